#include "ui/pages/views/tile_board.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/pages/views/view_details.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/crop_mark.h"

namespace dinoscope {
namespace {

constexpr double kPale = 0.4;
constexpr qreal kGap = 8;
constexpr qreal kFrame = 3;  // room for the frame around a tile
constexpr qreal kSmallestSide = 24;
constexpr qreal kLocalPart = 0.62;  // a local view is drawn at most this large against a global one
constexpr int kMostRows = 6;
constexpr qreal kPixelatedFrom = 2;  // magnification from which pixels are shown as such

qreal headingHeight() { return forFont(22); }

}  // namespace

qreal TileBoard::Band::height() const {
  return count == 0 ? 0 : headingHeight() + rows * (side + 2 * kFrame) + (rows - 1) * kGap;
}

TileBoard::TileBoard(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Views as the network gets them"));
  connect(&Theme::current(), &Theme::changed, this, [this] {
    arrange();  // the headings are as high as the font
    update();
  });
}

void TileBoard::setViews(const std::vector<ViewPlan>& plans, std::vector<QImage> pictures) {
  const bool same_kinds =
      plans.size() == m_tiles.size() &&
      std::equal(plans.begin(), plans.end(), m_tiles.begin(),
                 [](const ViewPlan& plan, const Tile& tile) { return plan.is_global == tile.is_global; });
  m_tiles.resize(plans.size());
  for (std::size_t i = 0; i < plans.size(); ++i) {
    m_tiles[i].picture = std::move(pictures[i]);
    m_tiles[i].size_px = plans[i].size_px;
    m_tiles[i].is_global = plans[i].is_global;
    m_tiles[i].enlargement = magnificationOf(plans[i]);
  }
  if (m_selected >= count()) m_selected = -1;
  if (m_hovered >= count()) m_hovered = -1;
  if (!same_kinds) arrange();
  update();
}

void TileBoard::setPatchGrid(int patch_size_px) {
  m_patch_size_px = patch_size_px;
  update();
}

void TileBoard::setSelected(int index) {
  m_selected = index < count() ? index : -1;
  update();
}

QString TileBoard::paintedDescription() const {
  const int globals = static_cast<int>(
      std::count_if(m_tiles.begin(), m_tiles.end(), [](const Tile& t) { return t.is_global; }));
  return tr("%1, %2").arg(tr("%Ln global view(s)", nullptr, globals),
                          tr("%Ln local view(s)", nullptr, count() - globals));
}

PaintedPart TileBoard::part(int index) const {
  const Tile& tile = m_tiles[static_cast<std::size_t>(index)];
  PaintedPart part{QAccessible::ListItem,
                   (tile.is_global ? tr("Global view %1") : tr("Local view %1")).arg(index + 1)};
  part.description = tr("%1 × %1 px, × %2 of the photo").arg(tile.size_px).arg(tile.enlargement, 0, 'f', 1);
  part.place = tile.rect.toAlignedRect();
  part.is_selectable = true;
  part.is_selected = part.is_current = index == m_selected;
  return part;
}

void TileBoard::setHovered(int index) {
  m_hovered = index < count() ? index : -1;
  update();
}

void TileBoard::arrange() {
  const auto globals = static_cast<int>(
      std::count_if(m_tiles.begin(), m_tiles.end(), [](const Tile& tile) { return tile.is_global; }));
  const int locals = count() - globals;
  const auto sideIn = [this](int columns) {
    return columns == 0 ? 0.0 : (width() - (columns - 1) * kGap) / columns - 2 * kFrame;
  };
  // Of all ways to break both kinds into rows, the one that shows the most picture.
  Band best_globals{0, globals, 1, kSmallestSide};
  Band best_locals{globals, locals, 1, kSmallestSide};
  qreal best_area = -1;
  for (int global_rows = 1; global_rows <= std::min(std::max(globals, 1), kMostRows); ++global_rows)
    for (int local_rows = 1; local_rows <= std::min(std::max(locals, 1), kMostRows); ++local_rows) {
      Band large{0, globals, global_rows, 0}, small{globals, locals, local_rows, 0};
      // What both kinds may share of the height, by their rows.
      const qreal gap = locals > 0 ? kGap : 0;
      const qreal fixed = large.height() + small.height() + gap;
      const qreal room = height() - fixed;
      const qreal parts = global_rows + (locals > 0 ? local_rows * kLocalPart : 0);
      large.side = std::min(sideIn(large.columns()), room / parts);
      small.side = std::min(sideIn(small.columns()), large.side * kLocalPart);
      if (locals > 0) {
        // Room that the locals can't use, being narrow already, goes to the globals.
        large.side = std::min(sideIn(large.columns()), (room - local_rows * small.side) / global_rows);
      }
      const qreal area = globals * large.side * large.side + 2 * locals * small.side * small.side;
      if (area <= best_area || large.side < kSmallestSide || (locals > 0 && small.side < kSmallestSide))
        continue;
      best_area = area;
      best_globals = large;
      best_locals = small;
    }
  m_global_heading = QRectF(0, 0, width(), headingHeight());
  placeBand(best_globals, headingHeight());
  const qreal below = best_globals.height() + kGap;
  m_local_heading = locals > 0 ? QRectF(0, below, width(), headingHeight()) : QRectF();
  placeBand(best_locals, below + headingHeight());
}

void TileBoard::placeBand(const Band& band, qreal top) {
  const int columns = std::max(1, band.columns());
  const qreal pitch = band.side + 2 * kFrame + kGap;
  for (int i = 0; i < band.count; ++i) {
    const int column = i % columns, row = i / columns;
    const int tile = band.first + i;
    m_tiles[static_cast<std::size_t>(tile)].rect =
        QRectF(column * pitch + kFrame, top + row * pitch + kFrame, band.side, band.side);
  }
}

int TileBoard::tileAt(const QPointF& point) const {
  for (int i = 0; i < count(); ++i)
    if (tileRect(i).adjusted(-kFrame, -kFrame, kFrame, kFrame).contains(point)) return i;
  return -1;
}

void TileBoard::select(int index) {
  setSelected(index);
  tellPartFocused(*this, index);
  Q_EMIT viewSelected(index);
}

void TileBoard::resizeEvent(QResizeEvent*) { arrange(); }

void TileBoard::mouseMoveEvent(QMouseEvent* event) {
  const int index = tileAt(event->position());
  if (index == m_hovered) return;
  setHovered(index);
  Q_EMIT viewHovered(index);
}

void TileBoard::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const int index = tileAt(event->position());
  select(index == m_selected ? -1 : index);  // a second click lets go of it
}

