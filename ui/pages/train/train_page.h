#pragma once

#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <filesystem>

#include "engine/core/events.h"
#include "ui/pages/page.h"
#include "ui/view_models/planned_schedules.h"

namespace dinoscope {

class AttentionStrip;
class DiagnosisBanner;
class DryRunControl;
class EarlierRuns;
class EmptyState;
class HealthLine;
class PipelineMeter;
class RunControls;
class RunLog;
class RunModel;
class RunPlots;
class SettingsPanel;
class TrainerLine;
class Workbench;

/// Settings, start and stop, and the run while it goes on: curves, attention, what happened.
class TrainPage : public Page {
  Q_OBJECT

public:
  explicit TrainPage(Workbench& workbench, QWidget* parent = nullptr);

  PageId id() const override { return PageId::Train; }
  QAction* primaryAction() override;
  ConfigForm* formWith(const QString& key) override;
  /// The start.
  QWidget* tourTarget() override;

  DryRunControl& dryRun() { return *m_dry_run; }
  RunControls& controls() { return *m_controls; }
  RunPlots& plots() { return *m_plots; }
  AttentionStrip& attention() { return *m_attention; }
  EarlierRuns& earlierRuns() { return *m_earlier; }
  SettingsPanel& settings() { return *m_settings; }
  RunLog& log() { return *m_log; }
  HealthLine& health() { return *m_health; }
  DiagnosisBanner& diagnosis() { return *m_diagnosis; }
  TrainerLine& trainer() { return *m_trainer; }
  /// Whether the page tells what to do first, in place of the loss.
  bool isEmpty() const { return m_upper->currentIndex() == 0; }

  /// Draws now what waits for its turn.
  void refreshNow();

protected:
  void showEvent(QShowEvent* event) override;

private:
  QWidget* buildLeft();
  QWidget* buildCenter();
  QWidget* buildLower();
  void connectWorkbench();
  void connectWatchdog();
  void scheduleRefresh();
  /// Of the run that is shown, with the edits of a paused one; of the next run while none is.
  void updatePlan();
  const Experiment& shownExperiment() const;
  void updateEmptyState();
  void sayState(RunState state);
  void sayCutOff();
  void sayFailure(const QString& sentence);
  /// The task bar's, for whoever looks elsewhere; what happened is told by RunVigil.
  void drawAttention();

  Workbench& m_workbench;
  DryRunControl* m_dry_run;
  RunControls* m_controls;
  SettingsPanel* m_settings;
  HealthLine* m_health;
  DiagnosisBanner* m_diagnosis;
  TrainerLine* m_trainer;
  PipelineMeter* m_meter;
  RunPlots* m_plots;
  EarlierRuns* m_earlier;
  AttentionStrip* m_attention;
  RunLog* m_log;
  QTabWidget* m_lower;
  QStackedWidget* m_upper;
  EmptyState* m_empty;
  PlannedSchedules m_plan;
  QTimer m_refresh_timer;
  QTimer m_plan_timer;
  std::filesystem::path m_shown_run;  // whose banner that is
  bool m_is_stale = false;            // something changed while the page was hidden
};

}  // namespace dinoscope
