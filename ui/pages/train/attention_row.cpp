#include "ui/pages/train/attention_row.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/icons.h"
#include "ui/image_conversion.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kCaptionHeight = 16;
constexpr int kPinWidth = 30;
constexpr int kTileGap = 6;

/// As sharp as the screen is.
QImage fitted(const QImage& image, int side, qreal pixel_ratio) {
  const int device_px = qRound(side * pixel_ratio);
  QImage fit = image.scaled(device_px, device_px, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  fit.setDevicePixelRatio(pixel_ratio);
  return fit;
}

}  // namespace

FloatMap meanOf(const std::vector<FloatMap>& maps) {
  if (maps.empty()) return {};
  FloatMap mean = maps.front();
  for (std::size_t i = 1; i < maps.size(); ++i)
    for (std::size_t k = 0; k < std::min(mean.values.size(), maps[i].values.size()); ++k)
      mean.values[k] += maps[i].values[k];
  for (float& value : mean.values) value /= static_cast<float>(maps.size());
  return mean;
}

AttentionRow::AttentionRow(const QString& photo, QWidget* parent) : QWidget(parent), m_photo(photo) {
  const QString name = QFileInfo(photo).fileName();
  setAccessibleName(tr("Attention on %1").arg(name));
  setToolTip(name);
  setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
  m_pin = new QToolButton;
  m_pin->setFixedSize(26, 26);
  connect(m_pin, &QToolButton::clicked, this, [this] { Q_EMIT pinToggled(m_photo, !m_is_pinned); });
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, kCaptionHeight);
  row->addWidget(m_pin, 0, Qt::AlignLeft | Qt::AlignTop);
  setPinned(true);
}

void AttentionRow::setPinned(bool pinned) {
  m_is_pinned = pinned;
  const QString name = QFileInfo(m_photo).fileName();
  m_pin->setIcon(themedIcon(pinned ? QStringLiteral("pin-off") : QStringLiteral("pin")));
  m_pin->setToolTip(pinned ? tr("Stop watching %1").arg(name) : tr("Watch %1 again").arg(name));
  m_pin->setAccessibleName(m_pin->toolTip());
}

void AttentionRow::showPhoto(const QImage& photo) {
  m_plain = fitted(photo, kTilePx, devicePixelRatioF());
  if (m_step) return;
  m_tiles = {{m_plain, QFileInfo(m_photo).fileName()}};
  update();
}

void AttentionRow::showMaps(const AttentionSnapshot& snapshot, double opacity, double threshold) {
  // At the size of the tiles: a snapshot of many heads costs little.
  m_step = snapshot.step;
  m_reason.clear();
  m_plain = fitted(toQImage(snapshot.photo), kTilePx, devicePixelRatioF());
  m_tiles = {{m_plain, QFileInfo(m_photo).fileName()}};
  if (snapshot.heads.size() == 1) {
    m_tiles.push_back({attentionOver(m_plain, snapshot.heads.front(), opacity, threshold), tr("similarity")});
  } else {
    m_tiles.push_back({attentionOver(m_plain, meanOf(snapshot.heads), opacity, threshold), tr("mean")});
    for (std::size_t i = 0; i < snapshot.heads.size(); ++i)
      m_tiles.push_back(
          {attentionOver(m_plain, snapshot.heads[i], opacity, threshold), tr("head %1").arg(i + 1)});
  }
  updateGeometry();
  update();
}

void AttentionRow::showReason(const QString& reason) {
  if (reason == m_reason && !m_step) return;
  m_reason = reason;
  m_step.reset();
  m_tiles.clear();
  if (hasPhoto()) m_tiles = {{m_plain, QFileInfo(m_photo).fileName()}};
  setAccessibleDescription(reason);
  updateGeometry();
  update();
}

QSize AttentionRow::sizeHint() const {
  const int tiles = std::max(1, tileCount());
  return {kPinWidth + tiles * (kTilePx + kTileGap), kTilePx + kCaptionHeight + 4};
}

void AttentionRow::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  QFont caption = captionFont(font());
  painter.setFont(caption);
  int left = kPinWidth;
  for (const Tile& tile : m_tiles) {
    const QRect place(left, 0, kTilePx, kTilePx);
    QRect picture(QPoint(), tile.image.deviceIndependentSize().toSize());
    picture.moveCenter(place.center());
    painter.drawImage(picture, tile.image);
    painter.setPen(colors.muted);
    painter.drawText(QRect(left, kTilePx, kTilePx, kCaptionHeight), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(tile.caption, Qt::ElideMiddle, kTilePx));
    left += kTilePx + kTileGap;
  }
  if (m_step) return;
  painter.drawText(QRect(left + kTileGap, 0, std::max(0, width() - left - kTileGap), kTilePx),
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_reason);
}

}  // namespace dinoscope
