#pragma once

#include <QString>

namespace dinoscope {

/// A name as the text of a menu's entry, in which an ampersand marks the letter of a shortcut.
inline QString menuText(const QString& name) {
  return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace dinoscope
