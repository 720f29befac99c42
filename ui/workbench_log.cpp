#include "ui/workbench_log.h"

#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/view_models/log_model.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

void logRun(RunModel& run, LogModel& log) {
  QObject::connect(&run, &RunModel::stateChanged, &log, [&run, &log](RunState state) {
    if (!run.name().isEmpty())
      log.append(LogLevel::Info, LogModel::tr("Run %1: %2.").arg(run.name(), runStateText(state).toLower()));
  });
  QObject::connect(&run, &RunModel::checkpointWritten, &log, [&log](const QString& path) {
    log.append(LogLevel::Info, LogModel::tr("Checkpoint written to %1.").arg(path));
  });
  QObject::connect(&run, &RunModel::noticed, &log,
                   [&log](const QString& sentence) { log.append(LogLevel::Warning, sentence); });
  QObject::connect(&run, &RunModel::failed, &log,
                   [&log](const QString& sentence) { log.append(LogLevel::Error, sentence); });
  QObject::connect(&run, &RunModel::finished, &log, [&log](const RunFinished& outcome) {
    log.append(LogLevel::Good, LogModel::tr("Training ended after %1 steps, loss %2.")
                                   .arg(countText(outcome.steps), numberText(outcome.loss)));
  });
}

}  // namespace

void logWorkbench(Workbench& workbench, LogModel& log) {
  logRun(workbench.run(), log);
  if (DesktopServices* desktop = workbench.desktop())
    QObject::connect(desktop, &DesktopServices::unavailable, &log,
                     [&log](const QString& sentence) { log.append(LogLevel::Info, sentence); });
  QObject::connect(&workbench.photos(), &FolderModel::changed, &log, [&workbench, &log] {
    const ImageFolder& folder = *workbench.photos().folder();
    const auto problems = static_cast<qint64>(folder.problems().size());
    QString sentence =
        LogModel::tr("%1 photos in %2.").arg(countText(folder.size()), toText(folder.folder()));
    if (problems > 0)
      sentence += QLatin1Char(' ') + countedText(problems, LogModel::tr("%1 file can't be used."),
                                                 LogModel::tr("%1 files can't be used."));
    log.append(problems > 0 ? LogLevel::Warning : LogLevel::Good, sentence);
  });
  QObject::connect(&workbench.present(), &Present::trainingFailedToStart, &log,
                   [&log](const QString& sentence) { log.append(LogLevel::Error, sentence); });
  QObject::connect(&workbench.jobs(), &BackgroundJobs::failed, &log,
                   [&log](const QString& sentence) { log.append(LogLevel::Error, sentence); });
}

}  // namespace dinoscope
