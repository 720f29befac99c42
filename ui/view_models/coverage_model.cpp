#include "ui/view_models/coverage_model.h"

#include <QSize>

namespace dinoscope {
namespace {

constexpr int kStillness_ms = 120;  // while a slider moves, only the views follow it

}  // namespace

CoverageModel::CoverageModel(BackgroundJobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {
  m_wait.setSingleShot(true);
  m_wait.setInterval(kStillness_ms);
  connect(&m_wait, &QTimer::timeout, this, &CoverageModel::start);
}

void CoverageModel::ask(const ViewSettings& settings, const ViewKey& key, const QSize& photo) {
  const Question& known = m_question;
  if (settings == known.settings && key.seed == known.key.seed && key.image_index == known.key.image_index &&
      photo == QSize(known.width, known.height))
    return;
  // Always from the first epoch on: another draw of the same photo has the same statistics.
  m_question = {settings, {key.seed, 0, key.image_index}, photo.width(), photo.height()};
  m_job.cancel();
  if (photo.isEmpty())
    m_wait.stop();
  else
    m_wait.start();
}

void CoverageModel::start() {
  m_job = m_jobs.run<std::shared_ptr<const Coverage>>(
      tr("Summing up draws"), JobLane::Visible,
      [question = m_question](const JobControl& control) {
        constexpr int kMapSide = 96;
        return std::make_shared<const Coverage>(measureCoverage(
            question.settings, question.key, question.width, question.height, kDraws, kMapSide, control));
      },
      this,
      [this](const std::shared_ptr<const Coverage>& coverage) {
        m_coverage = coverage;
        Q_EMIT measured();
      });
}

}  // namespace dinoscope
