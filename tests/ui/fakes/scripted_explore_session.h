#pragma once

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <numeric>
#include <optional>
#include <thread>
#include <vector>

#include "engine/data/decode.h"
#include "engine/explore/explore_session.h"

namespace dinoscope::test {

/// An explore session without a network: the neighbours of photo i are i+1, i+2, ... with falling similarity.
class ScriptedExploreSession : public ExploreSession {
public:
  // What a test sets before the call that reads it.
  std::optional<Error> open_error;  ///< openCheckpoint() throws it
  std::exception_ptr open_failure;  ///< the same, of any kind
  std::vector<SimilarPair> duplicates = {{0, 1, 0.98F}};
  std::optional<Error> embed_error;       ///< embed() throws it at half-way
  CheckpointReport report;                ///< what openCheckpoint() answers, with the path put in
  std::vector<ImageProblem> problems;     ///< what embed() answers
  std::atomic<bool> holds_embed = false;  ///< embed() waits at half-way until false or cancelled

  ScriptedExploreSession() {
    report.backbone = "vit_tiny, patch 8";
    report.network = "teacher";
    report.step = 96;
    report.embedding_dim = 192;
    report.matched = {"cls_token", "pos_embed", "patch_embed.proj.weight"};
    report.has_attention = true;
  }

  CheckpointReport openCheckpoint(const std::filesystem::path& path) override {
    m_last_report = report;
    m_last_report.path = path.string();
    if (open_error) throw *open_error;
    if (open_failure) std::rethrow_exception(open_failure);
    m_size = 0;
    return m_last_report;
  }

  CheckpointReport lastReport() const override { return m_last_report; }

  std::vector<ImageProblem> embed(const ImageFolder& folder, const JobControl& control) override {
    const std::int64_t size = folder.size();
    for (std::int64_t i = 0; i < size; ++i) {
      control.throwIfCancelled();
      control.report("Embedding photos", i, size);
      if (i == size / 2) {
        if (embed_error) throw *embed_error;
        while (holds_embed && !control.stop.stop_requested()) std::this_thread::yield();
      }
    }
    control.throwIfCancelled();
    m_size = size;
    return problems;
  }

  bool isEmbedded() const override { return m_size > 0; }

  std::vector<std::int64_t> embeddedPhotos() const override {
    std::vector<std::int64_t> photos(static_cast<std::size_t>(m_size));
    std::iota(photos.begin(), photos.end(), 0);
    return photos;
  }

  std::vector<Neighbor> neighborsOf(std::int64_t index, std::int64_t count) const override {
    const std::int64_t size = m_size;
    std::vector<Neighbor> neighbors;
    for (std::int64_t i = 1; i <= std::min(count, size - 1); ++i)
      neighbors.push_back({(index + i) % size, 1 - 0.02F * static_cast<float>(i)});
    return neighbors;
  }

  std::vector<Neighbor> neighborsOf(const std::filesystem::path& photo, std::int64_t count) const override {
    decodeThumbnail(photo, 16);  // throws as the real one does when the file is no picture
    return neighborsOf(0, count);
  }

  AttentionMaps attention(const std::filesystem::path& photo) const override {
    AttentionMaps maps;
    maps.photo = decodeThumbnail(photo, 128);
    maps.mean = FloatMap(8, 8);
    for (int head = 0; head < 3; ++head) {
      FloatMap map(8, 8);
      for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 8; ++x) {
          map.at(x, y) =
              1.0F / (1.0F + std::hypot(static_cast<float>(x - 2 * head - 1), static_cast<float>(y - 4)));
          maps.mean.at(x, y) += map.at(x, y) / 3;
        }
      maps.heads.push_back(std::move(map));
    }
    return maps;
  }

  PatchColors patchColors(const std::filesystem::path& photo) const override {
    PatchColors answer{decodeThumbnail(photo, 128), Rgb8Image(kGrid, kGrid)};
    for (int y = 0; y < kGrid; ++y)
      for (int x = 0; x < kGrid; ++x)
        for (int channel = 0; channel < 3; ++channel)
          answer.colors.at(x, y)[channel] = static_cast<std::uint8_t>(channel == 0 ? 32 * x : 32 * y);
    return answer;
  }

