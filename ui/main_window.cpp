#include "ui/main_window.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/command_palette.h"
#include "ui/file_commands.h"
#include "ui/help/help.h"
#include "ui/help/tour_offer.h"
#include "ui/icons.h"
#include "ui/log_panel.h"
#include "ui/menu_text.h"
#include "ui/mime_files.h"
#include "ui/mode_bar.h"
#include "ui/palette_entries.h"
#include "ui/path_text.h"
#include "ui/preferences_dialog.h"
#include "ui/status_bar.h"
#include "ui/widgets/banner.h"
#include "ui/window_menus.h"
#include "ui/workbench.h"
#include "ui/workbench_log.h"

namespace dinoscope {
namespace {

constexpr int kMessage_ms = 4000;
constexpr int kSave_ms = 500;
constexpr qint64 kBytesPerMb = 1 << 20;
constexpr int kIdle_ms = 50;  // after the window is on the screen

}  // namespace

MainWindow::MainWindow(Workbench& workbench, const QString& session_file)
    : m_workbench(workbench), m_store(session_file) {
  setObjectName(QStringLiteral("mainWindow"));
  chooseTheme(m_store.theme());  // before there are widgets to be restyled
  workbench.thumbnails().setBudget(m_store.preferences().thumbnails_mb * kBytesPerMb);
  setWindowIcon(programIcon());
  setAcceptDrops(true);
  resize(1280, 800);
  m_files = new FileCommands(workbench, m_actions, m_store, *this);
  m_close_guard = new CloseGuard(workbench.run(), workbench.jobs(), *this);
  setStatusBar(new StatusBar(workbench));

  m_help = new Help(*this, {m_actions, m_store, [this] { return pageActions() + m_actions.all(); },
                            [this] { return pages(); }, [this] { return currentPage(); },
                            [this](PageId id) { showPage(id); }});

  m_mode_bar = new ModeBar;
  m_pages = new QStackedWidget;
  auto* centre = new QWidget;
  auto* row = new QHBoxLayout(centre);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_mode_bar);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(m_pages, 1);
  column->addWidget(m_help->tourOffer());
  row->addLayout(column, 1);
  setCentralWidget(centre);
  // Until the user goes somewhere the focus is nowhere to be seen, not on the first button.
  setFocusPolicy(Qt::ClickFocus);
  setFocus();
  addPages();
  buildMenus(*menuBar(), m_actions, pageActions(), m_store, workbench);

  connectEditActions();
  connectViewActions();
  addLog();
  addPalette();
  connectWorkbench();
  restoreSession();
  updateTitle();
  workbench.refreshRuns();
}

void MainWindow::addPages() {
  auto* group = new QActionGroup(this);
  int number = 0;
  for (const PageRow& row : pageTable()) {
    auto* action = new QAction(themedIcon(QString::fromLatin1(row.icon)), pageTitle(row), this);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(++number)));
    action->setCheckable(true);
    group->addAction(action);
    m_slots.push_back({&row, action, nullptr});
    m_pages->addWidget(new QWidget);  // in its place until it is built
    m_mode_bar->addPage(action);
    connect(action, &QAction::triggered, this, [this, id = row.id] { showPage(id); });
  }
  connect(m_actions[ActionId::PrimaryAction], &QAction::triggered, this, &MainWindow::triggerPrimaryAction);
}

Page* MainWindow::build(PageSlot& slot) {
  if (slot.page != nullptr) return slot.page;
  slot.page = slot.row->make(m_workbench, m_pages);
  const auto place = static_cast<int>(&slot - m_slots.data());
  QWidget* placeholder = m_pages->widget(place);
  m_pages->insertWidget(place, slot.page);
  m_pages->removeWidget(placeholder);
  placeholder->deleteLater();
  m_store.restoreParts(*slot.page);
  const QString key = QString::fromLatin1(slot.row->key);
  slot.page->restorePlace(m_store.placeOf(key));
  connect(slot.page, &Page::placeChanged, this,
          [this, key, built = slot.page] { m_store.setPlaceOf(key, built->place()); });
  connect(slot.page, &Page::undoTextChanged, this, &MainWindow::updateUndo);
  return slot.page;
}

void MainWindow::buildNext() {
  for (PageSlot& slot : m_slots)
    if (slot.page == nullptr) {
      build(slot);
      QTimer::singleShot(0, this, &MainWindow::buildNext);  // what the user does meanwhile comes between
      return;
    }
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  QTimer::singleShot(kIdle_ms, this, &MainWindow::buildNext);
}