void TileBoard::leaveEvent(QEvent*) {
  if (m_hovered < 0) return;
  setHovered(-1);
  Q_EMIT viewHovered(-1);
}

void TileBoard::keyPressEvent(QKeyEvent* event) {
  if (count() == 0) return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
      return select(std::min(m_selected + 1, count() - 1));
    case Qt::Key_Left:
    case Qt::Key_Up:
      return select(std::max(m_selected - 1, 0));
    case Qt::Key_Escape:
      if (m_selected >= 0) return select(-1);
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

void TileBoard::contextMenuEvent(QContextMenuEvent* event) {
  const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
  const int index = by_key ? m_selected : tileAt(event->pos());
  if (index < 0) return;
  const QPoint place = by_key ? mapToGlobal(tileRect(index).center().toPoint()) : event->globalPos();
  Q_EMIT contextMenuWanted(index, place);
}

void TileBoard::setDimmed(bool dimmed) {
  m_is_dimmed = dimmed;
  update();
}

void TileBoard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_tiles.empty()) return;
  paintHeading(painter, m_global_heading, true);
  if (!m_local_heading.isEmpty()) paintHeading(painter, m_local_heading, false);
  if (m_is_dimmed) painter.setOpacity(kPale);
  for (int i = 0; i < count(); ++i) paintTile(painter, i);
}

void TileBoard::paintHeading(QPainter& painter, const QRectF& rect, bool is_global) const {
  const ThemeColors& colors = Theme::current().colors();
  const QString title = is_global ? tr("Global views") : tr("Local views");
  const QString meaning = is_global
                              ? tr("large crops: student and teacher both see them")
                              : tr("small crops: only the student sees them and must match the teacher");
  QFont font = this->font();
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(colors.text);
  const QRectF line = rect.adjusted(0, 0, 0, -4);
  QRectF used;
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title, &used);
  font.setWeight(QFont::Normal);
  painter.setFont(captionFont(font));
  painter.setPen(colors.muted);
  const QRectF rest(used.right() + kGap, line.top(), line.right() - used.right() - kGap, line.height());
  painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(meaning, Qt::ElideRight, static_cast<int>(rest.width())));
}

void TileBoard::paintTile(QPainter& painter, int index) const {
  const Tile& tile = m_tiles[static_cast<std::size_t>(index)];
  const bool is_strong = index == m_selected || index == m_hovered;
  const qreal magnification = tile.rect.width() / std::max(1, tile.size_px);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, magnification < kPixelatedFrom);
  painter.drawImage(tile.rect, tile.picture);
  if (m_patch_size_px > 0 && m_patch_size_px < tile.size_px) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(QColor(255, 255, 255, 120), 1));
    for (int edge = m_patch_size_px; edge < tile.size_px; edge += m_patch_size_px) {
      const qreal offset = edge * magnification;
      painter.drawLine(QPointF(tile.rect.left() + offset, tile.rect.top()),
                       QPointF(tile.rect.left() + offset, tile.rect.bottom()));
      painter.drawLine(QPointF(tile.rect.left(), tile.rect.top() + offset),
                       QPointF(tile.rect.right(), tile.rect.top() + offset));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
  }
  const qreal line = cropLineWidth(tile.is_global, is_strong);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(cropColor(tile.is_global), line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.drawRect(tile.rect.adjusted(-line / 2, -line / 2, line / 2, line / 2));
  if (hasFocus() && index == m_selected) {
    painter.setPen(QPen(Theme::current().colors().accent, 2));
    painter.drawRect(tile.rect.adjusted(-kFrame - 1, -kFrame - 1, kFrame + 1, kFrame + 1));
  }
  paintCropTag(painter, tile.rect.topLeft(), index + 1, tile.is_global);
  if (tile.enlargement > kTooMuchMagnification) paintWarning(painter, tile);
}

void TileBoard::paintWarning(QPainter& painter, const Tile& tile) const {
  const ThemeColors& colors = Theme::current().colors();
  QFont font = captionFont(this->font());
  font.setBold(true);
  painter.setFont(font);
  const QString text = tr("× %1").arg(tile.enlargement, 0, 'f', 1);
  const qreal text_width = painter.fontMetrics().horizontalAdvance(text);
  constexpr qreal kIcon = 12;
  const QRectF badge(tile.rect.right() - text_width - kIcon - 12, tile.rect.top(), text_width + kIcon + 12,
                     16);
  painter.setPen(QPen(colors.warn, 1));
  painter.setBrush(colors.raised);
  painter.drawRoundedRect(badge, 3, 3);
  painter.drawPixmap(badge.topLeft() + QPointF(4, 2),
                     iconPixmap(QStringLiteral("triangle-alert"), colors.warn, static_cast<int>(kIcon),
                                devicePixelRatioF()));
  painter.setPen(colors.text);
  painter.drawText(badge.adjusted(kIcon + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

}  // namespace dinoscope
