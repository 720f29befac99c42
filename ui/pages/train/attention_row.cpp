#include "ui/pages/train/attention_row.h"

#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/icons.h"
#include "ui/image_conversion.h"
#include "ui/pages/train/attention_grid.h"
#include "ui/path_text.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kPin_px = 18;

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
  const QString name = fileNameOf(photo);
  setAccessibleName(tr("Attention on %1").arg(name));
  setToolTip(name);
  m_pin = new QToolButton(this);
  m_pin->setFixedSize(kPin_px, kPin_px);
  m_pin->setIconSize({12, 12});
  connect(m_pin, &QToolButton::clicked, this, [this] { Q_EMIT pinToggled(m_photo, !m_is_pinned); });
  setTileSide(kSmallestTile_px);
  setPinned(true);
}

void AttentionRow::setPinned(bool pinned) {
  m_is_pinned = pinned;
  const QString name = fileNameOf(m_photo);
  m_pin->setIcon(themedIcon(pinned ? QStringLiteral("pin-off") : QStringLiteral("pin")));
  m_pin->setToolTip(pinned ? tr("Unpin %1").arg(name) : tr("Pin %1 again").arg(name));
  m_pin->setAccessibleName(m_pin->toolTip());
}

void AttentionRow::setTileSide(int side_px) {
  if (std::exchange(m_side_px, side_px) == side_px) return;
  if (!hasPhoto() || m_step) return;
  m_plain = fitted(m_picture, m_side_px, devicePixelRatioF());
  m_tiles = {{m_plain, fileNameOf(m_photo)}};
  update();
}

void AttentionRow::showPhoto(const QImage& photo) {
  m_picture = photo;
  if (m_step) return;
  m_plain = fitted(m_picture, m_side_px, devicePixelRatioF());
  m_tiles = {{m_plain, fileNameOf(m_photo)}};
  update();
}

void AttentionRow::showMaps(const AttentionSnapshot& snapshot, double opacity, double threshold) {
  // At the size of the tiles: a snapshot of many heads costs little.
  m_step = snapshot.step;
  m_reason.clear();
  m_picture = toQImage(snapshot.photo);
  m_plain = fitted(m_picture, m_side_px, devicePixelRatioF());
  m_tiles = {{m_plain, fileNameOf(m_photo)}};
  if (snapshot.heads.size() == 1) {
    m_tiles.push_back({attentionOver(m_plain, snapshot.heads.front(), opacity, threshold), tr("similarity")});
  } else {
    m_tiles.push_back({attentionOver(m_plain, meanOf(snapshot.heads), opacity, threshold), tr("mean")});
    for (std::size_t i = 0; i < snapshot.heads.size(); ++i)
      m_tiles.push_back(
          {attentionOver(m_plain, snapshot.heads[i], opacity, threshold), tr("head %1").arg(i + 1)});
  }
  update();
}

void AttentionRow::showReason(const QString& reason) {
  if (reason == m_reason && !m_step) return;
  m_reason = reason;
  m_step.reset();
  m_tiles.clear();
  if (hasPhoto()) {
    m_plain = fitted(m_picture, m_side_px, devicePixelRatioF());
    m_tiles = {{m_plain, fileNameOf(m_photo)}};
  }
  setAccessibleDescription(reason);
  update();
}

void AttentionRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_pin->move(0, height() - kPin_px);
}

void AttentionRow::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setFont(captionFont(font()));
  painter.setPen(colors.muted);
  int left = 0;
  for (const Tile& tile : m_tiles) {
    QRect picture(QPoint(), tile.image.deviceIndependentSize().toSize());
    picture.moveCenter(QRect(left, 0, m_side_px, m_side_px).center());
    painter.drawImage(picture, tile.image);
    const int from = left == 0 ? kPin_px : left;  // the pin is before the photo's name
    const QRect caption(from, m_side_px, left + m_side_px - from, kAttentionCaption_px);
    painter.drawText(caption,
                     static_cast<int>(left == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tile.caption, Qt::ElideMiddle, caption.width()));
    left += m_side_px + kTileGap_px;
  }
  if (m_step) return;
  painter.drawText(QRect(left, 0, std::max(0, width() - left), height()),
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_reason);
}

}  // namespace dinoscope
