#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/events.h"
#include "engine/core/progress.h"
#include "engine/core/rgb8_image.h"
#include "engine/data/image_folder.h"
#include "engine/explore/clusters.h"
#include "engine/explore/correspondences.h"
#include "engine/explore/map_layout.h"
#include "engine/explore/neighbor.h"
#include "engine/explore/view_sensitivity.h"
#include "engine/pictures/attention_maps.h"

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
  std::vector<std::string> shape_mismatches;  ///< "pos_embed: [1, 197, 192] in the file, [1, 65, 192] here"
  bool has_attention = false;                 ///< a vision transformer
};

/// One of the first three principal components of a photo's patch features a colour channel: patches of one
/// colour look alike to the network.
struct PatchColors {
  Rgb8Image photo;   ///< as the network saw it
  Rgb8Image colors;  ///< one pixel a patch
};

/// The attention of one photo, or why there is none.
struct PhotoAttention {
  AttentionSnapshot snapshot;
  std::string problem;  ///< empty when there is one
};

/// Browsing what was learned; the face towards the desktop and the command line: free of LibTorch and
/// OpenCV. Functions block: call them on a background job. One at a time; the session serialises them.
/// Indices are the embedded folder's. What needs embeddings throws Error (Data) before embed().
class ExploreSession {
public:
  virtual ~ExploreSession() = default;

  /// Opens a run folder, a checkpoint folder, a .safetensors or a .pth file. Throws Error (Data), also when
  /// the file fits only in part; what was open before is then still open.
  virtual CheckpointReport openCheckpoint(const std::filesystem::path& path) = 0;

  /// How the file of the last openCheckpoint() fits its network, also when it was refused for that; empty
  /// when it is no network at all.
  virtual CheckpointReport lastReport() const = 0;

  /// Embeds every photo of the folder with the open checkpoint. Photos that can't be read are left out
  /// and reported. Embeddings are kept in memory: the same checkpoint and folder are not embedded twice.
  /// Throws Error (Data, Cancelled). Returns the problems met.
  virtual std::vector<ImageProblem> embed(const ImageFolder& folder, const JobControl& control) = 0;

  virtual bool isEmbedded() const = 0;

  /// The photos that have an embedding, ascending.
  virtual std::vector<std::int64_t> embeddedPhotos() const = 0;

  /// Nearest photos of the embedded folder by falling similarity; `index` itself is left out.
  virtual std::vector<Neighbor> neighborsOf(std::int64_t index, std::int64_t count) const = 0;

  /// Nearest photos to any picture file, which is embedded first; a photo of the folder does not find itself.
  virtual std::vector<Neighbor> neighborsOf(const std::filesystem::path& photo, std::int64_t count) const = 0;

  virtual AttentionMaps attention(const std::filesystem::path& photo) const = 0;

  /// The first three principal components of the photo's patch features as colours.
  virtual PatchColors patchColors(const std::filesystem::path& photo) const = 0;

  /// Why two photos are similar: for each patch of `left` the most similar patch of `right`.
  virtual PatchCorrespondences correspondences(const std::filesystem::path& left,
                                               const std::filesystem::path& right) const = 0;

  /// The photos of the folder that hold something like this patch of `photo`, the position counted in the
  /// grid that attention() and patchColors() of that photo have. The first call for a folder looks at every
  /// photo of it once more. Throws Error (Data, Cancelled).
  virtual std::vector<PatchNeighbor> neighborsOfPatch(const std::filesystem::path& photo, PatchPosition patch,
                                                      std::int64_t count, const JobControl& control) = 0;

  /// All embedded photos laid out in the plane. Throws Error (Cancelled), Error (Settings) for t-SNE of more
  /// than kMostPhotosForTsne photos.
  virtual std::vector<MapPoint> map(MapMethod method, const JobControl& control) const = 0;

  /// The embedded photos in `count` groups (k-means). Throws Error (Cancelled).
  virtual Clustering clusters(std::int64_t count, const JobControl& control) const = 0;

  /// Pairs of photos more similar than `threshold`, the most similar first, at most `most_pairs`.
  virtual std::vector<SimilarPair> nearDuplicates(float threshold, std::int64_t most_pairs,
                                                  const JobControl& control) const = 0;

  /// The photos least like any other: `similarity` is the mean over their 5 nearest, rising.
  virtual std::vector<Neighbor> outliers(std::int64_t count, const JobControl& control) const = 0;

  /// How far each operation of the views alone moves the embedding that the network of `checkpoint` gives
  /// (measureSensitivity). The open checkpoint and its embeddings stay. Throws Error (Data, Cancelled).
  virtual std::vector<OperationSensitivity> viewSensitivity(const std::filesystem::path& checkpoint,
                                                            const ImageSource& photos,
                                                            const ViewSettings& settings,
                                                            const SensitivityOptions& options,
                                                            const JobControl& control) const = 0;

  /// The attention on each of these photos that the network of `checkpoint` gives, with the steps that it was
  /// trained for. The open checkpoint and its embeddings stay, and whatever computes with them goes on
  /// beside. Throws Error (Data, Cancelled).
  virtual std::vector<PhotoAttention> attentionAt(const std::filesystem::path& checkpoint,
                                                  const std::vector<std::filesystem::path>& photos,
                                                  const JobControl& control) const = 0;
};

/// The real thing. `device` and `threads` as run.device and run.threads.
std::unique_ptr<ExploreSession> makeExploreSession(const std::string& device = "auto", int threads = 0);

}  // namespace dinoscope
