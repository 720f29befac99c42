#include "ui/view_models/folder_summary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <map>

#include "ui/path_text.h"

namespace dinoscope {
namespace {

struct Ratio {
  const char* name;
  double value;
};
constexpr std::array<Ratio, 9> kRatios{{{"1:3", 1.0 / 3},
                                        {"1:2", 1.0 / 2},
                                        {"2:3", 2.0 / 3},
                                        {"3:4", 3.0 / 4},
                                        {"1:1", 1.0},
                                        {"4:3", 4.0 / 3},
                                        {"3:2", 3.0 / 2},
                                        {"2:1", 2.0},
                                        {"3:1", 3.0}}};

std::size_t nearestRatio(int width, int height) {
  const double aspect = std::log(static_cast<double>(width) / height);
  std::size_t nearest = 0;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < kRatios.size(); ++i)
    if (const double distance = std::abs(aspect - std::log(kRatios[i].value)); distance < least) {
      least = distance;
      nearest = i;
    }
  return nearest;
}

std::vector<NamedCount> aspectsOf(const std::vector<ImageEntry>& images) {
  std::vector<NamedCount> bars;
  for (const Ratio& ratio : kRatios) bars.push_back({QString::fromLatin1(ratio.name), 0});
  for (const ImageEntry& image : images) ++bars[nearestRatio(image.width, image.height)].count;
  return bars;
}

/// One bar for each doubling between the smallest and the largest, empty ones included.
std::vector<NamedCount> sizesOf(const std::vector<int>& sides) {
  const auto doublingOf = [](int side) {
    return static_cast<int>(std::bit_width(static_cast<unsigned>(side))) - 1;
  };
  const auto [smallest, largest] = std::minmax_element(sides.begin(), sides.end());
  const int first = doublingOf(*smallest);
  std::vector<NamedCount> bars;
  for (int doubling = first; doubling <= doublingOf(*largest); ++doubling)
    bars.push_back({doubling == 0 ? QStringLiteral("1")
                                  : QStringLiteral("%1–%2").arg(1 << doubling).arg((2 << doubling) - 1),
                    0});
  for (const int side : sides) ++bars[static_cast<std::size_t>(doublingOf(side) - first)].count;
  return bars;
}

std::vector<NamedCount> formatsOf(const std::vector<ImageEntry>& images) {
  std::map<std::string, std::int64_t> counts;
  for (const ImageEntry& image : images) ++counts[image.format];
  std::vector<NamedCount> bars;
  for (const auto& [name, count] : counts) bars.push_back({QString::fromStdString(name), count});
  std::stable_sort(bars.begin(), bars.end(),
                   [](const NamedCount& a, const NamedCount& b) { return a.count > b.count; });
  return bars;
}

}  // namespace

FolderSummary summaryOf(const ImageFolder& folder) {
  FolderSummary summary;
  summary.photos = folder.size();
  summary.problems = static_cast<std::int64_t>(folder.problems().size());
  for (const PhotoClass& each : folder.classes()) summary.classes.push_back({toText(each.name), each.photos});
  if (folder.images().empty()) return summary;
  std::vector<int> sides;
  for (const ImageEntry& image : folder.images()) {
    summary.bytes += static_cast<double>(image.bytes);
    sides.push_back(std::max(1, std::min(image.width, image.height)));
  }
  summary.formats = formatsOf(folder.images());
  summary.aspects = aspectsOf(folder.images());
  summary.sizes = sizesOf(sides);
  summary.smallest_side_px = *std::min_element(sides.begin(), sides.end());
  const auto middle = sides.begin() + static_cast<std::ptrdiff_t>(sides.size() / 2);
  std::nth_element(sides.begin(), middle, sides.end());
  summary.median_side_px = *middle;
  return summary;
}

}  // namespace dinoscope
