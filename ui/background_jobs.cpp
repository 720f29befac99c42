#include "ui/background_jobs.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <algorithm>
#include <exception>
#include <stop_token>

#include "engine/core/error.h"
#include "engine/core/mutex.h"
#include "ui/engine_text.h"
#include "ui/time_left.h"

namespace dinoscope {

/// Shared by the ui thread and the job's own.
struct BackgroundJobs::Job {
  JobId id = 0;
  QString title;
  JobLane lane = JobLane::Long;
  std::function<Delivery(const JobControl&)> work;
  std::function<void(QString)> failed;
  std::function<void(JobEnd)> ended;
  QPointer<QObject> receiver;  // only the ui thread looks at it
  bool has_receiver = false;
  bool isWanted() const { return !has_receiver || receiver; }  // only the ui thread
  QMetaObject::Connection receiver_gone;  // ends with the job: a receiver may outlive thousands of them
  std::stop_source stop;
  QElapsedTimer running;  // started when the job was asked for; only the ui thread
  Progress shown;         // only the ui thread

  Mutex mutex;
  Progress progress GUARDED_BY(mutex);
  bool progress_on_its_way GUARDED_BY(mutex) = false;  // at most one message a job is under way
};

bool JobHandle::isActive() const { return m_jobs && m_jobs->isActive(m_id); }

void JobHandle::cancel() {
  if (m_jobs) m_jobs->cancel(m_id);
}

BackgroundJobs::BackgroundJobs(QObject* parent) : QObject(parent) {
  poolOf(JobLane::Write).setMaxThreadCount(1);  // in the order in which they were asked for
  poolOf(JobLane::Network).setMaxThreadCount(1);
  poolOf(JobLane::Visible).setMaxThreadCount(2);
  poolOf(JobLane::Long).setMaxThreadCount(3);
}

BackgroundJobs::~BackgroundJobs() {
  for (const auto& [id, job] : m_jobs)
    if (job->lane != JobLane::Write) job->stop.request_stop();
  for (const JobLane lane : {JobLane::Network, JobLane::Visible, JobLane::Long}) poolOf(lane).clear();
  for (QThreadPool& pool : m_pools) pool.waitForDone();
}

JobHandle BackgroundJobs::enqueue(const QString& title, JobLane lane,
                                  std::function<Delivery(const JobControl&)> work, QObject* receiver,
                                  std::function<void(QString)> failed, std::function<void(JobEnd)> ended) {
  auto job = std::make_shared<Job>();
  job->id = m_next_id++;
  job->title = title;
  job->lane = lane;
  job->work = std::move(work);
  job->failed = std::move(failed);
  job->ended = std::move(ended);
  job->receiver = receiver;
  job->has_receiver = receiver != nullptr;
  job->running.start();
  m_jobs.emplace(job->id, job);
  if (receiver != nullptr)
    job->receiver_gone = connect(receiver, &QObject::destroyed, this, [this, id = job->id] { cancel(id); });
  Q_EMIT started(job->id);
  poolOf(lane).start([this, job] { execute(job); });
  return {this, job->id};
}

void BackgroundJobs::execute(const std::shared_ptr<Job>& job) {
  JobControl control;
  control.stop = job->stop.get_token();
  control.report_progress = [this, job](const Progress& progress) {
    const MutexLock lock(job->mutex);
    job->progress = progress;
    if (std::exchange(job->progress_on_its_way, true)) return;
    QMetaObject::invokeMethod(
        this, [this, job] { takeProgress(job); }, Qt::QueuedConnection);
  };

  // Rule 9: no exception crosses a thread.
  Delivery delivery;
  JobEnd end = JobEnd::Done;
  const auto fail = [this, &delivery, &end, &job](const QString& sentence) {
    end = JobEnd::Failed;
    delivery = [this, tell = job->failed, sentence, lane = job->lane] {
      Q_EMIT failed(sentence);
      if (lane == JobLane::Write) Q_EMIT writeFailed(sentence);
      if (tell) tell(sentence);
    };
  };
  try {
    control.throwIfCancelled();
    delivery = job->work(control);
  } catch (const Error& error) {
    end = JobEnd::Cancelled;
    if (error.kind() != ErrorKind::Cancelled) fail(engineText(error.what()));
  } catch (const std::bad_alloc&) {
    fail(tr("There is not enough memory for this: close other programs or choose smaller pictures."));
  } catch (const std::exception& error) {
    fail(tr("%1 failed: %2").arg(job->title, engineText(error.what())));
  }
  job->work = {};  // what the work holds is let go where it was used
  QMetaObject::invokeMethod(
      this, [this, job, delivery, end] { deliver(job, delivery, end); }, Qt::QueuedConnection);
}

void BackgroundJobs::deliver(const std::shared_ptr<Job>& job, const Delivery& delivery, JobEnd end) {
  if (m_jobs.erase(job->id) == 0) return;  // cancelled meanwhile
  disconnect(job->receiver_gone);
  Q_EMIT finished(job->id);
  if (delivery && job->isWanted()) delivery();
  if (job->ended && job->isWanted()) job->ended(end);
}

void BackgroundJobs::takeProgress(const std::shared_ptr<Job>& job) {
  {
    const MutexLock lock(job->mutex);
    job->progress_on_its_way = false;
    job->shown = job->progress;
  }
  if (!isActive(job->id)) return;
  Q_EMIT progressChanged(job->id, engineText(job->shown.what), job->shown.done, job->shown.total);
}

void BackgroundJobs::cancel(JobId id) {
  const auto found = m_jobs.find(id);
  if (found == m_jobs.end() || found->second->lane == JobLane::Write) return;
  const std::shared_ptr<Job> job = found->second;
  disconnect(job->receiver_gone);
  job->stop.request_stop();
  m_jobs.erase(found);
  Q_EMIT finished(id);
  if (job->ended && job->isWanted()) job->ended(JobEnd::Cancelled);
}

bool BackgroundJobs::isWriting() const {
  return std::any_of(m_jobs.begin(), m_jobs.end(),
                     [](const auto& job) { return job.second->lane == JobLane::Write; });
}

std::vector<JobStatus> BackgroundJobs::active() const {
  std::vector<JobStatus> all;
  for (const auto& [id, job] : m_jobs) {
    JobStatus status;
    status.id = id;
    status.title = job->title;
    status.text = job->shown.what.empty() ? job->title : engineText(job->shown.what);
    status.done = job->shown.done;
    status.total = job->shown.total;
    status.seconds_left =
        secondsLeft(job->shown.done, job->shown.total, static_cast<double>(job->running.elapsed()) / 1000);
    status.lane = job->lane;
    all.push_back(std::move(status));
  }
  return all;
}

}  // namespace dinoscope
