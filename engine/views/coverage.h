#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/config/view_settings.h"
#include "engine/core/progress.h"
#include "engine/core/rgb8_image.h"
#include "engine/views/view_plan.h"

namespace dinoscope {

/// How often values fell into bins of equal width; on a logarithmic axis of equal ratio.
struct ValueHistogram {
  double low = 0;   ///< left edge of the first bin
  double high = 1;  ///< right edge of the last
  bool is_logarithmic = false;
  std::vector<double> shares;  ///< of all values, one a bin; they add up to 1, or are all 0 without values

  ValueHistogram() = default;
  ValueHistogram(double from, double to, std::size_t bins, bool logarithmic = false)
      : low(from), high(to), is_logarithmic(logarithmic), shares(bins) {}

  /// Counts a value (clamped to the ends) until normalize() is called.
  void add(double value);
  void normalize();
};

/// What becomes of one kind of crop over many draws.
struct CropStatistics {
  FloatMap frequency;     ///< for each cell of the photo the share of this kind's crops that cover its centre
  ValueHistogram area;    ///< fraction of the photo's area
  ValueHistogram aspect;  ///< width over height in pixels
  double mean_area = 0;
  double enlarged_share = 0;  ///< of crops that are shown more than twice as large as they are in the photo
};

/// How often one operation fired, for the first global view, the other global views, and the local views.
struct OperationShare {
  std::string name;  ///< "Blur"
  std::array<double, 3> shares{};
};

/// The draws of many epochs of one photo, summed up.
struct Coverage {
  int draws = 0;
  CropStatistics global;
  CropStatistics local;
  double overlap_probability = 0;  ///< that a local crop shares a pixel with a global crop of its draw
  double overlap_area = 0;         ///< mean part of a local crop that lies in a global crop of its draw
  std::vector<OperationShare> operations;  ///< every kind that there is, in the order of application
};

/// Plans `draws` epochs from key.epoch on for a photo of width x height pixels and sums them up; no pixel is
/// touched, so 200 draws take a few milliseconds. The maps are at most `map_side` cells a side, with the
/// photo's aspect. Throws Error (Cancelled).
Coverage measureCoverage(const ViewSettings& settings, const ViewKey& key, int width, int height, int draws,
                         int map_side = 96, const JobControl& control = {});

}  // namespace dinoscope
