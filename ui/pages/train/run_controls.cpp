#include "ui/pages/train/run_controls.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <utility>

#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/run_progress.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/action_reason.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kProgressRange = 1000;
constexpr int kNameWidth = 130;
constexpr int kShownWidth = 420;  // at most

}  // namespace

RunControls::RunControls(Workbench& workbench, QAction* dry_run, QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
  buildActions();
  buildRow(dry_run);
  const auto update = [this] { updateState(); };
  connect(&workbench.run(), &RunModel::stateChanged, this, [this] {
    m_longest_progress.clear();
    updateState();
  });
  connect(&workbench.run(), &RunModel::stateTextChanged, this, update);
  connect(&workbench.run(), &RunModel::shownChanged, this, update);
  connect(&workbench.run(), &RunModel::checkpointWritten, this, update);
  connect(&workbench.run(), &RunModel::metricsChanged, this, &RunControls::updateProgress);
  connect(&workbench.config(), &ConfigModel::problemsChanged, this, update);
  connect(&workbench.photos(), &FolderModel::changed, this, [this] {
    suggestName();
    updateState();
  });
  connect(&workbench.photos(), &FolderModel::scanningChanged, this, update);
  connect(&workbench.present(), &Present::branchChanged, this, [this] {
    if (const auto& branch = m_workbench.present().branch()) suggestNameFor(tr("%1-branch").arg(branch->run));
    updateState();
  });
  connect(&Theme::current(), &Theme::changed, this, update);
  suggestName();
  updateState();
}

void RunControls::buildActions() {
  const auto make = [this](const QString& icon, const QString& text, const QString& short_text) {
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setIconText(short_text);
    return action;
  };
  m_start = make(QStringLiteral("play"), tr("Start training"), tr("Start training"));
  m_pause = make(QStringLiteral("pause"), tr("Pause training"), tr("Pause"));
  m_resume = make(QStringLiteral("play"), tr("Resume training"), tr("Resume"));
  m_stop = make(QStringLiteral("square"), tr("Stop training"), tr("Stop"));
  m_from_weights =
      make(QStringLiteral("layers"), tr("New run from its weights"), tr("New run from its weights"));
  m_close = make(QStringLiteral("x"), tr("Put the run away"), tr("Put the run away"));
  m_release = make(QStringLiteral("cpu"), tr("Free memory while paused"), tr("Free memory"));
  connect(m_start, &QAction::triggered, this, &RunControls::start);
  connect(m_pause, &QAction::triggered, &m_workbench.run(), &RunModel::pause);
  connect(m_resume, &QAction::triggered, &m_workbench.present(), &Present::resumeTraining);
  connect(m_stop, &QAction::triggered, &m_workbench.run(), &RunModel::stop);
  connect(m_close, &QAction::triggered, &m_workbench.present(), &Present::closeRun);
  connect(m_from_weights, &QAction::triggered, this, [this] {
    suggestNameFor(tr("%1-next").arg(m_workbench.run().name()));
    m_workbench.present().openSettingsOf(toText(m_workbench.run().folder()), true);
  });
  connect(m_release, &QAction::triggered, &m_workbench.run(), &RunModel::releaseMemory);
}

void RunControls::buildRow(QAction* dry_run) {
  m_state_icon = new QLabel;
  m_shown = new ElidedLabel(Qt::ElideMiddle);
  m_shown->setObjectName(QStringLiteral("shownRun"));
  m_shown->setMaximumWidth(kShownWidth);
  m_close_button = new QToolButton;
  m_close_button->setObjectName(QStringLiteral("closeRun"));
  m_close_button->setDefaultAction(m_close);
  m_close_button->setIconSize({14, 14});

  m_name = new QLineEdit;
  m_name->setFixedWidth(kNameWidth);
  m_name->setAccessibleName(tr("Name of the next run"));
  m_name->setToolTip(tr("Name of the next run"));
  m_name->setPlaceholderText(tr("Name of the next run"));
  connect(m_name, &QLineEdit::textEdited, this, [this] { m_name_is_own = true; });
  connect(m_name, &QLineEdit::returnPressed, m_start, &QAction::trigger);

  auto* more = new QToolButton;
  more->setProperty("framed", true);
  more->setIcon(themedIcon(QStringLiteral("chevron-down")));
  more->setPopupMode(QToolButton::InstantPopup);
  more->setToolTip(tr("What else can be done with a run"));
  more->setAccessibleName(tr("What else can be done with a run"));
  auto* menu = new QMenu(this);
  menu->setToolTipsVisible(true);
  menu->addActions({m_start, m_resume, dry_run, m_from_weights, m_release, m_close});
  more->setMenu(menu);
  m_pause_button = new ActionButton(m_pause);
  m_resume_button = new ActionButton(m_resume);

  m_progress = new QProgressBar;
  m_progress->setRange(0, kProgressRange);
  m_progress->setTextVisible(false);
  m_progress->setMinimumWidth(60);
  m_progress->setAccessibleName(tr("Progress of the run"));
  m_progress_text = new ElidedLabel;
  m_progress_text->setObjectName(QStringLiteral("runProgress"));
  auto* line = new QFrame;
  line->setProperty("separator", true);
  line->setFixedSize(1, 16);
  m_line = line;

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid);
  row->addWidget(m_state_icon);
  row->addWidget(m_shown);
  row->addWidget(m_close_button);
  row->addWidget(m_line);
  row->addWidget(m_name);
  m_start_button = new ActionButton(m_start, ActionButton::Rank::Primary);
  m_dry_run_button = new ActionButton(dry_run);
  row->addWidget(m_start_button);
  row->addWidget(more);
  row->addWidget(m_dry_run_button);
  row->addWidget(m_pause_button);
  row->addWidget(m_resume_button);
  m_stop_button = new ActionButton(m_stop);
  row->addWidget(m_stop_button);
  row->addSpacing(kGrid);
  row->addWidget(m_progress, 1);
  row->addWidget(m_progress_text);
  m_no_progress = new QWidget;  // keeps the buttons in their places while there is no progress
  row->addWidget(m_no_progress, 1);
}

