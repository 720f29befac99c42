#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>
#include <vector>

#include "ui/actions.h"
#include "ui/close_guard.h"
#include "ui/pages/page.h"
#include "ui/pages/page_table.h"
#include "ui/session_store.h"
#include "ui/view_models/log_model.h"

namespace dinoscope {

class CommandPalette;
class FileCommands;
class Help;
class ModeBar;
class Workbench;

/// The frame around the pages: mode bar, status bar, actions; nothing else.
class MainWindow : public QMainWindow {
  Q_OBJECT

public:
  /// `session_file` remembers the window and the last session; empty for the user's own.
  explicit MainWindow(Workbench& workbench, const QString& session_file = {});

  /// Opens what the command line names, or the last session's folder and run when it names nothing.
  void openAtStart(const QString& path);
  /// The folder for runs that the user chose can't be had; `reason` is one sentence.
  void sayRunsAreElsewhere(const QString& reason);

  // Pages are built when they are asked for, and in idle moments once the window is on the screen: the first
  // frame need not wait for all of them.

  Page* currentPage() const;
  Page* page(PageId id);
  /// All, in the order of the mode bar.
  std::vector<Page*> pages();
  void showPage(PageId id);

  const Actions& actions() const { return m_actions; }
  /// Shows the page.
  QAction* pageAction(PageId id) { return slotOf(id).action; }
  SessionStore& store() { return m_store; }
  FileCommands& files() { return *m_files; }
  Help& help() { return *m_help; }
  LogModel& log() { return m_log; }

protected:
  void showEvent(QShowEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  struct PageSlot {
    const PageRow* row = nullptr;
    QAction* action = nullptr;
    Page* page = nullptr;  // once it is built
  };

  void addPages();
  Page* build(PageSlot& slot);
  void buildNext();
  PageSlot& slotOf(PageId id);
  QList<QAction*> pageActions() const;
  void connectEditActions();
  void undo();
  void updateUndo();
  void sayUndone(const QString& text);
  void connectViewActions();
  void addLog();
  void addPalette();
  void connectWorkbench();
  void restoreSession();
  void saveSession();
  void openLastFolder(const QString& folder);
  void triggerPrimaryAction();
  void chooseTheme(ThemeChoice choice);
  void editPreferences();
  void warn(const QString& sentence);
  void sayError(const QString& sentence, const QString& details = {});
  void updateTitle();

  Workbench& m_workbench;
  Actions m_actions;
  SessionStore m_store;
  LogModel m_log;
  FileCommands* m_files;
  QStackedWidget* m_pages;
  std::vector<PageSlot> m_slots;
  ModeBar* m_mode_bar;
  CommandPalette* m_palette;
  Help* m_help;
  CloseGuard* m_close_guard;
  QTimer m_save_timer;
};

}  // namespace dinoscope
