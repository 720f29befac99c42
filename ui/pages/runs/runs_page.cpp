#include "ui/pages/runs/runs_page.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <algorithm>

#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/pages/runs/branch_dialog.h"
#include "ui/pages/runs/note_editor.h"
#include "ui/pages/runs/run_details.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/action_reason.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kRefreshInterval_ms = 5000;
constexpr int kWidestName = 220;
constexpr int kWidestColumn = 160;

}  // namespace

RunsPage::RunsPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Runs"), parent), m_workbench(workbench), m_commands(workbench) {
  m_details = new RunDetails(workbench.jobs());
  makeActions();
  makeTitleRow();
  auto* splitter = new QSplitter(Qt::Vertical);
  splitter->setObjectName(QStringLiteral("runsListAndDetails"));
  splitter->setHandleWidth(kGrid);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(makeTable());
  splitter->addWidget(m_details);
  splitter->setSizes({320, 400});
  m_stack = new QStackedWidget;
  m_stack->addWidget(makeEmptyState());
  m_stack->addWidget(splitter);
  setContent(m_stack);
  connectCommands();

  m_refresh_timer.setInterval(kRefreshInterval_ms);
  connect(&m_refresh_timer, &QTimer::timeout, this, [this] {
    const auto& runs = m_workbench.runs();
    const bool grows =
        std::any_of(runs.begin(), runs.end(), [](const RunRecord& run) { return isGoingOn(run); });
    if (isVisible() && grows) m_workbench.refreshRuns();
  });
  m_refresh_timer.start();
  takeRuns();
}

QAction* RunsPage::addRunAction(const QString& text, const QString& icon, std::function<void()> run) {
  auto* action = new QAction(themedIcon(icon), text, this);
  action->setShortcutContext(Qt::WindowShortcut);
  connect(action, &QAction::triggered, this, std::move(run));
  addAction(action);
  return action;
}

void RunsPage::makeActions() {
  const auto first = [this] { return selectedFolders().value(0); };
  m_open = addRunAction(tr("Open run"), QStringLiteral("folder-open"),
                        [this, first] { m_workbench.present().openRun(first()); });
  m_resume = addRunAction(tr("Resume run"), QStringLiteral("play"),
                          [this, first] { m_workbench.present().resumeRun(first()); });
  m_explore = addRunAction(tr("Explore"), QStringLiteral("compass"),
                           [this, first] { m_workbench.requestExploration(first()); });
  m_fork = addRunAction(tr("New run with these settings"), QStringLiteral("copy"),
                        [this, first] { m_workbench.present().openSettingsOf(first(), false); });
  m_fork_weights = addRunAction(tr("New run from its weights"), QStringLiteral("layers"),
                                [this, first] { m_workbench.present().openSettingsOf(first(), true); });
  m_branch = addRunAction(tr("Branch off at a checkpoint …"), QStringLiteral("arrow-right"),
                          [this] { chooseBranch(); });
  m_rename = addRunAction(tr("Rename run"), QStringLiteral("list"), [this] {
    m_table->edit(m_table->selectionModel()->selectedRows(RunListModel::Name).value(0));
  });
  m_rename->setShortcut(QKeySequence(Qt::Key_F2));
  m_export = addRunAction(tr("Export weights …"), QStringLiteral("download"), [this] { chooseExportFile(); });
  m_show_folder = addRunAction(tr("Show the run's folder"), QStringLiteral("external-link"),
                               [first] { QDesktopServices::openUrl(urlOf(toPath(first()))); });
  m_delete =
      addRunAction(tr("Move run to the trash …"), QStringLiteral("trash-2"), [this] { confirmDelete(); });
  m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
}

