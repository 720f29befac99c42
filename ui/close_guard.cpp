#include "ui/close_guard.h"

#include <QPushButton>

#include "ui/view_models/run_model.h"

namespace dinoscope {

CloseGuard::CloseGuard(RunModel& run, QWidget& window) : QObject(&window), m_run(run), m_window(window) {
  const auto close_when_over = [this] {
    if (m_question) m_question->close();
    if (m_closes_when_over) m_window.close();
  };
  // Queued: the run model has told everybody of the end before the window goes.
  connect(&run, &RunModel::finished, this, close_when_over, Qt::QueuedConnection);
  connect(&run, &RunModel::failed, this, close_when_over, Qt::QueuedConnection);
}

bool CloseGuard::mayClose() {
  if (!m_run.isGoingOn()) return true;
  if (!m_closes_when_over && !m_question) ask();
  return false;
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
    m_closes_when_over = true;
    m_run.stop();
  });
  m_question->open();
}

}  // namespace dinoscope
