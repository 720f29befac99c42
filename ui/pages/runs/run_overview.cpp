#include "ui/pages/runs/run_overview.h"

#include <algorithm>
#include <utility>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/run_files/run_layout.h"
#include "engine/runs/run_edits.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"

namespace dinoscope {
namespace {

RunOverview readOverview(const std::filesystem::path& folder, RunHistory before) {
  RunOverview overview;
  overview.history = std::move(before);
  overview.folder = folder;
  overview.name = toText(folder.filename());
  try {
    overview.experiment = readExperimentFile(RunLayout{folder}.experiment());
  } catch (const Error& error) {
    overview.problem = engineText(error.what());
  }
  try {
    readOn(overview.history, folder);
    overview.note = QString::fromStdString(readRunNote(folder));
  } catch (const Error& error) {
    overview.problem = engineText(error.what());
  }
  return overview;
}

}  // namespace

std::vector<RunOverview> readOverviews(const std::vector<std::filesystem::path>& folders,
                                       const std::vector<RunOverview>& before, const JobControl& control) {
  std::vector<RunOverview> overviews;
  for (const auto& folder : folders) {
    control.throwIfCancelled();
    const auto known = std::find_if(before.begin(), before.end(),
                                    [&folder](const RunOverview& run) { return run.folder == folder; });
    overviews.push_back(readOverview(folder, known == before.end() ? RunHistory{} : known->history));
  }
  return overviews;
}

}  // namespace dinoscope
