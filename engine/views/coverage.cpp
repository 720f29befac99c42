#include "engine/views/coverage.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <variant>

namespace dinoscope {
namespace {

constexpr std::size_t kAreaBins = 25;
constexpr std::size_t kAspectBins = 24;
constexpr double kTooLarge = 2;  // magnification from which a crop counts as enlarged

/// The names of all alternatives of the variant, in its order.
template <std::size_t... Index>
std::vector<std::string> namesOfAll(std::index_sequence<Index...>) {
  return {nameOf(std::variant_alternative_t<Index, ViewOperation>{})...};
}

constexpr std::size_t kOperationKinds = std::variant_size_v<ViewOperation>;

/// Counts boxes over a grid: each box adds four numbers, the sums over the grid are taken once at the end.
class BoxCounter {
public:
  BoxCounter(int columns, int rows, int width, int height)
      : m_columns(columns),
        m_rows(rows),
        m_width(width),
        m_height(height),
        m_differences(static_cast<std::size_t>((columns + 1) * (rows + 1))) {}

  void add(const CropBox& box) {
    const auto [left, right] = cells(box.left, box.width, m_columns, m_width);
    const auto [top, bottom] = cells(box.top, box.height, m_rows, m_height);
    at(left, top) += 1;
    at(right, top) -= 1;
    at(left, bottom) -= 1;
    at(right, bottom) += 1;
    ++m_count;
  }

  FloatMap frequency() const {
    FloatMap map(m_columns, m_rows);
    std::vector<std::int64_t> above(static_cast<std::size_t>(m_columns));
    for (int y = 0; y < m_rows; ++y) {
      std::int64_t left = 0;
      for (int x = 0; x < m_columns; ++x) {
        left += m_differences[index(x, y)];
        above[static_cast<std::size_t>(x)] += left;
        map.at(x, y) = m_count == 0
                           ? 0
                           : static_cast<float>(static_cast<double>(above[static_cast<std::size_t>(x)]) /
                                                static_cast<double>(m_count));
      }
    }
    return map;
  }

private:
  /// The cells whose centres lie in [first, first + length) of `size` pixels.
  static std::pair<int, int> cells(int first, int length, int count, int size) {
    const auto cellFrom = [count, size](int pixel) {
      return static_cast<int>(std::ceil(static_cast<double>(pixel) * count / size - 0.5));
    };
    return {std::clamp(cellFrom(first), 0, count), std::clamp(cellFrom(first + length), 0, count)};
  }
  std::size_t index(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns + 1) +
           static_cast<std::size_t>(x);
  }
  std::int64_t& at(int x, int y) { return m_differences[index(x, y)]; }

  int m_columns, m_rows, m_width, m_height;
  std::int64_t m_count = 0;
  std::vector<std::int64_t> m_differences;  // of the counts, in both directions
};

std::int64_t areaOf(const CropBox& box) { return std::int64_t{box.width} * box.height; }

CropBox intersectionOf(const CropBox& a, const CropBox& b) {
  CropBox common;
  common.left = std::max(a.left, b.left);
  common.top = std::max(a.top, b.top);
  common.width = std::max(0, std::min(a.left + a.width, b.left + b.width) - common.left);
  common.height = std::max(0, std::min(a.top + a.height, b.top + b.height) - common.top);
  return common;
}

/// Sums up the crops of one kind.
struct CropSum {
  BoxCounter counter;
  CropStatistics statistics;
  double photo_area;
  std::int64_t count = 0;

  void add(const ViewPlan& plan) {
    counter.add(plan.box);
    const double area = static_cast<double>(areaOf(plan.box)) / photo_area;
    statistics.area.add(area);
    statistics.aspect.add(static_cast<double>(plan.box.width) / plan.box.height);
    statistics.mean_area += area;
    if (plan.size_px > kTooLarge * std::min(plan.box.width, plan.box.height)) statistics.enlarged_share += 1;
    ++count;
  }