void RunsPage::makeTitleRow() {
  m_filter = new QLineEdit;
  m_filter->setObjectName(QStringLiteral("filter"));
  m_filter->setPlaceholderText(tr("Filter by name, photos, backbone, state, note"));
  m_filter->setAccessibleName(tr("Filter"));
  m_filter->setClearButtonEnabled(true);
  m_filter->setMaximumWidth(320);
  auto* more = new QToolButton;
  more->setText(tr("More"));
  more->setIcon(themedIcon(QStringLiteral("chevron-down")));
  more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  more->setProperty("framed", true);
  more->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(more);
  menu->setToolTipsVisible(true);
  menu->addActions({m_fork, m_fork_weights, m_branch, m_rename, m_export, m_show_folder});
  menu->addSeparator();
  menu->addAction(m_delete);
  more->setMenu(menu);
  titleRow()->addWidget(m_filter, 1);
  titleRow()->addStretch();
  titleRow()->addWidget(new ActionButton(m_explore));
  titleRow()->addWidget(new ActionButton(m_resume));
  titleRow()->addWidget(more);
  titleRow()->addWidget(new ActionButton(m_open, ActionButton::Rank::Primary));
  connect(m_filter, &QLineEdit::textChanged, &m_sorted, &QSortFilterProxyModel::setFilterFixedString);
}

QWidget* RunsPage::makeEmptyState() {
  m_empty = new EmptyState(QStringLiteral("history"),
                           tr("Every training is kept here, to compare, resume and explore."));
  m_empty->setPrimaryAction(tr("Go to Train"));
  connect(m_empty, &EmptyState::primaryTriggered, this, [this] { m_workbench.requestPage(PageId::Train); });
  return m_empty;
}

QWidget* RunsPage::tourTarget() {
  return m_stack->currentWidget() == m_empty ? m_empty->actionArea() : static_cast<QWidget*>(m_table);
}

QWidget* RunsPage::makeTable() {
  m_sorted.setSourceModel(&m_model);
  m_sorted.setSortRole(RunListModel::SortRole);
  m_sorted.setFilterRole(RunListModel::SearchRole);
  m_sorted.setFilterKeyColumn(0);
  m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
  m_table = new QTableView;
  m_table->setObjectName(QStringLiteral("runTable"));
  m_table->setAccessibleName(tr("Runs"));
  m_table->setModel(&m_sorted);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
  m_table->setShowGrid(false);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(RunListModel::Started, Qt::DescendingOrder);
  m_table->setTabKeyNavigation(false);
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_table->addActions({m_open, m_resume, m_explore, m_fork, m_fork_weights, m_branch, m_rename, m_export,
                       m_show_folder, m_delete});
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kControlHeight + 2);
  QHeaderView* header = m_table->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionResizeMode(QHeaderView::Interactive);
  header->setStretchLastSection(true);  // the note
  m_table->installEventFilter(this);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &RunsPage::updateSelection);
  connect(m_table, &QTableView::doubleClicked, m_open, &QAction::trigger);
  return m_table;
}

/// As wide as their words in whatever language, and never narrower again: nothing jumps.
void RunsPage::widenColumns() {
  const QAbstractItemView& view = *m_table;
  for (int column = 0; column < RunListModel::Note; ++column) {
    const int wanted =
        std::max(view.sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
    const bool is_name = column == RunListModel::Name || column == RunListModel::Dataset;
    const int width = std::min(wanted + kGrid, is_name ? kWidestName : kWidestColumn);
    if (width > m_widths[static_cast<std::size_t>(column)]) {
      m_widths[static_cast<std::size_t>(column)] = width;
      m_table->setColumnWidth(column, width);
    }
  }
}

bool RunsPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_table || event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
  const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
  for (const QAction* action : {m_rename, m_delete})
    if (keys == action->shortcut() && !action->isEnabled()) {
      banner()->say(BannerKind::Info, action->toolTip());
      return true;
    }
  return Page::eventFilter(watched, event);
}

