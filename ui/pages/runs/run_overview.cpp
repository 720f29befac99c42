#include "ui/pages/runs/run_overview.h"

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/run_files/run_layout.h"
#include "engine/runs/run_edits.h"
#include "ui/view_models/run_history.h"

namespace dinoscope {
namespace {

RunOverview readOverview(const std::filesystem::path& folder) {
  RunOverview overview;
  overview.folder = folder;
  overview.name = QString::fromStdString(folder.filename().string());
  try {
    overview.experiment = readExperimentFile(RunLayout{folder}.experiment());
  } catch (const Error& error) {
    overview.problem = QString::fromUtf8(error.what());
  }
  try {
    overview.curves = readRunHistory(folder).series;
    overview.note = QString::fromStdString(readRunNote(folder));
  } catch (const Error& error) {
    overview.problem = QString::fromUtf8(error.what());
  }
  return overview;
}

}  // namespace

std::vector<RunOverview> readOverviews(const std::vector<std::filesystem::path>& folders,
                                       const JobControl& control) {
  std::vector<RunOverview> overviews;
  for (const auto& folder : folders) {
    control.throwIfCancelled();
    overviews.push_back(readOverview(folder));
  }
  return overviews;
}

}  // namespace dinoscope
