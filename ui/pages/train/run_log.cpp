#include "ui/pages/train/run_log.h"

#include <QLocale>
#include <QTime>
#include <utility>

#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/view_models/diagnosis_text.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {

RunLog::RunLog(RunModel& run, QWidget* parent) : QListWidget(parent), m_run(run) {
  setAccessibleName(tr("What happened in the run"));
  setWordWrap(true);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  connect(&run, &RunModel::stateChanged, this, [this](RunState state) {
    if (m_run.folder().empty()) return;  // none is shown any more
    addLine(runStateIcon(state), state == RunState::Preparing ? m_run.stateText()
                                                              : tr("%1 after %Ln step(s)", nullptr,
                                                                   static_cast<int>(m_run.completedSteps()))
                                                                    .arg(m_run.stateText()));
  });
  connect(&run, &RunModel::epochEnded, this, [this](const EpochSummary& epoch) {
    QString text = tr("Epoch %1: mean loss %2").arg(epoch.epoch + 1).arg(numberText(epoch.loss_mean));
    if (epoch.knn_top1) text += tr(", k-NN %1").arg(percentText(*epoch.knn_top1));
    addLine(QStringLiteral("chart-line"), text);
  });
  connect(&run, &RunModel::checkpointWritten, this, [this](const QString& path) {
    addLine(QStringLiteral("save"), tr("Checkpoint %1 written").arg(fileNameOf(path)));
  });
  connect(&run, &RunModel::noticed, this,
          [this](const QString& sentence) { addLine(QStringLiteral("triangle-alert"), sentence); });
  connect(&run, &RunModel::diagnosed, this, [this](const Diagnosis& diagnosis) {
    addLine(QStringLiteral("triangle-alert"), engineText(diagnosisText(diagnosis)));
  });
  connect(&run, &RunModel::diagnosisOver, this, [this](const DiagnosisOver& over) {
    addLine(QStringLiteral("circle-check"),
            tr("%1 is over since step %2").arg(diagnosisTitle(over.kind), countText(over.step)));
  });
  connect(&run, &RunModel::failed, this,
          [this](const QString& sentence) { addLine(QStringLiteral("circle-x"), sentence); });
}

void RunLog::addHeading() {
  const QString heading =
      tr("%1 · %2").arg(m_run.name(), QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
  if (std::exchange(m_heading, heading) == heading) return;
  auto* item = new QListWidgetItem(heading);
  item->setFlags(Qt::NoItemFlags);
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  item->setFont(bold);
  addItem(item);
}

void RunLog::addLine(const QString& icon, const QString& text) {
  addHeading();
  addItem(new QListWidgetItem(themedIcon(icon), QTime::currentTime().toString(QStringLiteral("HH:mm:ss")) +
                                                    QStringLiteral("   ") + text));
  if (count() > kMostLines) delete takeItem(0);
  scrollToBottom();
  Q_EMIT lineAdded(text);
}

}  // namespace dinoscope
