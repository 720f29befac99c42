#include "ui/pages/runs/run_commands.h"

#include "engine/core/error.h"
#include "engine/runs/run_edits.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"
#include "ui/view_models/run_list_model.h"
#include "ui/workbench.h"

namespace dinoscope {

RunCommands::RunCommands(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench) {}

QString RunCommands::reasonAgainstOpening(const RunRecord& run) const {
  const RunModel& current = m_workbench.run();
  if (!current.isTrainedHere() || current.folder() == run.folder) return {};
  return tr("The run %1 is in progress; stop it before opening another.").arg(current.name());
}

QString RunCommands::reasonAgainstResuming(const RunRecord& run) const {
  if (isGoingOn(run)) return tr("The run is going on already.");
  if (run.state == RunState::Finished) return tr("The run is finished; make a new one from its settings.");
  if (!run.has_checkpoint) return tr("The run has no checkpoint to go on from.");
  return reasonAgainstOpening(run);
}

QString RunCommands::reasonAgainstChanging(const RunRecord& run) const {
  return isGoingOn(run) ? tr("The run is going on; stop it first.") : QString();
}

QString RunCommands::reasonAgainstWeights(const RunRecord& run) const {
  return run.has_checkpoint ? QString() : tr("The run has no checkpoint yet.");
}

void RunCommands::sayFailure(const QString& sentence) {
  m_workbench.refreshRuns();
  Q_EMIT failed(sentence);
}

void RunCommands::rename(const QString& folder, const QString& name) {
  m_workbench.jobs().run<std::filesystem::path>(
      tr("Renaming a run"), JobLane::Write,
      [folder = toPath(folder), name = toPath(name).string()](const JobControl&) {
        return renameRun(folder, name);
      },
      this,
      [this, folder](const std::filesystem::path& renamed_folder) {
        // The run that is shown is shown under its new name.
        const bool is_shown = m_workbench.run().folder() == toPath(folder);
        if (is_shown) m_workbench.present().reloadRun(toText(renamed_folder));
        m_workbench.refreshRuns();
        Q_EMIT renamed(folder, toText(renamed_folder));
      },
      [this, folder, name](const QString& sentence) {
        sayFailure(sentence);
        Q_EMIT renamingFailed(folder, name);
      });
}

void RunCommands::writeNote(const QString& folder, const QString& note) {
  m_workbench.jobs().run<void>(
      tr("Keeping a note"), JobLane::Write,
      [folder = toPath(folder), note = note.toStdString()](const JobControl&) { writeRunNote(folder, note); },
      this, [this, folder, note] { Q_EMIT noteKept(folder, note); },
      [this](const QString& sentence) { sayFailure(sentence); });
}

void RunCommands::exportWeights(const QString& folder, const QString& file) {
  m_workbench.jobs().run<void>(
      tr("Exporting weights"), JobLane::Write,
      [folder = toPath(folder), file = toPath(file)](const JobControl&) {
        dinoscope::exportWeights(folder, file);
      },
      this, [this, file] { Q_EMIT exported(file); },
      [this](const QString& sentence) { sayFailure(sentence); });
}

void RunCommands::moveToTrash(const QStringList& folders) {
  struct Moved {
    std::vector<TrashedRun> runs;
    QString problem;  // of the first that could not be moved; those before it were
  };
  std::vector<std::filesystem::path> paths;
  for (const QString& folder : folders) paths.push_back(toPath(folder));
  m_workbench.jobs().run<Moved>(
      tr("Moving runs to the trash"), JobLane::Write,
      [paths, catalogue = &m_workbench.catalogue()](const JobControl&) {
        Moved moved;
        try {
          for (const auto& path : paths) moved.runs.push_back({path, catalogue->moveToTrash(path)});
        } catch (const Error& error) {
          moved.problem = engineText(error.what());
        }
        return moved;
      },
      this,
      [this](const Moved& moved) {
        for (const TrashedRun& run : moved.runs) m_workbench.present().forgetRun(run.original);
        m_workbench.refreshRuns();
        if (!moved.runs.empty() || moved.problem.isEmpty())
          Q_EMIT trashed(moved.runs, moved.problem);
        else
          sayFailure(moved.problem);
      },
      [this](const QString& sentence) { sayFailure(sentence); });
}

void RunCommands::restore(const std::vector<TrashedRun>& runs) {
  m_workbench.jobs().run<void>(
      tr("Restoring runs"), JobLane::Write,
      [runs](const JobControl&) {
        for (const TrashedRun& run : runs) restoreRun(run.trashed, run.original);
      },
      this, [this] { m_workbench.refreshRuns(); }, [this](const QString& sentence) { sayFailure(sentence); });
}

}  // namespace dinoscope