void RunsPage::connectCommands() {
  connect(&m_workbench, &Workbench::runsChanged, this, &RunsPage::takeRuns);
  connect(&m_workbench.run(), &RunModel::stateChanged, this, &RunsPage::updateActions);
  connect(&m_model, &RunListModel::renameRequested, this, [this](const QString& folder, const QString& name) {
    m_details->note().flush();  // written before, under the name of before
    m_details->note().hold(folder);
    m_commands.rename(folder, name);
  });
  connect(&m_details->note(), &NoteEditor::edited, &m_commands, &RunCommands::writeNote);
  connect(&m_commands, &RunCommands::renamed, this, [this](const QString& before, const QString& after) {
    banner()->dismiss();  // a name that was refused before is no news any more
    const bool is_shown = m_shown_folders == QStringList{before};
    for (QString& folder : m_shown_folders)
      if (folder == before) folder = after;
    m_details->note().release(before, after);
    if (is_shown) m_details->showRuns({toPath(after)});
  });
  connect(&m_commands, &RunCommands::renamingFailed, this,
          [this](const QString& folder, const QString& name) {
            m_details->note().release(folder, folder);
            editNameAgain(folder, name);
          });
  connect(&m_commands, &RunCommands::noteKept, &m_details->note(), &NoteEditor::setKept);
  connect(&m_commands, &RunCommands::trashed, this, &RunsPage::sayTrashed);
  connect(&m_commands, &RunCommands::exported, this, [this](const QString& file) {
    banner()->say(BannerKind::Good, tr("The weights are in %1.").arg(file),
                  tr("In Python: model.load_state_dict(safetensors.torch.load_file(path))"));
  });
  connect(m_details, &RunDetails::exported, this,
          [this](const QString& file) { banner()->say(BannerKind::Good, tr("Saved to %1.").arg(file)); });
  connect(m_details, &RunDetails::exportFailed, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Error, sentence); });
  connect(&m_commands, &RunCommands::failed, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Error, sentence); });
}

/// A name that was refused is mended, not typed anew.
void RunsPage::editNameAgain(const QString& folder, const QString& name) {
  if (selectedFolders() != QStringList{folder}) return;
  m_table->edit(m_table->selectionModel()->selectedRows(RunListModel::Name).value(0));
  if (auto* editor = m_table->viewport()->findChild<QLineEdit*>()) editor->setText(name);
}

void RunsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_workbench.refreshRuns();
}

void RunsPage::takeRuns() {
  const QStringList selected = m_shown_folders;
  const bool is_first = m_model.rowCount() == 0;
  m_model.showRuns(m_workbench.runs());
  m_stack->setCurrentIndex(m_workbench.runs().empty() ? 0 : 1);
  if (selectedFolders() != selected) selectFolders(selected);
  widenColumns();
  if (is_first && selectedFolders().isEmpty() && m_sorted.rowCount() > 0) m_table->selectRow(0);
  updateSelection();
}

QStringList RunsPage::selectedFolders() const {
  QStringList folders;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
    folders << index.data(RunListModel::FolderRole).toString();
  return folders;
}

