#include "app/cli/command.h"
#include "engine/data/decode.h"

int main(int argc, char** argv) {
  dinoscope::keepOpenCvOnCallingThread();
  return dinoscope::cli::runCommandLine(argc, argv);
}
