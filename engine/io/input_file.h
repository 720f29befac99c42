#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace dinoscope {

/// A regular file that is read by position. Not mapped into memory: a mapped file that somebody cuts short
/// while it is read would kill the program, here it is an error like any other.
/// Every function throws Error (Data) that names the file.
class InputFile {
public:
  explicit InputFile(std::filesystem::path path);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  const std::filesystem::path& path() const { return m_path; }
  std::uint64_t size() const { return m_size; }

  /// Fills `bytes` from `offset`.
  void readAt(std::uint64_t offset, std::span<std::byte> bytes) const;

  /// `count` bytes from `offset`; checked against the file's size before memory is taken.
  std::string textAt(std::uint64_t offset, std::uint64_t count) const;

private:
  std::filesystem::path m_path;
  int m_descriptor;
  std::uint64_t m_size = 0;
};

/// The whole file. Throws Error (Data) when it can't be read or has more than `largest` bytes.
std::string readWholeFile(const std::filesystem::path& path, std::uint64_t largest);

}  // namespace dinoscope
