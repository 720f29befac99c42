#pragma once

namespace dinoscope {

/// Hears what libtiff says on this thread while it lives. Where a strip is missing or damaged, libtiff's RGBA
/// interface leaves it black, says so to its error handler, and succeeds.
class TiffErrors {
public:
  TiffErrors();
  ~TiffErrors();
  TiffErrors(const TiffErrors&) = delete;
  TiffErrors& operator=(const TiffErrors&) = delete;

  bool hasLostData() const { return m_has_lost_data; }

private:
  friend struct TiffHandlers;

  bool m_has_lost_data = false;
};

}  // namespace dinoscope
