#include "engine/run_files/checkpoint_generations.h"

namespace dinoscope {

std::vector<std::size_t> checkpointsToRemove(std::span<const Generation> newest_first,
                                             std::int64_t written_step, const GenerationRule& rule) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < newest_first.size(); ++i) {
    const Generation& generation = newest_first[i];
    if (generation.step > written_step || !generation.knn_top1) continue;
    if (!best || *generation.knn_top1 > *newest_first[*best].knn_top1) best = i;
  }
  std::vector<std::size_t> removed;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < newest_first.size(); ++i) {
    const Generation& generation = newest_first[i];
    const bool is_passed_over = generation.step > written_step;
    const bool is_new = !is_passed_over && kept++ < rule.newest;
    const bool is_best = rule.best_knn && best == i;
    const bool is_chosen_epoch = !is_passed_over && rule.every_epochs > 0 && generation.epochs_done > 0 &&
                                 generation.epochs_done % rule.every_epochs == 0;
    if (!is_new && !is_best && !is_chosen_epoch) removed.push_back(i);
  }
  return removed;
}

}  // namespace dinoscope
