#include "engine/data/image_folder.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <system_error>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/data/byte_source.h"
#include "engine/data/decode.h"
#include "engine/data/image_header.h"
#include "engine/data/photo_listing.h"
#include "engine/data/picture_problem.h"
#include "engine/views/decode_scale.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFilesPerReport = 64;

struct ReadEntry {
  ImageEntry entry;
  FileIdentity identity;
};

/// Whether what could not be read is a picture all the same: by its name, or by a mark that nothing else has.
bool claimsToBePicture(const fs::path& path) {
  if (hasImageExtension(path)) return true;
  try {
    const FileSource file(path);
    std::array<std::uint8_t, kMarkBytes> start{};
    const auto there = std::span(start).first(std::min<std::size_t>(start.size(), file.size()));
    file.read(0, there);
    const Content content = contentOf(there);
    return content.kind != Content::Kind::Nothing && !content.is_weakly_marked;
  } catch (const PictureProblem&) {
    return false;
  }
}

/// None where the file is no picture and does not look like one, unless `is_by_name`. Throws PictureProblem.
std::optional<ReadEntry> readEntry(const fs::path& folder, const std::string& relative, bool is_by_name) {
  const fs::path path = folder / relative;
  try {
    const FileSource file(path);
    const StoredHeader header = readStoredHeader(file);
    ImageEntry entry{relative,    static_cast<int>(header.width), static_cast<int>(header.height),
                     file.size(), formatName(header.format),      -1};
    if (header.isTransposed()) std::swap(entry.width, entry.height);
    return ReadEntry{std::move(entry), file.identity()};
  } catch (const PictureProblem&) {
    if (is_by_name || claimsToBePicture(path)) throw;
    return std::nullopt;
  }
}

Error noPicture(const fs::path& folder, const std::vector<ImageProblem>& problems) {
  if (problems.empty())
    return dataError(
        sentence("The folder %1 holds no picture; choose one with photos in it.", pathText(folder)));
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
  PhotoListing listing = listPhotos(settings, control);
  result.m_folder = std::move(listing.folder);
  result.m_problems = std::move(listing.problems);
  result.m_remarks = std::move(listing.remarks);

  const auto total = static_cast<std::int64_t>(listing.files.size());
  result.m_images.reserve(listing.files.size());
  std::vector<FileIdentity> identities;
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < listing.files.size(); ++i) {
    control.throwIfCancelled();
    if (i % kFilesPerReport == 0)
      control.report(phrase("Scanning photos"), static_cast<std::int64_t>(i), total);
    try {
      std::optional<ReadEntry> read = retryLacks(
          control.stop, [&] { return readEntry(result.m_folder, listing.files[i], listing.is_by_name); });
      if (!read) continue;
      result.m_images.push_back(std::move(read->entry));
      identities.push_back(read->identity);
      if (!listing.labels.empty()) labels.push_back(std::move(listing.labels[i]));
    } catch (const PictureProblem& problem) {
      result.m_problems.push_back({listing.files[i], problem.what()});
    }
  }
  control.report(phrase("Scanning photos"), total, total);
  std::sort(result.m_problems.begin(), result.m_problems.end(),
            [](const ImageProblem& a, const ImageProblem& b) { return a.path < b.path; });
  if (result.m_images.empty()) throw noPicture(result.m_folder, result.m_problems);
  result.keepOneOfEach(identities, labels);
  if (labels.empty())
    result.findClasses(settings.class_level);
  else
    result.takeLabels(labels);
  return result;
}

void ImageFolder::keepOneOfEach(const std::vector<FileIdentity>& identities,
                                std::vector<std::string>& labels) {
  m_identities.reserve(identities.size());
  for (const FileIdentity& identity : identities)
    m_identities.emplace_back(identity, static_cast<std::int64_t>(m_identities.size()));
  std::sort(m_identities.begin(), m_identities.end());
  std::vector<std::int64_t> same_as(m_images.size(), -1);  // of a link, the picture that it is
  for (std::size_t i = 1, first = 0; i < m_identities.size(); ++i) {
    if (m_identities[i].first != m_identities[first].first)
      first = i;
    else
      same_as[static_cast<std::size_t>(m_identities[i].second)] = m_identities[first].second;
  }
  std::vector<std::int64_t> place(m_images.size(), -1);
  std::size_t kept = 0;
  std::vector<std::pair<std::string, std::string>> links;  // and which picture each is
  for (std::size_t i = 0; i < m_images.size(); ++i) {
    if (same_as[i] >= 0) {
      const std::int64_t picture = place[static_cast<std::size_t>(same_as[i])];
      links.emplace_back(m_images[i].path, m_images[static_cast<std::size_t>(picture)].path);
      continue;
    }
    place[i] = static_cast<std::int64_t>(kept);
    if (kept != i) {
      m_images[kept] = std::move(m_images[i]);
      if (!labels.empty()) labels[kept] = std::move(labels[i]);
    }
    ++kept;
  }
  m_images.resize(kept);
  if (!labels.empty()) labels.resize(kept);
  std::erase_if(m_identities,
                [&](const auto& one) { return place[static_cast<std::size_t>(one.second)] < 0; });
  for (auto& [identity, index] : m_identities) index = place[static_cast<std::size_t>(index)];
  if (links.size() == 1)
    m_remarks.push_back(sentence("%1 is the same file as %2 and counts once.", pathText(links.front().first),
                                 pathText(links.front().second)));
  if (links.size() > 1)
    m_remarks.push_back(
        sentence("%1 files are the same as others, reached through links, and count once: %2 is %3.",
                 links.size(), pathText(links.front().first), pathText(links.front().second)));
}

void ImageFolder::takeLabels(const std::vector<std::string>& labels) {
  std::map<std::string_view, std::int64_t> counts;
  for (const std::string& label : labels)
    if (!label.empty()) ++counts[label];
  std::map<std::string_view, int> indices;
  for (const auto& [name, count] : counts) {
    indices[name] = static_cast<int>(m_classes.size());
    m_classes.push_back({std::string(name), count});
  }
  for (std::size_t i = 0; i < m_images.size(); ++i)
    m_images[i].class_index = labels[i].empty() ? -1 : indices[labels[i]];
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
  if (found != m_images.end() && found->path == name) return found - m_images.begin();
  const FileIdentity identity = identityOfFile(m_folder / path);  // of `path` itself where it is absolute
  const auto same =
      std::lower_bound(m_identities.begin(), m_identities.end(), std::pair(identity, std::int64_t{0}));
  return same != m_identities.end() && same->first == identity ? same->second : -1;
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

std::vector<std::string> ImageFolder::remarks() const { return m_remarks; }

Rgb8Image ImageFolder::loadPinned(const fs::path& path) const { return decodeImage(path); }

std::unique_ptr<PhotoSet> openPhotoFolder(const Experiment& experiment, const JobControl& control) {
  auto photos = std::make_unique<ImageFolder>(ImageFolder::scan(experiment.data, control));
  if (experiment.data.scaled_decoding) photos->limitDetailTo(experiment.views);
  return photos;
}

}  // namespace dinoscope
