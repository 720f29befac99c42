#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <memory>

namespace dinoscope {
namespace {

constexpr QLatin1String kEnglish("en");

/// "de" of "de-AT": of the first of the system's languages that is spoken here.
QString languageOfSystem() {
  for (const QString& wanted : QLocale::system().uiLanguages())
    for (const Language& language : languages())
      if (wanted.section(QLatin1Char('-'), 0, 0) == language.code) return language.code;
  return kEnglish;
}

/// Replaces what was installed before; a file that is not there leaves English.
void install(std::unique_ptr<QTranslator>& installed, const QString& file, const QString& folder) {
  installed = std::make_unique<QTranslator>();  // the one before takes itself away
  if (installed->load(file, folder)) QCoreApplication::installTranslator(installed.get());
}

}  // namespace

std::vector<Language> languages() {
  return {{kEnglish, QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

QString speakLanguage(const QString& code) {
  const auto all = languages();
  const bool is_chosen =
      std::any_of(all.begin(), all.end(), [&](const Language& one) { return one.code == code; });
  const QString spoken = is_chosen ? code : languageOfSystem();
  const QLocale system = QLocale::system();
  // Whoever chooses the system's own language keeps the system's numbers: de_AT's are not de_DE's.
  const bool is_systems = !is_chosen || system.name().section(QLatin1Char('_'), 0, 0) == spoken;
  QLocale::setDefault(is_systems ? system : QLocale(spoken));

  static std::unique_ptr<QTranslator> of_window, of_qt;
  // English has a file too: its plurals.
  install(of_window, QStringLiteral("dinoscope_") + spoken, QStringLiteral(":/i18n"));
  install(of_qt, QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  return spoken;
}

}  // namespace dinoscope
