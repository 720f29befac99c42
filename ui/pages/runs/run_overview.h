#pragma once

#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/core/progress.h"
#include "ui/view_models/run_history.h"

namespace dinoscope {

/// What the details of a run show, as read from its folder.
struct RunOverview {
  std::filesystem::path folder;
  QString name;
  std::optional<Experiment> experiment;  ///< empty when its settings can't be read here
  QString problem;                       ///< why they can't, in one sentence
  RunHistory history;
  QString note;
  QString edits;  ///< of its settings while it ran: "from step 10 on: Learning rate 0.0015, before 0.003"
};

/// Reads them all; for a job. Of a run that is in `before` only what has been added since is read. Throws
/// only when cancelled: what can't be read is said in `problem`.
std::vector<RunOverview> readOverviews(const std::vector<std::filesystem::path>& folders,
                                       const std::vector<RunOverview>& before, const JobControl& control);

}  // namespace dinoscope
