#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QWidget>
#include <filesystem>
#include <vector>

#include "ui/background_jobs.h"
#include "ui/pages/runs/run_overview.h"
#include "ui/view_models/setting_table_model.h"

namespace dinoscope {

class LivePlot;
class NoteEditor;

/// Below the list: the loss and k-NN curves of the selected runs over one another, their settings side by
/// side, and the note of a single one.
class RunDetails : public QWidget {
  Q_OBJECT

public:
  /// As many runs are compared as there are colours for their curves.
  static constexpr std::size_t kMost = 7;

  explicit RunDetails(BackgroundJobs& jobs, QWidget* parent = nullptr);

  /// Reads and shows these runs, at most kMost of them; none shows what to do. Of those that are shown
  /// already it adds what is new, and zoom, scrolling and the note that is being written stay.
  void showRuns(std::vector<std::filesystem::path> folders);

  NoteEditor& note() { return *m_note; }
  LivePlot& plot() { return *m_plot; }
  LivePlot& knnPlot() { return *m_knn; }
  SettingTableModel& settings() { return m_settings; }

Q_SIGNALS:
  /// The runs asked for are shown.
  void shown();
  /// A plot was saved to this file, or could not be.
  void exported(const QString& file);
  void exportFailed(const QString& sentence);

private:
  QWidget* makeSettings();
  void take(const std::vector<RunOverview>& runs);
  void showCurves(const std::vector<RunOverview>& runs);
  void showSettings(const std::vector<RunOverview>& runs);
  void showNote(const std::vector<RunOverview>& runs);

  BackgroundJobs& m_jobs;
  JobHandle m_reading;
  SettingTableModel m_settings;
  LivePlot* m_plot;
  LivePlot* m_knn;
  QLabel* m_settings_heading;
  QCheckBox* m_all;
  QTableView* m_table;
  NoteEditor* m_note;
  std::vector<RunOverview> m_runs;  // that are shown
  struct Curves {
    int loss = 0;
    int knn = 0;
  };
  std::vector<Curves> m_curves;  // of the plots, one a run
};

}  // namespace dinoscope
