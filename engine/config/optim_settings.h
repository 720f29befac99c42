#pragma once

#include <cstdint>
#include <string>

namespace dinoscope {

/// The optimiser and its schedules. Fields: optimFields().
struct OptimSettings {
  std::string name = "adamw";
  double lr = 0.0005;
  bool scale_lr = true;
  double lr_end = 1e-6;
  std::int64_t lr_warmup_epochs = 10;
  std::int64_t lr_warmup_steps = 0;
  double weight_decay_start = 0.04;
  double weight_decay_end = 0.4;
  double momentum = 0.9;
  double clip_grad = 3.0;
  std::int64_t freeze_last_layer_epochs = 1;
  std::int64_t accumulate_steps = 1;

  bool operator==(const OptimSettings&) const = default;
};

}  // namespace dinoscope
