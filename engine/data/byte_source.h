#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <utility>

#include "engine/core/photo_set.h"

namespace dinoscope {

/// Foreign bytes read by position: a file on disk, whose header is all that a scan needs, or a file in
/// memory, about to be decoded. Reading beyond the end throws PictureProblem "is cut short".
class ByteSource {
public:
  virtual ~ByteSource() = default;

  std::uint64_t size() const { return m_size; }
  void read(std::uint64_t offset, std::span<std::uint8_t> out) const;

  template <std::size_t N>
  std::array<std::uint8_t, N> read(std::uint64_t offset) const {
    std::array<std::uint8_t, N> bytes{};
    read(offset, bytes);
    return bytes;
  }

protected:
  explicit ByteSource(std::uint64_t size) : m_size(size) {}
  /// The range lies inside the source.
  virtual void readInside(std::uint64_t offset, std::span<std::uint8_t> out) const = 0;

private:
  std::uint64_t m_size;
};

class MemorySource : public ByteSource {
public:
  explicit MemorySource(std::span<const std::uint8_t> bytes) : ByteSource(bytes.size()), m_bytes(bytes) {}

protected:
  void readInside(std::uint64_t offset, std::span<std::uint8_t> out) const override;

private:
  std::span<const std::uint8_t> m_bytes;
};

/// Throws PictureProblem where the file is what can't be read, ResourceError where something lacks.
class FileSource : public ByteSource {
public:
  explicit FileSource(const std::filesystem::path& path) : FileSource(path, OpenFile(path)) {}

  FileIdentity identity() const { return m_identity; }

protected:
  void readInside(std::uint64_t offset, std::span<std::uint8_t> out) const override;

private:
  /// A descriptor that is closed in the end.
  class OpenFile {
  public:
    explicit OpenFile(const std::filesystem::path& path);
    ~OpenFile();
    OpenFile(OpenFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    OpenFile& operator=(OpenFile&&) = delete;

    struct Status {
      std::uint64_t bytes = 0;
      FileIdentity identity;
    };
    Status status(const std::filesystem::path& path) const;
    /// Reads up to out.size() bytes; fewer at the end of the file.
    std::size_t read(std::uint64_t offset, std::span<std::uint8_t> out,
                     const std::filesystem::path& path) const;

  private:
    int m_descriptor;
  };

  FileSource(const std::filesystem::path& path, OpenFile file) : FileSource(path, file.status(path), file) {}
  FileSource(const std::filesystem::path& path, const OpenFile::Status& status, OpenFile& file)
      : ByteSource(status.bytes), m_path(path), m_identity(status.identity), m_file(std::move(file)) {}

  std::filesystem::path m_path;
  FileIdentity m_identity;
  OpenFile m_file;
  // Headers are read in crumbs: what lies around the last one, as far as it was read.
  mutable std::array<std::uint8_t, 4096> m_block{};
  mutable std::uint64_t m_block_offset = 0;
  mutable std::size_t m_block_bytes = 0;
};

inline std::uint32_t bigEndian16(const std::uint8_t* p) {
  return static_cast<std::uint32_t>(p[0] << 8 | p[1]);
}
inline std::uint32_t bigEndian32(const std::uint8_t* p) { return bigEndian16(p) << 16 | bigEndian16(p + 2); }
inline std::uint32_t littleEndian16(const std::uint8_t* p) {
  return static_cast<std::uint32_t>(p[1] << 8 | p[0]);
}
inline std::uint32_t littleEndian32(const std::uint8_t* p) {
  return littleEndian16(p + 2) << 16 | littleEndian16(p);
}

}  // namespace dinoscope
