#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.h"

namespace dinoscope {

/// One run as the Runs page lists it.
struct RunRecord {
  std::string name;  ///< the folder's name
  std::filesystem::path folder;
  RunState state = RunState::Idle;  ///< Running found on disk with no process behind it reads Stopped
  std::string data_folder;
  std::string backbone;
  std::int64_t steps = 0;
  std::int64_t total_steps = 0;
  std::int64_t epochs = 0;
  std::optional<double> loss;      ///< of the newest step
  std::optional<double> knn_top1;  ///< newest, percent
  std::int64_t started = 0;        ///< first; seconds since 1970, 0 when unknown
  std::int64_t seconds = 0;        ///< that it was trained, pauses not counted; 0 when unknown
  std::int64_t changed = 0;        ///< of the newest step
  bool has_checkpoint = false;
  std::vector<std::string> checkpoints = {};  ///< the names of their folders, the newest first
  std::string note = {};                      ///< the first line of what somebody wrote about it
  bool was_cut_off = false;                   ///< Stopped because its process ended without a word

  bool operator==(const RunRecord&) const = default;
};

/// The runs of a workspace folder. An index (SQLite) that speeds up the list and can be rebuilt from the
/// run folders at any time; the folders are the truth.
class RunCatalogue {
public:
  /// `workspace` holds one folder a run; it is made when absent. Throws Error (Data).
  explicit RunCatalogue(std::filesystem::path workspace);
  ~RunCatalogue();
  RunCatalogue(const RunCatalogue&) = delete;
  RunCatalogue& operator=(const RunCatalogue&) = delete;

  /// Looks at the folders that changed since last time, and of their metrics at what was added; newest run
  /// first. Throws StorageError when the workspace can't be listed.
  std::vector<RunRecord> refresh();

  /// A folder for a new run that does not exist yet: "photos-3".
  std::filesystem::path newRunFolder(const std::string& base_name) const;

  /// Moves a run's folder to the workspace's trash folder (".trash"); returns where it is now, for
  /// restoreRun(). Throws Error (Data).
  std::filesystem::path moveToTrash(const std::filesystem::path& run_folder);

  const std::filesystem::path& workspace() const { return m_workspace; }

private:
  struct Database;

  std::filesystem::path m_workspace;
  std::unique_ptr<Database> m_database;
};

/// What a run folder says about itself. Throws Error (Data) when it is no run folder.
RunRecord readRunRecord(const std::filesystem::path& run_folder);

/// ~/.local/share/dinoscope/runs, or $XDG_DATA_HOME/dinoscope/runs.
std::filesystem::path defaultWorkspace();

}  // namespace dinoscope
