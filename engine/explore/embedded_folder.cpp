#include "engine/explore/embedded_folder.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/data/decode.h"
#include "engine/explore/matrix_tensor.h"

namespace dinoscope {
namespace {

/// "is cut short" of "/photos/a.jpg is cut short.": the path is said beside it.
std::string reasonOf(std::string sentence, const std::string& path) {
  if (sentence.starts_with(path + " ")) sentence.erase(0, path.size() + 1);
  if (sentence.ends_with('.')) sentence.pop_back();
  return sentence;
}

/// Rows of the index turned into the folder's indices.
std::vector<Neighbor> inFolder(const EmbeddedFolder& folder, std::vector<Neighbor> rows) {
  for (Neighbor& neighbor : rows) neighbor.index = folder.indices[static_cast<std::size_t>(neighbor.index)];
  return rows;
}

}  // namespace

std::int64_t EmbeddedFolder::rowOf(std::int64_t photo) const {
  const auto found = std::lower_bound(indices.begin(), indices.end(), photo);
  return found != indices.end() && *found == photo ? found - indices.begin() : -1;
}

std::vector<Neighbor> EmbeddedFolder::neighborsOf(std::int64_t photo, std::int64_t count) const {
  const std::int64_t row = rowOf(photo);
  if (row < 0) throw dataError(sentence("This photo has no embedding: it could not be read."));
  return inFolder(*this, index.nearest(index.vectors().row(row), count, row));
}

std::vector<Neighbor> EmbeddedFolder::neighborsOf(std::span<const float> embedding,
                                                  std::int64_t count) const {
  return inFolder(*this, index.nearest(embedding, count));
}

std::int64_t EmbeddedFolder::photoAt(const std::filesystem::path& path) const {
  return folder.indexOf(std::filesystem::absolute(path));
}

Embeddings embedWhole(OpenedNetwork& network, const ImageFolder& folder, const JobControl& control) {
  std::vector<std::int64_t> all(static_cast<std::size_t>(folder.size()));
  std::iota(all.begin(), all.end(), 0);
  EmbedderOptions options;
  options.transform = network.transform;
  return embedPhotos(*network.backbone, folder, all, options, control);
}

std::vector<ImageProblem> problemsOf(const ImageFolder& folder, const Embeddings& embeddings) {
  std::vector<ImageProblem> problems;
  for (const auto& [index, sentence] : embeddings.unreadable)
    problems.push_back({folder.images()[static_cast<std::size_t>(index)].path,
                        reasonOf(sentence, pathText(folder.pathOf(index)))});
  return problems;
}

EmbeddedFolder embedFolder(OpenedNetwork& network, const ImageFolder& folder, const JobControl& control) {
  const Embeddings embeddings = embedWhole(network, folder, control);
  return {folder, embeddings.indices, NeighborIndex(matrixOf(embeddings.vectors)),
          problemsOf(folder, embeddings)};
}

std::vector<Neighbor> neighborsOfFile(OpenedNetwork& network, const EmbeddedFolder& folder,
                                      const std::filesystem::path& photo, std::int64_t count) {
  const std::int64_t own = folder.photoAt(photo);
  if (own >= 0 && folder.rowOf(own) >= 0) return folder.neighborsOf(own, count);
  const torch::Tensor embedding = embedPhoto(*network.backbone, decodeImage(photo), network.transform);
  return folder.neighborsOf(
      std::span(embedding.data_ptr<float>(), static_cast<std::size_t>(embedding.numel())), count);
}

std::string fingerprintOf(const ImageFolder& folder) {
  std::size_t hash = 0;
  const auto mix = [&](std::size_t value) { hash = hash * 1099511628211ULL + value; };
  for (const ImageEntry& image : folder.images()) {
    mix(std::hash<std::string>{}(image.path));
    mix(image.bytes);
  }
  return folder.folder().string() + ":" + std::to_string(folder.size()) + ":" + std::to_string(hash);
}

}  // namespace dinoscope
