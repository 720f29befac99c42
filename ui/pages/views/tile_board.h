#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

#include "engine/views/view_plan.h"
#include "ui/widgets/painted_parts.h"

namespace dinoscope {

/// The views of one photo as the networks get them: the global ones large, the local ones below, each in a
/// frame of its kind's colour and with the number that its box on the photo has. Arrow keys move the choice.
class TileBoard : public QWidget, public PaintedParts {
  Q_OBJECT

public:
  explicit TileBoard(QWidget* parent = nullptr);

  /// One picture a plan, globals first.
  void setViews(const std::vector<ViewPlan>& plans, std::vector<QImage> pictures);
  int count() const { return static_cast<int>(m_tiles.size()); }
  const QImage& picture(int index) const { return m_tiles[static_cast<std::size_t>(index)].picture; }

  /// Lines between the patches of a vision transformer; 0: none.
  void setPatchGrid(int patch_size_px);

  /// Pale: the views are not of the settings that are shown beside them.
  void setDimmed(bool dimmed);

  /// Index of a view; -1: none.
  void setSelected(int index);
  void setHovered(int index);
  int selected() const { return m_selected; }
  int hovered() const { return m_hovered; }

  /// Where a view is drawn.
  QRectF tileRect(int index) const { return m_tiles[static_cast<std::size_t>(index)].rect; }

  QAccessible::Role paintedRole() const override { return QAccessible::List; }
  QString paintedDescription() const override;
  int partCount() const override { return count(); }
  PaintedPart part(int index) const override;
  void pressPart(int index) override { select(index); }

  QSize sizeHint() const override { return {560, 400}; }
  QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
  void viewHovered(int index);
  void viewSelected(int index);
  void contextMenuWanted(int index, const QPoint& global_position);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  struct Tile {
    QImage picture;
    QRectF rect;
    int size_px = 0;
    bool is_global = false;
    double enlargement = 1;  ///< against the photo
  };
  /// A heading with the views of one kind under it.
  struct Band {
    int first = 0;
    int count = 0;
    int rows = 1;
    qreal side = 0;  ///< of its tiles
    int columns() const { return rows == 0 ? 0 : (count + rows - 1) / rows; }
    qreal height() const;
  };

  void arrange();
  void placeBand(const Band& band, qreal top);
  int tileAt(const QPointF& point) const;
  void select(int index);
  void paintHeading(QPainter& painter, const QRectF& rect, bool is_global) const;
  void paintTile(QPainter& painter, int index) const;
  void paintWarning(QPainter& painter, const Tile& tile) const;

  std::vector<Tile> m_tiles;
  QRectF m_global_heading;
  QRectF m_local_heading;  // empty without locals
  int m_patch_size_px = 0;
  bool m_is_dimmed = false;
  int m_selected = -1;
  int m_hovered = -1;
};

}  // namespace dinoscope
