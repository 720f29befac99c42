#pragma once

#include <QString>
#include <vector>

namespace dinoscope {

/// One that the window can speak.
struct Language {
  QString code;  ///< "de"
  QString name;  ///< in itself: "Deutsch"
};

/// English, which the sources are written in, and those with a translation (ui/translations).
std::vector<Language> languages();

/// Has all windows speak the language of `code` and write numbers as it does; empty or unknown: the first one
/// of the system's that there is, with the system's numbers. Before the first window is built, for texts that
/// are there stay as they are. Needs a QCoreApplication. Returns the code of the language that is spoken now.
QString speakLanguage(const QString& code);

}  // namespace dinoscope
