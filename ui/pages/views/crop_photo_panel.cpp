#include "ui/pages/views/crop_photo_panel.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/colormap.h"
#include "ui/theme.h"
#include "ui/widgets/color_scale.h"
#include "ui/widgets/photo_view.h"
#include "ui/widgets/toggle_button.h"

namespace dinoscope {
namespace {

constexpr int kMapOpacity = 165;  // of 255: photo and map are both seen

/// The map in colours from 0 to its greatest value, half transparent.
QImage overlayOf(const FloatMap& map, float highest) {
  QImage image(map.width, map.height, QImage::Format_ARGB32);
  for (int y = 0; y < map.height; ++y) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < map.width; ++x) {
      const QRgb color = colorAt(Colormap::Viridis, static_cast<double>(map.at(x, y) / highest));
      line[x] = qRgba(qRed(color), qGreen(color), qBlue(color), kMapOpacity);
    }
  }
  return image;
}

}  // namespace

CropPhotoPanel::CropPhotoPanel(QWidget* parent) : QWidget(parent) {
  m_view = new PhotoView;
  // What the colours of the map mean lies in its corner: in the row above it would push the buttons about.
  m_scale = new ColorScale(Colormap::Viridis);
  m_legend = new QFrame;
  m_legend->setProperty("card", true);
  auto* legend = new QHBoxLayout(m_legend);
  legend->setContentsMargins(6, 0, 6, 0);
  legend->addWidget(m_scale);
  m_legend->setAttribute(Qt::WA_TransparentForMouseEvents);  // the boxes below it can be pointed at
  m_legend->hide();
  auto* corner = new QVBoxLayout(m_view);
  corner->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
  corner->addWidget(m_legend, 0, Qt::AlignRight | Qt::AlignBottom);
  auto* tools = new QHBoxLayout;
  tools->setSpacing(4);
  buildTools(tools);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addLayout(tools);
  column->addWidget(m_view, 1);
}

void CropPhotoPanel::buildTools(QHBoxLayout* row) {
  m_boxes = new ToggleButton(tr("Boxes"), QStringLiteral("crop"), tr("Show where each view was cut out"));
  m_boxes->setChecked(true);
  connect(m_boxes, &QToolButton::toggled, m_view, &PhotoView::setBoxesShown);
  row->addWidget(m_boxes);
  row->addStretch(1);
  auto* caption = new QLabel(tr("Coverage"));
  caption->setProperty("muted", true);
  caption->setToolTip(tr("How often each place of the photo falls into a crop, over 200 draws"));
  row->addWidget(caption);
  auto* group = new QButtonGroup(this);
  const auto add = [&](CoverageMap map, const QString& text, const QString& tip) {
    auto* button = new ToggleButton(text, {}, tip);
    button->setAccessibleName(tr("Coverage map: %1").arg(text));
    m_map_buttons[static_cast<std::size_t>(map)] = button;
    group->addButton(button);
    row->addWidget(button);
    connect(button, &QToolButton::toggled, this, [this, map](bool on) {
      if (on) showMap(map);
    });
  };
  add(CoverageMap::Off, tr("Off"), tr("No map over the photo"));
  add(CoverageMap::Global, tr("Global"), tr("How often each place falls into a global crop"));
  add(CoverageMap::Local, tr("Local"), tr("How often each place falls into a local crop"));
  mapButton(CoverageMap::Off)->setChecked(true);
}

void CropPhotoPanel::setViews(const PreviewViews* views) {
  if (views == nullptr) {
    m_view->setPhoto({});
    m_view->setBoxes({});
    m_view->setOverlay({});
    return;
  }
  const Rgb8Image& pixels = views->decoded->pixels;
  m_view->setPhoto(views->decoded->picture, QSize(pixels.width, pixels.height));
  std::vector<PhotoBox> boxes;
  for (const ViewPlan& plan : views->plans)
    boxes.push_back({QRect(plan.box.left, plan.box.top, plan.box.width, plan.box.height), plan.view_index + 1,
                     plan.is_global});
  m_view->setBoxes(std::move(boxes));
}

void CropPhotoPanel::setCoverage(const std::shared_ptr<const Coverage>& coverage) {
  m_coverage = coverage;
  showMap(m_map);
}

void CropPhotoPanel::showMap(CoverageMap map) {
  m_map = map;
  const Coverage* coverage = map == CoverageMap::Off ? nullptr : m_coverage.get();
  m_legend->setVisible(coverage != nullptr);
  if (coverage == nullptr) return m_view->setOverlay({});
  const FloatMap& frequency =
      map == CoverageMap::Global ? coverage->global.frequency : coverage->local.frequency;
  const float highest = std::max(1e-6F, *std::max_element(frequency.values.begin(), frequency.values.end()));
  m_view->setOverlay(overlayOf(frequency, highest));
  m_scale->setEnds(tr("0"), tr("%1 %").arg(100.0 * static_cast<double>(highest), 0, 'f', 0));
}

}  // namespace dinoscope
