#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/config/view_settings.h"
#include "engine/core/image_source.h"
#include "engine/core/progress.h"
#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// How far one operation moves embeddings.
struct OperationSensitivity {
  std::string name;          ///< "Hue", "Local crop"
  double mean_distance = 0;  ///< cosine distance, 0 .. 2, from the photo's own embedding
  double deviation = 0;      ///< standard deviation over the photos
  std::int64_t photos = 0;   ///< over which it was measured
};

struct SensitivityOptions {
  std::uint64_t seed = 0;
  std::int64_t photos = 24;  ///< spread evenly over the source; at least 1
};

/// The embedding of a view, which is a square that the network gets as it is.
using EmbedView = std::function<std::vector<float>(const Rgb8Image&)>;

/// For each operation that these settings turn on for any view, and for the global and the local crop: the
/// mean cosine distance between the embedding of a photo's central square, at the size of a global view, and
/// of the same after this operation alone, its values drawn as for the first view. Sorted by falling
/// distance. Photos that can't be read are left out. Throws Error (Data) when none can be read, Error
/// (Cancelled), and what `embed` throws.
std::vector<OperationSensitivity> measureSensitivity(const ImageSource& photos, const ViewSettings& settings,
                                                     const SensitivityOptions& options,
                                                     const EmbedView& embed, const JobControl& control = {});

}  // namespace dinoscope
