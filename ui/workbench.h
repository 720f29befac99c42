#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/config/recipe.h"
#include "engine/data/image_folder.h"
#include "engine/explore/explore_session.h"
#include "engine/run/dry_run.h"
#include "engine/runs/run_catalogue.h"
#include "engine/session/train_session.h"
#include "ui/background_jobs.h"
#include "ui/desktop_services.h"
#include "ui/pages/page_id.h"
#include "ui/run_vigil.h"
#include "ui/view_models/config_model.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {

/// Measures a few real steps of an experiment; blocks, so it belongs into a job's work.
using DryRunFunction = std::function<DryRunReport(const Experiment&, const JobControl&)>;

/// What a workbench is made of; tests put scripted sessions in.
struct WorkbenchParts {
  std::unique_ptr<TrainSession> train_session;
  std::unique_ptr<ExploreSession> explore_session;
  std::filesystem::path workspace;  ///< holds one folder a run
  std::string device = {};          ///< what the sessions compute on, as shown: "cpu, 2 threads"
  std::unique_ptr<DesktopServices> desktop = {};  ///< may be absent
  MachineFacts machine = {};                      ///< for recipes
  DryRunFunction dry_run = {};                    ///< empty where no steps can be measured
};

/// What the pages share: the scanned folder, the settings, the run, the runs on disk, and the jobs that
/// work for them. No widgets in here; everything belongs to the ui thread and returns at once.
class Workbench : public QObject {
  Q_OBJECT

public:
  /// Throws Error (Data) when the workspace can't be made.
  explicit Workbench(WorkbenchParts parts, QObject* parent = nullptr);
  ~Workbench() override;

  BackgroundJobs& jobs() { return *m_jobs; }
  ConfigModel& config() { return m_config; }
  const ConfigModel& config() const { return m_config; }
  RunModel& run() { return *m_run; }
  const RunModel& run() const { return *m_run; }
  /// nullptr when there is none.
  DesktopServices* desktop() { return m_parts.desktop.get(); }
  const MachineFacts& machine() const { return m_parts.machine; }
  const DryRunFunction& dryRun() const { return m_parts.dry_run; }
  QString deviceText() const { return QString::fromStdString(m_parts.device); }
  /// Blocks: use it in a job's work.
  ExploreSession& exploreSession() { return *m_parts.explore_session; }

  // The folder of photos.

  /// The scanned folder, shared with the jobs that read it; null until one was scanned.
  std::shared_ptr<const ImageFolder> folder() const { return m_folder; }
  bool isScanning() const { return m_scan.isActive(); }
  /// Scans in the background: scanningChanged, then folderChanged or folderScanFailed. The folder so far
  /// stays until the new one is there.
  void openFolder(const QString& folder);
  /// For whoever shows its progress.
  JobId scanJob() const { return m_scan.id(); }

  /// A folder of photos, a run folder or an experiment file, by what it is.
  void open(const QString& path);

  /// Photos whose attention is watched while training, as absolute paths.
  QStringList pinnedPhotos() const { return m_pinned_photos; }
  void setPinnedPhotos(const QStringList& photos);
  bool isPinned(const QString& photo) const { return m_pinned_photos.contains(photo); }
  void setPinned(const QString& photo, bool pinned);

  // Training.

  /// One sentence why training can't start now, for the tooltip of the button; empty when it can.
  QString reasonAgainstTraining() const;
  /// Starts a run of this name (made unique) with the settings as they are. Throws Error.
  void startTraining(const QString& name);
  /// Goes on with the paused run, or with the stopped one from its checkpoint.
  void resumeTraining();
  /// Goes on with the stopped run from its checkpoint, with some settings changed from here on; the run's
  /// experiment.json and log say so.
  void resumeTrainingWith(const std::vector<SettingChange>& changes);

  // Runs on disk.

  /// Only const functions and moveToTrash(), in a job's work; refresh() is refreshRuns()'s.
  RunCatalogue& catalogue() { return *m_catalogue; }
  /// As of the last refresh, newest first.
  const std::vector<RunRecord>& runs() const { return m_runs; }
  /// Looks at the run folders in the background; runsChanged() tells when runs() is fresh.
  void refreshRuns();
  /// Loads a run's settings and curves, for the forms and the Train page: runOpened or runOpenFailed.
  void openRun(const QString& run_folder);
  /// Opens a run and goes on with it from its checkpoint.
  void resumeRun(const QString& run_folder);
  /// Loads a run's settings for a new run, which begins with its newest weights or from nothing; shows the
  /// Train page.
  void forkRun(const QString& run_folder, bool from_weights);
  /// Loads the settings of a checkpoint's run for a new run that goes on from there; shows the Train page:
  /// branchPrepared. It is the next one that is started, unless other settings are loaded before.
  void branchOff(const QString& checkpoint);
  /// The run's folder was moved away: it is no longer the one that is shown.
  void forgetRun(const std::filesystem::path& run_folder);
  /// Loads an experiment file into the settings and scans its folder.
  void openExperiment(const QString& file);

  // From page to page: pages do not know each other.

  void requestPage(PageId page) { Q_EMIT pageRequested(page); }
  /// Shows this photo of the folder on the Views page.
  void requestViews(std::int64_t photo);
  /// Opens a run folder, a checkpoint or a weights file on the Explore page.
  void requestExploration(const QString& checkpoint);

Q_SIGNALS:
  void folderChanged();
  void folderScanFailed(const QString& sentence);
  void scanningChanged(bool scanning);
  void pinnedPhotosChanged();
  void runsChanged();
  void runOpened(const QString& run_folder);
  void runOpenFailed(const QString& sentence);
  /// The next run goes on from this step of that run.
  void branchPrepared(const QString& run, std::int64_t step);
  void trainingFailedToStart(const QString& sentence);
  void experimentOpened(const QString& file);
  void pageRequested(PageId page);
  void viewsRequested(std::int64_t photo);
  void explorationRequested(const QString& checkpoint);

private:
  struct OpenedRun;

  void takeFolder(const std::shared_ptr<const ImageFolder>& folder);
  void loadRun(const QString& run_folder, bool go_on, std::vector<SettingChange> changes = {});
  void takeRun(const OpenedRun& opened, bool go_on, const std::vector<SettingChange>& changes);
  void refillCurves();
  void startOrReport(const TrainRequest& request);
  std::vector<std::filesystem::path> pinnedPaths() const;

  WorkbenchParts m_parts;
  ConfigModel m_config;
  std::shared_ptr<const ImageFolder> m_folder;
  JobHandle m_scan;
  QStringList m_pinned_photos;
  std::filesystem::path m_branch;  // the checkpoint that the next run goes on from
  std::unique_ptr<RunModel> m_run;
  std::unique_ptr<RunVigil> m_vigil;
  std::unique_ptr<RunCatalogue> m_catalogue;
  std::vector<RunRecord> m_runs;
  JobHandle m_refresh;
  bool m_refresh_again = false;
  std::unique_ptr<BackgroundJobs> m_jobs;  // last: its threads are gone before what they use
};

}  // namespace dinoscope
