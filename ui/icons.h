#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace dinoscope {

/// An icon of resources/icons by its name ("folder-open"), drawn in the theme's colours at paint time: it
/// follows theme changes by itself, is muted when disabled and accented when checked.
QIcon themedIcon(const QString& name);

/// The program's own, for windows and task bars.
QIcon programIcon();

/// An icon of resources/icons in one colour, `size` logical pixels square.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal device_pixel_ratio = 1);

}  // namespace dinoscope
