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
#include "ui/engine_text.h"
#include "ui/page_id.h"
#include "ui/run_follower.h"
#include "ui/run_vigil.h"
#include "ui/view_models/config_model.h"
#include "ui/view_models/folder_model.h"
#include "ui/view_models/pins.h"
#include "ui/view_models/present.h"
#include "ui/view_models/run_model.h"
#include "ui/view_models/thumbnail_cache.h"

namespace dinoscope {

/// Measures a few real steps of an experiment; blocks, so it belongs into a job's work.
using DryRunFunction = std::function<DryRunReport(const Experiment&, const JobControl&)>;

/// What a workbench is made of; tests put scripted sessions in.
struct WorkbenchParts {
  std::unique_ptr<TrainSession> train_session;
  std::unique_ptr<ExploreSession> explore_session;
  std::filesystem::path workspace;  ///< holds one folder a run
  std::string device = {};          ///< what the sessions compute on, as shown: "cpu, 2 threads"
  std::unique_ptr<DesktopServices> desktop = {};            ///< may be absent
  MachineFacts machine = {};                                ///< for recipes
  DryRunFunction dry_run = {};                              ///< empty where no steps can be measured
  std::vector<std::filesystem::path> bundled_weights = {};  ///< networks that come with the program
};

/// What the pages share, each part with its owner: the settings (config), the photos and which of them are
/// pinned, the run that is shown, what is open (present), the runs on disk, and the jobs that work for them.
/// No widgets in here; everything belongs to the ui thread and returns at once.
class Workbench : public QObject {
  Q_OBJECT

public:
  /// Throws Error (Data) when the workspace can't be made.
  explicit Workbench(WorkbenchParts parts, QObject* parent = nullptr);
  ~Workbench() override;

  BackgroundJobs& jobs() { return *m_jobs; }
  ConfigModel& config() { return m_config; }
  const ConfigModel& config() const { return m_config; }
  FolderModel& photos() { return *m_photos; }
  const FolderModel& photos() const { return *m_photos; }
  Pins& pins() { return m_pins; }
  /// Forgets what it has when the folder has changed.
  ThumbnailCache& thumbnails() { return *m_thumbnails; }
  RunModel& run() { return *m_run; }
  RunFollower& follower() { return *m_follower; }
  const RunModel& run() const { return *m_run; }
  Present& present() { return *m_present; }

  /// nullptr when there is none.
  DesktopServices* desktop() { return m_parts.desktop.get(); }
  const MachineFacts& machine() const { return m_parts.machine; }
  const DryRunFunction& dryRun() const { return m_parts.dry_run; }
  /// What there is to explore with before anything was trained; the first is the one to begin with.
  const std::vector<std::filesystem::path>& bundledWeights() const { return m_parts.bundled_weights; }
  QString deviceText() const { return engineText(m_parts.device); }
  /// Blocks: use it in a job's work, in the lane of the network.
  ExploreSession& exploreSession() { return *m_parts.explore_session; }

  // Runs on disk.

  /// Only const functions and moveToTrash(), in a job's work; refresh() is refreshRuns()'s.
  RunCatalogue& catalogue() { return *m_catalogue; }
  /// As of the last refresh, newest first.
  const std::vector<RunRecord>& runs() const { return m_runs; }
  /// They were looked at once: that runs() is empty means that there are none.
  bool areRunsKnown() const { return m_are_runs_known; }
  /// Looks at the run folders in the background; runsChanged() tells when runs() is fresh.
  void refreshRuns();

  // From page to page: pages do not know each other.

  void requestPage(PageId page) { Q_EMIT pageRequested(page); }
  /// Shows this photo of the folder on the Views page.
  void requestViews(std::int64_t photo);
  /// Opens a run folder, a checkpoint or a weights file on the Explore page.
  void requestExploration(const QString& checkpoint);

Q_SIGNALS:
  void runsChanged();
  void pageRequested(PageId page);
  void viewsRequested(std::int64_t photo);
  void explorationRequested(const QString& checkpoint);

private:
  void watchPins();
  void refillCurves();

  WorkbenchParts m_parts;
  ConfigModel m_config;
  Pins m_pins;
  std::unique_ptr<RunModel> m_run;
  std::unique_ptr<RunVigil> m_vigil;
  std::unique_ptr<RunCatalogue> m_catalogue;
  std::unique_ptr<BackgroundJobs> m_jobs;
  std::unique_ptr<ThumbnailCache> m_thumbnails;
  std::unique_ptr<FolderModel> m_photos;
  std::unique_ptr<Present> m_present;
  std::unique_ptr<RunFollower> m_follower;
  std::vector<RunRecord> m_runs;
  JobHandle m_refresh;
  bool m_refresh_again = false;
  bool m_are_runs_known = false;
  JobHandle m_refill;
  std::filesystem::path m_refilled;  // the run whose curves are being read
  bool m_refill_again = false;
};

}  // namespace dinoscope
