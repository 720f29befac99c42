#include "engine/explore/embedded_folder.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "engine/eval/embedder.h"
#include "engine/explore/matrix_tensor.h"

namespace dinoscope {
namespace {

/// "is cut short" of "/photos/a.jpg is cut short.": the path is said beside it.
std::string reasonOf(std::string sentence, const std::string& path) {
  if (sentence.starts_with(path + " ")) sentence.erase(0, path.size() + 1);
  if (sentence.ends_with('.')) sentence.pop_back();
  return sentence;
}

}  // namespace

std::int64_t EmbeddedFolder::rowOf(std::int64_t photo) const {
  const auto found = std::lower_bound(indices.begin(), indices.end(), photo);
  return found != indices.end() && *found == photo ? found - indices.begin() : -1;
}

std::int64_t EmbeddedFolder::photoAt(const std::filesystem::path& path) const {
  std::error_code error;
  const std::filesystem::path asked = std::filesystem::weakly_canonical(path, error);
  const std::filesystem::path root = std::filesystem::weakly_canonical(folder.folder(), error);
  return error ? -1 : folder.indexOf(asked.lexically_relative(root));
}

EmbeddedFolder embedFolder(OpenedNetwork& network, const ImageFolder& folder, const JobControl& control) {
  std::vector<std::int64_t> all(static_cast<std::size_t>(folder.size()));
  std::iota(all.begin(), all.end(), 0);
  EmbedderOptions options;
  options.transform = network.transform;
  Embeddings embeddings = embedPhotos(*network.backbone, folder, all, options, control);
  std::vector<ImageProblem> problems;
  for (const auto& [index, sentence] : embeddings.unreadable)
    problems.push_back({folder.images()[static_cast<std::size_t>(index)].path,
                        reasonOf(sentence, folder.pathOf(index).string())});
  return {folder, std::move(embeddings.indices), NeighborIndex(matrixOf(embeddings.vectors)),
          std::move(problems)};
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
