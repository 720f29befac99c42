#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <future>
#include <optional>
#include <string>

#include "engine/core/events.h"
#include "engine/io/storage.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope {

/// Writes a run's checkpoints beside its training: the caller's thread only copies the tensors, another one
/// serialises, checksums and syncs them. One at a time. A checkpoint that the disk did not take is kept in
/// memory and tried again, until there is a newer one.
///
/// Threads: everything is called on the training thread; `written` is called on the writing one.
class CheckpointWriter {
public:
  using Written = std::function<void(const CheckpointWritten&)>;

  /// `storage` must outlive the writer.
  CheckpointWriter(Storage& storage, std::filesystem::path checkpoints, std::int64_t keep_every_epochs,
                   Written written);
  /// Waits for the one that is being written.
  ~CheckpointWriter();
  CheckpointWriter(const CheckpointWriter&) = delete;
  CheckpointWriter& operator=(const CheckpointWriter&) = delete;

  /// Copies and returns; waits for the one before first. Throws what the one before failed by, unless that
  /// was the disk.
  void begin(const CheckpointState& state, const TensorMap& tensors, const std::string& experiment_json);

  bool isWriting();

  /// Tells how the last one ended, if it has; one that the disk did not take is tried once more, here and
  /// now. Throws its error (StorageError when the disk fails).
  void keepUp();

  /// Waits for the last one, then the same.
  void finish();

  /// The step of the last one begun, written or not.
  std::optional<std::int64_t> lastStep() const { return m_last_step; }

  /// The newest that is on disk, as far as keepUp() and finish() have seen.
  const std::optional<CheckpointWritten>& newest() const { return m_newest; }
  void resumeFrom(const CheckpointWritten& newest);

  /// From the copying to the last sync of the newest one, in seconds.
  double seconds() const { return m_seconds; }

private:
  struct Job {
    CheckpointState state;
    TensorMap tensors;
    std::string experiment_json;
    double seconds = 0;
  };

  void start();
  void takeResult();
  CheckpointWritten write();

  Storage& m_storage;
  const std::filesystem::path m_checkpoints;
  const std::int64_t m_keep_every_epochs;
  const Written m_written;

  std::optional<std::int64_t> m_last_step;
  std::optional<CheckpointWritten> m_newest;
  double m_seconds = 0;
  std::optional<Job> m_job;  // the writing thread's while m_running is valid and not ready
  std::future<CheckpointWritten> m_running;
};

}  // namespace dinoscope
