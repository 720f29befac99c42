#include "ui/pages/train/dry_run_control.h"

#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/quantity_text.h"
#include "ui/value_text.h"
#include "ui/widgets/banner.h"
#include "ui/workbench.h"

namespace dinoscope {

DryRunControl::DryRunControl(Workbench& workbench, Banner& banner, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_banner(banner) {
  m_action = new QAction(themedIcon(QStringLiteral("clock")), tr("Dry run"), this);
  connect(m_action, &QAction::triggered, this, &DryRunControl::trigger);
  connect(&workbench.run(), &RunModel::stateChanged, this, [this] {
    // Never two trainings on one machine: whoever starts one has measured enough.
    if (m_workbench.run().isTrainedHere()) m_job.cancel();
    updateState();
  });
  connect(&workbench.config(), &ConfigModel::problemsChanged, this, &DryRunControl::updateState);
  connect(&workbench.photos(), &FolderModel::changed, this, &DryRunControl::updateState);
  updateState();
}

QString DryRunControl::sentenceOf(const DryRunReport& report) {
  constexpr double kBytesPerMb = 1024.0 * 1024.0;
  QString sentence = tr("Dry run of %Ln step(s): %1, %2 of memory", nullptr, static_cast<int>(report.steps))
                         .arg(rateText(report.images_per_second), byteText(report.memory_mb * kBytesPerMb));
  if (report.available_memory_mb > 0)
    sentence += tr(" (%1 are free)").arg(byteText(report.available_memory_mb * kBytesPerMb));
  return sentence + tr(", about %1 for the whole run.").arg(durationText(report.seconds_to_end));
}

QString DryRunControl::measuringText() { return tr("A few steps are measured; nothing of them is kept …"); }

void DryRunControl::trigger() {
  if (m_job.isActive()) return m_job.cancel();
  const Experiment experiment = m_workbench.config().experiment();
  const auto measure = m_workbench.dryRun();
  m_job = m_workbench.jobs().run<DryRunReport>(
      tr("Dry run"), JobLane::Long,
      [experiment, measure](const JobControl& control) { return measure(experiment, control); }, this,
      [this](const DryRunReport& report) { say(report); },
      [this](const QString& sentence) { m_banner.say(BannerKind::Error, sentence); },
      [this](JobEnd end) {
        if (end == JobEnd::Cancelled && m_banner.sentence() == measuringText()) m_banner.dismiss();
        updateState();
      });
  m_banner.say(BannerKind::Info, measuringText());
  updateState();
}

void DryRunControl::say(const DryRunReport& report) {
  QStringList details{tr("%1, %2; %3 a step, %4 of it waiting for photos; %5 steps on %6 photos.")
                          .arg(engineText(report.device), QString::fromStdString(report.precision))
                          .arg(millisecondsText(report.step_ms), millisecondsText(report.wait_ms),
                               countText(report.total_steps), countText(report.training_photos))};
  for (const std::string& notice : report.notices) details << engineText(notice);
  for (const DryRunAdvice& one : report.advice)
    details << tr("%1: %2 in place of %3. %4")
                   .arg(settingText(findField(one.key)->label))
                   .arg(valueText(*findField(one.key), one.proposed))
                   .arg(valueText(*findField(one.key), one.now))
                   .arg(engineText(one.reason));
  if (report.advice.empty())
    details << tr("Batch, accumulation, decoding and workers use this machine well.");
  m_banner.say(report.advice.empty() ? BannerKind::Good : BannerKind::Info, sentenceOf(report),
               details.join(QLatin1Char('\n')));
  if (!report.advice.empty())
    m_banner.setAction(tr("Use better settings"), [this, advice = report.advice] { apply(advice); });
  updateState();
}

void DryRunControl::apply(const std::vector<DryRunAdvice>& advice) {
  Experiment experiment = m_workbench.config().experiment();
  for (const DryRunAdvice& one : advice) findField(one.key)->set(experiment, one.proposed);
  m_workbench.config().replace(experiment, tr("Use settings of the dry run"));
}

void DryRunControl::updateState() {
  const bool is_measuring = m_job.isActive();
  m_action->setText(is_measuring ? tr("Cancel dry run") : tr("Dry run"));
  const QString reason = !m_workbench.dryRun() ? tr("This session can't measure steps.")
                                               : m_workbench.present().reasonAgainstTraining();
  m_action->setEnabled(is_measuring || reason.isEmpty());
  m_action->setToolTip(!m_action->isEnabled()
                           ? reason
                           : tr("Take a few steps to measure speed and memory, and the time that the run "
                                "would take; nothing is kept"));
}

}  // namespace dinoscope
