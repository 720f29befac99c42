#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/core/event_channel.h"
#include "engine/core/events.h"

namespace dinoscope {

/// What to train and where to keep it.
struct TrainRequest {
  Experiment experiment;
  std::filesystem::path run_folder;  ///< made when absent
  bool resume = false;               ///< go on from the run folder's newest good checkpoint
  std::filesystem::path fork_from;  ///< a checkpoint that the new run goes on from; empty: from its beginning
  std::optional<std::int64_t>
      max_steps;  ///< pause-free end after this many steps in all, for tests and benches
  std::vector<std::filesystem::path> pinned_photos;  ///< attention maps are drawn of these
};

/// The training run's face towards the desktop and the command line: free of LibTorch and OpenCV.
///
/// One session trains one run at a time on a thread of its own. All functions return at once and may be
/// called from one controlling thread; what happens comes as events. After RunFinished or RunFailed the
/// thread is gone and start() may be called again. The destructor stops and waits.
class TrainSession {
public:
  virtual ~TrainSession() = default;

  /// Begins. Throws Error (Settings) at once when the experiment is not valid; everything later that goes
  /// wrong comes as a RunFailed event.
  virtual void start(const TrainRequest& request) = 0;

  /// Finishes the running step, then waits. The state goes to Paused.
  virtual void pause() = 0;
  virtual void resume() = 0;

  /// Of a paused run: from its next step on, its schedules are those of `edited`; its other settings stay. A
  /// Notice says what has changed. Throws Error (Settings) when `edited` is not valid or the run not paused.
  virtual void changeSchedule(const Experiment& edited) = 0;

  /// Of a paused run: writes a checkpoint and gives the memory that its steps need, the GPU's above all, to
  /// other programs until it goes on. A Notice says how much. Throws Error (Settings) when it is not paused.
  virtual void releaseMemory() = 0;

  /// Finishes the running step, writes a checkpoint, ends with RunFinished (stopped_early). Of a run that is
  /// still prepared: ends it the same way, as far as it had come before.
  virtual void stop() = 0;

  virtual RunState state() const = 0;

  /// Replaces the pinned photos; a snapshot of them follows after the next step.
  virtual void setPinnedPhotos(std::vector<std::filesystem::path> photos) = 0;

  /// The events so far; drained by exactly one reader.
  virtual EventChannel& events() = 0;

  /// Waits until the thread is gone.
  virtual void wait() = 0;
};

}  // namespace dinoscope
