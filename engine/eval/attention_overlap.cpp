#include "engine/eval/attention_overlap.h"

#include <algorithm>
#include <cmath>

namespace dinoscope {
namespace {

constexpr std::uint8_t kFull = 255;
constexpr std::uint8_t kHalf = 128;

}  // namespace

double jaccardIndex(const std::vector<bool>& marked, const ObjectMask& mask) {
  std::int64_t both = 0, either = 0;
  for (std::size_t i = 0; i < mask.pixels.size(); ++i) {
    if (mask.pixels[i] == MaskPixel::NotCounted) continue;
    const bool is_object = mask.pixels[i] == MaskPixel::Object;
    both += marked[i] && is_object ? 1 : 0;
    either += marked[i] || is_object ? 1 : 0;
  }
  return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

ObjectMask preparedMask(const ObjectMask& mask, const EvaluationTransform& transform, int multiple_px) {
  Rgb8Image levels(mask.width, mask.height);  // red: the object; green: what is not counted
  for (int y = 0; y < mask.height; ++y)
    for (int x = 0; x < mask.width; ++x) {
      levels.at(x, y)[0] = mask.at(x, y) == MaskPixel::Object ? kFull : 0;
      levels.at(x, y)[1] = mask.at(x, y) == MaskPixel::NotCounted ? kFull : 0;
    }
  const Rgb8Image seen = transform.wholePhoto(levels, multiple_px);
  ObjectMask prepared(seen.width, seen.height);
  for (int y = 0; y < seen.height; ++y)
    for (int x = 0; x < seen.width; ++x)
      prepared.at(x, y) = seen.at(x, y)[1] >= kHalf   ? MaskPixel::NotCounted
                          : seen.at(x, y)[0] >= kHalf ? MaskPixel::Object
                                                      : MaskPixel::Ground;
  return prepared;
}

void AttentionOverlap::add(const AttentionMaps& maps, const ObjectMask& mask) {
  const auto overlap = [&](const FloatMap& map) {
    return jaccardIndex(
        enlargedMask(attentionMask(map, m_mass), map.width, map.height, mask.width, mask.height), mask);
  };
  m_heads.resize(maps.heads.size());
  double best = 0;
  for (std::size_t head = 0; head < maps.heads.size(); ++head) {
    const double of_head = overlap(maps.heads[head]);
    m_heads[head] += of_head;
    best = std::max(best, of_head);
  }
  m_best += best;
  m_mean += overlap(maps.mean);
  ++m_photos;
}

ObjectOverlap AttentionOverlap::result() const {
  ObjectOverlap result;
  if (m_photos == 0) return result;
  const auto photos = static_cast<double>(m_photos);
  const auto best = std::max_element(m_heads.begin(), m_heads.end());
  result.photos = m_photos;
  result.best_head = m_best / photos;
  result.fixed_head = *best / photos;
  result.fixed_head_number = best - m_heads.begin();
  result.mean_of_heads = m_mean / photos;
  return result;
}

void CenterBoxOverlap::add(const ObjectMask& mask) {
  for (int box = 0; box < kBoxes; ++box) {
    const double side = (box + 1.0) / kBoxes;
    const auto isInside = [side](int place, int length) {
      return std::abs(2 * place + 1 - length) <= side * length;
    };
    std::vector<bool> marked(mask.pixels.size());
    for (int y = 0; y < mask.height; ++y)
      for (int x = 0; x < mask.width; ++x)
        marked[static_cast<std::size_t>(y) * static_cast<std::size_t>(mask.width) +
               static_cast<std::size_t>(x)] = isInside(x, mask.width) && isInside(y, mask.height);
    m_sums[static_cast<std::size_t>(box)] += jaccardIndex(marked, mask);
  }
  ++m_photos;
}

CenterBoxOverlap::Best CenterBoxOverlap::result() const {
  if (m_photos == 0) return {};
  const auto best = std::max_element(m_sums.begin(), m_sums.end());
  return {static_cast<double>(best - m_sums.begin() + 1) / kBoxes, *best / static_cast<double>(m_photos)};
}

}  // namespace dinoscope
