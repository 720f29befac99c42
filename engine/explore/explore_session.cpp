#include "engine/explore/explore_session.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include "engine/compute/compute_device.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/data/decode.h"
#include "engine/eval/attention.h"
#include "engine/eval/embedder.h"
#include "engine/eval/network_file.h"
#include "engine/eval/patch_pca.h"
#include "engine/explore/duplicates.h"
#include "engine/explore/embedded_folder.h"
#include "engine/explore/matrix_tensor.h"
#include "engine/explore/patch_store.h"

namespace dinoscope {
namespace {

constexpr std::size_t kFoldersKept = 4;
constexpr std::int64_t kOutlierNeighbors = 5;

CheckpointReport reportOf(const OpenedNetwork& network) {
  CheckpointReport report;
  report.path = network.file.string();
  report.backbone = network.description;
  report.network = network.network;
  report.step = network.step;
  report.matched = network.report.matched;
  report.missing = network.report.missing;
  report.unexpected = network.report.unexpected;
  report.shape_mismatches = network.report.shape_mismatches;
  if (network.backbone) {
    report.embedding_dim = network.backbone->embeddingDim();
    report.has_attention = network.backbone->hasAttention();
  }
  return report;
}

PatchGrid gridOf(const torch::Tensor& features) {
  return {static_cast<int>(features.size(2)), static_cast<int>(features.size(1)),
          matrixOf(features.flatten(1).t())};
}

/// Two locks, taken in this order: m_network_mutex serialises what runs the network, for as long as it runs;
/// m_state_mutex guards the handles for an instant, so that questions about finished embeddings are answered
/// while the network works.
class TorchExploreSession : public ExploreSession {
public:
  TorchExploreSession(std::string device, int threads) : m_device(std::move(device)), m_threads(threads) {}

  CheckpointReport openCheckpoint(const std::filesystem::path& path) override {
    const std::lock_guard network_lock(m_network_mutex);
    setReport({});
    setComputeThreads(m_threads);
    try {
      m_network = openNetwork(path, resolveDevice(m_device));
    } catch (const NetworkMisfit& misfit) {
      setReport(reportOf(misfit.partial));
      throw;
    }
    std::error_code error;
    m_network_name =
        m_network->file.string() + ":" +
        std::to_string(std::filesystem::last_write_time(m_network->file, error).time_since_epoch().count());
    m_patches.reset();
    const CheckpointReport report = reportOf(*m_network);
    const std::lock_guard lock(m_state_mutex);
    m_last_report = report;
    m_current = nullptr;
    return report;
  }

  CheckpointReport lastReport() const override {
    const std::lock_guard lock(m_state_mutex);
    return m_last_report;
  }

  std::vector<ImageProblem> embed(const ImageFolder& folder, const JobControl& control) override {
    const std::lock_guard network_lock(m_network_mutex);
    OpenedNetwork& network = openedNetwork();
    const std::string name = m_network_name + "|" + fingerprintOf(folder);
    auto known = std::find_if(m_folders.begin(), m_folders.end(),
                              [&](const auto& entry) { return entry.first == name; });
    if (known == m_folders.end()) {
      auto embedded = std::make_shared<const EmbeddedFolder>(embedFolder(network, folder, control));
      if (m_folders.size() == kFoldersKept) m_folders.pop_front();
      known = m_folders.insert(m_folders.end(), {name, std::move(embedded)});
    }
    const std::shared_ptr<const EmbeddedFolder> current = known->second;
    m_patches.reset();
    const std::lock_guard lock(m_state_mutex);
    m_current = current;
    return current->problems;
  }

  bool isEmbedded() const override { return current() != nullptr; }

  std::vector<std::int64_t> embeddedPhotos() const override {
    const auto folder = current();
    return folder ? folder->indices : std::vector<std::int64_t>();
  }

  std::vector<Neighbor> neighborsOf(std::int64_t index, std::int64_t count) const override {
    return embedded()->neighborsOf(index, count);
  }

