#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/core/progress.h"

namespace dinoscope {

/// Where a job waits and runs: first come, first served within a lane, and none holds up another.
enum class JobLane {
  Write,    ///< changes files: one after another, can't be cancelled, done before the program ends
  Network,  ///< computes with the network that is explored: one after another, for there is one session
  Visible,  ///< something on the screen waits for it (a preview): over in a blink
  Long,     ///< nobody looks: scanning, reading runs, measuring
};

enum class JobEnd { Done, Failed, Cancelled };

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
  JobLane lane = JobLane::Long;
};

/// Whatever takes over 100 ms runs here. Work runs on a pool's thread; its result, or the sentence that
/// tells what went wrong, comes back on the ui thread; then how it ended, also when somebody else (the status
/// bar) cancelled it. Nothing comes back when the receiver is gone. All functions belong to the ui thread.
class BackgroundJobs : public QObject {
  Q_OBJECT

public:
  explicit BackgroundJobs(QObject* parent = nullptr);

  /// Does what is to be written, cancels everything else, and waits for the threads.
  ~BackgroundJobs() override;

  /// Runs `work` and hands its result to `done`, or to `failed` the sentence of what it threw; after either,
  /// or when it was cancelled, tells `ended`. Both may be empty. R may be void. Write it as jobs.run<R>(...).
  /// `work` must not touch widgets.
  template <class R>
  JobHandle run(
      const QString& title, JobLane lane, std::function<R(const JobControl&)> work, QObject* receiver,
      DoneFunction<R> done,
      // NOLINTNEXTLINE(performance-unnecessary-value-param): moved, which clang-tidy 14 does not see
      std::function<void(QString)> failed = {},
      // NOLINTNEXTLINE(performance-unnecessary-value-param): as above
      std::function<void(JobEnd)> ended = {}) {
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
    return enqueue(title, lane, deferred, receiver, std::move(failed), std::move(ended));
  }

  /// No effect on what writes.
  void cancel(JobId id);
  bool isActive(JobId id) const { return m_jobs.contains(id); }

  /// Whether something waits to be written or is being written.
  bool isWriting() const;

  /// The jobs that wait or run, oldest first.
  std::vector<JobStatus> active() const;

Q_SIGNALS:
  void started(quint64 id);
  void progressChanged(quint64 id, const QString& text, qint64 done, qint64 total);
  /// Over: done, failed or cancelled.
  void finished(quint64 id);
  /// The sentence that tells why a job failed; its receiver gets it as well.
  void failed(const QString& sentence);
  /// The same of what was to be written.
  void writeFailed(const QString& sentence);

private:
  using Delivery = std::function<void()>;

  struct Job;

  JobHandle enqueue(const QString& title, JobLane lane, std::function<Delivery(const JobControl&)> work,
                    QObject* receiver, std::function<void(QString)> failed,
                    std::function<void(JobEnd)> ended);
  void execute(const std::shared_ptr<Job>& job);
  void deliver(const std::shared_ptr<Job>& job, const Delivery& delivery, JobEnd end);
  void takeProgress(const std::shared_ptr<Job>& job);
  QThreadPool& poolOf(JobLane lane) { return m_pools[static_cast<std::size_t>(lane)]; }

  std::array<QThreadPool, 4> m_pools;  // one a lane
  JobId m_next_id = 1;
  std::map<JobId, std::shared_ptr<Job>> m_jobs;
};

}  // namespace dinoscope
