#pragma once

#include <filesystem>

namespace dinoscope {

/// Where things are in a run folder: readable without Dinoscope.
struct RunLayout {
  std::filesystem::path folder;

  std::filesystem::path experiment() const { return folder / "experiment.json"; }
  std::filesystem::path metrics() const { return folder / "metrics.jsonl"; }
  std::filesystem::path environment() const { return folder / "environment.json"; }
  std::filesystem::path state() const { return folder / "state.json"; }
  /// What another process asks of the one that trains (run_request_file.h).
  std::filesystem::path request() const { return folder / "request.json"; }
  /// Held by the process that trains the run (RunLock).
  std::filesystem::path lock() const { return folder / "run.lock"; }
  /// Which photos the run learns from (photo_list.h).
  std::filesystem::path photos() const { return folder / "photos.tsv"; }
  /// Of its settings, while it went on.
  std::filesystem::path edits() const { return folder / "edits.json"; }
  /// Which run it branched off from.
  std::filesystem::path fork() const { return folder / "fork.json"; }
  /// What somebody wrote about the run.
  std::filesystem::path note() const { return folder / "note.txt"; }
  std::filesystem::path log() const { return folder / "log.txt"; }
  std::filesystem::path checkpoints() const { return folder / "checkpoints"; }
  std::filesystem::path diagnoses() const { return folder / "diagnoses"; }
  std::filesystem::path snapshots() const { return folder / "snapshots"; }
};

}  // namespace dinoscope
