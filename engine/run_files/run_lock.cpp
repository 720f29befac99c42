#include "engine/run_files/run_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>
#include <thread>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/storage_error.h"
#include "engine/run_files/run_layout.h"

namespace dinoscope {
namespace {

// A process that was killed a moment ago may still be on its way out.
constexpr std::chrono::milliseconds kPatience{150};

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

/// What the holder wrote about itself, " (process 12 on host)", or nothing.
std::string holderIn(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line.empty() ? "" : " (" + line + ")";
}

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
  throw StorageError("The run's folder " + path.parent_path().string() + " can't be written or locked (" +
                     reasonFor(errno) + "); choose a folder on another disk, or give write permission.");
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& run_folder) {
  const std::filesystem::path path = RunLayout{run_folder}.lock();
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  for (;;) {
    std::error_code failed;
    std::filesystem::create_directories(run_folder, failed);
    m_file = tryLock(path);
    if (m_file >= 0) break;
    if (std::chrono::steady_clock::now() > deadline)
      throw dataError("The run " + run_folder.string() + " is being trained by another program" +
                      holderIn(path) + "; stop that one first, or choose another folder for the run.");
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  // For people alone: a full disk is no reason to end here.
  std::ofstream(path, std::ios::trunc) << "process " << ::getpid() << " on " << hostName() << '\n';
}

// The file stays: it does no harm, and the folder's content then does not change at a run's end.
RunLock::~RunLock() { ::close(m_file); }

bool isRunLocked(const std::filesystem::path& run_folder) {
  const OpenFile file(RunLayout{run_folder}.lock(), O_RDONLY);
  return file.get() >= 0 && ::flock(file.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? pathText(name.data()) : "an unknown machine";
}

}  // namespace dinoscope
