#include "ui/close_guard.h"

#include <QPushButton>
#include <utility>

#include "ui/background_jobs.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {

CloseGuard::CloseGuard(RunModel& run, BackgroundJobs& jobs, QWidget& window)
    : QObject(&window), m_run(run), m_jobs(jobs), m_window(window) {
  // Queued: whoever else is told has been told before the window goes.
  connect(&run, &RunModel::finished, this, &CloseGuard::closeAfterRun, Qt::QueuedConnection);
  connect(
      &run, &RunModel::failed, this,
      [this](const QString& sentence) {
        if (m_question) m_question->close();
        if (m_waits_for_run) stay(tr("The run could not be stopped as it should: %1").arg(sentence));
      },
      Qt::QueuedConnection);
  connect(&jobs, &BackgroundJobs::finished, this, &CloseGuard::closeAfterWrites, Qt::QueuedConnection);
  connect(&jobs, &BackgroundJobs::writeFailed, this, [this](const QString& sentence) {
    if (m_waits_for_writes) stay(sentence);
  });
  // Who starts another run has other plans.
  connect(&run, &RunModel::stateChanged, this, [this](RunState state) {
    if (state == RunState::Preparing) m_waits_for_run = m_waits_for_writes = false;
  });
}

bool CloseGuard::mayClose() {
  if (m_run.isTrainedHere()) {
    if (!m_waits_for_run && !m_question) ask();
    return false;
  }
  m_waits_for_writes = m_jobs.isWriting();
  return !m_waits_for_writes;
}

void CloseGuard::closeAfterRun() {
  if (m_question) m_question->close();
  // Should somebody refuse the closing, the end of a later run closes nothing.
  if (std::exchange(m_waits_for_run, false)) m_window.close();
}

void CloseGuard::closeAfterWrites() {
  if (m_waits_for_writes && !m_jobs.isWriting() && std::exchange(m_waits_for_writes, false)) m_window.close();
}

void CloseGuard::stay(const QString& sentence) {
  m_waits_for_run = m_waits_for_writes = false;
  Q_EMIT refused(sentence);
}

void CloseGuard::ask() {
  m_question =
      new QMessageBox(QMessageBox::Question, tr("Training is going on"),
                      tr("The run %1 is not finished. Stop it and close Dinoscope?").arg(m_run.name()),
                      QMessageBox::NoButton, &m_window);
  m_question->setAttribute(Qt::WA_DeleteOnClose);
  m_question->setInformativeText(tr("A checkpoint is written first, so that you can go on from here later."));
  QPushButton* stop = m_question->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
  QPushButton* keep = m_question->addButton(tr("Keep training"), QMessageBox::RejectRole);
  stop->setObjectName(QStringLiteral("stopAndClose"));
  keep->setObjectName(QStringLiteral("keepTraining"));
  m_question->setDefaultButton(keep);
  m_question->setEscapeButton(keep);
  connect(stop, &QPushButton::clicked, this, [this] {
    m_waits_for_run = true;
    m_run.stop();
  });
  m_question->open();
}

}  // namespace dinoscope
