#include "ui/run_recall.h"

#include <QFileInfo>

#include "ui/workbench.h"

namespace dinoscope {
namespace {

struct RecalledRun {
  RunRecord record;
  RunHistory history;
};

}  // namespace

void recallRun(Workbench& workbench, const QString& run_folder) {
  workbench.jobs().run<RecalledRun>(
      QObject::tr("Opening the run %1").arg(QFileInfo(run_folder).fileName()), JobLane::Long,
      [folder = std::filesystem::path(run_folder.toStdString())](const JobControl&) {
        return RecalledRun{readRunRecord(folder), readRunHistory(folder)};
      },
      &workbench,
      [&workbench](const RecalledRun& recalled) {
        const RunRecord& record = recalled.record;
        if (workbench.run().folder().empty())
          workbench.run().showEarlier(record.folder, record.state, record.has_checkpoint, record.total_steps,
                                      recalled.history);
      });
}

}  // namespace dinoscope
