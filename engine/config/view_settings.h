#pragma once

#include <cstdint>
#include <vector>

#include "engine/config/field.h"

namespace dinoscope {

/// The multi-crop augmentation: which views the networks get of a photo. Fields: viewFields().
/// Lists of three hold a value for the first global view, the other global views, and the local views.
struct ViewSettings {
  std::int64_t global_count = 2;
  std::int64_t global_size_px = 224;
  Range global_scale{0.4, 1.0};
  std::int64_t local_count = 8;
  std::int64_t local_size_px = 96;
  Range local_scale{0.05, 0.4};
  Range aspect_ratio{0.75, 4.0 / 3.0};
  double horizontal_flip = 0.5;
  double vertical_flip = 0;
  double rotation = 0;
  double rotation_degrees = 15;
  double jitter_probability = 0.8;
  double brightness = 0.4;
  double contrast = 0.4;
  double saturation = 0.2;
  double hue = 0.1;
  double grayscale_probability = 0.2;
  std::vector<double> blur_probability{1.0, 0.1, 0.5};
  Range blur_sigma{0.1, 2.0};
  std::vector<double> solarize_probability{0.0, 0.2, 0.0};
  std::int64_t solarize_threshold = 128;
  // Operations that neither reference has: off unless asked for.
  std::vector<double> gray_world_probability{0, 0, 0};
  std::vector<double> perspective_probability{0, 0, 0};
  double perspective_distortion = 0.3;
  std::vector<double> noise_probability{0, 0, 0};
  Range noise_sigma{2, 12};
  std::vector<double> jpeg_probability{0, 0, 0};
  Range jpeg_quality{30, 90};
  std::vector<double> erase_probability{0, 0, 0};
  Range erase_scale{0.02, 0.2};
  std::vector<double> mean{0.485, 0.456, 0.406};
  std::vector<double> std{0.229, 0.224, 0.225};

  bool operator==(const ViewSettings&) const = default;
};

}  // namespace dinoscope
