#include "engine/runs/run_catalogue.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <tuple>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/mutex.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/folder_listing.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"
#include "engine/runs/run_index.h"
#include "engine/runs/run_record.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

constexpr auto kIndexFile = ".catalogue.sqlite";
constexpr auto kTrashFolder = ".trash";

/// Changes whenever a file that a record is made from does.
std::string stampOf(const RunLayout& layout) {
  std::string stamp;
  for (const fs::path& path :
       {layout.experiment(), layout.state(), layout.metrics(), layout.checkpoints(), layout.note()}) {
    std::error_code error;
    const auto time = fs::last_write_time(path, error);
    stamp += error ? "-" : std::to_string(time.time_since_epoch().count());
    const auto size = fs::file_size(path, error);
    stamp += (error ? "" : ":" + std::to_string(size)) + ";";
  }
  return stamp;
}

/// Letters, digits and what is harmless in a file name; no hidden folders.
std::string plainName(const std::string& wanted) {
  std::string name;
  for (const char letter : wanted) {
    const bool is_plain = std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '-' ||
                          letter == '_' || letter == '.' || (letter & 0x80) != 0;  // UTF-8 letters stay
    name += is_plain ? letter : '-';
  }
  name.erase(0, name.find_first_not_of(".-"));
  return name.empty() ? "run" : name;
}

/// From the index where the folder's files are as they were, which a change brings up to date.
RunRecord recordOf(const fs::path& folder, RunIndex& index) {
  const RunLayout layout{folder};
  const std::string name = folder.filename().string();
  IndexedRun run = index.find(name).value_or(IndexedRun{});
  if (const std::string stamp = stampOf(layout); run.stamp != stamp) {
    run.stamp = stamp;
    run.record = readRunRecord(folder, run.totals);
    index.put(name, run);
  }
  // A process can die without touching the folder.
  if (isGoingOn(run.record.state))
    if (const auto state = readRunState(layout.state())) {
      run.record.state = state->state;
      run.record.was_cut_off = state->was_cut_off;
    }
  run.record.folder = folder;
  return run.record;
}

}  // namespace

struct RunCatalogue::Database {
  explicit Database(const fs::path& file) : index(file) {}

  Mutex mutex;  // a look at the folders that nobody waits for any more may still go on when the next begins
  RunIndex index GUARDED_BY(mutex);
};

RunCatalogue::RunCatalogue(fs::path workspace) : m_workspace(std::move(workspace)) {
  std::error_code error;
  fs::create_directories(m_workspace, error);
  if (std::error_code ignored; !fs::is_directory(m_workspace, ignored))
    throw dataError(sentence("Could not make the folder for runs %1 (%2); choose another place.",
                             pathText(m_workspace), error.message()));
  m_database = std::make_unique<Database>(m_workspace / kIndexFile);
}

RunCatalogue::~RunCatalogue() = default;

std::vector<RunRecord> RunCatalogue::refresh() {
  std::vector<RunRecord> records;
  std::set<std::string> names;
  std::error_code error;
  const MutexLock lock(m_database->mutex);
  for (const fs::path& folder : listFolder(m_workspace)) {
    const std::string name = folder.filename().string();
    if (name.starts_with('.') || !fs::is_regular_file(RunLayout{folder}.experiment(), error)) continue;
    names.insert(name);
    try {
      records.push_back(recordOf(folder, m_database->index));
    } catch (const Error&) {
      continue;  // went away or became unreadable just now
    }
  }
  m_database->index.keepOnly(names);
  std::sort(records.begin(), records.end(), [](const RunRecord& a, const RunRecord& b) {
    return std::tuple(a.started, a.changed, a.name) > std::tuple(b.started, b.changed, b.name);
  });
  return records;
}

fs::path RunCatalogue::newRunFolder(const std::string& base_name) const {
  return freeName(m_workspace, plainName(base_name));
}

fs::path RunCatalogue::moveToTrash(const fs::path& run_folder) {
  const fs::path folder = (run_folder / ".").lexically_normal().parent_path();
  std::error_code error;
  if (!fs::equivalent(folder.parent_path(), m_workspace, error) ||
      folder.filename().string().starts_with('.'))
    throw dataError(sentence("%1 is no run of the workspace %2; delete it in a file manager.",
                             pathText(folder), pathText(m_workspace)));
  if (isGoingOn(readRunState(RunLayout{folder}.state()).value_or(RunStateFile{}).state))
    throw dataError(sentence("The run %1 is going on; stop it before deleting it.", pathText(folder)));
  const fs::path trash = m_workspace / kTrashFolder;
  fs::create_directories(trash, error);
  fs::path trashed = freeName(trash, folder.filename().string());
  fs::rename(folder, trashed, error);
  if (error)
    throw dataError(sentence("Could not move %1 to the trash (%2); check its permissions.", pathText(folder),
                             error.message()));
  return trashed;
}

fs::path defaultWorkspace() {
  if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data != '\0')
    return fs::path(data) / "dinoscope" / "runs";
  const char* home = std::getenv("HOME");
  return fs::path(home != nullptr && *home != '\0' ? home : ".") / ".local" / "share" / "dinoscope" / "runs";
}

}  // namespace dinoscope