  /// Every patch matches its mirror image; the upper half is mutual.
  PatchCorrespondences correspondences(const std::filesystem::path& left,
                                       const std::filesystem::path& right) const override {
    PatchCorrespondences answer{
        decodeThumbnail(left, 128), decodeThumbnail(right, 128), kGrid, kGrid, kGrid, kGrid, {}};
    for (int y = 0; y < kGrid; ++y)
      for (int x = 0; x < kGrid; ++x)
        answer.matches.push_back(
            {{x, y}, {kGrid - 1 - x, y}, 1 - 0.01F * static_cast<float>(y * kGrid + x), y < kGrid / 2});
    return answer;
  }

  std::vector<PatchNeighbor> neighborsOfPatch(const std::filesystem::path& photo, PatchPosition patch,
                                              std::int64_t count, const JobControl& control) override {
    control.throwIfCancelled();
    std::vector<PatchNeighbor> found;
    for (const Neighbor& neighbor : neighborsOf(photo, count))
      found.push_back({neighbor.index, neighbor.similarity, patch, kGrid, kGrid});
    return found;
  }

  /// PCA puts the photos on a circle, t-SNE on a line.
  std::vector<MapPoint> map(MapMethod method, const JobControl& control) const override {
    control.throwIfCancelled();
    std::vector<MapPoint> points;
    for (const std::int64_t index : embeddedPhotos()) {
      const float part = static_cast<float>(index) / static_cast<float>(m_size);
      points.push_back(method == MapMethod::Pca
                           ? MapPoint{index, std::cos(6.2831853F * part), std::sin(6.2831853F * part)}
                           : MapPoint{index, 2 * part - 1, 0});
    }
    return points;
  }

  /// Photo i is in group i modulo `count`.
  Clustering clusters(std::int64_t count, const JobControl& control) const override {
    control.throwIfCancelled();
    Clustering answer;
    answer.sizes.resize(static_cast<std::size_t>(std::min<std::int64_t>(count, m_size)));
    for (std::size_t i = 0; i < answer.sizes.size(); ++i)
      answer.representatives.push_back(static_cast<std::int64_t>(i));
    for (const std::int64_t index : embeddedPhotos()) {
      answer.cluster.push_back(static_cast<int>(index % count));
      ++answer.sizes[static_cast<std::size_t>(index % count)];
    }
    return answer;
  }

  /// `duplicates` that are as near.
  std::vector<SimilarPair> nearDuplicates(float threshold, std::int64_t most_pairs,
                                          const JobControl& control) const override {
    control.throwIfCancelled();
    std::vector<SimilarPair> found;
    for (const SimilarPair& pair : duplicates)
      if (pair.similarity >= threshold && static_cast<std::int64_t>(found.size()) < most_pairs)
        found.push_back(pair);
    return found;
  }

  std::vector<Neighbor> outliers(std::int64_t count, const JobControl& control) const override {
    control.throwIfCancelled();
    std::vector<Neighbor> found;
    for (std::int64_t i = 0; i < std::min<std::int64_t>(count, m_size); ++i)
      found.push_back({m_size - 1 - i, 0.1F + 0.05F * static_cast<float>(i)});
    return found;
  }

  /// Two operations that move embeddings by fixed distances.
  std::vector<OperationSensitivity> viewSensitivity(const std::filesystem::path& checkpoint,
                                                    const ImageSource& photos, const ViewSettings& settings,
                                                    const SensitivityOptions& options,
                                                    const JobControl& control) const override {
    control.throwIfCancelled();
    if (open_error) throw *open_error;
    if (checkpoint.empty() || photos.size() == 0 || settings.global_count == 0) return {};
    return {{"Local crop", 0.31, 0.12, options.photos}, {"Hue", 0.08, 0.02, options.photos}};
  }

  std::vector<PhotoAttention> attentionAt(const std::filesystem::path& checkpoint,
                                          const std::vector<std::filesystem::path>& photos,
                                          const JobControl& control) const override {
    control.throwIfCancelled();
    if (open_error) throw *open_error;
    std::vector<PhotoAttention> answers;
    for (const std::filesystem::path& photo : photos) {
      PhotoAttention answer;
      answer.snapshot.path = photo.string();
      const std::string name = checkpoint.filename().string();
      answer.snapshot.step = name.starts_with("step-") ? std::stoll(name.substr(5)) : report.step;
      try {
        AttentionMaps maps = attention(photo);
        answer.snapshot.photo = std::move(maps.photo);
        answer.snapshot.heads = std::move(maps.heads);
      } catch (const Error& error) {
        answer.problem = error.what();
      }
      answers.push_back(std::move(answer));
    }
    return answers;
  }

private:
  static constexpr int kGrid = 8;

  CheckpointReport m_last_report;
  std::atomic<std::int64_t> m_size = 0;
};

}  // namespace dinoscope::test
