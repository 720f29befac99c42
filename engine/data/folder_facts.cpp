#include "engine/data/folder_facts.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/resource_error.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kDecodedPhotos = 24;
constexpr int kGrayDifference = 6;   // levels between channels that JPEG leaves in a grey photo
constexpr int kBlankDifference = 6;  // levels between pixels that JPEG leaves in one of a single colour
constexpr int kAlikeDifference = 3;  // levels between the means of two copies' cells
constexpr int kCells = 8;            // along each side

bool isGray(const Rgb8Image& photo) {
  for (std::size_t i = 0; i + 2 < photo.pixels.size(); i += 3) {
    const auto [low, high] = std::minmax({photo.pixels[i], photo.pixels[i + 1], photo.pixels[i + 2]});
    if (high - low > kGrayDifference) return false;
  }
  return true;
}

bool isBlank(const Rgb8Image& photo) {
  for (std::size_t channel = 0; channel < 3; ++channel) {
    std::uint8_t low = 255, high = 0;
    for (std::size_t i = channel; i < photo.pixels.size(); i += 3) {
      low = std::min(low, photo.pixels[i]);
      high = std::max(high, photo.pixels[i]);
      if (high - low > kBlankDifference) return false;
    }
  }
  return true;
}

/// Means of the channels in a grid of cells: copies of a photo have the same, whatever size they are saved
/// in.
std::vector<int> cellMeans(const Rgb8Image& photo) {
  std::vector<int> means;
  const auto bounds = [](int cell, int side) {
    const int first = cell * side / kCells;
    return std::pair(first, std::max(first + 1, (cell + 1) * side / kCells));
  };
  for (int row = 0; row < kCells; ++row)
    for (int column = 0; column < kCells; ++column) {
      const auto [top, bottom] = bounds(row, photo.height);
      const auto [left, right] = bounds(column, photo.width);
      std::int64_t sums[3] = {};
      for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
          for (std::size_t channel = 0; channel < 3; ++channel)
            sums[channel] +=
                photo.pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(photo.width) +
                              static_cast<std::size_t>(x)) *
                                 3 +
                             channel];
      for (const std::int64_t sum : sums)
        means.push_back(static_cast<int>(sum / (std::int64_t{bottom - top} * (right - left))));
    }
  return means;
}

bool areAlike(const std::vector<int>& left, const std::vector<int>& right) {
  return std::equal(left.begin(), left.end(), right.begin(),
                    [](int a, int b) { return std::abs(a - b) <= kAlikeDifference; });
}

/// What some photos show, spread over the folder; no more of them are decoded than settle all three
/// questions.
void lookAtPhotos(const ImageFolder& folder, const JobControl& control, FolderFacts& facts) {
  const std::int64_t count = std::min(kDecodedPhotos, folder.size());
  bool are_gray = true, are_blank = true, are_alike = true;
  std::int64_t seen = 0;
  std::vector<int> first;
  Rgb8Image photo;
  for (std::int64_t i = 0; i < count && (are_gray || are_blank || are_alike); ++i) {
    control.throwIfCancelled();
    try {
      retryLacks(control.stop, [&] { folder.loadInto(i * folder.size() / count, photo); });
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::Data) throw;
      continue;
    }
    are_gray = are_gray && isGray(photo);
    are_blank = are_blank && isBlank(photo);
    if (++seen == 1)
      first = cellMeans(photo);
    else
      are_alike = are_alike && areAlike(first, cellMeans(photo));
  }
  facts.is_gray = seen > 0 && are_gray;
  facts.are_blank = seen > 0 && are_blank;
  facts.are_alike = seen > 1 && are_alike;
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
                                [](const PhotoClass& one) { return one.photos > 0; });
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
  lookAtPhotos(folder, control, facts);
  return facts;
}

}  // namespace dinoscope
