#pragma once

#include <QString>

namespace dinoscope {

struct ThemeColors;
struct TypeSizes;

/// resources/themes/dinoscope.qss with its @tokens replaced by these colours and sizes.
QString styleSheetFor(const ThemeColors& colors, const TypeSizes& type);

}  // namespace dinoscope
