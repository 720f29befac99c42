#pragma once

#include <QSlider>

namespace dinoscope {

/// How large the thumbnails of a grid are, in three steps.
class ThumbnailSlider : public QSlider {
  Q_OBJECT

public:
  explicit ThumbnailSlider(QWidget* parent = nullptr);

  /// The longer side of a thumbnail in logical pixels.
  int side() const;

Q_SIGNALS:
  void sideChanged(int side);
};

}  // namespace dinoscope
