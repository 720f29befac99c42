#include "engine/run/run_probe.h"

namespace dinoscope {

RunProbe::RunProbe(const PhotoSet& photos, const DataSplit& split, const Experiment& experiment,
                   const EmbedderOptions& options)
    : m_photos(photos),
      m_options(options),
      m_every_epochs(experiment.eval.knn_every_epochs),
      m_knn(photos, split, experiment.eval, options) {}

std::optional<double> RunProbe::top1(Backbone& teacher, const std::stop_token& stop) const {
  return m_every_epochs > 0 ? m_knn.top1(teacher, {{}, stop}) : std::nullopt;
}

void RunProbe::measure(Backbone& teacher, const std::stop_token& stop, EpochSummary& summary) {
  Embeddings embeddings;
  summary.knn_top1 = m_knn.top1(teacher, {{}, stop}, &embeddings);
  if (embeddings.indices.empty())
    embeddings =
        embedPhotos(teacher, m_photos, NeighborStability::sampleOf(m_photos.size()), m_options, {{}, stop});
  summary.neighbor_stability = m_stability.take(embeddings);
}

bool RunProbe::isDue(std::int64_t epoch, bool is_last) const {
  return m_every_epochs > 0 && ((epoch + 1) % m_every_epochs == 0 || is_last);
}

}  // namespace dinoscope