void RunControls::updateState() {
  RunModel& run = m_workbench.run();
  const bool is_shown = !run.folder().empty();
  allowUnless(*m_start, tr("Start a new run with the settings as they are (Ctrl+Return)"),
              m_workbench.present().reasonAgainstTraining());
  allowUnless(*m_pause, tr("Finish the step, then wait"), run.reasonAgainst(RunCommand::Pause));
  allowUnless(*m_resume, tr("Go on where the run is"), run.reasonAgainst(RunCommand::Resume));
  allowUnless(*m_stop, tr("Finish the step, write a checkpoint, end"), run.reasonAgainst(RunCommand::Stop));
  allowUnless(*m_release,
              tr("Write a checkpoint and leave GPU and memory to other programs until the run goes on"),
              run.reasonAgainst(RunCommand::ReleaseMemory));
  allowUnless(
      *m_from_weights, tr("Let a new run start from this run's weights, with settings of your choice"),
      run.hasCheckpoint() ? QString()
                          : tr("There is no run with a checkpoint on this page; open one on the Runs page."));
  allowUnless(*m_close, tr("Show the run no more; it stays in the list of runs"),
              run.isTrainedHere() ? tr("The run is going on; stop it first.")
              : is_shown          ? QString()
                                  : tr("No run is shown."));
  updateProgress();

  // Of the next run there is nothing to be said while our session trains one; of a run that is over there is
  // nothing to pause or stop. One place for both Pause and Resume: a run can be one or the other.
  const bool is_next_offered = !run.isTrainedHere();
  const bool is_live = run.isLive();
  const bool offers_resume = m_resume->isEnabled();
  showParts({{m_state_icon, is_shown},
             {m_shown, is_shown},
             {m_close_button, is_shown && is_next_offered},
             {m_line, is_shown && is_next_offered},
             {m_name, is_next_offered},
             {m_start_button, is_next_offered},
             {m_dry_run_button, !is_live},  // beside a run it is in the menu
             {m_pause_button, is_live && !offers_resume},
             {m_resume_button, offers_resume},
             {m_stop_button, is_live}});
  if (!is_next_offered)
    m_name_is_own = false;
  else if (!m_name_is_own)
    suggestName();
  const RunState state = run.state();
  m_shown->setText(is_shown ? tr("%1 · %2").arg(run.name(), run.stateText()) : QString());
  m_shown->setToolTip(toText(run.folder()));
  m_state_icon->setPixmap(iconPixmap(runStateIcon(state), runStateColor(state, Theme::current().colors()), 16,
                                     devicePixelRatioF()));
}

/// What goes goes first: for a moment too wide a row would widen the window for good. Whoever pressed what
/// goes with the keyboard finds the focus on Pause or Resume, or on nothing: not on what stands behind it.
void RunControls::showParts(std::initializer_list<std::pair<QWidget*, bool>> parts) {
  bool had_focus = false;
  for (const auto& [part, is_shown] : parts) {
    if (is_shown) continue;
    if (part->hasFocus()) {
      had_focus = true;
      setFocusPolicy(Qt::StrongFocus);
      setFocus();
    }
    part->hide();
  }
  for (const auto& [part, is_shown] : parts)
    if (is_shown) part->show();
  if (!had_focus) return;
  for (QWidget* next : {m_pause_button, m_resume_button})
    if (next->isVisibleTo(this)) next->setFocus();
  setFocusPolicy(Qt::NoFocus);
}

void RunControls::updateProgress() {
  const RunModel& run = m_workbench.run();
  const bool has_run = run.totalSteps() > 0;
  m_progress->setVisible(has_run);
  m_no_progress->setVisible(!has_run);
  m_progress_text->setVisible(has_run || run.state() == RunState::Preparing);
  m_progress->setValue(static_cast<int>(run.progress() * kProgressRange));
  const QString text = has_run ? runProgressText(run) : tr("Reading the photos …");
  if (text.size() > m_longest_progress.size()) m_longest_progress = text;
  m_progress_text->setText(text);
  m_progress_text->setRoom(fontMetrics().horizontalAdvance(m_longest_progress));
  const QString rate = run.latest() && run.state() == RunState::Running
                           ? rateText(run.latest()->images_per_second)
                           : QString();
  const QString details = rate.isEmpty() ? text : tr("%1 · %2").arg(text, rate);
  m_progress->setToolTip(details);
  m_progress_text->setToolTip(details);
}

void RunControls::suggestName() {
  if (m_name_is_own) return;
  const QString folder = m_workbench.photos().path();
  m_name->setText(folder.isEmpty() ? tr("run") : fileNameOf(folder));
}

void RunControls::suggestNameFor(const QString& name) {
  m_name->setText(name);
  m_name_is_own = true;
}

void RunControls::start() {
  if (!m_start->isEnabled()) return;
  const QString name = m_name->text().trimmed();
  try {
    m_workbench.present().startTraining(name.isEmpty() ? tr("run") : name);
  } catch (const Error& error) {
    Q_EMIT failed(engineText(error.what()));
  }
}

}  // namespace dinoscope
