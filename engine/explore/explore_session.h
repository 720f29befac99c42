#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/core/rgb8_image.h"
#include "engine/data/image_folder.h"

namespace dinoscope {

/// What a checkpoint turned out to hold, and how it fits the backbone: nothing is loaded partly in silence.
struct CheckpointReport {
  std::string path;
  std::string backbone;    ///< "vit_tiny, patch 8"
  std::string network;     ///< "teacher" or "student" or "weights"
  std::int64_t step = -1;  ///< -1 when the file does not say
  std::int64_t embedding_dim = 0;
  std::vector<std::string> matched;           ///< tensor names
  std::vector<std::string> missing;           ///< in the network, not in the file
  std::vector<std::string> unexpected;        ///< in the file, not in the network (the head is left out)
  std::vector<std::string> shape_mismatches;  ///< "pos_embed [1, 197, 192] in the file, [1, 65, 192] here"
  bool has_attention = false;                 ///< a vision transformer
};

struct Neighbor {
  std::int64_t index = 0;  ///< into the embedded folder
  float similarity = 0;    ///< cosine, -1 .. 1
};

/// Last-layer attention (ViT) or similarity to the pooled embedding (ResNet) of one photo.
struct AttentionMaps {
  Rgb8Image photo;              ///< as the network saw it
  std::vector<FloatMap> heads;  ///< patch resolution
  FloatMap mean;
};

/// Browsing what was learned; the face towards the desktop and the command line: free of LibTorch and
/// OpenCV. Functions block: call them on a background job. One at a time; the session serialises them.
class ExploreSession {
public:
  virtual ~ExploreSession() = default;

  /// Opens a run folder, a checkpoint folder, a .safetensors or a .pth file. Throws Error (Data).
  virtual CheckpointReport openCheckpoint(const std::filesystem::path& path) = 0;

  /// Embeds every photo of the folder with the open checkpoint. Photos that can't be read are left out
  /// and reported. Throws Error (Data, Cancelled). Returns the problems met.
  virtual std::vector<ImageProblem> embed(const ImageFolder& folder, const JobControl& control) = 0;

  virtual bool isEmbedded() const = 0;

  /// Nearest photos of the embedded folder by falling similarity; `index` itself is left out.
  virtual std::vector<Neighbor> neighborsOf(std::int64_t index, std::int64_t count) const = 0;

  /// Nearest photos to any picture file, which is embedded first.
  virtual std::vector<Neighbor> neighborsOf(const std::filesystem::path& photo, std::int64_t count) const = 0;

  virtual AttentionMaps attention(const std::filesystem::path& photo) const = 0;
};

/// The real thing. `device` and `threads` as run.device and run.threads.
std::unique_ptr<ExploreSession> makeExploreSession(const std::string& device = "auto", int threads = 0);

}  // namespace dinoscope
