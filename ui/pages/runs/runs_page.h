#pragma once

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <array>
#include <functional>
#include <vector>

#include "ui/pages/page.h"
#include "ui/pages/runs/run_commands.h"
#include "ui/view_models/run_list_model.h"

namespace dinoscope {

class EmptyState;
class RunDetails;
class Workbench;

/// Every run of the workspace: how far it came, how it compares, what to do with it.
class RunsPage : public Page {
  Q_OBJECT

public:
  explicit RunsPage(Workbench& workbench, QWidget* parent = nullptr);

  PageId id() const override { return PageId::Runs; }
  /// Open the selected run.
  QAction* primaryAction() override { return m_open; }
  /// The list of runs, or how to come by one.
  QWidget* tourTarget() override;
  /// Brings back what was moved to the trash last.
  QString undoText() const override;
  void undo() override;

  /// The folders of the selected runs, as they are in the list.
  QStringList selectedFolders() const;
  void selectFolders(const QStringList& folders);

  RunDetails& details() { return *m_details; }

protected:
  void showEvent(QShowEvent* event) override;
  /// The table's: keys of what can't be done now say why.
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void makeActions();
  QAction* addRunAction(const QString& text, const QString& icon, std::function<void()> run);
  void makeTitleRow();
  QWidget* makeEmptyState();
  QWidget* makeTable();
  void connectCommands();
  void takeRuns();
  void widenColumns();
  void updateSelection();
  void updateActions();
  void chooseExportFile();
  void chooseBranch();
  void confirmDelete();
  void editNameAgain(const QString& folder, const QString& name);
  void sayTrashed(const std::vector<TrashedRun>& runs, const QString& problem);
  void bringBack(const std::vector<TrashedRun>& runs);
  std::vector<const RunRecord*> selectedRuns() const;

  Workbench& m_workbench;
  RunCommands m_commands;
  RunListModel m_model;
  QSortFilterProxyModel m_sorted;
  QStackedWidget* m_stack;
  QLineEdit* m_filter;
  EmptyState* m_empty;
  QTableView* m_table;
  RunDetails* m_details;
  std::vector<std::vector<TrashedRun>> m_trashed;      // what undo() brings back, the newest last
  std::array<int, RunListModel::kColumns> m_widths{};  // of the columns, as the words asked for it
  QStringList m_shown_folders;                         // whose details are shown
  QTimer m_refresh_timer;                              // while a run goes on and the page is looked at

  QAction* m_open;
  QAction* m_resume;
  QAction* m_fork;
  QAction* m_fork_weights;
  QAction* m_branch;
  QAction* m_explore;
  QAction* m_rename;
  QAction* m_export;
  QAction* m_show_folder;
  QAction* m_delete;
};

}  // namespace dinoscope