MainWindow::PageSlot& MainWindow::slotOf(PageId id) {
  return *std::find_if(m_slots.begin(), m_slots.end(),
                       [id](const PageSlot& slot) { return slot.row->id == id; });
}

QList<QAction*> MainWindow::pageActions() const {
  QList<QAction*> actions;
  for (const PageSlot& slot : m_slots) actions << slot.action;
  return actions;
}

void MainWindow::connectEditActions() {
  ConfigModel& config = m_workbench.config();
  const QUndoStack& stack = config.undoStack();
  QAction* undo = m_actions[ActionId::Undo];
  QAction* redo = m_actions[ActionId::Redo];
  connect(undo, &QAction::triggered, this, &MainWindow::undo);
  connect(redo, &QAction::triggered, &config, &ConfigModel::redo);
  // What was taken back may be on another page.
  connect(&config, &ConfigModel::undone, this, &MainWindow::sayUndone);
  connect(&config, &ConfigModel::redone, this, [this](const QString& text) {
    statusBar()->showMessage(tr("Done again: %1").arg(text), kMessage_ms);
  });
  const auto allowRedo = [redo](bool can) {
    redo->setEnabled(can);
    redo->setToolTip(can ? QString() : tr("Nothing to redo"));
  };
  connect(&stack, &QUndoStack::canUndoChanged, this, &MainWindow::updateUndo);
  connect(&stack, &QUndoStack::canRedoChanged, redo, allowRedo);
  connect(&stack, &QUndoStack::undoTextChanged, this, &MainWindow::updateUndo);
  connect(&stack, &QUndoStack::redoTextChanged, redo, [redo](const QString& text) {
    redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(menuText(text)));
  });
  updateUndo();
  allowRedo(stack.canRedo());
}

/// What was done last on the page comes before the settings, which are everywhere.
void MainWindow::undo() {
  Page* page = currentPage();
  if (page == nullptr || page->undoText().isEmpty()) return m_workbench.config().undo();
  const QString text = page->undoText();
  page->undo();
  sayUndone(text);
}

void MainWindow::updateUndo() {
  const QUndoStack& stack = m_workbench.config().undoStack();
  QString text = currentPage() != nullptr ? currentPage()->undoText() : QString();
  if (text.isEmpty()) text = stack.undoText();
  QAction* undo = m_actions[ActionId::Undo];
  undo->setEnabled(stack.canUndo() || !text.isEmpty());
  undo->setToolTip(undo->isEnabled() ? QString() : tr("Nothing to undo"));
  undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(menuText(text)));
}

void MainWindow::sayUndone(const QString& text) {
  statusBar()->showMessage(tr("Undone: %1").arg(text), kMessage_ms);
}

