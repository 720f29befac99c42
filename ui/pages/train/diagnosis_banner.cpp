#include "ui/pages/train/diagnosis_banner.h"

#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/diagnosis_text.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {
namespace {

constexpr int kIconPx = 18;

bool isSerious(const Diagnosis& diagnosis) { return diagnosis.severity == DiagnosisSeverity::Serious; }

QLabel* wrappedLabel() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

/// What can't be done by a button.
QString adviceOf(const Diagnosis& diagnosis) {
  QStringList advice;
  for (const Remedy& remedy : diagnosis.remedies)
    if (remedy.changes.empty()) advice << engineText(remedy.sentence);
  return advice.join(QLatin1Char(' '));
}

}  // namespace

DiagnosisBanner::DiagnosisBanner(RunModel& run, QWidget* parent) : QFrame(parent), m_run(run) {
  setObjectName(QStringLiteral("banner"));
  m_icon = new QLabel;
  m_icon->setFixedSize(kIconPx, kIconPx);
  m_title = new QLabel;
  m_title->setProperty("heading", true);
  m_seen = wrappedLabel();
  m_cause = wrappedLabel();
  m_cause->setObjectName(QStringLiteral("bannerDetails"));
  auto* close = new QToolButton;
  close->setIcon(themedIcon(QStringLiteral("x")));
  close->setToolTip(tr("Dismiss"));
  close->setAccessibleName(tr("Dismiss the diagnosis"));
  connect(close, &QToolButton::clicked, this, [this] {
    if (m_shown) m_dismissed.push_back(*m_shown);
    refresh();
  });

  m_remedies = new QWidget;
  m_remedy_row = new QHBoxLayout(m_remedies);
  m_remedy_row->setContentsMargins(0, 0, 0, 0);
  m_remedy_row->setSpacing(kGrid);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_title);
  words->addWidget(m_seen);
  words->addWidget(m_cause);
  words->addSpacing(4);
  words->addWidget(m_remedies);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 8, 6, 8);
  row->setSpacing(kGrid);
  row->addWidget(m_icon, 0, Qt::AlignTop);
  row->addLayout(words, 1);
  row->addWidget(close, 0, Qt::AlignTop);
  hide();
  connect(&run, &RunModel::diagnosesChanged, this, &DiagnosisBanner::refresh);
  connect(&run, &RunModel::stateChanged, this, [this] {
    m_shown.reset();  // what its buttons do depends on the state
    refresh();
  });
  connect(&Theme::current(), &Theme::changed, this, &DiagnosisBanner::updateIcon);
  refresh();
}

void DiagnosisBanner::refresh() {
  std::vector<Diagnosis> open = m_run.openDiagnoses();
  std::erase_if(m_dismissed, [&open](const Diagnosis& one) {
    return std::find(open.begin(), open.end(), one) == open.end();
  });
  std::erase_if(open, [this](const Diagnosis& one) {
    return std::find(m_dismissed.begin(), m_dismissed.end(), one) != m_dismissed.end();
  });
  const int urgent = mostUrgent(open);
  if (urgent < 0) {
    m_shown.reset();
    hide();
    return;
  }
  present(open[static_cast<std::size_t>(urgent)], open.size() - 1);
}

void DiagnosisBanner::present(const Diagnosis& diagnosis, std::size_t others) {
  QString title = diagnosisTitle(diagnosis.kind);
  if (diagnosis.since_step < diagnosis.step)
    title += tr(" since step %1").arg(countText(diagnosis.since_step));
  if (m_run.state() == RunState::Paused && diagnosis.action == DiagnosisAction::Pause)
    title += tr(" - the run is paused");
  if (others > 0) title += tr(" (and %Ln more)", nullptr, static_cast<int>(others));
  m_title->setText(title);
  if (m_shown == diagnosis) return;
  m_shown = diagnosis;
  m_seen->setText(engineText(diagnosis.seen));
  const QString advice = adviceOf(diagnosis);
  QString cause = engineText(diagnosis.cause);
  if (!advice.isEmpty()) cause += QLatin1Char(' ') + advice;
  if (!diagnosis.evidence.empty())
    cause += tr(" The batch is kept in %1.").arg(QString::fromStdString(diagnosis.evidence));
  m_cause->setText(cause);
  setAccessibleName(title + QStringLiteral(". ") + m_seen->text() + QLatin1Char(' ') + cause);
  fillRemedies(diagnosis);
  setProperty("kind", isSerious(diagnosis) ? QStringLiteral("bad") : QStringLiteral("warn"));
  style()->unpolish(this);
  style()->polish(this);
  updateIcon();
  show();
}

void DiagnosisBanner::fillRemedies(const Diagnosis& diagnosis) {
  while (QLayoutItem* item = m_remedy_row->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  m_buttons.clear();
  for (const Remedy& remedy : diagnosis.remedies) {
    // Of a run that somebody else trains only the sentence can help.
    if (remedy.changes.empty() || m_run.isElsewhere()) continue;
    const QString change = remedyChangeText(remedy);
    auto* button = new QPushButton(remedy.needs_new_run ? tr("Start again: %1").arg(change)
                                                        : tr("Go on: %1").arg(change));
    button->setToolTip(engineText(remedy.sentence) +
                       (remedy.needs_new_run
                            ? tr(" Stops this run with a checkpoint and begins a new one.")
                            : tr(" The run goes on from where it is with the change, which is recorded.")));
    connect(button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT remedyChosen(remedy); });
    m_remedy_row->addWidget(button);
    m_buttons.push_back(button);
  }
  if (m_run.state() == RunState::Paused && diagnosis.action == DiagnosisAction::Pause) {
    auto* go_on = new QPushButton(tr("Go on as it is"));
    go_on->setObjectName(QStringLiteral("goOn"));
    go_on->setToolTip(tr("Resume the run with the settings that it has."));
    connect(go_on, &QPushButton::clicked, this, &DiagnosisBanner::goOnChosen);
    m_remedy_row->addWidget(go_on);
  }
  m_remedies->setVisible(m_remedy_row->count() > 0);
  m_remedy_row->addStretch(1);
}

void DiagnosisBanner::updateIcon() {
  if (!m_shown) return;
  const ThemeColors& colors = Theme::current().colors();
  const bool serious = isSerious(*m_shown);
  m_icon->setPixmap(iconPixmap(serious ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert"),
                               serious ? colors.bad : colors.warn, kIconPx, devicePixelRatioF()));
}

}  // namespace dinoscope
