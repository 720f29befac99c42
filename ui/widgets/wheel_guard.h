#pragma once

#include <QWidget>

namespace dinoscope {

/// Lets the wheel pass through a control to the area that scrolls it: somebody who scrolls a form must not
/// change what lies under the pointer.
void ignoreWheel(QWidget* control);

}  // namespace dinoscope