  std::vector<Neighbor> neighborsOf(const std::filesystem::path& photo, std::int64_t count) const override {
    const auto folder = embedded();
    const std::int64_t own = folder->photoAt(photo);
    if (own >= 0 && folder->rowOf(own) >= 0) return folder->neighborsOf(own, count);
    const std::lock_guard network_lock(m_network_mutex);
    return neighborsOfFile(openedNetwork(), *folder, photo, count);
  }

  AttentionMaps attention(const std::filesystem::path& photo) const override {
    const std::lock_guard network_lock(m_network_mutex);
    const OpenedNetwork& network = openedNetwork();
    return attentionOf(*network.backbone, decodeImage(photo), network.transform);
  }

  PatchColors patchColors(const std::filesystem::path& photo) const override {
    const std::lock_guard network_lock(m_network_mutex);
    PatchFeatures features = featuresOf(photo);
    return {std::move(features.photo), patchComponentColors(features.grid)};
  }

  PatchCorrespondences correspondences(const std::filesystem::path& left,
                                       const std::filesystem::path& right) const override {
    const std::lock_guard network_lock(m_network_mutex);
    PatchFeatures a = featuresOf(left);
    PatchFeatures b = featuresOf(right);
    const PatchGrid left_grid = gridOf(a.grid);
    const PatchGrid right_grid = gridOf(b.grid);
    return {std::move(a.photo),
            std::move(b.photo),
            left_grid.columns,
            left_grid.rows,
            right_grid.columns,
            right_grid.rows,
            matchPatches(left_grid, right_grid)};
  }

  std::vector<PatchNeighbor> neighborsOfPatch(const std::filesystem::path& photo, PatchPosition patch,
                                              std::int64_t count, const JobControl& control) override {
    const std::lock_guard network_lock(m_network_mutex);
    const auto folder = embedded();
    const PatchFeatures features = featuresOf(photo);
    if (patch.row < 0 || patch.row >= features.grid.size(1) || patch.column < 0 ||
        patch.column >= features.grid.size(2))
      throw dataError(sentence("The patch lies outside of the photo; choose one inside."));
    if (!m_patches)
      m_patches.emplace(*openedNetwork().backbone, folder->folder, folder->indices, openedNetwork().transform,
                        control);
    return m_patches->nearest(features.grid.select(2, patch.column).select(1, patch.row).contiguous(), count,
                              folder->photoAt(photo));
  }

  std::vector<MapPoint> map(MapMethod method, const JobControl& control) const override {
    const auto folder = embedded();
    FeatureMatrix positions = method == MapMethod::Pca ? projectByPca(folder->index.vectors())
                                                       : layOutByTsne(folder->index.vectors(), {}, control);
    fitIntoSquare(positions);
    std::vector<MapPoint> points;
    for (std::int64_t row = 0; row < positions.rows; ++row)
      points.push_back(
          {folder->indices[static_cast<std::size_t>(row)], positions.row(row)[0], positions.row(row)[1]});
    return points;
  }

  Clustering clusters(std::int64_t count, const JobControl& control) const override {
    const auto folder = embedded();
    Clustering clustering = clusterRows(folder->index.vectors(), count, 0, control);
    for (std::int64_t& row : clustering.representatives) row = folder->indices[static_cast<std::size_t>(row)];
    return clustering;
  }

  std::vector<SimilarPair> nearDuplicates(float threshold, std::int64_t most_pairs,
                                          const JobControl& control) const override {
    const auto folder = embedded();
    std::vector<SimilarPair> pairs = similarPairs(folder->index.vectors(), threshold, most_pairs, control);
    for (SimilarPair& pair : pairs) {
      pair.left = folder->indices[static_cast<std::size_t>(pair.left)];
      pair.right = folder->indices[static_cast<std::size_t>(pair.right)];
    }
    return pairs;
  }

  std::vector<Neighbor> outliers(std::int64_t count, const JobControl& control) const override {
    const auto folder = embedded();
    const std::vector<float> means =
        meanNearestSimilarity(folder->index.vectors(), kOutlierNeighbors, control);
    std::vector<Neighbor> photos;
    for (std::size_t row = 0; row < means.size(); ++row) photos.push_back({folder->indices[row], means[row]});
    std::stable_sort(photos.begin(), photos.end(),
                     [](const Neighbor& a, const Neighbor& b) { return a.similarity < b.similarity; });
    photos.resize(static_cast<std::size_t>(
        std::clamp<std::int64_t>(count, 0, static_cast<std::int64_t>(photos.size()))));
    return photos;
  }

