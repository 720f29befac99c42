#include "ui/pages/explore/correspondence_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/image_conversion.h"
#include "ui/theme.h"
#include "ui/widgets/patch_keys.h"

namespace dinoscope {
namespace {

constexpr int kGap_px = 48;

}  // namespace

CorrespondenceView::CorrespondenceView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(420, 200);
  setAccessibleName(tr("Corresponding patches of the two photos"));
}

void CorrespondenceView::showMatches(const PatchCorrespondences& correspondences) {
  m_looked = nullptr;
  m_content = correspondences;
  m_left = toQImage(m_content.left);
  m_right = toQImage(m_content.right);
  update();
}

QRectF CorrespondenceView::placeOf(bool left) const {
  const QSizeF half((width() - kGap_px) / 2.0, height());
  QRectF picture(QPointF(), QSizeF((left ? m_left : m_right).size()).scaled(half, Qt::KeepAspectRatio));
  picture.moveCenter({left ? half.width() / 2 : width() - half.width() / 2, height() / 2.0});
  return picture;
}

QRectF CorrespondenceView::patchIn(const QRectF& picture, PatchPosition patch, int columns, int rows) {
  const double wide = picture.width() / std::max(1, columns);
  const double high = picture.height() / std::max(1, rows);
  return {picture.left() + patch.column * wide, picture.top() + patch.row * high, wide, high};
}

const PatchMatch* CorrespondenceView::matchAt(PatchPosition patch) const {
  const auto found = std::find_if(m_content.matches.begin(), m_content.matches.end(),
                                  [patch](const PatchMatch& match) { return match.left == patch; });
  return found == m_content.matches.end() ? nullptr : &*found;
}

void CorrespondenceView::drawMatch(QPainter& painter, const PatchMatch& match, const QColor& color,
                                   bool is_strong) const {
  const QRectF left = patchIn(placeOf(true), match.left, m_content.left_columns, m_content.left_rows);
  const QRectF right = patchIn(placeOf(false), match.right, m_content.right_columns, m_content.right_rows);
  // A dark line under the bright one: visible on any photo.
  for (const auto& [pen_color, extra] : {std::pair{QColor(0, 0, 0, 140), 2.0}, std::pair{color, 0.0}}) {
    painter.setPen(QPen(pen_color, (is_strong ? 2.5 : 1.5) + extra));
    painter.drawRect(left);
    painter.drawRect(right);
    painter.drawLine(left.center(), right.center());
  }
}

void CorrespondenceView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  if (m_left.isNull()) return;
  painter.drawImage(placeOf(true), m_left);
  painter.drawImage(placeOf(false), m_right);
  const ThemeColors& colors = Theme::current().colors();
  if (m_looked != nullptr) {
    drawMatch(painter, *m_looked, colors.series[4], true);
    return;
  }
  int drawn = 0;
  for (const PatchMatch& match : m_content.matches) {
    if (!match.is_mutual) continue;
    if (drawn == m_lines) break;
    drawMatch(painter, match, colors.series[static_cast<std::size_t>(drawn % 6)], false);
    ++drawn;
  }
}

void CorrespondenceView::look(const PatchMatch* match) {
  if (match == m_looked) return;
  m_looked = match;
  Q_EMIT looked(match);
  update();
}

void CorrespondenceView::mouseMoveEvent(QMouseEvent* event) {
  const QRectF picture = placeOf(true);
  if (m_left.isNull() || !picture.contains(event->position())) return look(nullptr);
  const QPointF inside = event->position() - picture.topLeft();
  look(matchAt({static_cast<int>(inside.x() * m_content.left_columns / picture.width()),
                static_cast<int>(inside.y() * m_content.left_rows / picture.height())}));
}

void CorrespondenceView::leaveEvent(QEvent*) { look(nullptr); }

void CorrespondenceView::keyPressEvent(QKeyEvent* event) {
  const PatchPosition from =
      m_looked ? m_looked->left : PatchPosition{m_content.left_columns / 2, m_content.left_rows / 2};
  const auto patch = patchAfterKey(event->key(), from, m_content.left_columns, m_content.left_rows);
  if (!patch) return QWidget::keyPressEvent(event);
  look(matchAt(*patch));
}

}  // namespace dinoscope
