#include "engine/run/run_photos.h"

#include <unordered_map>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/run/decoded_images.h"

namespace dinoscope {
namespace {

std::string photosText(std::int64_t count) {
  return count == 1 ? phrase("1 photo") : sentence("%1 photos", count);
}

}  // namespace

std::unique_ptr<PhotoSet> openPhotos(const OpenPhotos& open_folder, const Experiment& experiment,
                                     const JobControl& control) {
  if (namesDecodedImages(experiment))
    return std::make_unique<DecodedImages>(experiment.data.folder, experiment.data.class_level);
  return open_folder(experiment, control);
}

RememberedPhotos::RememberedPhotos(std::unique_ptr<PhotoSet> now, std::vector<ListedPhoto> listed)
    : m_now(std::move(now)), m_listed(std::move(listed)) {
  std::unordered_map<std::string, std::int64_t> places;
  for (std::int64_t i = 0; i < m_now->size(); ++i) places.emplace(m_now->nameOf(i), i);
  m_places.reserve(m_listed.size());
  for (const ListedPhoto& photo : m_listed) {
    const auto found = places.find(photo.name);
    m_places.push_back(found == places.end() ? -1 : found->second);
    if (found == places.end())
      ++m_changes.gone;
    else if (m_now->stampOf(found->second) != photo.stamp)
      ++m_changes.changed;
  }
  m_changes.came = m_now->size() - (size() - m_changes.gone);
}

std::int64_t RememberedPhotos::placeNow(std::int64_t index) const {
  const std::int64_t place = m_places[static_cast<std::size_t>(index)];
  if (place < 0)
    throw dataError(sentence("%1 is gone from %2 since the run began.", pathText(nameOf(index)), origin()));
  return place;
}

Rgb8Image RememberedPhotos::load(std::int64_t index) const { return m_now->load(placeNow(index)); }

void RememberedPhotos::loadInto(std::int64_t index, Rgb8Image& photo) const {
  m_now->loadInto(placeNow(index), photo);
}

std::size_t RememberedPhotos::bytesInWork(std::int64_t index) const {
  const std::int64_t place = m_places[static_cast<std::size_t>(index)];
  return place < 0 ? 0 : m_now->bytesInWork(place);
}

std::string RememberedPhotos::nameOf(std::int64_t index) const {
  return m_listed[static_cast<std::size_t>(index)].name;
}

int RememberedPhotos::classOf(std::int64_t index) const {
  const std::int64_t place = m_places[static_cast<std::size_t>(index)];
  return place < 0 ? -1 : m_now->classOf(place);
}

FileStamp RememberedPhotos::stampOf(std::int64_t index) const {
  return m_listed[static_cast<std::size_t>(index)].stamp;
}

std::unique_ptr<PhotoSet> openRunPhotos(const OpenPhotos& open, const Experiment& experiment,
                                        const std::filesystem::path& list, const JobControl& control,
                                        const std::function<void(const std::string&)>& report) {
  std::unique_ptr<PhotoSet> photos = openPhotos(open, experiment, control);
  std::vector<ListedPhoto> listed = list.empty() ? std::vector<ListedPhoto>() : readPhotoList(list);
  if (listed.empty()) return photos;
  auto remembered = std::make_unique<RememberedPhotos>(std::move(photos), std::move(listed));
  if (report && !remembered->changes().isNone()) report(sentenceOn(remembered->changes(), *remembered));
  return remembered;
}

std::string sentenceOn(const PhotoChanges& changes, const PhotoSet& photos) {
  std::string differences;
  const auto add = [&](const std::string& one) { differences += (differences.empty() ? "" : ", ") + one; };
  const std::string of_run = photosText(photos.size());
  if (changes.gone == 1)
    add(sentence("1 of the run's %1 is gone from %2 and can't be read any more", of_run, photos.origin()));
  if (changes.gone > 1)
    add(sentence("%1 of the run's %2 are gone from %3 and can't be read any more", changes.gone, of_run,
                 photos.origin()));
  if (changes.changed == 1) add(phrase("1 photo is not as the run saw it at its begin"));
  if (changes.changed > 1)
    add(sentence("%1 photos are not as the run saw them at its begin", changes.changed));
  if (changes.came > 0)
    add(sentence("%1 came since and take no part until a new run branches off from this one",
                 photosText(changes.came)));
  if (differences.empty()) return {};
  return sentence("%1; epochs, steps and schedules stay those of the run's %2.", differences, of_run);
}

}  // namespace dinoscope
