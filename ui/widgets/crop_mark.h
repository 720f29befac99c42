#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace dinoscope {

/// The colour of the boxes and frames of one kind of crop.
QColor cropColor(bool is_global);

/// How wide the line of a crop's box or frame is: solid, global ones stronger.
qreal cropLineWidth(bool is_global, bool is_emphasised);

/// The size of the tag with this number.
QSizeF cropTagSize(int number);

/// A filled tag with the view's number: the same on the photo and on its tile, so that one finds the other.
void paintCropTag(QPainter& painter, const QPointF& top_left, int number, bool is_global);

}  // namespace dinoscope
