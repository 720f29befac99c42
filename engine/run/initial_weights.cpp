#include "engine/run/initial_weights.h"

#include <cmath>
#include <string>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/models/position_encoding.h"
#include "engine/weights/checkpoint.h"
#include "engine/weights/weights.h"

namespace dinoscope {
namespace {

std::int64_t gridSide(const torch::Tensor& pos_embed) {
  const auto side = std::llround(std::sqrt(static_cast<double>(pos_embed.size(1) - 1)));
  return side * side == pos_embed.size(1) - 1 ? side : 0;
}

/// Positions that were learned for views of another size become those of this network, as the reference does
/// for images of another size. Returns the sizes as a text, empty when they fit or it is not the size alone.
std::string fitPositions(TensorMap& weights, const Backbone& network, std::int64_t patch_size_px) {
  const auto parameters = network.named_parameters();
  const torch::Tensor* own = parameters.find("pos_embed");
  const auto found = weights.find("pos_embed");
  const torch::Tensor* own_patch = parameters.find("patch_embed.proj.weight");
  const auto patch = weights.find("patch_embed.proj.weight");
  if (own == nullptr || own_patch == nullptr || found == weights.end() || patch == weights.end()) return {};
  torch::Tensor& positions = found->second;
  if (patch->second.sizes() != own_patch->sizes() || positions.dim() != 3 ||
      positions.size(2) != own->size(2) || positions.size(1) == own->size(1))
    return {};
  const std::int64_t there = gridSide(positions), here = gridSide(*own);
  if (there < 1 || here < 1) return {};
  const torch::Tensor learned = positions.to(torch::kFloat32);
  positions = torch::cat({learned.slice(1, 0, 1), interpolatedPositions(learned.slice(1, 1), here, here,
                                                                        /*by_product=*/false)},
                         1);
  return sentence("%1 px to %2 px", there * patch_size_px, here * patch_size_px);
}

}  // namespace

void loadInitialWeights(const Experiment& experiment, Trainer& trainer, RunNotices& notices) {
  if (experiment.model.init_weights.empty()) return;
  const FoundWeights found = findWeights(experiment.model.init_weights);
  const std::filesystem::path& file = found.file;
  if (!found.notice.empty()) notices.say(found.notice);
  NetworkWeights weights = readWeights(file);
  requireFinite(weights.tensors, file.string());
  const std::string resized =
      fitPositions(weights.tensors, trainer.teacherBackbone(), experiment.model.patch_size_px);
  const LoadReport report = loadWeights(trainer.teacherBackbone(), weights.tensors, file.string());
  loadWeights(trainer.studentBackbone(), weights.tensors, file.string());
  const std::size_t count = report.matched.size();
  if (resized.empty())
    notices.say(sentence("Student and teacher begin with %1 tensors from %2 (%3).", count, file.string(),
                         weights.network));
  else
    notices.say(
        sentence("Student and teacher begin with %1 tensors from %2 (%3); the position encoding was "
                 "interpolated from views of %4.",
                 count, file.string(), weights.network, resized));
}

}  // namespace dinoscope