  CropStatistics take() {
    statistics.frequency = counter.frequency();
    statistics.area.normalize();
    statistics.aspect.normalize();
    if (count > 0) {
      statistics.mean_area /= static_cast<double>(count);
      statistics.enlarged_share /= static_cast<double>(count);
    }
    return std::move(statistics);
  }
};

CropSum makeSum(const ViewSettings& settings, int columns, int rows, int width, int height) {
  CropSum sum{BoxCounter(columns, rows, width, height), {}, static_cast<double>(width) * height};
  sum.statistics.area = ValueHistogram(0, 1, kAreaBins);
  // A little wider than what is drawn: sides are rounded to whole pixels.
  sum.statistics.aspect =
      ValueHistogram(settings.aspect_ratio.low / 1.05, settings.aspect_ratio.high * 1.05, kAspectBins, true);
  return sum;
}

/// The part of `box` that lies in any of `others`: exact for one or two of them, as in all recipes; with
/// more a lower bound.
double coveredPart(const CropBox& box, const std::vector<CropBox>& others) {
  std::int64_t best = 0;
  for (std::size_t i = 0; i < others.size(); ++i) {
    const CropBox first = intersectionOf(box, others[i]);
    best = std::max(best, areaOf(first));
    for (std::size_t j = i + 1; j < others.size(); ++j) {
      const CropBox second = intersectionOf(box, others[j]);
      best = std::max(best, areaOf(first) + areaOf(second) - areaOf(intersectionOf(first, second)));
    }
  }
  return static_cast<double>(best) / static_cast<double>(areaOf(box));
}

}  // namespace

void ValueHistogram::add(double value) {
  const double part =
      is_logarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
  const auto bins = static_cast<double>(shares.size());
  const double bin = std::clamp(std::floor(part * bins), 0.0, bins - 1);
  shares[static_cast<std::size_t>(bin)] += 1;
}

void ValueHistogram::normalize() {
  double total = 0;
  for (const double share : shares) total += share;
  if (total > 0)
    for (double& share : shares) share /= total;
}

Coverage measureCoverage(const ViewSettings& settings, const ViewKey& key, int width, int height, int draws,
                         int map_side, const JobControl& control) {
  const double scale = std::min(1.0, static_cast<double>(map_side) / std::max(width, height));
  const int columns = std::max(1, static_cast<int>(std::lround(width * scale)));
  const int rows = std::max(1, static_cast<int>(std::lround(height * scale)));
  CropSum globals = makeSum(settings, columns, rows, width, height);
  CropSum locals = makeSum(settings, columns, rows, width, height);
  std::array<std::array<double, 3>, kOperationKinds> fired{};
  std::array<double, 3> views{};

  Coverage coverage;
  coverage.draws = draws;
  for (int draw = 0; draw < draws; ++draw) {
    control.throwIfCancelled();
    ViewKey of_draw = key;
    of_draw.epoch += static_cast<std::uint64_t>(draw);
    std::vector<CropBox> global_boxes;
    for (const ViewPlan& plan : planViews(settings, of_draw, width, height)) {
      const std::size_t kind = !plan.is_global ? 2 : plan.view_index == 0 ? 0 : 1;
      views[kind] += 1;
      for (const ViewOperation& operation : plan.operations) fired[operation.index()][kind] += 1;
      if (plan.is_global) {
        globals.add(plan);
        global_boxes.push_back(plan.box);
        continue;
      }
      locals.add(plan);
      const double covered = coveredPart(plan.box, global_boxes);
      coverage.overlap_area += covered;
      coverage.overlap_probability += covered > 0 ? 1 : 0;
    }
  }
  if (locals.count > 0) {
    coverage.overlap_area /= static_cast<double>(locals.count);
    coverage.overlap_probability /= static_cast<double>(locals.count);
  }
  coverage.global = globals.take();
  coverage.local = locals.take();
  const std::vector<std::string> names = namesOfAll(std::make_index_sequence<kOperationKinds>{});
  for (std::size_t i = 0; i < kOperationKinds; ++i) {
    OperationShare share{names[i], fired[i]};
    for (std::size_t kind = 0; kind < 3; ++kind)
      if (views[kind] > 0) share.shares[kind] /= views[kind];
    coverage.operations.push_back(std::move(share));
  }
  return coverage;
}

}  // namespace dinoscope
