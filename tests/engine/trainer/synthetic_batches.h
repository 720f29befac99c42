#pragma once

#include <cstdint>

#include "engine/config/experiment.h"
#include "engine/core/batch_source.h"
#include "engine/core/random.h"
#include "engine/dino/student_teacher.h"
#include "engine/models/resnet.h"
#include "engine/models/vision_transformer.h"

namespace dinoscope::test {

/// A batch of noise of the sizes that the experiment asks for: the same for the same number.
inline Batch noiseBatch(const Experiment& experiment, std::uint64_t number) {
  RandomStream stream(number, RandomPurpose::Preview);
  const auto fill = [&](ViewGroup& group, std::int64_t views, std::int64_t size_px) {
    group.views = views;
    group.size_px = size_px;
    group.pixels.resize(static_cast<std::size_t>(views * experiment.run.batch_size * size_px * size_px * 3));
    for (std::uint8_t& pixel : group.pixels) pixel = static_cast<std::uint8_t>(stream.below(256));
  };
  Batch batch;
  batch.image_indices.resize(static_cast<std::size_t>(experiment.run.batch_size));
  fill(batch.globals, experiment.views.global_count, experiment.views.global_size_px);
  if (experiment.views.local_count > 0)
    fill(batch.locals, experiment.views.local_count, experiment.views.local_size_px);
  return batch;
}

/// Networks of the kind that the experiment names ("vit..." or "resnet..."), but a thousandth of the size.
inline StudentTeacher tinyPair(const Experiment& experiment) {
  const torch::Generator generator =
      at::detail::createCPUGenerator(static_cast<std::uint64_t>(experiment.run.seed));
  const auto build = [&](double drop_path) {
    Network network;
    if (experiment.model.backbone.starts_with("vit")) {
      const VisionTransformerOptions options{experiment.views.global_size_px, 8, 24, 3, 2, 2, drop_path};
      network.backbone = std::make_shared<VisionTransformer>(options, generator);
    } else {
      const ResNetOptions options{ResNetBlock::Basic, {1, 1}, {8, 16}, 8, ResNetStem::Small};
      network.backbone = std::make_shared<ResNet>(options, generator);
    }
    network.head = std::make_shared<DinoHead>(network.backbone->embeddingDim(), experiment.head, generator);
    return network;
  };
  Network student = build(experiment.model.drop_path);
  return {std::move(student), build(0)};
}

/// A run that takes milliseconds a step with tinyPair().
inline Experiment tinyExperiment(const std::string& backbone) {
  Experiment e;
  e.views.global_size_px = 32;
  e.views.local_size_px = 16;
  e.views.local_count = 2;
  e.model.backbone = backbone;
  e.model.patch_size_px = 8;
  e.model.stem = "small";
  e.head.hidden_dim = 32;
  e.head.bottleneck_dim = 16;
  e.head.out_dim = 24;
  e.optim.lr = 0.001;
  e.optim.scale_lr = false;
  e.optim.lr_warmup_epochs = 0;
  e.optim.freeze_last_layer_epochs = 0;
  e.teacher.momentum_start = 0.9;
  e.run.epochs = 3;
  e.run.batch_size = 4;
  e.run.device = "cpu";
  e.run.precision = "fp32";
  return e;
}

}  // namespace dinoscope::test
