#pragma once

namespace dinoscope {

/// The most memory that the process holds during one piece of work, as it would be with this piece alone.
/// Host memory only: a GPU's allocator tells its own through CUDA's headers, which not every build has.
class PeakMemory {
public:
  PeakMemory();

  /// Begins with another piece: what the former holds is not counted from here on.
  void restart();

  /// Since the construction or the last restart().
  double peakMb() const;

private:
  double m_at_first_mb;  // before any piece
  double m_at_start_mb;  // before this piece
};

}  // namespace dinoscope
