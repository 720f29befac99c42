#include "engine/config/view_presets.h"

#include "engine/config/presets.h"

namespace dinoscope {
namespace {

/// Half the changes of the reference, none that destroys colour: where colour or texture is what matters.
ViewSettings gentle(ViewSettings views) {
  views.global_scale = {0.6, 1.0};
  views.local_scale = {0.15, 0.5};
  views.jitter_probability = 0.8;
  views.brightness = 0.2;
  views.contrast = 0.2;
  views.saturation = 0.1;
  views.hue = 0.02;
  views.grayscale_probability = 0.05;
  views.blur_probability = {0.3, 0.1, 0.2};
  views.blur_sigma = {0.1, 1.0};
  views.solarize_probability = {0, 0, 0};
  return views;
}

/// More than the reference: for large sets that are learned from for long.
ViewSettings strong(ViewSettings views) {
  views.global_scale = {0.25, 1.0};
  views.local_scale = {0.05, 0.25};
  views.jitter_probability = 0.9;
  views.brightness = 0.6;
  views.contrast = 0.6;
  views.saturation = 0.4;
  views.hue = 0.2;
  views.grayscale_probability = 0.3;
  views.blur_probability = {1.0, 0.3, 0.6};
  views.solarize_probability = {0.1, 0.3, 0.1};
  return views;
}

}  // namespace

const std::vector<ViewPreset>& viewPresets() {
  static const std::vector<ViewPreset> all = [] {
    std::vector<ViewPreset> presets_of_views;
    for (const Preset& preset : presets())
      presets_of_views.push_back({preset.name, preset.title, preset.summary, preset.experiment.views});
    const ViewSettings reference = presets().front().experiment.views;
    presets_of_views.push_back({"gentle", "Gentle",
                                "Half the changes of the reference and none that destroys colour; where "
                                "colour or fine texture tells things apart.",
                                gentle(reference)});
    presets_of_views.push_back({"strong", "Strong",
                                "Smaller crops and larger changes than the reference; for large sets that "
                                "are learned from for long.",
                                strong(reference)});
    return presets_of_views;
  }();
  return all;
}

}  // namespace dinoscope
