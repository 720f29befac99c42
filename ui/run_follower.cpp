#include "ui/run_follower.h"

#include <optional>
#include <utility>
#include <vector>

#include "engine/core/run_request.h"
#include "engine/core/sentence.h"
#include "engine/io/storage.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_request_file.h"
#include "engine/run_files/run_state_file.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"
#include "ui/view_models/checkpoint_list.h"

namespace dinoscope {
namespace {

constexpr int kLive_ms = 1000;         // the run is trained: its curves grow
constexpr int kIdle_ms = 5000;         // nobody trains it: somebody may begin
constexpr int kPatience_ms = 120'000;  // for an answer: a step may take long

RunRequestKind requestOf(RunCommand command) {
  switch (command) {
    case RunCommand::Pause:
      return RunRequestKind::Pause;
    case RunCommand::Resume:
      return RunRequestKind::Resume;
    case RunCommand::Stop:
      return RunRequestKind::Stop;
    default:
      return RunRequestKind::Checkpoint;
  }
}

Event eventOf(const MetricsLine& line) {
  if (const auto* step = std::get_if<StepMetrics>(&line)) return *step;
  if (const auto* epoch = std::get_if<EpochSummary>(&line)) return *epoch;
  if (const auto* diagnosis = std::get_if<Diagnosis>(&line)) return *diagnosis;
  if (const auto* over = std::get_if<DiagnosisOver>(&line)) return *over;
  return Notice{};
}

}  // namespace

/// What one look at the folder has found.
struct RunFollower::News {
  std::optional<RunStateFile> state;
  std::vector<Event> events;
  MetricsPlace place;
  std::optional<RunHistory> anew;  ///< the metrics were cut: all that there is now
  std::optional<CheckpointEntry> checkpoint;
};

RunFollower::RunFollower(RunModel& run, BackgroundJobs& jobs, QObject* parent)
    : QObject(parent), m_run(run), m_jobs(jobs) {
  connect(&m_timer, &QTimer::timeout, this, &RunFollower::look);
  connect(&run, &RunModel::shownChanged, this, &RunFollower::begin);
  connect(&run, &RunModel::stateChanged, this, &RunFollower::begin);
  connect(&run, &RunModel::askedFor, this, &RunFollower::ask);
}

void RunFollower::begin() {
  if (m_run.shows() != m_shows || m_run.isTrainedHere()) {
    m_shows = m_run.shows();
    m_folder = m_run.folder();
    m_place = m_run.historyPlace();
    m_checkpoint = -1;
    m_request.clear();
    m_looking.cancel();
  }
  if (m_folder.empty() || m_run.isTrainedHere()) return m_timer.stop();
  const int interval = m_run.isElsewhere() ? kLive_ms : kIdle_ms;
  if (!m_timer.isActive() || m_timer.interval() != interval) m_timer.start(interval);
}

void RunFollower::look() {
  if (m_looking.isActive() || m_folder.empty() || m_run.isTrainedHere()) return;
  m_looking = m_jobs.run<News>(
      tr("Following the run %1").arg(m_run.name()), JobLane::Visible,
      [folder = m_folder, place = m_place, is_live = m_run.isElsewhere()](const JobControl&) {
        const RunLayout layout{folder};
        News news;
        // First: what is written after this look comes with the next, and an end is not told before its
        // steps.
        news.state = readRunState(layout.state());
        if (!is_live) return news;
        if (place.bytes > 0 && !holdsMetricsUpTo(layout.metrics(), place)) {
          news.anew = readRunHistory(folder);
          news.place = news.anew->place;
        } else {
          news.place = forEachMetricsLine(
              layout.metrics(), [&news](const MetricsLine& line) { news.events.push_back(eventOf(line)); },
              place);
        }
        if (const auto checkpoints = checkpointsOf(folder); !checkpoints.empty())
          news.checkpoint = checkpoints.front();
        return news;
      },
      this,
      [this, folder = m_folder](const News& news) {
        if (folder == m_folder) take(news);
      });
}

void RunFollower::take(const News& news) {
  const RunState state = news.state ? news.state->state : RunState::Stopped;
  const bool goes_on = isGoingOn(state);
  if (!m_run.isElsewhere()) {
    if (goes_on && !m_run.isTrainedHere()) Q_EMIT begunElsewhere(toText(m_folder));
    return;
  }
  if (goes_on && news.state->pid != m_run.trainer().pid) {  // somebody else by now
    Q_EMIT begunElsewhere(toText(m_folder));
    return;
  }
  m_place = news.place;
  if (news.anew) m_run.refill(*news.anew);
  std::vector<Event> events = news.events;
  std::erase_if(events, [](const Event& event) { return std::holds_alternative<Notice>(event); });
  if (news.checkpoint && news.checkpoint->step != std::exchange(m_checkpoint, news.checkpoint->step))
    events.emplace_back(CheckpointWritten{news.checkpoint->step, toPath(news.checkpoint->path).string()});
  events.emplace_back(StateChanged{state});
  if (state == RunState::Failed) {
    events.emplace_back(
        RunFailed{ErrorKind::Run, sentence("The run failed; the log.txt in its folder says why.")});
  } else if (!goes_on) {
    RunFinished outcome;
    outcome.stopped_early = state != RunState::Finished;
    outcome.run_folder = m_folder.string();
    outcome.steps = news.state ? news.state->steps : m_run.completedSteps();
    if (m_run.latest()) outcome.loss = m_run.latest()->loss;
    outcome.knn_top1 = m_run.knnTop1();
    events.emplace_back(std::move(outcome));
  }
  answer(news);
  if (!goes_on) m_request.clear();
  m_run.follow(std::move(events));
}

void RunFollower::ask(RunCommand command) {
  m_since_asked.start();
  m_jobs.run<std::string>(
      tr("Asking the process that trains"), JobLane::Write,
      [folder = m_folder, kind = requestOf(command)](const JobControl&) {
        return writeRunRequest(diskStorage(), folder, kind);
      },
      this,
      [this, folder = m_folder](const std::string& id) {
        if (folder == m_folder) m_request = id;
      },
      [this, folder = m_folder](const QString& sentence) {
        if (folder == m_folder) m_run.takeAnswer(sentence);
      });
}

void RunFollower::answer(const News& news) {
  if (m_request.empty()) return;
  if (news.state && news.state->answer && news.state->answer->id == m_request) {
    m_request.clear();
    const RunAnswer& answer = *news.state->answer;
    m_run.takeAnswer(answer.is_done ? QString() : engineText(answer.sentence));
  } else if (m_since_asked.elapsed() > kPatience_ms) {
    m_jobs.run<void>(
        tr("Taking back what was asked"), JobLane::Write,
        [folder = m_folder, id = std::exchange(m_request, {})](const JobControl&) {
          withdrawRunRequest(diskStorage(), folder, id);
        },
        this, [] {});
    m_run.takeAnswer(
        tr("%1 does not answer; it may be busy with a long step, or be of a version that takes no "
           "requests.")
            .arg(m_run.trainerText()));
  }
}

}  // namespace dinoscope
