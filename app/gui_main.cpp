#include <QApplication>
#include <QMessageBox>
#include <clocale>

#include "app/gui/display.h"
#include "app/gui/program_options.h"
#include "app/gui/sessions.h"
#include "engine/compute/arithmetic_check.h"
#include "engine/core/foreign_error.h"
#include "engine/data/decode.h"
#include "ui/accessible.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/path_text.h"
#include "ui/self_test/pictures.h"
#include "ui/self_test/self_test.h"
#include "ui/session_store.h"

int main(int argc, char** argv) {
  using namespace dinoscope;
  if (const auto exit_code = answerArithmeticCheck(argc, argv)) return *exit_code;
  gui::ProgramOptions options;
  if (const auto exit_code = gui::readProgramOptions(argc, argv, options)) return *exit_code;
  if (!gui::hasDisplay()) return gui::sayNoDisplay();

  gui::expectDisplayTrouble();
  QApplication application(argc, argv);
  // Qt has set the user's: what is computed and written has the point everywhere.
  std::setlocale(LC_NUMERIC, "C");
  gui::displayIsGood();
  QApplication::setApplicationName(QStringLiteral("dinoscope"));
  QApplication::setApplicationVersion(QStringLiteral(DINOSCOPE_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("dinoscope"));
  installAccessibility();

  keepOpenCvOnCallingThread();
  try {
    const bool is_users = !options.self_test && !options.pictures;
    const Preferences preferences = is_users ? SessionStore().preferences() : Preferences();
    speakLanguage(preferences.language);
    const auto compose = [](const std::filesystem::path& workspace) {
      return gui::composeWorkbench(workspace, /*browsing_threads=*/0);
    };
    const QString out = QString::fromStdString(options.out);
    if (options.self_test) return runSelfTest(out, compose);
    if (options.pictures)
      return takePictures(out, toText(options.path), {options.width, options.height}, compose);
    std::string problem;
    const std::unique_ptr<Workbench> workbench = gui::openWorkbench(preferences, problem);
    MainWindow window(*workbench);
    window.show();
    window.openAtStart(toText(options.path));
    if (!problem.empty()) window.sayRunsAreElsewhere(QString::fromStdString(problem));
    return QApplication::exec();
  } catch (...) {
    const Error error = errorFrom(std::current_exception());
    qCritical("%s", error.what());
    if (!options.self_test && !options.pictures)
      QMessageBox::critical(nullptr, QStringLiteral("Dinoscope"), QString::fromUtf8(error.what()));
    return error.kind() == ErrorKind::Settings ? 2 : error.kind() == ErrorKind::Data ? 3 : 4;
  }
}
