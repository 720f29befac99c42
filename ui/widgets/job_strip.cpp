#include "ui/widgets/job_strip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "ui/quantity_text.h"
#include "ui/theme.h"

namespace dinoscope {

JobStrip::JobStrip(BackgroundJobs& jobs, QWidget* parent) : QFrame(parent), m_jobs(jobs) {
  setProperty("card", true);
  m_text = new QLabel;
  m_text->setMinimumWidth(280);
  m_bar = new QProgressBar;
  m_bar->setTextVisible(false);
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setObjectName(QStringLiteral("cancel"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kPanelPadding, 6, 6, 6);
  row->setSpacing(kPanelPadding);
  row->addWidget(m_text);
  row->addWidget(m_bar, 1);
  row->addWidget(cancel);
  hide();
  connect(cancel, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_job); });
  connect(&jobs, &BackgroundJobs::progressChanged, this, [this](JobId job) {
    if (job == m_job) showProgress();
  });
  connect(&jobs, &BackgroundJobs::finished, this, [this](JobId job) {
    if (job == m_job) hide();
  });
}

void JobStrip::watch(JobId job) {
  m_job = job;
  showProgress();
  setVisible(m_jobs.isActive(job));
}

void JobStrip::showProgress() {
  for (const JobStatus& job : m_jobs.active()) {
    if (job.id != m_job) continue;
    QString text = job.text;
    if (job.total > 0) text += tr(", %1 of %2").arg(countText(job.done), countText(job.total));
    if (job.total == 0 && job.done > 0) text += tr(", %1 so far").arg(countText(job.done));
    if (job.seconds_left) text += tr(", %1 left").arg(durationText(*job.seconds_left));
    m_text->setText(text);
    m_bar->setRange(0, job.total > 0 ? 1000 : 0);
    if (job.total > 0) m_bar->setValue(static_cast<int>(1000 * std::min(job.done, job.total) / job.total));
  }
}

}  // namespace dinoscope
