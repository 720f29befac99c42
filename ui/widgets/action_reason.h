#pragma once

#include <QAction>
#include <QString>

namespace dinoscope {

/// An action can be used when there is no reason against it; its tooltip says what it does, or that reason.
inline void allowUnless(QAction& action, const QString& does, const QString& reason) {
  action.setEnabled(reason.isEmpty());
  action.setToolTip(reason.isEmpty() ? does : reason);
}

}  // namespace dinoscope
