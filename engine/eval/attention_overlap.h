#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/object_mask.h"
#include "engine/pictures/attention_maps.h"
#include "engine/views/evaluation_transform.h"

namespace dinoscope {

/// How well something marks the objects of photos: Jaccard indices (intersection over union, 0 to 1), means
/// over the photos.
struct ObjectOverlap {
  std::int64_t photos = 0;
  double best_head = 0;                ///< of each photo the head that marks it best: knows the answer
  double fixed_head = 0;               ///< the one head that is best over all photos
  std::int64_t fixed_head_number = 0;  ///< which, from 0
  double mean_of_heads = 0;            ///< one mask of the mean of the maps
};

/// The mask of a photo as a network looks at it: prepared as attentionOf() prepares the photo. A pixel is
/// what half of it or more is.
ObjectMask preparedMask(const ObjectMask& mask, const EvaluationTransform& transform, int multiple_px);

/// Measures thresholded attention against masks (the paper, section 4.2.2 and figure 4): of each map the
/// strongest patches that hold `mass` of the attention, enlarged by the nearest patch.
class AttentionOverlap {
public:
  /// `mass` in [0, 1]: the paper says 0.6 under figure 4 and 0.8 in appendix D.
  explicit AttentionOverlap(double mass) : m_mass(mass) {}

  /// `mask` is of the size of maps.photo, see preparedMask(); the same number of heads each time.
  void add(const AttentionMaps& maps, const ObjectMask& mask);
  /// Zeros where nothing was added.
  ObjectOverlap result() const;

private:
  double m_mass;
  std::int64_t m_photos = 0;
  std::vector<double> m_heads;  // sums over the photos
  double m_best = 0;
  double m_mean = 0;
};

/// What needs no network: the box in the middle of the photo, of its proportions, that is best over all
/// photos.
class CenterBoxOverlap {
public:
  struct Best {
    double side = 0;  ///< of the box, over the photo's
    double overlap = 0;
  };

  void add(const ObjectMask& mask);
  Best result() const;

private:
  static constexpr int kBoxes = 20;  // sides of 1 / kBoxes to 1
  std::int64_t m_photos = 0;
  std::vector<double> m_sums = std::vector<double>(kBoxes);
};

/// Intersection over union of what is marked and the object, pixels that are not counted left out; 0 where
/// both are empty. `marked`: one value a pixel of the mask.
double jaccardIndex(const std::vector<bool>& marked, const ObjectMask& mask);

}  // namespace dinoscope
