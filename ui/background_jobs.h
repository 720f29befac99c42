#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/core/progress.h"

namespace dinoscope {

/// Background: nobody looks (scan, embed). Visible: what is on the screen waits for it (a preview); such
/// jobs have a lane of their own, so that a long scan never holds them up. Within a lane, first come first
/// served.
enum class JobPriority { Background, Visible };

using JobId = quint64;

class BackgroundJobs;

/// To cancel a job or ask after it. Copy it freely; an empty one is a job that is over.
class JobHandle {
public:
  JobHandle() = default;

  JobId id() const { return m_id; }
  bool isActive() const;
  void cancel();

private:
  friend class BackgroundJobs;
  JobHandle(BackgroundJobs* jobs, JobId id) : m_jobs(jobs), m_id(id) {}

  QPointer<BackgroundJobs> m_jobs;
  JobId m_id = 0;
};

/// Takes the result of a job; of one without a result, nothing.
template <class R>
struct DoneFunctionOf {
  using Type = std::function<void(R)>;
};
template <>
struct DoneFunctionOf<void> {
  using Type = std::function<void()>;
};
template <class R>
using DoneFunction = typename DoneFunctionOf<R>::Type;

/// What the status bar shows of one job.
struct JobStatus {
  JobId id = 0;
  QString title;
  QString text;  ///< what the work says that it does; the title until it says something
  qint64 done = 0;
  qint64 total = 0;  ///< 0 while unknown
  std::optional<double> seconds_left;
  bool is_visible_lane = false;  ///< over in a blink: not worth showing
};

/// Whatever takes over 100 ms runs here. Work runs on a pool's thread; its result, or the sentence that
/// tells what went wrong, comes back on the ui thread. Nothing comes back when the job was cancelled or
/// its receiver is gone. All functions belong to the ui thread.
class BackgroundJobs : public QObject {
  Q_OBJECT

public:
  explicit BackgroundJobs(QObject* parent = nullptr);

  /// Cancels everything and waits for the threads.
  ~BackgroundJobs() override;

  /// Runs `work` and hands its result to `done`, or to `failed` the sentence of what it threw. `failed` may
  /// be empty. R may be void. Write it as jobs.run<R>(...). `work` must not touch widgets.
  template <class R>
  JobHandle run(
      const QString& title, JobPriority priority, std::function<R(const JobControl&)> work, QObject* receiver,
      DoneFunction<R> done,
      // NOLINTNEXTLINE(performance-unnecessary-value-param): moved, which clang-tidy 14 does not see
      std::function<void(QString)> failed = {}) {
    const auto deferred = [work = std::move(work),
                           done = std::move(done)](const JobControl& control) -> Delivery {
      if constexpr (std::is_void_v<R>) {
        work(control);
        return done;
      } else {
        auto result = std::make_shared<R>(work(control));
        return [result, done] { done(std::move(*result)); };
      }
    };
    return enqueue(title, priority, deferred, receiver, std::move(failed));
  }

  void cancel(JobId id);
  bool isActive(JobId id) const { return m_jobs.contains(id); }

  /// The jobs that wait or run, oldest first.
  std::vector<JobStatus> active() const;

Q_SIGNALS:
  void started(quint64 id);
  void progressChanged(quint64 id, const QString& text, qint64 done, qint64 total);
  /// Over: done, failed or cancelled.
  void finished(quint64 id);
  /// The sentence that tells why a job failed; its receiver gets it as well.
  void failed(const QString& sentence);

private:
  using Delivery = std::function<void()>;

  struct Job;

  JobHandle enqueue(const QString& title, JobPriority priority,
                    std::function<Delivery(const JobControl&)> work, QObject* receiver,
                    std::function<void(QString)> failed);
  void execute(const std::shared_ptr<Job>& job);
  void deliver(const std::shared_ptr<Job>& job, const Delivery& delivery);
  void takeProgress(const std::shared_ptr<Job>& job);

  QThreadPool m_background_lane;
  QThreadPool m_visible_lane;
  JobId m_next_id = 1;
  std::map<JobId, std::shared_ptr<Job>> m_jobs;
};

}  // namespace dinoscope
