#pragma once

#include <QImage>
#include <QPixmap>
#include <QRect>
#include <QWidget>
#include <vector>

#include "ui/widgets/painted_parts.h"
#include "ui/widgets/picture_pyramid.h"

namespace dinoscope {

/// A rectangle on a photo, numbered as the view that was cut there.
struct PhotoBox {
  QRect rect;  ///< in pixels of the photo
  int number = 0;
  bool is_global = false;
};

/// A photo with numbered boxes and, if wanted, a picture laid over it. The wheel zooms where the pointer is,
/// dragging pans; +, -, 0 and the arrow keys do the same. Pointing at a box and choosing it is told, and
/// can be shown from outside, so that it links to other pictures of the same things.
class PhotoView : public QWidget, public PaintedParts {
  Q_OBJECT

public:
  explicit PhotoView(QWidget* parent = nullptr);

  /// Shows another photo whole. A null image shows nothing. Of a large photo `image` may be a reduced
  /// picture: `size` is then the photo's own, in whose pixels the boxes are.
  void setPhoto(const QImage& image, const QSize& size = {});
  const QImage& image() const { return m_image; }
  const QSize& photoSize() const { return m_size; }

  void setBoxes(std::vector<PhotoBox> boxes);
  const std::vector<PhotoBox>& boxes() const { return m_boxes; }
  void setBoxesShown(bool shown);

  /// The photo in the size in which it was last drawn whole; null when it was drawn larger than it is.
  const QPixmap& scaledPicture() const { return m_scaled; }

  /// A picture of any resolution stretched over the photo; its own transparency counts. Null: none.
  void setOverlay(const QImage& overlay);

  /// Index into boxes(); -1: none.
  void setSelected(int index);
  void setHovered(int index);
  int selected() const { return m_selected; }
  int hovered() const { return m_hovered; }

  /// Logical pixels of the screen for a pixel of the photo.
  qreal zoom() const { return m_zoom; }
  void zoomBy(qreal factor, const QPointF& around);
  void showWhole();

  /// Where a rectangle of the photo is in the widget.
  QRectF toWidget(const QRectF& rect) const;

  QString paintedDescription() const override;
  /// The boxes, while they are shown.
  int partCount() const override { return m_boxes_shown ? static_cast<int>(m_boxes.size()) : 0; }
  PaintedPart part(int index) const override;
  int partAt(const QPoint& place) const override { return boxAt(place); }
  void pressPart(int index) override { choose(index); }

  QSize sizeHint() const override { return {400, 320}; }
  QSize minimumSizeHint() const override { return {120, 96}; }

Q_SIGNALS:
  void boxHovered(int index);
  void boxSelected(int index);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  /// Tells whom it concerns; the one that is chosen already is let go of.
  void choose(int box);
  qreal wholeZoom() const;
  void keepInSight();
  int boxAt(const QPointF& point) const;
  /// Where the tags are: at the boxes' corners, moved aside where another one is already.
  std::vector<QRectF> tagRects() const;
  void paintPhoto(QPainter& painter);
  void paintBoxes(QPainter& painter) const;
  void paintBox(QPainter& painter, int index, const QPointF& tag) const;

  QImage m_image;
  QSize m_size;             // of the photo
  PicturePyramid m_levels;  // of m_image
  QPixmap m_scaled;         // m_image as it is shown while whole, in the screen's own pixels
  QImage m_overlay;
  std::vector<PhotoBox> m_boxes;
  bool m_boxes_shown = true;
  int m_selected = -1;
  int m_hovered = -1;

  qreal m_zoom = 1;
  QPointF m_origin;  // of the photo's top left corner, in the widget
  bool m_is_whole = true;
  bool m_is_panning = false;
  QPointF m_press;         // where the button went down
  QPointF m_press_origin;  // m_origin then
};

}  // namespace dinoscope
