#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "engine/views/coverage.h"
#include "ui/background_jobs.h"

namespace dinoscope {

/// What the draws of 200 epochs of one photo add up to, computed when settings and photo have been still for
/// a moment; the newest question wins.
class CoverageModel : public QObject {
  Q_OBJECT

public:
  static constexpr int kDraws = 200;

  /// `jobs` must outlive the model.
  explicit CoverageModel(BackgroundJobs& jobs, QObject* parent = nullptr);

  /// Asks anew when something differs. A photo of no size asks for nothing.
  void ask(const ViewSettings& settings, const ViewKey& key, const QSize& photo);

  /// nullptr before the first answer.
  const std::shared_ptr<const Coverage>& coverage() const { return m_coverage; }

  bool isUpToDate() const { return !m_wait.isActive() && !m_job.isActive(); }

Q_SIGNALS:
  void measured();

private:
  struct Question {
    ViewSettings settings;
    ViewKey key;
    int width = 0;
    int height = 0;
  };

  void start();

  BackgroundJobs& m_jobs;
  QTimer m_wait;
  Question m_question;
  JobHandle m_job;
  std::shared_ptr<const Coverage> m_coverage;
};

}  // namespace dinoscope
