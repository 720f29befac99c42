#include "engine/config/extra_view_fields.h"

#include <string>

namespace dinoscope {
namespace {

/// A list of three probabilities. `what` goes on after "Probability that".
FieldFacts probabilities(const std::string& label, const std::string& what) {
  return {.label = label,
          .explanation = "Probability that " + what +
                         ", for the first global view, the other global views and the local views.",
          .unit = "probability",
          .minimum = 0,
          .maximum = 1,
          .element_count = 3,
          .element_names = {"Global 1", "Global 2", "Locals"}};
}

}  // namespace

void addExtraViewFields(FieldTable<ViewSettings>& table) {
  using S = ViewSettings;
  table
      .add(&S::gray_world_probability, "gray_world_probability",
           probabilities("Grey world",
                         "the channels are balanced to equal means, which takes away a cast of light"))
      .add(&S::perspective_probability, "perspective_probability",
           probabilities("Perspective", "a view is looked at askew"))
      .add(&S::perspective_distortion, "perspective_distortion",
           {.label = "Perspective strength",
            .explanation = "How far corners may move inside, as part of half the side.",
            .unit = "fraction",
            .minimum = 0,
            .maximum = 0.9})
      .add(&S::noise_probability, "noise_probability", probabilities("Noise", "Gaussian noise is added"))
      .add(&S::noise_sigma, "noise_sigma",
           {.label = "Noise sigma",
            .explanation = "Standard deviation of the noise, drawn uniformly.",
            .unit = "levels",
            .minimum = 0,
            .maximum = 100})
      .add(&S::jpeg_probability, "jpeg_probability",
           probabilities("JPEG", "a view gets the blocks and the blurred colours of a JPEG"))
      .add(&S::jpeg_quality, "jpeg_quality",
           {.label = "JPEG quality",
            .explanation = "Quality of the JPEG, drawn uniformly; lower shows more.",
            .unit = "quality",
            .minimum = 1,
            .maximum = 100})
      .add(&S::erase_probability, "erase_probability",
           probabilities("Erase", "a rectangle is covered with the mean colour"))
      .add(&S::erase_scale, "erase_scale",
           {.label = "Erased area",
            .explanation = "The part of the view's area that the rectangle covers, drawn uniformly.",
            .unit = "fraction of area",
            .minimum = 0.001,
            .maximum = 1});
}

}  // namespace dinoscope
