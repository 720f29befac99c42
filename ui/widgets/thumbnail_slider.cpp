#include "ui/widgets/thumbnail_slider.h"

#include <array>

namespace dinoscope {
namespace {

constexpr std::array<int, 3> kSides{96, 128, 192};

}  // namespace

ThumbnailSlider::ThumbnailSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
  setAccessibleName(tr("Size of the thumbnails"));
  setToolTip(tr("Size of the thumbnails"));
  setRange(0, static_cast<int>(kSides.size()) - 1);
  setPageStep(1);
  setValue(1);
  setFixedWidth(96);
  connect(this, &QSlider::valueChanged, this, [this] { Q_EMIT sideChanged(side()); });
}

int ThumbnailSlider::side() const { return kSides[static_cast<std::size_t>(value())]; }

}  // namespace dinoscope
