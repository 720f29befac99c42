#pragma once

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <mutex>
#include <span>

#include "engine/core/storage_error.h"
#include "engine/io/storage.h"

namespace dinoscope::test {

/// A disk that works for a number of operations and then fails: once, for good (nothing reaches it any more),
/// or as a full one, until there is room. A write that fails leaves half of its bytes, as a crash or a full
/// disk does.
class FailingStorage : public Storage {
public:
  enum class Mode { FailsOnce, StopsForGood, FillsUp };

  FailingStorage(int operations_before_failure, Mode mode)
      : m_remaining(operations_before_failure), m_mode(mode) {}

  void makeRoom() { m_has_room = true; }

  /// How many operations were asked for in all.
  int operations() const { return m_operations; }
  bool hasFailed() const { return m_failed; }

  void createFolder(const std::filesystem::path& folder) override {
    if (mayProceed()) return diskStorage().createFolder(folder);
    refuse();
  }
  void writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes) override {
    if (mayProceed()) return diskStorage().writeFile(path, bytes);
    if (!m_was_gone) diskStorage().writeFile(path, bytes.first(bytes.size() / 2));
    refuse();
  }
  void appendFile(const std::filesystem::path& path, std::span<const std::byte> bytes) override {
    if (mayProceed()) return diskStorage().appendFile(path, bytes);
    if (!m_was_gone) diskStorage().appendFile(path, bytes.first(bytes.size() / 2));
    refuse();
  }
  void cutFile(const std::filesystem::path& path, std::uint64_t size) override {
    if (mayProceed()) return diskStorage().cutFile(path, size);
    refuse();
  }
  void sync(const std::filesystem::path& path) override {
    if (mayProceed()) return diskStorage().sync(path);
    refuse();
  }
  void rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
    if (mayProceed()) return diskStorage().rename(from, to);
    refuse();
  }
  void removeAll(const std::filesystem::path& path) override {
    if (mayProceed()) return diskStorage().removeAll(path);
    refuse();
  }

private:
  bool mayProceed() {
    const std::lock_guard lock(m_mutex);
    ++m_operations;
    m_was_gone = m_failed && m_mode == Mode::StopsForGood;
    if (m_was_gone) return false;
    if (m_mode == Mode::FillsUp && m_failed) return m_has_room;
    if (m_remaining-- != 0) return true;
    m_failed = true;
    return false;
  }
  [[noreturn]] static void refuse() { throw StorageError("The disk is full; free some space."); }

  std::mutex m_mutex;  // a run writes its checkpoints on a thread of their own
  int m_remaining;
  Mode m_mode;
  std::atomic<int> m_operations = 0;
  std::atomic<bool> m_failed = false;
  std::atomic<bool> m_has_room = false;
  std::atomic<bool> m_was_gone = false;  // failed in an earlier operation: nothing reaches the disk any more
};

}  // namespace dinoscope::test
