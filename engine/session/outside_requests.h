#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "engine/core/events.h"
#include "engine/core/run_request.h"
#include "engine/session/training.h"

namespace dinoscope {

/// What other processes ask of a run, through its folder: when to look, and when to answer. Whoever reads an
/// answer finds the run where the answer says that it is: "done" is said once the run has come there.
/// Belongs to the run's thread.
class OutsideRequests {
public:
  using Clock = std::chrono::steady_clock;

  /// `interval`: between two looks.
  OutsideRequests(Training& training, std::chrono::milliseconds interval)
      : m_training(training), m_interval(interval) {}

  /// A request, when it is time to look and there is one; not before the one before is answered.
  std::optional<RunRequest> look();
  /// The same, whatever the time.
  std::optional<RunRequest> lookNow();
  Clock::time_point nextLook() const { return m_next_look; }

  void done(const RunRequest& request, const std::string& sentence);
  void refuse(const RunRequest& request, const std::string& sentence);

  /// Will be answered as done once the run has come to `state`.
  void doneAt(RunState state, RunRequest request, std::string sentence);
  /// The run has come to `state`, and that is on record.
  void cameTo(RunState state);
  /// Refuses what waits for `state`, if anything does.
  void giveUp(RunState state, const std::string& sentence);
  /// Refuses whatever waits.
  void giveUp(const std::string& sentence);

private:
  struct Waiting {
    RunState state;
    RunRequest request;
    std::string sentence;
  };

  Training& m_training;
  const std::chrono::milliseconds m_interval;
  Clock::time_point m_next_look;  // long ago: at once
  std::optional<Waiting> m_waiting;
};

}  // namespace dinoscope
