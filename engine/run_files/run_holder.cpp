#include "engine/run_files/run_holder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/input_file.h"

namespace dinoscope {
namespace {

using std::chrono::sys_seconds;

constexpr std::chrono::seconds kFresh{60};
constexpr std::uint64_t kMostText = 1024;

std::optional<sys_seconds> timeOf(const std::filesystem::path& path) {
  // Opened and not only looked at: over NFS that asks the server, and not the memory of this machine.
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat status = {};
  const bool is_known = file >= 0 && ::fstat(file, &status) == 0;
  if (file >= 0) ::close(file);
  return is_known ? std::optional(sys_seconds(std::chrono::seconds(status.st_mtim.tv_sec))) : std::nullopt;
}

std::string textOf(const std::filesystem::path& path) {
  try {
    return readWholeFile(path, kMostText);
  } catch (const Error&) {
    return {};
  }
}

}  // namespace

bool RunHolder::isElsewhere() const {
  return !host.empty() && host != hostName() && (machine.empty() || machine != machineId());
}

bool RunHolder::isFresh(sys_seconds now) const { return beat > now - kFresh && beat < now + kFresh; }

std::string holderText() {
  return "process " + std::to_string(::getpid()) + " on " + hostName() + "\n" + machineId() + "\n";
}

std::optional<RunHolder> readRunHolder(const std::filesystem::path& lock_file) {
  const std::optional<sys_seconds> beat = timeOf(lock_file);
  std::istringstream lines(textOf(lock_file));
  RunHolder holder;
  if (!beat || !std::getline(lines, holder.text) || holder.text.empty()) return std::nullopt;
  holder.beat = *beat;
  std::getline(lines, holder.machine);
  holder.text = printableText(holder.text);
  if (const std::size_t at = holder.text.find(" on "); at != std::string::npos)
    holder.host = holder.text.substr(at + 4);
  return holder;
}

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? pathText(name.data())
                                                          : phrase("an unknown machine");
}

std::string machineId() {
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::string id;
  std::getline(file, id);
  return id;
}

}  // namespace dinoscope
