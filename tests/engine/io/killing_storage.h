#pragma once

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <span>

#include "engine/io/storage.h"

namespace dinoscope::test {

/// The real disk, in a process that is killed (SIGKILL) at its n-th operation: before it, or in the middle of
/// it when it is a write. Counted over all threads.
class KillingStorage : public Storage {
public:
  /// Negative: never.
  explicit KillingStorage(int operations_before_death) : m_remaining(operations_before_death) {}

  void createFolder(const std::filesystem::path& folder) override {
    count();
    diskStorage().createFolder(folder);
  }
  void writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes) override {
    count([&] { diskStorage().writeFile(path, bytes.first(bytes.size() / 2)); });
    diskStorage().writeFile(path, bytes);
  }
  void appendFile(const std::filesystem::path& path, std::span<const std::byte> bytes) override {
    count([&] { diskStorage().appendFile(path, bytes.first(bytes.size() / 2)); });
    diskStorage().appendFile(path, bytes);
  }
  void cutFile(const std::filesystem::path& path, std::uint64_t size) override {
    count();
    diskStorage().cutFile(path, size);
  }
  void sync(const std::filesystem::path& path) override {
    count();
    diskStorage().sync(path);
  }
  void rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
    count();
    diskStorage().rename(from, to);
  }
  void removeAll(const std::filesystem::path& path) override {
    count();
    diskStorage().removeAll(path);
  }

private:
  template <typename LastDeed>
  void count(LastDeed last_deed) {
    const int remaining = m_remaining--;
    if (remaining == 0) {
      // Every other time not even half of it.
      if (m_halves) last_deed();
      die();
    }
  }
  void count() {
    if (m_remaining-- == 0) die();
  }
  [[noreturn]] static void die() {
    ::kill(::getpid(), SIGKILL);
    for (;;) ::pause();
  }

  std::atomic<int> m_remaining;
  const bool m_halves = m_remaining % 2 == 0;
};

}  // namespace dinoscope::test
