#pragma once

#include <QString>

namespace dinoscope {

class RunModel;

/// "epoch 3 of 8 · step 54 of 144 · 5 min left"; empty while the run's length is not known.
QString runProgressText(const RunModel& run);

}  // namespace dinoscope
