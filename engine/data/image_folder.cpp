#include "engine/data/image_folder.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/data/byte_source.h"
#include "engine/data/decode.h"
#include "engine/data/folder_walk.h"
#include "engine/data/image_header.h"
#include "engine/data/picture_problem.h"
#include "engine/views/decode_scale.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFilesPerReport = 64;

fs::path existingFolder(const std::string& folder) {
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
  if (!fs::is_directory(status))
    throw dataError(sentence("%1 is not a folder; set data.folder to the folder that holds the photos.",
                             pathText(folder)));
  fs::path absolute = fs::absolute(folder).lexically_normal();
  return absolute.has_filename() ? absolute : absolute.parent_path();  // without a '/' at its end
}

ImageEntry readEntry(const fs::path& folder, const std::string& relative) {
  const FileSource file(folder / relative);
  const StoredHeader header = readStoredHeader(file);
  ImageEntry entry{relative,    static_cast<int>(header.width), static_cast<int>(header.height),
                   file.size(), formatName(header.format),      -1};
  if (header.isTransposed()) std::swap(entry.width, entry.height);
  return entry;
}

Error noPicture(const fs::path& folder, const std::vector<ImageProblem>& problems) {
  if (problems.empty())
    return dataError(sentence(
        "The folder %1 holds no picture; choose one with JPEG, PNG, WebP, BMP, TIFF or PNM files in it.",
        pathText(folder)));
  const ImageProblem& first = problems.front();
  if (problems.size() == 1)
    return dataError(sentence("The folder %1 holds no picture that can be read: %2 %3.", pathText(folder),
                              pathText(first.path), first.reason));
  return dataError(sentence("The folder %1 holds no picture that can be read: %2 %3, and %4 more.",
                            pathText(folder), pathText(first.path), first.reason, problems.size() - 1));
}

}  // namespace

ImageFolder ImageFolder::scan(const DataSettings& settings, const JobControl& control) {
  ImageFolder result;
  requireClassLevel(settings.class_level);
  result.m_folder = retryLacks(control.stop, [&] { return existingFolder(settings.folder); });
  ExcludeRules exclude(settings.exclude);
  FolderContent content = walkFolder(result.m_folder, exclude, control);
  result.m_idle_excludes = exclude.idleEntries();
  result.m_problems = std::move(content.problems);

  const auto total = static_cast<std::int64_t>(content.pictures.size());
  result.m_images.reserve(content.pictures.size());
  for (std::size_t i = 0; i < content.pictures.size(); ++i) {
    control.throwIfCancelled();
    if (i % kFilesPerReport == 0)
      control.report(phrase("Scanning photos"), static_cast<std::int64_t>(i), total);
    try {
      result.m_images.push_back(
          retryLacks(control.stop, [&] { return readEntry(result.m_folder, content.pictures[i]); }));
    } catch (const PictureProblem& problem) {
      result.m_problems.push_back({content.pictures[i], problem.what()});
    }
  }
  control.report(phrase("Scanning photos"), total, total);
  std::sort(result.m_problems.begin(), result.m_problems.end(),
            [](const ImageProblem& a, const ImageProblem& b) { return a.path < b.path; });
  if (result.m_images.empty()) throw noPicture(result.m_folder, result.m_problems);
  result.findClasses(settings.class_level);
  return result;
}

void ImageFolder::findClasses(const std::string& class_level) {
  std::vector<std::string_view> paths;
  for (const ImageEntry& image : m_images) paths.push_back(image.path);
  PhotoClasses found = classesByFolder(paths, class_level);
  m_classes = std::move(found.classes);
  for (std::size_t i = 0; i < m_images.size(); ++i) m_images[i].class_index = found.of_photos[i];
}

fs::path ImageFolder::pathOf(std::int64_t index) const {
  return m_folder / m_images.at(static_cast<std::size_t>(index)).path;
}

std::int64_t ImageFolder::indexOf(const fs::path& path) const {
  const fs::path relative =
      path.is_absolute() ? path.lexically_normal().lexically_relative(m_folder) : path.lexically_normal();
  const std::string name = relative.generic_string();
  const auto found = std::lower_bound(
      m_images.begin(), m_images.end(), name,
      [](const ImageEntry& entry, const std::string& wanted) { return entry.path < wanted; });
  return found != m_images.end() && found->path == name ? found - m_images.begin() : -1;
}

Rgb8Image ImageFolder::load(std::int64_t index) const {
  Rgb8Image photo;
  loadInto(index, photo);
  return photo;
}

void ImageFolder::loadInto(std::int64_t index, Rgb8Image& photo) const {
  decodeImageInto(pathOf(index), eighthsOf(m_images.at(static_cast<std::size_t>(index))), photo);
}

std::size_t ImageFolder::bytesInWork(std::int64_t index) const {
  const ImageEntry& entry = m_images.at(static_cast<std::size_t>(index));
  const auto pixels = static_cast<double>(entry.width) * entry.height;
  const double scale = entry.format == "JPEG" ? eighthsOf(entry) / 8.0 : 1;
  // The photo, and the copy that it is turned upright into or that its views are drawn from.
  return static_cast<std::size_t>(6 * pixels * scale * scale) + entry.bytes;
}

int ImageFolder::eighthsOf(const ImageEntry& entry) const {
  return m_views ? eighthsForViews(*m_views, entry.width, entry.height) : 8;
}

std::string ImageFolder::origin() const { return pathText(m_folder); }

std::string ImageFolder::nameOf(std::int64_t index) const {
  return m_images.at(static_cast<std::size_t>(index)).path;
}

int ImageFolder::classOf(std::int64_t index) const {
  return m_images.at(static_cast<std::size_t>(index)).class_index;
}

std::vector<std::string> ImageFolder::classNames() const { return namesOf(m_classes); }

FileStamp ImageFolder::stampOf(std::int64_t index) const { return stampOfFile(pathOf(index)); }

std::vector<std::string> ImageFolder::problemSentences() const {
  std::vector<std::string> sentences;
  for (const ImageProblem& problem : m_problems)
    sentences.push_back(
        sentence("%1 %2; it is left out.", pathText(m_folder / problem.path), problem.reason));
  return sentences;
}

std::vector<std::string> ImageFolder::remarks() const {
  std::vector<std::string> sentences;
  for (const std::string& entry : m_idle_excludes)
    sentences.push_back(
        sentence("data.exclude names \"%1\", which leaves nothing out of %2; write a path in it or a pattern "
                 "with * and ?, and several as a list: [\"a\", \"b\"].",
                 pathText(entry), pathText(m_folder)));
  return sentences;
}

Rgb8Image ImageFolder::loadPinned(const fs::path& path) const { return decodeImage(path); }

std::unique_ptr<PhotoSet> openPhotoFolder(const Experiment& experiment, const JobControl& control) {
  auto photos = std::make_unique<ImageFolder>(ImageFolder::scan(experiment.data, control));
  if (experiment.data.scaled_decoding) photos->limitDetailTo(experiment.views);
  return photos;
}

}  // namespace dinoscope
