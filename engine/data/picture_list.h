#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dinoscope {

/// What a list of pictures names. Sorted by path; each path once.
struct PictureList {
  struct File {
    std::string path;   ///< relative to the folder where it lies below, else absolute
    std::string label;  ///< "" without
  };

  std::vector<File> files;
  bool has_labels = false;
};

/// Reads a text or CSV file of paths, one a line (data.list), relative to `folder` or to the list's own
/// place.
///
/// - CSV and TSV (a comma, semicolon or tab, quotes as RFC 4180 has them): the columns are found by a first
/// line
///   such as "path,label" (path, file, filename, image; label, class, category, target), without one the
///   first is the path and the second, where there is one, the label.
/// - Text: a path a line, with a label behind a tab, or behind the last space where the line as a whole is no
///   file: "n01440764/1.jpg 0". Empty lines and those that begin with # are passed over.
/// - Names without ending are looked for among JPEGImages as well, as the ImageSets of PASCAL VOC have them.
///
/// Throws Error (Data) when it can't be read, or names nothing.
PictureList readPictureList(const std::filesystem::path& list, const std::filesystem::path& folder);

/// By its ending: .csv .tsv .txt .lst .list
bool isPictureList(const std::filesystem::path& path);

}  // namespace dinoscope
