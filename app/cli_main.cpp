#include "app/cli/command.h"

int main(int argc, char** argv) { return dinoscope::cli::runCommandLine(argc, argv); }
