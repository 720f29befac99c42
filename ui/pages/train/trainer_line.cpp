#include "ui/pages/train/trainer_line.h"

#include <QHBoxLayout>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {
namespace {

constexpr int kIconPx = 16;

QString requestText(RunCommand command) {
  switch (command) {
    case RunCommand::Pause:
      return TrainerLine::tr("It was asked to pause and answers after the step that it is at.");
    case RunCommand::Resume:
      return TrainerLine::tr("It was asked to go on and answers within a few seconds.");
    case RunCommand::Stop:
      return TrainerLine::tr("It was asked to stop and writes a checkpoint first.");
    default:
      return TrainerLine::tr("It was asked for a checkpoint.");
  }
}

}  // namespace

TrainerLine::TrainerLine(RunModel& run, QWidget* parent) : QFrame(parent), m_run(run) {
  setProperty("card", true);
  m_icon = new QLabel;
  m_icon->setFixedSize(kIconPx, kIconPx);
  m_text = new QLabel;
  m_text->setWordWrap(true);
  m_checkpoint = new QPushButton(tr("Write a checkpoint now"));
  m_checkpoint->setObjectName(QStringLiteral("askForCheckpoint"));
  connect(m_checkpoint, &QPushButton::clicked, &run, &RunModel::askForCheckpoint);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kPanelPadding, 6, 6, 6);
  row->setSpacing(kGrid);
  row->addWidget(m_icon);
  row->addWidget(m_text, 1);
  row->addWidget(m_checkpoint);
  connect(&run, &RunModel::stateChanged, this, &TrainerLine::refresh);
  connect(&run, &RunModel::shownChanged, this, &TrainerLine::refresh);
  connect(&Theme::current(), &Theme::changed, this, &TrainerLine::refresh);
  refresh();
}

void TrainerLine::refresh() {
  setVisible(m_run.isElsewhere());
  if (!m_run.isElsewhere()) return;
  m_icon->setPixmap(iconPixmap(QStringLiteral("external-link"), Theme::current().colors().accent, kIconPx,
                               devicePixelRatioF()));
  QString text =
      tr("This run is trained by %1; what is shown here is read from its folder.").arg(m_run.trainerText());
  if (const auto asked = m_run.asked()) text += QLatin1Char(' ') + requestText(*asked);
  m_text->setText(text);
  const QString reason = m_run.reasonAgainst(RunCommand::Checkpoint);
  m_checkpoint->setEnabled(reason.isEmpty());
  m_checkpoint->setToolTip(reason);
}

}  // namespace dinoscope
