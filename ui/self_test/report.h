#pragma once

#include <QJsonObject>
#include <vector>

#include "ui/self_test/stall_verdict.h"
#include "ui/self_test/step_runner.h"

namespace dinoscope {

class Stage;

/// report.json: what was done, whether it held, what was measured.
QJsonObject reportOf(Stage& stage, const std::vector<StepOutcome>& outcomes, const StallVerdict& verdict,
                     double seconds);

}  // namespace dinoscope
