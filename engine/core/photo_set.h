#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/image_source.h"

namespace dinoscope {

/// What tells whether a file is still the one that it was.
struct FileStamp {
  std::uint64_t bytes = 0;
  std::int64_t modified_ns = 0;  ///< since 1970; 0: not known

  bool operator==(const FileStamp&) const = default;
};

/// Of a file on disk; all zero when it can't be asked.
FileStamp stampOfFile(const std::filesystem::path& path);

/// Which file on which disk, whatever it is called and however it is reached.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;

  auto operator<=>(const FileIdentity&) const = default;
};

/// Of an existing file, links followed; all zero when it can't be asked.
FileIdentity identityOfFile(const std::filesystem::path& path);

/// Photos with what a run and an evaluation must know of them besides their pixels: a folder on disk,
/// pictures that were decoded elsewhere. Everything but loading is constant; all functions may be called from
/// several threads at once. Indices are in [0, size()).
class PhotoSet : public ImageSource {
public:
  /// Where they come from, for people: the folder's path, a file's name.
  virtual std::string origin() const = 0;

  /// The stable name of a photo: its path in the folder, with '/' between parts.
  virtual std::string nameOf(std::int64_t index) const = 0;

  /// Of the photo's class, into classNames(); -1 without.
  virtual int classOf(std::int64_t index) const = 0;
  virtual std::vector<std::string> classNames() const = 0;

  virtual FileStamp stampOf(std::int64_t index) const = 0;

  /// Sentences on files that can't be used, each naming its file.
  virtual std::vector<std::string> problemSentences() const = 0;

  /// Sentences on the set as a whole: what was asked for and had no effect.
  virtual std::vector<std::string> remarks() const { return {}; }

  /// A photo that a person pointed at: of this set, or any file. Throws Error (Data) when it can't be read.
  virtual Rgb8Image loadPinned(const std::filesystem::path& path) const = 0;
};

}  // namespace dinoscope
