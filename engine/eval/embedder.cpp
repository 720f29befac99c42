#include "engine/eval/embedder.h"

#include <algorithm>

#include "engine/compute/compute_device.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/core/workers.h"
#include "engine/eval/evaluation_scope.h"
#include "engine/eval/network_input.h"
#include "engine/loader/photo_stream.h"

namespace dinoscope {
namespace {

torch::Tensor embedBatch(Backbone& backbone, const std::vector<Rgb8Image>& squares,
                         const EmbedderOptions& options, const torch::Device& device) {
  const PrecisionScope precision(device, options.precision);
  return backbone.forward(networkInput(squares, options.transform, device)).to(torch::kCPU, torch::kFloat32);
}

}  // namespace

Embeddings embedPhotos(Backbone& backbone, const ImageSource& photos, std::span<const std::int64_t> indices,
                       const EmbedderOptions& options, const JobControl& control) {
  const EvaluationScope evaluation(backbone);
  const torch::Device device = deviceOf(backbone);
  const std::int64_t workers = workerThreads(options.workers).count;
  const std::int64_t batch_size = std::max<std::int64_t>(options.batch_size, 1);
  PhotoStream stream(
      photos, indices, [&](const Rgb8Image& photo) { return options.transform.centralSquare(photo); },
      workers, batch_size + workers);

  Embeddings embeddings;
  std::vector<torch::Tensor> parts;
  std::vector<Rgb8Image> squares;
  std::int64_t seen = 0;
  const auto flush = [&] {
    if (!squares.empty()) parts.push_back(embedBatch(backbone, squares, options, device));
    squares.clear();
    control.report(phrase("Embedding photos"), seen, static_cast<std::int64_t>(indices.size()));
  };
  while (std::optional<PreparedPhoto> photo = stream.next(control.stop)) {
    ++seen;
    if (photo->image.isEmpty()) {
      embeddings.unreadable.emplace_back(photo->index, std::move(photo->problem));
      continue;
    }
    embeddings.indices.push_back(photo->index);
    squares.push_back(std::move(photo->image));
    if (static_cast<std::int64_t>(squares.size()) < batch_size) continue;
    flush();
    control.throwIfCancelled();
  }
  control.throwIfCancelled();
  flush();
  if (parts.empty())
    throw dataError(
        embeddings.unreadable.empty()
            ? sentence("There is no photo to embed; choose a folder that holds pictures.")
            : sentence("None of the photos can be read: %1", embeddings.unreadable.front().second));
  embeddings.vectors = torch::cat(parts);
  return embeddings;
}

torch::Tensor embedPhoto(Backbone& backbone, const Rgb8Image& photo, const EvaluationTransform& transform) {
  const EvaluationScope evaluation(backbone);
  const Rgb8Image square = transform.centralSquare(photo);
  const torch::Tensor input = networkInput(std::span(&square, 1), transform, deviceOf(backbone));
  return backbone.forward(input)[0].to(torch::kCPU, torch::kFloat32).contiguous();
}

}  // namespace dinoscope
