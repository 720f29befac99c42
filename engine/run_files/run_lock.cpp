#include "engine/run_files/run_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>
#include <thread>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/core/storage_error.h"
#include "engine/run_files/run_layout.h"

namespace dinoscope {
namespace {

// A process that was killed a moment ago may still be on its way out.
constexpr std::chrono::milliseconds kPatience{150};
constexpr std::chrono::milliseconds kPause{20};  // between two looks

std::string reasonFor(int error) { return std::generic_category().message(error); }

/// Closes on its way out what it still holds.
class OpenFile {
public:
  OpenFile(const std::filesystem::path& path, int flags)
      : m_file(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
  ~OpenFile() {
    if (m_file >= 0) ::close(m_file);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int get() const { return m_file; }
  int release() { return std::exchange(m_file, -1); }

private:
  int m_file;
};

/// Whether `file` is still the one at `path`: whoever held the lock before may have removed it.
bool isAt(const std::filesystem::path& path, int file) {
  struct stat opened = {}, named = {};
  return ::fstat(file, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_dev == named.st_dev &&
         opened.st_ino == named.st_ino;
}

/// The locked file, or -1 when another open file holds it. flock() belongs to the open file, not to the
/// process: a second training in this very process is refused as well. Opened for reading, so that a disk can
/// still be made read-only under the run; a network share that locks only what may be written gets what it
/// wants.
int tryLock(const std::filesystem::path& path) {
  for (const int mode : {O_RDONLY, O_RDWR}) {
    OpenFile file(path, mode | O_CREAT);
    if (file.get() < 0) break;
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) return isAt(path, file.get()) ? file.release() : -1;
    if (errno == EWOULDBLOCK) return -1;
    if (errno != EBADF) break;
  }
  throw StorageError(
      sentence("The run's folder %1 can't be written or locked (%2); choose a folder on another disk, or "
               "give write permission.",
               path.parent_path().string(), reasonFor(errno)));
}

/// Whether a process on another machine, whose lock does not show here, trains the run.
bool isBeatingElsewhere(const std::filesystem::path& path, std::chrono::milliseconds watch) {
  const auto deadline = std::chrono::steady_clock::now() + watch;
  const std::optional<RunHolder> first = readRunHolder(path);
  if (!first || !first->isElsewhere()) return false;
  if (first->isFresh()) return true;
  while (std::chrono::steady_clock::now() < deadline) {
    std::this_thread::sleep_for(kPause);
    const std::optional<RunHolder> now = readRunHolder(path);
    if (!now) return false;
    if (now->beat != first->beat) return true;
  }
  return false;
}

[[noreturn]] void refuse(const std::filesystem::path& path) {
  const std::optional<RunHolder> holder = readRunHolder(path);
  const std::string run = path.parent_path().string();
  if (!holder)
    throw dataError(
        sentence("The run %1 is being trained by another program; stop that one first, or choose another "
                 "folder for the run.",
                 run));
  throw dataError(
      sentence("The run %1 is being trained by another program (%2); stop that one first, or choose another "
               "folder for the run.",
               run, holder->text));
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& run_folder, std::chrono::milliseconds watch)
    : m_path(RunLayout{run_folder}.lock()) {
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  for (;;) {
    std::error_code failed;
    std::filesystem::create_directories(run_folder, failed);
    m_file = tryLock(m_path);
    if (m_file >= 0) break;
    if (std::chrono::steady_clock::now() > deadline) refuse(m_path);
    std::this_thread::sleep_for(kPause);
  }
  if (isBeatingElsewhere(m_path, watch)) {
    ::close(m_file);
    refuse(m_path);
  }
  // A full disk is no reason to end here.
  std::ofstream(m_path, std::ios::trunc) << holderText();
  m_heartbeat.emplace(m_file);
}

// The file stays: whoever waits for the lock may have it open. Empty it says that nobody's heart has to be
// waited for.
RunLock::~RunLock() {
  m_heartbeat.reset();
  std::error_code ignored;
  if (isAt(m_path, m_file)) std::filesystem::resize_file(m_path, 0, ignored);
  ::close(m_file);
}

std::optional<RunHolder> trainerOf(const std::filesystem::path& run_folder) {
  const std::filesystem::path path = RunLayout{run_folder}.lock();
  const OpenFile file(path, O_RDONLY);
  if (file.get() < 0) return std::nullopt;
  const bool is_locked = ::flock(file.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  std::optional<RunHolder> holder = readRunHolder(path);
  if (is_locked) return holder ? holder : RunHolder{};
  return holder && holder->isElsewhere() && holder->isFresh() ? holder : std::nullopt;
}

bool isRunLocked(const std::filesystem::path& run_folder) { return trainerOf(run_folder).has_value(); }

}  // namespace dinoscope
