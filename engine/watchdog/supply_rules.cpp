// Whether a step gets what it needs: batches in time, and enough photos in them.

#include <algorithm>
#include <cmath>

#include "engine/config/backbones.h"
#include "engine/config/batch_norm_limit.h"
#include "engine/core/sentence.h"
#include "engine/watchdog/watchdog_remedies.h"
#include "engine/watchdog/watchdog_rules.h"

namespace dinoscope {
namespace {

// Part of the time that steps wait for their batches. A third lost is worth a word; the loader keeps up again
// when it is a tenth. Waits under 5 ms a step are no loss that anybody notices.
constexpr double kStarvedShare = 1.0 / 3;
constexpr double kFedShare = 0.1;
constexpr double kNoticedWait_ms = 5;
constexpr double kKept = 1 - 1.0 / 30;    // of the running means, from step to step
constexpr std::int64_t kFirstSteps = 20;  // the loader and the caches fill while these are taken
constexpr std::int64_t kStarvedPatience = 30;

class StarvedLoaderRule : public WatchdogRule {
public:
  explicit StarvedLoaderRule(const WatchedRun& run) : m_run(run) {}
  DiagnosisKind kind() const override { return DiagnosisKind::StarvedLoader; }
  std::int64_t patience() const override { return kStarvedPatience; }

  std::optional<Verdict> judge(const StepMetrics& metrics) override {
    if (++m_steps <= kFirstSteps) return std::nullopt;
    const double works = metrics.computing_ms();
    m_wait = m_steps == kFirstSteps + 1 ? metrics.wait_ms : kKept * m_wait + (1 - kKept) * metrics.wait_ms;
    m_works = m_steps == kFirstSteps + 1 ? works : kKept * m_works + (1 - kKept) * works;
    if (m_wait < kNoticedWait_ms || share() < kFedShare) return Verdict::Well;
    return share() > kStarvedShare ? Verdict::Unwell : Verdict::Doubtful;
  }

  Diagnosis explain() const override {
    Diagnosis told;
    told.seen = sentence("Steps wait %1 % of the time for their batches (%2 ms a step).",
                         static_cast<int>(std::lround(100 * share())), static_cast<int>(std::lround(m_wait)));
    const std::int64_t more = std::min(m_run.cores, std::max<std::int64_t>(2, 2 * m_run.workers));
    told.cause =
        m_run.workers == 1
            ? phrase("Decoding and drawing views on 1 worker is slower than the network.")
            : sentence("Decoding and drawing views on %1 workers is slower than the network.", m_run.workers);
    if (more > m_run.workers)
      told.remedies.push_back(settingRemedy(sentence("Use %1 loader workers (run.workers).", more),
                                            "run.workers", std::to_string(more), false));
    if (!m_run.experiment.data.scaled_decoding)
      told.remedies.push_back(
          settingRemedy(phrase("Decode photos no larger than the views need (data.scaled_decoding)."),
                        "data.scaled_decoding", "true", true));
    told.remedies.push_back(
        {phrase("Draw fewer or smaller local views, or train on smaller copies of the photos."), {}, true});
    return told;
  }

private:
  double share() const { return m_wait / std::max(1e-9, m_wait + m_works); }

  const WatchedRun& m_run;
  std::int64_t m_steps = 0;
  double m_wait = 0;   // ms a step
  double m_works = 0;  // ms a step
};

class SmallBatchRule : public WatchdogRule {
public:
  explicit SmallBatchRule(const WatchedRun& run) : m_run(run) {}
  DiagnosisKind kind() const override { return DiagnosisKind::SmallBatch; }
  std::int64_t patience() const override { return 0; }

  std::optional<Verdict> judge(const StepMetrics&) override {
    const bool normalises = hasBackboneNorm() || m_run.experiment.head.batch_norm;
    return normalises && m_run.experiment.run.batch_size < kFewestPhotosToNormalize ? Verdict::Unwell
                                                                                    : Verdict::Well;
  }

  Diagnosis explain() const override {
    const std::string photos = std::to_string(m_run.experiment.run.batch_size);
    Diagnosis told;
    told.seen = sentence("Batch norm averages over only %1 photos.", photos);
    told.cause = hasBackboneNorm()
                     ? sentence("model.backbone %1 normalises by the batch, and run.batch_size is %2.",
                                m_run.experiment.model.backbone, photos)
                     : sentence("head.batch_norm is on, and run.batch_size is %1.", photos);
    told.remedies.push_back(
        settingRemedy(phrase("Take 16 photos a batch (run.batch_size)."), "run.batch_size", "16", true));
    if (hasBackboneNorm())
      told.remedies.push_back(settingRemedy(phrase("Choose a backbone without batch norm: vit_tiny."),
                                            "model.backbone", "vit_tiny", true));
    else
      told.remedies.push_back(
          settingRemedy(phrase("Turn batch norm off in the head."), "head.batch_norm", "false", true));
    return told;
  }

private:
  bool hasBackboneNorm() const {
    const BackboneFacts* backbone = findBackbone(m_run.experiment.model.backbone);
    return backbone != nullptr && backbone->hasBatchNorm();
  }

  const WatchedRun& m_run;
};

}  // namespace

void addSupplyRules(const WatchedRun& run, WatchdogRules& rules) {
  rules.push_back(std::make_unique<StarvedLoaderRule>(run));
  rules.push_back(std::make_unique<SmallBatchRule>(run));
}

}  // namespace dinoscope
