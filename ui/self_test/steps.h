#pragma once

#include <vector>

#include "ui/self_test/step_runner.h"

namespace dinoscope {

class Stage;

// The self-test, in the order of the work. Each list leaves the window as the next one expects it; the stage
// must outlive them.

/// From a first start to the first crops on the screen, and a setting changed there.
std::vector<Step> dataAndViewsSteps(Stage& stage);
/// A run: started, watched from all pages, paused, gone on with, stopped.
std::vector<Step> trainSteps(Stage& stage);
/// Runs of the command line: a finished one opened, one that goes on followed and stopped from the window.
std::vector<Step> otherProcessSteps(Stage& stage);
/// What it learned: the folder embedded, a photo asked for; then the list of runs.
std::vector<Step> exploreAndRunsSteps(Stage& stage);
/// The window closed, and opened again from the saved session.
std::vector<Step> restartSteps(Stage& stage);

}  // namespace dinoscope
