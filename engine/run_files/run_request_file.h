#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "engine/core/run_request.h"
#include "engine/io/storage.h"

namespace dinoscope {

/// A run folder's request.json: what another process asks of the one that trains the run. Whoever asks writes
/// the file; the process that trains takes it away, acts, and answers in state.json (RunStateFile::answer).
/// There is room for one request: a newer one takes the place of one that was not taken yet.

/// Asks, atomically; the id, by which the answer is known. Throws StorageError.
std::string writeRunRequest(Storage& storage, const std::filesystem::path& run_folder, RunRequestKind kind);

/// The id of the request that nobody has taken yet; empty when there is none, or one that can't be read.
std::optional<std::string> waitingRunRequest(const std::filesystem::path& run_folder);

/// Takes back a request that nobody has taken yet. False when it was taken, or another stands in its place.
/// Throws StorageError.
bool withdrawRunRequest(Storage& storage, const std::filesystem::path& run_folder, const std::string& id);

/// What a request.json says. Bytes of others: empty when they are no request (no JSON object, no id of 1 to
/// 128 bytes, no command).
std::optional<RunRequest> parseRunRequest(const std::string& text);

/// The end of the process that trains; belongs to one thread.
class RunRequestInbox {
public:
  /// Discards a request that was made before the run began. `storage` must outlive the inbox.
  RunRequestInbox(Storage& storage, const std::filesystem::path& run_folder);

  /// The next request; each is given once, also when its file can't be removed. What is no request is passed
  /// over, and removed when it is found a second time: somebody may be writing it. Costs one look at the
  /// folder when there is none. A disk that fails is no error here.
  std::optional<RunRequest> take();

private:
  void remove();

  Storage& m_storage;
  const std::filesystem::path m_path;
  std::string m_last_id;         // of the newest that was given or discarded
  bool m_has_seen_junk = false;  // the last time: no request
};

}  // namespace dinoscope
