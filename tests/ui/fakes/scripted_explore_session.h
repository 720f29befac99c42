#pragma once

#include <atomic>
#include <cmath>
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
  std::optional<Error> open_error;        ///< openCheckpoint() throws it
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
    if (open_error) throw *open_error;
    m_size = 0;
    CheckpointReport answer = report;
    answer.path = path.string();
    return answer;
  }

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

private:
  std::atomic<std::int64_t> m_size = 0;
};

}  // namespace dinoscope::test
