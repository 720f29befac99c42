#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/photo_set.h"
#include "engine/io/storage.h"

namespace dinoscope {

/// A photo that a run began with.
struct ListedPhoto {
  std::string name;  ///< PhotoSet::nameOf()
  FileStamp stamp;

  bool operator==(const ListedPhoto&) const = default;
};

/// A run folder's photos.tsv: which photos the run learns from, in the order of their indices, so that it
/// goes on with the same ones whatever has become of the folder. A line a photo: bytes, time of the last
/// change (ns since 1970), name; bytes of names that are not UTF-8, tabs and line ends are percent-escaped
/// (core/path_text). Written atomically. Throws StorageError.
void writePhotoList(Storage& storage, const std::filesystem::path& path, const PhotoSet& photos);

/// Empty when there is no such file (runs of older versions). Throws Error (Data) when it is damaged.
std::vector<ListedPhoto> readPhotoList(const std::filesystem::path& path);

}  // namespace dinoscope
