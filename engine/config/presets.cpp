#include "engine/config/presets.h"

#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

/// Lightly's DINO example: ResNet-18, Adam at a constant rate, jitter strength 0.5.
Experiment lightlyResnet18() {
  Experiment e;
  e.views.local_count = 6;
  e.model.backbone = "resnet18";
  e.head.hidden_dim = 512;
  e.head.bottleneck_dim = 64;
  e.head.out_dim = 2048;
  e.teacher.temp_end = 0.04;
  e.teacher.temp_warmup_epochs = 5;
  e.optim.name = "adam";
  e.optim.lr = 0.001;
  e.optim.scale_lr = false;
  e.optim.lr_end = 0.001;
  e.optim.lr_warmup_epochs = 0;
  e.optim.weight_decay_start = 0;
  e.optim.weight_decay_end = 0;
  e.optim.clip_grad = 0;
  e.run.epochs = 10;
  e.run.batch_size = 64;
  e.run.precision = "fp32";
  return e;
}

/// A few hundred to a few thousand photos on one machine.
Experiment smallPhotos() {
  Experiment e;
  e.views.global_size_px = 128;
  e.views.local_size_px = 64;
  e.views.local_count = 6;
  e.model.backbone = "vit_tiny";
  e.model.patch_size_px = 16;
  e.model.drop_path = 0;
  e.head.hidden_dim = 512;
  e.head.bottleneck_dim = 128;
  e.head.out_dim = 2048;
  e.teacher.momentum_start = 0.99;
  e.teacher.temp_end = 0.04;
  e.teacher.temp_warmup_epochs = 0;
  e.optim.lr_warmup_epochs = 5;
  e.optim.weight_decay_end = 0.1;
  e.run.epochs = 100;
  e.run.batch_size = 32;
  e.data.validation_fraction = 0;
  return e;
}

/// Pictures of 28 to 64 pixels.
Experiment tinyImages() {
  Experiment e;
  e.views.global_size_px = 32;
  e.views.global_scale = {0.5, 1.0};
  e.views.local_size_px = 20;
  e.views.local_scale = {0.2, 0.6};
  e.views.local_count = 4;
  e.views.brightness = 0.2;
  e.views.contrast = 0.2;
  e.views.saturation = 0.1;
  e.views.hue = 0.05;
  e.views.blur_probability = {0.2, 0.1, 0.1};
  e.views.blur_sigma = {0.1, 1.0};
  e.views.solarize_probability = {0, 0, 0};
  e.model.backbone = "resnet18";
  e.model.stem = "small";
  e.head.hidden_dim = 512;
  e.head.bottleneck_dim = 64;
  e.head.out_dim = 1024;
  e.head.batch_norm = true;
  e.teacher.momentum_start = 0.99;
  e.teacher.temp_end = 0.04;
  e.teacher.temp_warmup_epochs = 0;
  e.optim.lr = 0.003;
  e.optim.scale_lr = false;
  e.optim.lr_warmup_epochs = 1;
  e.optim.weight_decay_end = 0.04;
  e.run.epochs = 20;
  e.run.batch_size = 128;
  return e;
}

/// The bundled garments in under three minutes on two cores. What limits so short a run is the number of
/// steps, so batches are small and the teacher follows fast; the colour of a garment says nothing, so every
/// view has another one. docs/experiments.md has what was compared.
Experiment demo() {
  Experiment e;
  e.views.global_size_px = 32;
  e.views.global_scale = {0.5, 1.0};
  e.views.local_size_px = 20;
  e.views.local_scale = {0.3, 0.8};
  e.views.local_count = 4;
  e.views.aspect_ratio = {0.9, 1.11};
  e.views.saturation = 0.8;
  e.views.hue = 0.5;
  e.views.grayscale_probability = 0.5;
  e.views.blur_probability = {0, 0, 0};
  e.views.solarize_probability = {0, 0, 0};
  e.model.backbone = "resnet_tiny";
  e.model.patch_size_px = 4;  // for whoever changes to a vision transformer
  e.model.drop_path = 0;
  e.head.hidden_dim = 256;
  e.head.bottleneck_dim = 64;
  e.head.out_dim = 1024;
  e.head.batch_norm = true;
  e.teacher.momentum_start = 0.98;
  e.teacher.momentum_end = 0.98;
  e.teacher.temp_end = 0.04;
  e.teacher.temp_warmup_epochs = 0;
  e.optim.lr = 0.003;
  e.optim.scale_lr = false;
  e.optim.lr_warmup_epochs = 1;
  e.optim.weight_decay_end = 0.04;
  e.run.epochs = 20;
  e.run.batch_size = 32;
  e.run.snapshot_steps = 31;
  e.data.validation_fraction = 0;
  e.eval.center_fraction = 1;
  e.eval.knn_every_epochs = 2;
  return e;
}

}  // namespace

const std::vector<Preset>& presets() {
  static const std::vector<Preset> all{
      {"dino_vits16", "DINO reference, ViT-S/16",
       "The defaults of facebookresearch/dino's main_dino.py, for large collections; for runs of 300 epochs "
       "its "
       "README also warms the teacher up to 0.07 over 30 epochs and frees the last layer's norm.",
       Experiment{}},
      {"lightly_resnet18", "Lightly example, ResNet-18", "The values of Lightly's DINO example.",
       lightlyResnet18()},
      {"small_photos", "Small photo collections", "A few hundred to a few thousand photos on one machine.",
       smallPhotos()},
      {"tiny_images", "Tiny images", "Pictures of 28 to 64 pixels.", tinyImages()},
      {"demo", "Demo", "The bundled garments in some minutes on two cores.", demo()},
  };
  return all;
}

const Preset& presetNamed(std::string_view name) {
  std::string names;
  for (const Preset& preset : presets()) {
    if (preset.name == name) return preset;
    names += (names.empty() ? "" : ", ") + preset.name;
  }
  throw settingsError(sentence("There is no preset \"%1\"; choose one of %2.", name, names));
}

}  // namespace dinoscope
