#include "engine/data/folder_facts.h"

#include <algorithm>
#include <vector>

#include "engine/core/error.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kDecodedPhotos = 24;
constexpr int kGreyDifference = 6;  // levels between channels that JPEG leaves in a grey photo

bool isGrey(const Rgb8Image& photo) {
  for (std::size_t i = 0; i + 2 < photo.pixels.size(); i += 3) {
    const auto [low, high] = std::minmax({photo.pixels[i], photo.pixels[i + 1], photo.pixels[i + 2]});
    if (high - low > kGreyDifference) return false;
  }
  return true;
}

bool areGrey(const ImageFolder& folder, const JobControl& control) {
  const std::int64_t count = std::min(kDecodedPhotos, folder.size());
  bool has_grey = false;
  Rgb8Image photo;
  for (std::int64_t i = 0; i < count; ++i) {
    control.throwIfCancelled();
    try {
      folder.loadInto(i * folder.size() / count, photo);
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::Data) throw;
      continue;
    }
    if (!isGrey(photo)) return false;
    has_grey = true;
  }
  return has_grey;
}

double valueAt(std::vector<double>& values, double part) {
  const auto place = static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), values.begin() + place, values.end());
  return values[static_cast<std::size_t>(place)];
}

}  // namespace

FolderFacts folderFacts(const ImageFolder& folder, const JobControl& control) {
  FolderFacts facts;
  facts.images = folder.size();
  facts.classes = std::count_if(folder.classes().begin(), folder.classes().end(),
                                [](const ImageClass& one) { return one.images > 0; });
  if (folder.size() == 0) return facts;
  std::vector<double> sides;
  std::vector<double> aspects;
  double pixels = 0;
  for (const ImageEntry& image : folder.images()) {
    const auto [short_px, long_px] = std::minmax(image.width, image.height);
    sides.push_back(short_px);
    aspects.push_back(static_cast<double>(long_px) / std::max(short_px, 1));
    pixels += static_cast<double>(image.width) * image.height;
  }
  facts.small_side_px = valueAt(sides, 0.1);
  facts.median_side_px = valueAt(sides, 0.5);
  facts.median_aspect = valueAt(aspects, 0.5);
  facts.megapixels = pixels / 1e6 / static_cast<double>(folder.size());
  facts.is_grey = areGrey(folder, control);
  return facts;
}

}  // namespace dinoscope
