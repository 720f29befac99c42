#include "engine/config/model_settings.h"

#include "engine/config/backbones.h"
#include "engine/config/field_table.h"
#include "engine/config/field_tables.h"

namespace dinoscope {
namespace {

std::vector<std::string> backboneNames() {
  std::vector<std::string> names;
  for (const BackboneFacts& facts : backbones()) names.push_back(facts.name);
  return names;
}

}  // namespace

std::vector<Field> modelFields() {
  using S = ModelSettings;
  FieldTable<S> table("model", &Experiment::model);
  table
      .add(&S::backbone, "backbone",
           {.label = "Backbone",
            .explanation = "The network that is trained and kept; vision transformers give attention maps, "
                           "resnet_tiny is for pictures of up to 44 px, resnet_small for up to 96 px.",
            .choices = backboneNames(),
            .level = FieldLevel::Basic})
      .add(&S::patch_size_px, "patch_size_px",
           {.label = "Patch size",
            .explanation = "Side of the squares into which a vision transformer cuts a view; smaller is "
                           "finer and slower.",
            .unit = "px",
            .minimum = 1,
            .maximum = 64,
            .level = FieldLevel::Basic})
      .add(&S::drop_path, "drop_path",
           {.label = "Drop path",
            .explanation = "Rate at which the student's transformer blocks are skipped, growing from 0 to "
                           "this with depth.",
            .unit = "probability",
            .minimum = 0,
            .maximum = 0.9})
      .add(&S::stem, "stem",
           {.label = "Stem",
            .explanation = "First layers of a ResNet: imagenet shrinks a view four times, small keeps its "
                           "size (for 28 to 64 px). resnet_small and resnet_tiny have their own.",
            .choices = {"imagenet", "small"}})
      .add(&S::init_weights, "init_weights",
           {.label = "Start from weights",
            .explanation = "A checkpoint (safetensors or PyTorch) that the backbone starts from, or "
                           "dinoscope_resnet_tiny, which comes with Dinoscope; empty starts at random.",
            .text_kind = TextKind::File});
  return table.take();
}

std::vector<Field> headFields() {
  using S = HeadSettings;
  FieldTable<S> table("head", &Experiment::head);
  table
      .add(&S::layers, "layers",
           {.label = "Layers",
            .explanation = "Linear layers before the bottleneck's output, the last into the bottleneck.",
            .minimum = 1,
            .maximum = 8})
      .add(&S::hidden_dim, "hidden_dim",
           {.label = "Hidden size",
            .explanation = "Width of the head's hidden layers.",
            .minimum = 1,
            .maximum = 16384})
      .add(&S::bottleneck_dim, "bottleneck_dim",
           {.label = "Bottleneck size",
            .explanation = "Width of the L2-normalised layer before the prototypes.",
            .minimum = 1,
            .maximum = 8192})
      .add(&S::out_dim, "out_dim",
           {.label = "Prototypes",
            .explanation = "Size of the output that student and teacher compare; smaller sets need fewer.",
            .minimum = 2,
            .maximum = 262144,
            .level = FieldLevel::Basic})
      .add(&S::batch_norm, "batch_norm",
           {.label = "Batch norm", .explanation = "Batch normalisation in the head's hidden layers."})
      .add(
          &S::norm_last_layer, "norm_last_layer",
          {.label = "Fix last layer's norm",
           .explanation =
               "Keeps the length of the prototypes at 1, which steadies training at some cost in accuracy."});
  return table.take();
}

}  // namespace dinoscope
