#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "engine/core/diagnosis.h"
#include "engine/runs/run_catalogue.h"
#include "ui/background_jobs.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {

class ConfigModel;
class FolderModel;
class Pins;

/// A checkpoint that the next run goes on from.
struct Branch {
  std::filesystem::path checkpoint;
  QString run;  ///< whose checkpoint that is
  std::int64_t step = 0;
};

/// What is open: a run, an experiment, or a branch that waits for its start. There is one of them at a time,
/// and one job that opens the next: whatever is opened later cancels it, so that the last one wins. It also
/// starts runs and goes on with them, for that ends a branch and an opening alike.
class Present : public QObject {
  Q_OBJECT

public:
  /// What it brings up to date; all must outlive it.
  struct Parts {
    BackgroundJobs& jobs;
    ConfigModel& config;
    FolderModel& photos;
    Pins& pins;
    RunModel& run;
    RunCatalogue& catalogue;
  };
  explicit Present(const Parts& parts, QObject* parent = nullptr);

  /// A folder of photos, a run folder or an experiment file, by what it is; a picture opens its folder.
  /// Another file is refused.
  void open(const QString& path);
  /// A folder of photos.
  void openFolder(const QString& folder);

  /// Shows a run with its settings and curves: runOpened() or failed(). The one that goes on is shown at
  /// once; another one is refused meanwhile.
  void openRun(const QString& run_folder);
  /// Shows a run again as the last session left it; settings stay. Nothing happens when it is gone or
  /// another one is shown by then.
  void recallRun(const QString& run_folder);
  /// Reads the run that is shown again, from this folder.
  void reloadRun(const QString& run_folder);
  /// Opens a run and goes on with it from its checkpoint.
  void resumeRun(const QString& run_folder);
  /// Loads a run's settings for a new run, which begins with its newest weights or from nothing.
  void openSettingsOf(const QString& run_folder, bool from_weights);
  /// Loads the settings of a checkpoint's run; the next run that is started goes on from there.
  void branchOff(const QString& checkpoint);
  /// Loads an experiment file into the settings and scans its folder.
  void openExperiment(const QString& file);

  /// The run that is shown is shown no more; it stays on disk. Not of one that goes on.
  void closeRun();
  /// The run's folder was moved away or has another name now.
  void forgetRun(const std::filesystem::path& run_folder);

  const std::optional<Branch>& branch() const { return m_branch; }
  void dropBranch();
  /// Why a run that goes on from the branch() would have nothing to do; empty when it has, or there is none.
  QString reasonAgainstBranch() const;

  // Training.

  /// One sentence why training can't start now, for the tooltip of the button; empty when it can.
  QString reasonAgainstTraining() const;
  /// Starts a run of this name (made unique) with the settings as they are. Throws Error.
  void startTraining(const QString& name);
  /// Starts a run with the settings of the one that is shown, but for these. Throws Error.
  void startAgainWith(const std::vector<SettingChange>& changes);
  /// Goes on with the paused run, or with the stopped one from its checkpoint.
  void resumeTraining();
  /// Goes on with the stopped run from its checkpoint, with some settings changed from here on; the run's
  /// experiment.json and log say so.
  void resumeTrainingWith(const std::vector<SettingChange>& changes);

Q_SIGNALS:
  void runOpened(const QString& run_folder);
  /// `is_of_run`: it is a run's own, which nothing is to be saved over.
  void experimentOpened(const QString& file, bool is_of_run);
  /// open() was given photos, which are being scanned.
  void photosChosen();
  /// The settings of this run, and with a branch() its checkpoint, wait for the start of another.
  void settingsOpened(const QString& run);
  void branchChanged();
  /// Something could not be opened.
  void failed(const QString& sentence);
  void trainingFailedToStart(const QString& sentence);

private:
  struct OpenedRun;

  JobHandle readRun(const QString& run_folder, std::function<void(const OpenedRun&)> take,
                    std::function<void(QString)> failed);
  /// How a run is opened: to be looked at, or to be gone on with.
  void loadRun(const QString& run_folder, bool go_on, std::vector<SettingChange> changes = {});
  void show(const OpenedRun& opened);
  void take(const OpenedRun& opened, bool go_on, const std::vector<SettingChange>& changes);
  void takeSettings(const Experiment& experiment);
  void setBranch(std::optional<Branch> branch);
  std::vector<std::filesystem::path> pinsOf(const Experiment& experiment) const;

  Parts m_parts;
  JobHandle m_opening;
  JobHandle m_reloading;  // of the run that is shown; cancels nothing that the user opens
  std::optional<Branch> m_branch;
};

}  // namespace dinoscope