  std::vector<OperationSensitivity> viewSensitivity(const std::filesystem::path& checkpoint,
                                                    const ImageSource& photos, const ViewSettings& settings,
                                                    const SensitivityOptions& options,
                                                    const JobControl& control) const override {
    const std::lock_guard network_lock(m_network_mutex);
    setComputeThreads(m_threads);
    const OpenedNetwork network = openNetwork(checkpoint, resolveDevice(m_device));
    const auto embed = [&network](const Rgb8Image& view) {
      EvaluationTransform as_it_is = network.transform;
      as_it_is.crop_px = as_it_is.resize_px = view.width;
      const torch::Tensor embedding = embedPhoto(*network.backbone, view, as_it_is).contiguous();
      const float* values = embedding.data_ptr<float>();
      return std::vector<float>(values, values + embedding.numel());
    };
    return measureSensitivity(photos, settings, options, embed, control);
  }

  // No lock: the network is this call's own.
  std::vector<PhotoAttention> attentionAt(const std::filesystem::path& checkpoint,
                                          const std::vector<std::filesystem::path>& photos,
                                          const JobControl& control) const override {
    setComputeThreads(m_threads);
    const OpenedNetwork network = openNetwork(checkpoint, resolveDevice(m_device));
    std::vector<PhotoAttention> answers;
    for (const std::filesystem::path& photo : photos) {
      control.throwIfCancelled();
      PhotoAttention answer;
      answer.snapshot.path = photo.string();
      answer.snapshot.step = std::max<std::int64_t>(0, network.step);
      try {
        AttentionMaps maps = attentionOf(*network.backbone, decodeImage(photo), network.transform);
        answer.snapshot.photo = std::move(maps.photo);
        answer.snapshot.heads = std::move(maps.heads);
      } catch (const Error& error) {
        if (error.kind() == ErrorKind::Cancelled) throw;
        answer.problem = error.what();
      }
      answers.push_back(std::move(answer));
    }
    return answers;
  }

private:
  std::shared_ptr<const EmbeddedFolder> current() const {
    const std::lock_guard lock(m_state_mutex);
    return m_current;
  }

  std::shared_ptr<const EmbeddedFolder> embedded() const {
    auto folder = current();
    if (!folder) throw dataError(sentence("No photos are embedded yet; embed the folder first."));
    return folder;
  }

  void setReport(const CheckpointReport& report) {
    const std::lock_guard lock(m_state_mutex);
    m_last_report = report;
  }

  // What follows is called with m_network_mutex held.

  OpenedNetwork& openedNetwork() const {
    if (!m_network) throw dataError(sentence("No checkpoint is open yet; choose one first."));
    return *m_network;
  }

  PatchFeatures featuresOf(const std::filesystem::path& photo) const {
    const OpenedNetwork& network = openedNetwork();
    return patchFeaturesOf(*network.backbone, decodeImage(photo), network.transform);
  }

  const std::string m_device;
  const int m_threads;

  mutable std::mutex m_network_mutex;
  mutable std::optional<OpenedNetwork> m_network;  // guarded by m_network_mutex, as the next three
  std::string m_network_name;                      // file and time
  std::deque<std::pair<std::string, std::shared_ptr<const EmbeddedFolder>>> m_folders;  // the newest last
  std::optional<PatchStore> m_patches;                                                  // of m_current

  mutable std::mutex m_state_mutex;
  std::shared_ptr<const EmbeddedFolder> m_current;  // guarded by m_state_mutex
  CheckpointReport m_last_report;                   // guarded by m_state_mutex
};

}  // namespace

std::unique_ptr<ExploreSession> makeExploreSession(const std::string& device, int threads) {
  return std::make_unique<TorchExploreSession>(device, threads);
}

}  // namespace dinoscope
