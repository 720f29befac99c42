#include "engine/run_files/photo_list.h"

#include <charconv>
#include <fstream>
#include <string_view>
#include <system_error>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/atomic_file.h"

namespace dinoscope {
namespace {

/// Takes the number before the next tab off `line`; false when there is none.
template <typename Number>
bool takeNumber(std::string_view& line, Number& number) {
  const auto tab = line.find('\t');
  if (tab == std::string_view::npos) return false;
  const auto [end, error] = std::from_chars(line.data(), line.data() + tab, number);
  const bool is_whole = error == std::errc() && end == line.data() + tab;
  line.remove_prefix(tab + 1);
  return is_whole;
}

}  // namespace

void writePhotoList(Storage& storage, const std::filesystem::path& path, const PhotoSet& photos) {
  std::string text;
  for (std::int64_t i = 0; i < photos.size(); ++i) {
    const FileStamp stamp = photos.stampOf(i);
    text += std::to_string(stamp.bytes) + '\t' + std::to_string(stamp.modified_ns) + '\t' +
            pathText(photos.nameOf(i)) + '\n';
  }
  writeFileAtomically(storage, path, text);
}

std::vector<ListedPhoto> readPhotoList(const std::filesystem::path& path) {
  std::vector<ListedPhoto> photos;
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::error_code error;
    if (!std::filesystem::exists(path, error) && !error) return photos;
    throw dataError(
        sentence("%1 can't be read; the run can't go on without its list of photos.", path.string()));
  }
  for (std::string line; std::getline(file, line);) {
    ListedPhoto photo;
    std::string_view rest = line;
    if (!takeNumber(rest, photo.stamp.bytes) || !takeNumber(rest, photo.stamp.modified_ns) || rest.empty())
      throw dataError(
          sentence("%1 is damaged in line %2; without it the run can't go on with its photos. Branch off "
                   "from its checkpoint instead.",
                   path.string(), photos.size() + 1));
    photo.name = pathFromText(rest);
    photos.push_back(std::move(photo));
  }
  if (photos.empty())
    throw dataError(sentence("%1 is empty; branch off from the run's checkpoint instead.", path.string()));
  return photos;
}

}  // namespace dinoscope
