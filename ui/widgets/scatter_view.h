#pragma once

#include <QPixmap>
#include <QPolygonF>
#include <QString>
#include <QWidget>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ui/widgets/painted_parts.h"
#include "ui/widgets/point_grid.h"

namespace dinoscope {

/// A point of a ScatterView. Groups are told apart by colour and, beyond the seven colours, by shape.
struct ScatterPoint {
  std::int64_t id = 0;
  double x = 0;
  double y = 0;
  int group = 0;
};

/// Points in the plane. The wheel zooms, a drag with Ctrl or the middle button pans, a plain drag draws a
/// lasso, a click picks the nearest, with Ctrl it selects it, a double click fits. By keyboard: arrows go to
/// the nearest point in that direction, Return picks it, Space selects it, + - 0 zoom.
class ScatterView : public QWidget, public PaintedParts {
  Q_OBJECT

public:
  explicit ScatterView(QWidget* parent = nullptr);

  /// What is selected and still there stays selected. The view stays where it is unless the points moved.
  void setPoints(std::vector<ScatterPoint> points);
  const std::vector<ScatterPoint>& points() const { return m_points; }
  /// Ringed: the photo that is asked for; -1 for none.
  void setMarked(std::int64_t id);

  std::set<std::int64_t> selection() const { return m_selection; }
  void setSelection(std::set<std::int64_t> ids);

  void fit();
  void zoomAt(const QPointF& place, double factor);
  /// Where a point is in the widget.
  QPointF placeOf(const ScatterPoint& point) const;
  /// The point within a few pixels of this place; empty when there is none.
  std::optional<std::int64_t> pointAt(const QPointF& place) const;

  /// What a point is called, for those who don't see the map.
  void setNaming(std::function<QString(std::int64_t id)> name_of) { m_name_of = std::move(name_of); }

  QAccessible::Role paintedRole() const override { return QAccessible::Chart; }
  QString paintedDescription() const override;
  /// The point under the pointer or the keyboard: of thousands, the one that is meant.
  int partCount() const override { return m_places.contains(m_hovered) ? 1 : 0; }
  PaintedPart part(int index) const override;
  void pressPart(int) override { Q_EMIT picked(m_hovered); }

  /// The points as they were last drawn: hovering draws rings over this picture.
  const QPixmap& picture() const { return m_picture; }

Q_SIGNALS:
  void picked(std::int64_t id);
  void selectionEdited();
  /// The pointer or the keyboard is on this point, or (-1) on none.
  void hovered(std::int64_t id, const QPointF& place);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  void select(const QPolygonF& lasso, bool add);
  void toggle(std::int64_t id);
  void hover(std::optional<std::int64_t> id);
  void redraw();
  void drawPicture();
  double radius() const;
  /// What the ring around a point covers; empty without the point.
  QRect ringRect(std::int64_t id) const;
  void goTo(const QPointF& direction);
  const ScatterPoint* find(std::int64_t id) const;
  double side() const;

  std::function<QString(std::int64_t)> m_name_of;
  std::vector<ScatterPoint> m_points;
  std::unordered_map<std::int64_t, std::size_t> m_places;  // of an id in m_points
  PointGrid m_grid;                                        // of m_points, in their own coordinates
  QPixmap m_picture;
  bool m_is_picture_stale = true;
  std::set<std::int64_t> m_selection;
  std::int64_t m_marked = -1;
  std::int64_t m_hovered = -1;
  double m_zoom = 1;
  QPointF m_shift;    // of the middle, in pixels
  QPolygonF m_lasso;  // while it is drawn
  QPointF m_pressed;  // where the button went down
  bool m_is_panning = false;
  bool m_has_panned = false;  // the press was no click
};

}  // namespace dinoscope
