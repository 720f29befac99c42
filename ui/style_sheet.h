#pragma once

#include <QString>

namespace dinoscope {

struct ThemeColors;

/// resources/themes/dinoscope.qss with its @tokens replaced by these colours.
QString styleSheetFor(const ThemeColors& colors);

}  // namespace dinoscope
