#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace dinoscope {

/// The backbone. Fields: modelFields().
struct ModelSettings {
  std::string backbone = "vit_small";
  std::int64_t patch_size_px = 16;
  double drop_path = 0.1;
  std::string stem = "imagenet";
  std::string init_weights;

  bool operator==(const ModelSettings&) const = default;
};

/// The length d of a backbone's embeddings; empty for a name that model.backbone does not allow.
std::optional<std::int64_t> embeddingDimOf(const std::string& backbone);

/// The projection head, discarded after training. Fields: headFields().
struct HeadSettings {
  std::int64_t layers = 3;
  std::int64_t hidden_dim = 2048;
  std::int64_t bottleneck_dim = 256;
  std::int64_t out_dim = 65536;
  bool batch_norm = false;
  bool norm_last_layer = true;

  bool operator==(const HeadSettings&) const = default;
};

}  // namespace dinoscope