void RunsPage::selectFolders(const QStringList& folders) {
  QItemSelection selection;
  for (int row = 0; row < m_sorted.rowCount(); ++row) {
    const QModelIndex index = m_sorted.index(row, 0);
    if (folders.contains(index.data(RunListModel::FolderRole).toString())) selection.select(index, index);
  }
  m_table->selectionModel()->select(selection,
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<const RunRecord*> RunsPage::selectedRuns() const {
  std::vector<const RunRecord*> runs;
  for (const QString& folder : selectedFolders())
    if (const RunRecord* run = m_model.find(toPath(folder))) runs.push_back(run);
  return runs;
}

void RunsPage::updateSelection() {
  updateActions();
  const QStringList folders = selectedFolders();
  // While a run goes on its curve grows; of others nothing changes by itself.
  const auto runs = selectedRuns();
  const bool grows =
      std::any_of(runs.begin(), runs.end(), [](const RunRecord* run) { return isGoingOn(*run); });
  if (folders == m_shown_folders && !grows) return;
  m_shown_folders = folders;
  std::vector<std::filesystem::path> paths;
  for (const QString& folder : folders) paths.push_back(toPath(folder));
  m_details->showRuns(std::move(paths));
}

void RunsPage::updateActions() {
  const auto allow = [](QAction& action, const QString& reason) {
    allowUnless(action, action.iconText(), reason);
  };
  const auto runs = selectedRuns();
  const QString none = runs.empty() ? tr("Select a run first.") : QString();
  const QString not_one = runs.size() == 1 ? QString() : tr("Select one run.");
  const auto of_one = [&](QString (RunCommands::*reason)(const RunRecord&) const) {
    return runs.size() == 1 ? (m_commands.*reason)(*runs.front()) : not_one;
  };
  allow(*m_open, of_one(&RunCommands::reasonAgainstOpening));
  allow(*m_resume, of_one(&RunCommands::reasonAgainstResuming));
  allow(*m_explore, of_one(&RunCommands::reasonAgainstWeights));
  allow(*m_fork, not_one);
  allow(*m_fork_weights, of_one(&RunCommands::reasonAgainstWeights));
  allow(*m_branch, of_one(&RunCommands::reasonAgainstWeights));
  allow(*m_rename, of_one(&RunCommands::reasonAgainstChanging));
  allow(*m_export, of_one(&RunCommands::reasonAgainstWeights));
  allow(*m_show_folder, not_one);
  QString against_deleting = none;
  for (const RunRecord* run : runs)
    if (against_deleting.isEmpty()) against_deleting = m_commands.reasonAgainstChanging(*run);
  allow(*m_delete, against_deleting);
}

void RunsPage::chooseExportFile() {
  const QString folder = selectedFolders().value(0);
  const QString suggestion = QDir::home().filePath(fileNameOf(folder) + QStringLiteral(".safetensors"));
  const QString file = askForFileToWrite(this, tr("Export the teacher's weights"), suggestion,
                                         tr("Safetensors (*.safetensors)"));
  if (!file.isEmpty()) m_commands.exportWeights(folder, file);
}

void RunsPage::chooseBranch() {
  const auto runs = selectedRuns();
  if (runs.size() != 1) return;
  const auto checkpoints = checkpointsOf(*runs.front());
  if (checkpoints.empty()) return;
  auto* dialog = new BranchDialog(toText(runs.front()->name), checkpoints, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &BranchDialog::chosen, &m_workbench.present(), &Present::branchOff);
  dialog->open();
}

void RunsPage::confirmDelete() {
  const QStringList folders = selectedFolders();
  const QString question =
      folders.size() == 1 ? tr("Move the run %1 to the trash?").arg(fileNameOf(folders.front()))
                          : tr("Move %Ln run(s) to the trash?", nullptr, static_cast<int>(folders.size()));
  auto* box =
      new QMessageBox(QMessageBox::Question, tr("Move to the trash"), question, QMessageBox::NoButton, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(tr("%Ln run(s) stay in the workspace's .trash folder until you empty it.", nullptr,
                             static_cast<int>(folders.size())));
  QPushButton* move = box->addButton(tr("Move to the trash"), QMessageBox::AcceptRole);
  move->setObjectName(QStringLiteral("moveToTrash"));
  box->addButton(QMessageBox::Cancel);
  connect(move, &QPushButton::clicked, this, [this, folders] { m_commands.moveToTrash(folders); });
  box->open();
}

void RunsPage::sayTrashed(const std::vector<TrashedRun>& runs, const QString& problem) {
  const QString moved = tr("%Ln run(s) were moved to the trash.", nullptr, static_cast<int>(runs.size()));
  banner()->say(problem.isEmpty() ? BannerKind::Info : BannerKind::Error,
                problem.isEmpty() ? moved : moved + QLatin1Char(' ') + problem);
  if (runs.empty()) return;
  m_trashed.push_back(runs);
  Q_EMIT undoTextChanged();
  banner()->setAction(tr("Undo"), [this, runs] { bringBack(runs); });
}

void RunsPage::bringBack(const std::vector<TrashedRun>& runs) {
  if (std::erase(m_trashed, runs) == 0) return;  // it was brought back another way
  m_commands.restore(runs);
  Q_EMIT undoTextChanged();
}

QString RunsPage::undoText() const {
  return m_trashed.empty()
             ? QString()
             : tr("Move %Ln run(s) to the trash", nullptr, static_cast<int>(m_trashed.back().size()));
}

void RunsPage::undo() {
  if (m_trashed.empty()) return;
  banner()->dismiss();
  bringBack(std::vector(m_trashed.back()));
}

}  // namespace dinoscope
