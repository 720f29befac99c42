#include "engine/watchdog/watchdog_remedies.h"

#include <cstdio>

#include "engine/core/sentence.h"

namespace dinoscope {

std::string shortNumber(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2g", value);
  return text;
}

Remedy settingRemedy(const std::string& sentence, const std::string& key, const std::string& value,
                     bool needs_new_run) {
  return {sentence, {{key, value}}, needs_new_run};
}

Remedy slowerLearning(const WatchedRun& run, bool needs_new_run) {
  const std::string rate = shortNumber(run.experiment.optim.lr / 3);
  Remedy remedy = settingRemedy(sentence("Lower the learning rate to %1 (optim.lr).", rate), "optim.lr", rate,
                                needs_new_run);
  if (run.experiment.optim.lr_end > run.experiment.optim.lr / 3)
    remedy.changes.push_back({"optim.lr_end", rate});
  return remedy;
}

}  // namespace dinoscope