void MainWindow::connectViewActions() {
  for (const auto& [id, choice] : {std::pair{ActionId::ThemeSystem, ThemeChoice::System},
                                   std::pair{ActionId::ThemeLight, ThemeChoice::Light},
                                   std::pair{ActionId::ThemeDark, ThemeChoice::Dark}})
    connect(m_actions[id], &QAction::triggered, this, [this, choice = choice] { chooseTheme(choice); });
  connect(m_actions[ActionId::Preferences], &QAction::triggered, this, &MainWindow::editPreferences);
  connect(m_actions[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
}

void MainWindow::addLog() {
  auto* panel = new LogPanel(m_log, this);
  addDockWidget(Qt::BottomDockWidgetArea, panel);
  panel->hide();
  QAction* show_log = m_actions[ActionId::ShowLog];
  connect(show_log, &QAction::triggered, panel, &QWidget::setVisible);
  connect(panel, &QDockWidget::visibilityChanged, show_log,
          [panel, show_log] { show_log->setChecked(!panel->isHidden()); });
  logWorkbench(m_workbench, m_log);
}

void MainWindow::addPalette() {
  m_palette = new CommandPalette(this);
  connect(m_actions[ActionId::CommandPalette], &QAction::triggered, this, [this] {
    auto entries = paletteEntries(pages(), pageActions() + m_actions.all(), m_store, m_workbench);
    m_help->addEntries(entries);
    m_palette->open(std::move(entries));
  });
  m_palette->setOtherwise(tr("Return searches the manual for \"%1\"."),
                          [this](const QString& typed) { m_help->search(typed); });
}

void MainWindow::connectWorkbench() {
  if (DesktopServices* desktop = m_workbench.desktop())
    connect(desktop, &DesktopServices::notificationActivated, this, [this] {
      show();
      raise();
      activateWindow();
      showPage(PageId::Train);
    });
  connect(&m_workbench, &Workbench::pageRequested, this, &MainWindow::showPage);
  connect(&m_workbench.photos(), &FolderModel::changed, m_help, &Help::withdrawOffer);
  Present& present = m_workbench.present();
  connect(&m_workbench.photos(), &FolderModel::changed, this, [this] {
    const QString folder = m_workbench.photos().path();
    m_store.setLastFolder(folder);
    m_store.addRecentFolder(folder);
    updateTitle();
  });
  connect(&m_workbench.photos(), &FolderModel::scanFailed, this, [this](const QString& sentence) {
    if (currentPage()->id() != PageId::Data) sayError(sentence);  // the page of the photos says it itself
  });
  connect(&m_workbench.pins(), &Pins::refused, this, &MainWindow::warn);
  connect(&present, &Present::runOpened, this, [this](const QString& folder) {
    m_store.addRecentRun(folder);
    showPage(PageId::Train);
  });
  connect(&m_workbench.run(), &RunModel::shownChanged, this,
          [this] { m_store.setLastRun(toText(m_workbench.run().folder())); });
  connect(&present, &Present::experimentOpened, this, [this] { showPage(PageId::Train); });
  connect(&present, &Present::settingsOpened, this, [this] { showPage(PageId::Train); });
  const auto say = [this](const QString& sentence) { sayError(sentence); };
  connect(&present, &Present::failed, this, say);
  connect(&present, &Present::photosChosen, this, [this] { showPage(PageId::Data); });
  connect(m_files, &FileCommands::failed, this, say);
  connect(m_files, &FileCommands::saved, this, [this](const QString& file) {
    statusBar()->showMessage(tr("Saved to %1").arg(file), kMessage_ms);
  });
  connect(m_files, &FileCommands::experimentFileChanged, this, &MainWindow::updateTitle);
  connect(m_close_guard, &CloseGuard::refused, this, say);
  connect(&m_workbench.config(), &ConfigModel::dirtyChanged, this, &MainWindow::updateTitle);
}

void MainWindow::restoreSession() {
  m_files->restoreExperimentFile(m_store.restoreExperiment(m_workbench.config()));
  m_store.restorePhotos(m_workbench.pins(), m_workbench.photos());
  m_store.restoreWindow(*this);
  PageId page = m_slots.front().row->id;
  for (const PageSlot& slot : m_slots)
    if (m_store.page() == QLatin1String(slot.row->key)) page = slot.row->id;
  showPage(page);
  if (const QStringList& lost = m_store.lost(); !lost.isEmpty() && currentPage() != nullptr)
    currentPage()->banner()->say(BannerKind::Warning,
                                 tr("%Ln setting(s) of the last session could not be taken over.", nullptr,
                                    static_cast<int>(lost.size())),
                                 lost.join(QLatin1Char('\n')));
  if (m_store.isOpenElsewhere())
    warn(
        tr("Another window of Dinoscope is open. Both can be used: of what both change, the last change is "
           "remembered for the next start."));
  // Kept as it is changed, not at the end: there may be none.
  m_save_timer.setSingleShot(true);
  m_save_timer.setInterval(kSave_ms);
  connect(&m_save_timer, &QTimer::timeout, this, &MainWindow::saveSession);
  const auto soon = [this] { m_save_timer.start(); };
  connect(&m_workbench.config(), &ConfigModel::experimentChanged, this, soon);
  connect(&m_workbench.config(), &ConfigModel::dirtyChanged, this, soon);
  connect(m_files, &FileCommands::experimentFileChanged, this, soon);
  connect(&m_workbench.pins(), &Pins::changed, this, soon);
  connect(&m_workbench.photos(), &FolderModel::changed, this, soon);
}

/// With what was excluded of it: that is among the settings of the session.
void MainWindow::openLastFolder(const QString& folder) {
  FolderChoice choice = folderChoiceOf(m_workbench.config().experiment());
  choice.folder = toPath(folder).string();
  FolderModel& photos = m_workbench.photos();
  // The one scan that nobody asked for just now: on whichever page it is said which photos are meant.
  auto* restoring = new QObject(this);
  connect(&photos, &FolderModel::scanFailed, restoring, [this, folder](const QString& sentence) {
    sayError(
        tr("The photos of the last session, %1, can't be opened: connect their disk and open them again, "
           "or choose others.")
            .arg(folder),
        sentence);
    if (currentPage() != nullptr)
      currentPage()->banner()->setAction(tr("Try again"), [this, folder] { openLastFolder(folder); });
  });
  connect(&photos, &FolderModel::scanningChanged, restoring, [restoring](bool is_scanning) {
    if (!is_scanning) restoring->deleteLater();
  });
  photos.open(choice);
}

void MainWindow::saveSession() {
  m_save_timer.stop();
  m_store.saveExperiment(m_workbench.config(), m_files->experimentFile());
  m_store.savePhotos(m_workbench.pins(), m_workbench.photos());
}

void MainWindow::openAtStart(const QString& path) {
  if (!path.isEmpty()) return m_workbench.present().open(path);
  // No disk is asked first whether they are there: it may take its time.
  if (const QString folder = m_store.lastFolder(); !folder.isEmpty()) openLastFolder(folder);
  if (const QString run = m_store.lastRun(); !run.isEmpty()) m_workbench.present().recallRun(run);
}

Page* MainWindow::currentPage() const {
  return m_slots[static_cast<std::size_t>(m_pages->currentIndex())].page;
}

std::vector<Page*> MainWindow::pages() {
  std::vector<Page*> all;
  for (PageSlot& slot : m_slots) all.push_back(build(slot));
  return all;
}

Page* MainWindow::page(PageId id) { return build(slotOf(id)); }

void MainWindow::showPage(PageId id) {
  m_pages->setCurrentWidget(page(id));
  slotOf(id).action->setChecked(true);
  m_store.setPage(QString::fromLatin1(slotOf(id).row->key));
  updateUndo();
}

void MainWindow::triggerPrimaryAction() {
  if (currentPage() == nullptr) return;
  if (QAction* action = currentPage()->primaryAction(); action != nullptr) action->trigger();
}

void MainWindow::chooseTheme(ThemeChoice choice) {
  Theme::current().apply(choice);
  m_store.setTheme(choice);
  const ActionId id = choice == ThemeChoice::System  ? ActionId::ThemeSystem
                      : choice == ThemeChoice::Light ? ActionId::ThemeLight
                                                     : ActionId::ThemeDark;
  m_actions[id]->setChecked(true);
}

void MainWindow::editPreferences() {
  auto* dialog = new PreferencesDialog(m_store.preferences(), m_store.theme(), toText(defaultWorkspace()),
                                       m_workbench.jobs(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    m_store.setPreferences(dialog->preferences());
    m_workbench.thumbnails().setBudget(dialog->preferences().thumbnails_mb * kBytesPerMb);
    if (dialog->theme() != m_store.theme()) chooseTheme(dialog->theme());
  });
  dialog->open();
}

void MainWindow::sayRunsAreElsewhere(const QString& reason) {
  warn(tr("%1 Until it is there, runs are kept in %2.")
           .arg(reason, toText(m_workbench.catalogue().workspace())));
  if (currentPage() != nullptr)
    currentPage()->banner()->setAction(tr("Preferences"), [this] { editPreferences(); });
}

void MainWindow::warn(const QString& sentence) {
  if (currentPage() != nullptr) currentPage()->banner()->say(BannerKind::Warning, sentence);
}

void MainWindow::sayError(const QString& sentence, const QString& details) {
  if (currentPage() != nullptr) currentPage()->banner()->say(BannerKind::Error, sentence, details);
}

void MainWindow::updateTitle() {
  const QString file = m_files->experimentFile();
  QString subject = fileNameOf(file);
  if (subject.isEmpty()) subject = fileNameOf(m_workbench.photos().path());
  setWindowTitle(subject.isEmpty() ? tr("Dinoscope[*]") : tr("%1[*] - Dinoscope").arg(subject));
  setWindowModified(m_workbench.config().isDirty());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  // What is half written in a field or a note is kept.
  if (QWidget* edited = focusWidget(); edited != nullptr) edited->clearFocus();
  if (!m_close_guard->mayClose()) {
    event->ignore();
    return;
  }
  saveSession();
  m_store.saveWindow(*this);
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!firstLocalFileIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = firstLocalFileIn(*event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  m_workbench.present().open(path);
}

}  // namespace dinoscope
