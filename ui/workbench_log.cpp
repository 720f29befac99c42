#include "ui/workbench_log.h"

#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/view_models/log_model.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

void logRun(RunModel& run, LogModel& log) {
  const auto say = [&run, &log](LogLevel level, const QString& sentence) {
    log.append(level, LogModel::tr("%1: %2").arg(run.name(), sentence));
  };
  QObject::connect(&run, &RunModel::stateChanged, &log, [&run, say](RunState state) {
    if (!run.name().isEmpty())
      say(state == RunState::Failed ? LogLevel::Error : LogLevel::Info, run.stateText());
  });
  QObject::connect(&run, &RunModel::checkpointWritten, &log, [say](const QString& path) {
    say(LogLevel::Info, LogModel::tr("Checkpoint written to %1.").arg(path));
  });
  QObject::connect(&run, &RunModel::noticed, &log,
                   [say](const QString& sentence) { say(LogLevel::Warning, sentence); });
  QObject::connect(&run, &RunModel::failed, &log,
                   [say](const QString& sentence) { say(LogLevel::Error, sentence); });
  QObject::connect(&run, &RunModel::finished, &log, [say](const RunFinished& outcome) {
    say(LogLevel::Good,
        LogModel::tr("Training ended after %Ln step(s), loss %1.", nullptr, static_cast<int>(outcome.steps))
            .arg(numberText(outcome.loss)));
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
    const auto problems = static_cast<int>(folder.problems().size());
    QString sentence = LogModel::tr("%Ln photo(s) in %1.", nullptr, static_cast<int>(folder.size()))
                           .arg(toText(folder.folder()));
    if (problems > 0)
      sentence += QLatin1Char(' ') + LogModel::tr("%Ln file(s) can't be used.", nullptr, problems);
    log.append(problems > 0 ? LogLevel::Warning : LogLevel::Good, sentence);
  });
  QObject::connect(&workbench.present(), &Present::trainingFailedToStart, &log,
                   [&log](const QString& sentence) { log.append(LogLevel::Error, sentence); });
  QObject::connect(&workbench.jobs(), &BackgroundJobs::failed, &log,
                   [&log](const QString& sentence) { log.append(LogLevel::Error, sentence); });
}

}  // namespace dinoscope
