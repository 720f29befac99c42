#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>
#include <vector>

#include "ui/actions.h"
#include "ui/close_guard.h"
#include "ui/pages/page.h"
#include "ui/pages/page_factories.h"
#include "ui/session_store.h"
#include "ui/view_models/log_model.h"

namespace dinoscope {

class CommandPalette;
class FileCommands;
class ModeBar;
class Workbench;

/// The frame around the pages: mode bar, status bar, actions; nothing else.
class MainWindow : public QMainWindow {
  Q_OBJECT

public:
  /// `session_file` remembers the window and the last session; empty for the user's own.
  explicit MainWindow(Workbench& workbench, const QString& session_file = {},
                      const std::vector<PageFactory>& factories = pageFactories());

  /// Opens what the command line names, or the last session's folder and run when it names nothing.
  void openAtStart(const QString& path);

  Page* currentPage() const;
  /// nullptr when there is no such page.
  Page* page(PageId id) const;
  /// In the order of the mode bar.
  std::vector<Page*> pages() const;
  /// Nothing happens when there is no such page.
  void showPage(PageId id);

  const Actions& actions() const { return m_actions; }
  SessionStore& store() { return m_store; }
  FileCommands& files() { return *m_files; }
  LogModel& log() { return m_log; }

protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void addPages(const std::vector<PageFactory>& factories);
  void connectEditActions();
  void connectViewActions();
  void addLog();
  void addPalette();
  void connectWorkbench();
  void restoreSession();
  void saveSession();
  void openLastFolder(const QString& folder);
  void triggerPrimaryAction();
  void chooseTheme(ThemeChoice choice);
  void sayError(const QString& sentence);
  void updateTitle();

  Workbench& m_workbench;
  Actions m_actions;
  SessionStore m_store;
  LogModel m_log;
  FileCommands* m_files;
  QStackedWidget* m_pages;
  ModeBar* m_mode_bar;
  CommandPalette* m_palette;
  CloseGuard* m_close_guard;
  QTimer m_save_timer;
};

}  // namespace dinoscope
