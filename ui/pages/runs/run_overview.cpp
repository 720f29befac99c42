#include "ui/pages/runs/run_overview.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <utility>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/schedule_edits.h"
#include "engine/runs/run_edits.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"

namespace dinoscope {
namespace {

struct OverviewWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::RunOverview)
};

QString editsText(const std::vector<ScheduleEdit>& edits) {
  QStringList lines;
  for (const ScheduleEdit& edit : edits) {
    QStringList changes;
    for (const EditedSetting& setting : edit.settings) {
      const Field* field = findField(setting.key);
      changes << OverviewWords::tr("%1 %2, before %3")
                     .arg(settingText(field != nullptr ? field->label : setting.key),
                          QString::fromStdString(setting.now), QString::fromStdString(setting.before));
    }
    lines << OverviewWords::tr("from step %1 on: %2")
                 .arg(countText(edit.step), changes.join(QStringLiteral("; ")));
  }
  return lines.join(QLatin1Char('\n'));
}

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
    overview.edits = editsText(readScheduleEdits(RunLayout{folder}.edits()));
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
