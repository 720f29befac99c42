#include "engine/data/photo_listing.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/data/folder_walk.h"
#include "engine/data/path_pattern.h"
#include "engine/data/picture_list.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

fs::path existingPlace(const std::string& folder) {
  if (folder.empty()) throw dataError(sentence("No folder of photos is chosen; set data.folder."));
  std::error_code error;
  // The system reads a name up to its first zero byte: it would open another folder.
  const bool is_name = folder.find('\0') == std::string::npos;
  const fs::file_status status =
      is_name ? fs::status(folder, error) : fs::file_status(fs::file_type::not_found);
  if (status.type() == fs::file_type::none && !isTroubleOfFile(error)) throw lackWhileReading(folder, error);
  if (status.type() == fs::file_type::none)
    throw dataError(sentence("The folder %1 can't be opened (%2); check who may read it.", pathText(folder),
                             error.message()));
  if (!fs::exists(status))
    throw dataError(sentence("The folder %1 does not exist; check data.folder.", pathText(folder)));
  if (!fs::is_directory(status) && !(fs::is_regular_file(status) && isPictureList(folder)))
    throw dataError(sentence(
        "%1 is neither a folder nor a list of pictures; set data.folder to the folder that holds the photos.",
        pathText(folder)));
  fs::path absolute = fs::absolute(folder).lexically_normal();
  return absolute.has_filename() ? absolute : absolute.parent_path();  // without a '/' at its end
}

/// "a, b, c and 4 more".
std::string someOf(const std::vector<std::string>& paths) {
  constexpr std::size_t kNamed = 3;
  std::string names;
  for (std::size_t i = 0; i < std::min(kNamed, paths.size()); ++i)
    names += (i == 0 ? "" : ", ") + pathText(paths[i]);
  return paths.size() <= kNamed ? names : sentence("%1 and %2 more", names, paths.size() - kNamed);
}

/// The folder itself where `relative` is "".
std::string folderText(const fs::path& folder, const std::string& relative) {
  return pathText(relative.empty() ? folder : folder / relative);
}

PhotoListing listFolder(const fs::path& folder, ExcludeRules& exclude, const JobControl& control) {
  PhotoListing listing;
  listing.folder = folder;
  FolderContent content = walkFolder(folder, exclude, control);
  listing.files = std::move(content.files);
  listing.problems = std::move(content.problems);
  if (!content.unlisted.empty())
    listing.remarks.push_back(
        sentence("Thumbnails and trash of file servers and systems are left out: %1 in %2.",
                 someOf(content.unlisted), pathText(folder)));
  for (const std::string& tree : content.voc_trees)
    listing.remarks.push_back(sentence(
        "%1 is laid out as PASCAL VOC is: the photos are those in JPEGImages, masks and lists are none.",
        folderText(folder, tree)));
  return listing;
}

PhotoListing listNamed(const fs::path& folder, const fs::path& list, ExcludeRules& exclude) {
  PhotoListing listing;
  listing.folder = folder;
  listing.is_by_name = true;
  PictureList named = readPictureList(list, folder);
  for (PictureList::File& file : named.files) {
    if (exclude.excludes(file.path)) continue;
    listing.files.push_back(std::move(file.path));
    if (named.has_labels) listing.labels.push_back(std::move(file.label));
  }
  if (listing.files.empty())
    throw dataError(sentence("data.exclude leaves out all that %1 names.", pathText(list)));
  return listing;
}

/// data.list, relative to the folder or to where the program runs.
fs::path existingList(const std::string& list, const fs::path& folder) {
  std::error_code error;
  for (const fs::path& path : {folder / list, fs::absolute(list)})
    if (list.find('\0') == std::string::npos && fs::is_regular_file(path, error))
      return path.lexically_normal();
  throw dataError(
      sentence("There is no list %1; set data.list to a text or CSV file of paths.", pathText(list)));
}

}  // namespace

PhotoListing listPhotos(const DataSettings& settings, const JobControl& control) {
  const fs::path place = retryLacks(control.stop, [&] { return existingPlace(settings.folder); });
  std::error_code error;
  const bool is_list = fs::is_regular_file(place, error);
  ExcludeRules exclude(settings.exclude);
  const auto list = [&] {
    if (is_list) return listNamed(place.parent_path(), place, exclude);
    if (!settings.list.empty()) return listNamed(place, existingList(settings.list, place), exclude);
    return listFolder(place, exclude, control);
  };
  PhotoListing listing = list();
  for (const std::string& entry : exclude.idleEntries())
    listing.remarks.push_back(
        sentence("data.exclude names \"%1\", which leaves nothing out of %2; write a path in it or a pattern "
                 "with * and ?, and several as a list: [\"a\", \"b\"].",
                 pathText(entry), pathText(listing.folder)));
  return listing;
}

}  // namespace dinoscope
