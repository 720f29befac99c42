#include "engine/config/view_settings.h"

#include "engine/config/extra_view_fields.h"
#include "engine/config/field_table.h"
#include "engine/config/field_tables.h"

namespace dinoscope {
namespace {

const std::vector<std::string> kViewKinds{"Global 1", "Global 2", "Locals"};
const std::vector<std::string> kChannels{"Red", "Green", "Blue"};

}  // namespace

std::vector<Field> viewFields() {
  using S = ViewSettings;
  const FieldLevel basic = FieldLevel::Basic;
  FieldTable<S> table("views", &Experiment::views);
  table
      .add(&S::global_count, "global_count",
           {.label = "Global views",
            .explanation = "How many large crops are drawn of each photo; both student and teacher see them.",
            .unit = "views",
            .minimum = 2,
            .maximum = 8})
      .add(&S::global_size_px, "global_size_px",
           {.label = "Global size",
            .explanation = "Side length to which a global crop is resized for the network.",
            .unit = "px",
            .minimum = 8,
            .maximum = 1024,
            .level = basic})
      .add(&S::global_scale, "global_scale",
           {.label = "Global scale",
            .explanation =
                "The part of the photo's area that a global crop covers; a lower start gives harder pairs.",
            .unit = "fraction of area",
            .minimum = 0.01,
            .maximum = 1,
            .level = basic})
      .add(&S::local_count, "local_count",
           {.label = "Local views",
            .explanation =
                "How many small crops are drawn of each photo; only the student sees them and must match "
                "the teacher's view of the whole.",
            .unit = "views",
            .minimum = 0,
            .maximum = 32,
            .level = basic})
      .add(&S::local_size_px, "local_size_px",
           {.label = "Local size",
            .explanation = "Side length to which a local crop is resized for the network.",
            .unit = "px",
            .minimum = 8,
            .maximum = 1024,
            .level = basic})
      .add(&S::local_scale, "local_scale",
           {.label = "Local scale",
            .explanation = "The part of the photo's area that a local crop covers.",
            .unit = "fraction of area",
            .minimum = 0.001,
            .maximum = 1,
            .level = basic})
      .add(&S::aspect_ratio, "aspect_ratio",
           {.label = "Aspect ratio",
            .explanation =
                "Width over height of a crop before it is resized to a square; drawn log-uniformly.",
            .unit = "width / height",
            .minimum = 0.1,
            .maximum = 10})
      .add(&S::horizontal_flip, "horizontal_flip",
           {.label = "Horizontal flip",
            .explanation = "Probability that a view is mirrored left to right.",
            .unit = "probability",
            .minimum = 0,
            .maximum = 1,
            .level = basic})
      .add(&S::vertical_flip, "vertical_flip",
           {.label = "Vertical flip",
            .explanation =
                "Probability that a view is mirrored top to bottom; useful for aerial and microscope images.",
            .unit = "probability",
            .minimum = 0,
            .maximum = 1})
      .add(&S::rotation, "rotation",
           {.label = "Rotation",
            .explanation = "Probability that a view is rotated by a random angle.",
            .unit = "probability",
            .minimum = 0,
            .maximum = 1})
      .add(&S::rotation_degrees, "rotation_degrees",
           {.label = "Rotation angle",
            .explanation = "Largest angle of the rotation to either side.",
            .unit = "degrees",
            .minimum = 0,
            .maximum = 180})
      .add(&S::jitter_probability, "jitter_probability",
           {.label = "Colour jitter",
            .explanation = "Probability that brightness, contrast, saturation and hue are changed, in an "
                           "order drawn each time.",
            .unit = "probability",
            .minimum = 0,
            .maximum = 1,
            .level = basic})
      .add(&S::brightness, "brightness",
           {.label = "Brightness",
            .explanation = "Half-width of the range around 1 of the brightness factor.",
            .unit = "factor",
            .minimum = 0,
            .maximum = 1,
            .level = basic})
      .add(&S::contrast, "contrast",
           {.label = "Contrast",
            .explanation = "Half-width of the range around 1 of the contrast factor.",
            .unit = "factor",
            .minimum = 0,
            .maximum = 1,
            .level = basic})
      .add(&S::saturation, "saturation",
           {.label = "Saturation",
            .explanation = "Half-width of the range around 1 of the saturation factor.",
            .unit = "factor",
            .minimum = 0,
            .maximum = 1,
            .level = basic})
      .add(&S::hue, "hue",
           {.label = "Hue",
            .explanation = "Largest shift of the hue to either side; 0.5 reaches every colour. Lower it "
                           "where colour matters.",
            .unit = "turns",
            .minimum = 0,
            .maximum = 0.5,
            .level = basic})
      .add(&S::grayscale_probability, "grayscale_probability",
           {.label = "Greyscale",
            .explanation = "Probability that a view loses its colour.",
            .unit = "probability",
            .minimum = 0,
            .maximum = 1,
            .level = basic})
      .add(&S::blur_probability, "blur_probability",
           {.label = "Blur",
            .explanation = "Probability of a Gaussian blur for the first global view, the other global views "
                           "and the local views.",
            .unit = "probability",
            .minimum = 0,
            .maximum = 1,
            .element_count = 3,
            .element_names = kViewKinds})
      .add(&S::blur_sigma, "blur_sigma",
           {.label = "Blur sigma",
            .explanation = "Standard deviation of the blur, drawn uniformly.",
            .unit = "px",
            .minimum = 0,
            .maximum = 20})
      .add(&S::solarize_probability, "solarize_probability",
           {.label = "Solarise",
            .explanation =
                "Probability that bright values are inverted for the first global view, the other global "
                "views and the local views.",
            .unit = "probability",
            .minimum = 0,
            .maximum = 1,
            .element_count = 3,
            .element_names = kViewKinds})
      .add(&S::solarize_threshold, "solarize_threshold",
           {.label = "Solarise threshold",
            .explanation = "Values from this one on are inverted.",
            .unit = "level",
            .minimum = 0,
            .maximum = 256});
  addExtraViewFields(table);
  table
      .add(&S::mean, "mean",
           {.label = "Mean",
            .explanation = "Subtracted from each channel (red, green, blue) of values scaled to 0 to 1.",
            .minimum = -10,
            .maximum = 10,
            .element_count = 3,
            .element_names = kChannels})
      .add(&S::std, "std",
           {.label = "Std",
            .explanation = "Each channel is divided by this after the mean is subtracted.",
            .minimum = 1e-6,
            .maximum = 10,
            .element_count = 3,
            .element_names = kChannels});
  return table.take();
}

}  // namespace dinoscope
