#include "ui/run_recall.h"

#include <QFileInfo>

#include "ui/workbench.h"

namespace dinoscope {
namespace {

struct RecalledRun {
  RunRecord record;
  std::vector<StepMetrics> steps;
  std::vector<EpochSummary> epochs;
};

}  // namespace

void recallRun(Workbench& workbench, const QString& run_folder) {
  workbench.jobs().run<RecalledRun>(
      QObject::tr("Opening the run %1").arg(QFileInfo(run_folder).fileName()), JobPriority::Background,
      [folder = std::filesystem::path(run_folder.toStdString())](const JobControl&) {
        return RecalledRun{readRunRecord(folder), readStepMetrics(folder), readEpochSummaries(folder)};
      },
      &workbench,
      [&workbench](const RecalledRun& recalled) {
        const RunRecord& record = recalled.record;
        if (workbench.run().folder().empty())
          workbench.run().showEarlier(record.folder, record.state, record.has_checkpoint, record.total_steps,
                                      recalled.steps, recalled.epochs);
      });
}

}  // namespace dinoscope
