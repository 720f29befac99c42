#include "engine/config/lightly_transform.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/config/field.h"

namespace dinoscope {
namespace {

constexpr double kStrength = 0.5;  // what Lightly's second global view always uses

std::string number(double value) { return Field::format(value); }

std::string tuple(const std::vector<double>& values) {
  std::string text = "(";
  for (std::size_t i = 0; i < values.size(); ++i) text += (i > 0 ? ", " : "") + number(values[i]);
  return text + ")";
}

std::string tuple(const Range& range) { return tuple(std::vector<double>{range.low, range.high}); }

/// What DINOTransform has no argument for.
std::vector<std::string> differences(const ViewSettings& settings) {
  const ViewSettings standard;
  std::vector<std::string> lines;
  if (settings.global_count != 2)
    lines.push_back("always makes 2 global views; the settings ask for " +
                    std::to_string(settings.global_count));
  if (!(settings.aspect_ratio == standard.aspect_ratio))
    lines.push_back("draws the aspect ratio from (0.75, 1.3333); the settings ask for " +
                    tuple(settings.aspect_ratio));
  if (settings.solarize_probability.at(0) > 0 || settings.solarize_probability.at(2) > 0)
    lines.push_back("solarises the second global view only; the settings ask for " +
                    tuple(settings.solarize_probability));
  if (settings.solarize_threshold != standard.solarize_threshold)
    lines.push_back("solarises from 128 on; the settings ask for " +
                    std::to_string(settings.solarize_threshold));
  const auto isOn = [](const std::vector<double>& probabilities) {
    return std::any_of(probabilities.begin(), probabilities.end(), [](double p) { return p > 0; });
  };
  for (const auto& [name, probabilities] : {std::pair{"grey world", &settings.gray_world_probability},
                                            std::pair{"perspective", &settings.perspective_probability},
                                            std::pair{"noise", &settings.noise_probability},
                                            std::pair{"JPEG artefacts", &settings.jpeg_probability},
                                            std::pair{"erasing", &settings.erase_probability}})
    if (isOn(*probabilities))
      lines.push_back(std::string("has no ") + name + "; the settings ask for it with probabilities " +
                      tuple(*probabilities));
  return lines;
}

}  // namespace

std::string toLightlyTransform(const ViewSettings& settings) {
  std::string text = "from lightly.transforms import DINOTransform\n\n";
  for (const std::string& line : differences(settings)) text += "# DINOTransform " + line + ".\n";
  const auto argument = [&text](const char* name, const std::string& value) {
    text += std::string("    ") + name + "=" + value + ",\n";
  };
  text += "transform = DINOTransform(\n";
  argument("global_crop_size", std::to_string(settings.global_size_px));
  argument("global_crop_scale", tuple(settings.global_scale));
  argument("local_crop_size", std::to_string(settings.local_size_px));
  argument("local_crop_scale", tuple(settings.local_scale));
  argument("n_local_views", std::to_string(settings.local_count));
  argument("hf_prob", number(settings.horizontal_flip));
  argument("vf_prob", number(settings.vertical_flip));
  argument("rr_prob", number(settings.rotation));
  if (settings.rotation > 0) argument("rr_degrees", number(settings.rotation_degrees));
  argument("cj_prob", number(settings.jitter_probability));
  argument("cj_strength", number(kStrength));
  argument("cj_bright", number(settings.brightness / kStrength));
  argument("cj_contrast", number(settings.contrast / kStrength));
  argument("cj_sat", number(settings.saturation / kStrength));
  argument("cj_hue", number(settings.hue / kStrength));
  argument("random_gray_scale", number(settings.grayscale_probability));
  argument("gaussian_blur", tuple(settings.blur_probability));
  argument("sigmas", tuple(settings.blur_sigma));
  argument("solarization_prob", number(settings.solarize_probability.at(1)));
  argument("normalize",
           "{\"mean\": " + Field::format(settings.mean) + ", \"std\": " + Field::format(settings.std) + "}");
  return text + ")\n";
}

}  // namespace dinoscope
