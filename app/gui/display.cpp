#include "app/gui/display.h"

#include <QString>
#include <QtGlobal>
#include <cstdio>
#include <cstdlib>

namespace dinoscope::gui {
namespace {

constexpr int kNoDisplayExitCode = 4;

void endOnFatal(QtMsgType type, const QMessageLogContext&, const QString& text) {
  if (type == QtFatalMsg) std::_Exit(sayNoDisplay());
  if (type != QtWarningMsg && type != QtInfoMsg && type != QtDebugMsg)
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

}  // namespace

bool hasDisplay() {
  return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
         !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int sayNoDisplay() {
  std::fputs(
      "There is no display to show the window on; start dinoscope in a desktop session, or use "
      "dinoscope-cli.\n",
      stderr);
  return kNoDisplayExitCode;
}

void expectDisplayTrouble() { qInstallMessageHandler(endOnFatal); }

void displayIsGood() { qInstallMessageHandler(nullptr); }

}  // namespace dinoscope::gui
