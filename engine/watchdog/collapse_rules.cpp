// The two ways for self-distillation to find a solution that means nothing (DINO paper, section 5.3).

#include <algorithm>
#include <cmath>

#include "engine/core/sentence.h"
#include "engine/dino/schedules.h"
#include "engine/watchdog/watchdog_remedies.h"
#include "engine/watchdog/watchdog_rules.h"

namespace dinoscope {
namespace {

// The embeddings' spread relative to 1/sqrt(d). Healthy runs have 0.2 to 1, collapsed ones fall below 0.05
// within a hundred steps. Told below 0.1, over above 0.2.
constexpr double kCollapsedSpread = 0.1;
constexpr double kRecoveredSpread = 0.2;

// A transformer that has learned nothing yet is narrow too. It is no collapse while its embeddings use two
// dimensions and more, and its targets tell photos apart: marginal_entropy - teacher_entropy is what they
// carry of which photo it is, in nats; healthy runs have 1 and more.
constexpr double kCollapsedRank = 2;
constexpr double kCollapsedInformation = 0.5;

// Nats of the teacher's mean output over a batch. Of 4 photos or more, two prototypes used evenly have 0.69;
// one that takes all has 0, whatever the embeddings look like.
constexpr double kOnePrototype = 0.1;
constexpr double kSeveralPrototypes = 0.3;

// Nats by which the teacher's targets differ from the uniform distribution. Half the variance of the
// sharpened logits when that is small: 0.02 is a standard deviation of 0.2, targets that differ by a fifth.
// An untrained network at temperature 0.04 has 0.1 and more.
constexpr double kUniformKl = 0.02;
constexpr double kInformativeKl = 0.05;

// A run that was well and is not for 50 steps has fallen. One that never was well may still be on its way:
// it gets its learning-rate warm-up, but at least 200 steps and at most 2000.
constexpr std::int64_t kFallPatience = 50;
constexpr std::int64_t kShortestStart = 200;
constexpr std::int64_t kLongestStart = 2000;

// Beyond these a setting is named as the likely cause.
constexpr double kSlowCenter = 0.995;  // the mean of 200 steps: too late for a teacher that moves
constexpr double kFastTeacher = 0.9;   // the teacher is the mean of the last 10 students
constexpr double kSoftTeacher = 0.08;  // the paper's highest is 0.07
constexpr double kSharpTeacher = 0.02;

class CollapseRule : public WatchdogRule {
public:
  explicit CollapseRule(const WatchedRun& run) : m_run(run) {}

  std::int64_t patience() const override {
    return m_was_well ? kFallPatience
                      : std::clamp(learningRateWarmupSteps(m_run.experiment, m_run.steps_per_epoch),
                                   kShortestStart, kLongestStart);
  }

protected:
  const WatchedRun& run() const { return m_run; }
  const Experiment& experiment() const { return m_run.experiment; }
  Verdict noted(Verdict verdict) {
    m_was_well = m_was_well || verdict == Verdict::Well;
    return verdict;
  }

private:
  const WatchedRun& m_run;
  bool m_was_well = false;
};

class PointCollapseRule : public CollapseRule {
public:
  using CollapseRule::CollapseRule;
  DiagnosisKind kind() const override { return DiagnosisKind::PointCollapse; }

  std::optional<Verdict> judge(const StepMetrics& metrics) override {
    if (!metrics.embedding_spread) return std::nullopt;
    m_spread = *metrics.embedding_spread;
    const bool compares = experiment().run.batch_size >= kFewestPhotosToCompare;
    m_marginal = compares ? metrics.marginal_entropy : std::nullopt;
    const double marginal = m_marginal.value_or(kSeveralPrototypes);
    const bool is_narrow = m_spread < kCollapsedSpread && !tellsApart(metrics, compares);
    if (is_narrow || marginal < kOnePrototype) return noted(Verdict::Unwell);
    const bool is_in_doubt = m_spread < kRecoveredSpread && !tellsApart(metrics, compares);
    if (is_in_doubt || marginal < kSeveralPrototypes) return Verdict::Doubtful;
    return noted(Verdict::Well);
  }

  Diagnosis explain() const override {
    Diagnosis told;
    told.severity = DiagnosisSeverity::Serious;
    told.seen = m_spread < kCollapsedSpread ? sentence(
                                                  "All photos look alike to the network: the embeddings have "
                                                  "%1 of an even spread (1/sqrt(d)).",
                                                  shortNumber(m_spread))
                                            : sentence(
                                                  "The teacher answers every photo with the same prototype "
                                                  "(entropy of its mean output %1 nats).",
                                                  shortNumber(m_marginal.value_or(0)));
    const Experiment& e = experiment();
    if (e.loss.center_momentum >= kSlowCenter) {
      told.cause = sentence(
          "The center hardly moves (loss.center_momentum %1), so nothing keeps one prototype from winning.",
          shortNumber(e.loss.center_momentum));
      told.remedies.push_back(settingRemedy(phrase("Let the center follow: loss.center_momentum 0.9."),
                                            "loss.center_momentum", "0.9", true));
    } else if (e.teacher.momentum_start < kFastTeacher) {
      told.cause = sentence(
          "The teacher follows the student at once (teacher.momentum_start %1), so both agree on nothing.",
          shortNumber(e.teacher.momentum_start));
    } else if (e.teacher.temp_start < kSharpTeacher) {
      told.cause = sentence(
          "The teacher is very sharp (teacher.temp_start %1), so small differences decide everything.",
          shortNumber(e.teacher.temp_start));
      told.remedies.push_back({phrase("Soften the teacher: temperature 0.04."),
                               {{"teacher.temp_start", "0.04"}, {"teacher.temp_end", "0.04"}},
                               true});
    } else {
      told.cause = phrase("Most often the learning rate is too high for this set and batch.");
    }
    if (e.teacher.momentum_start < 0.99)
      told.remedies.push_back(settingRemedy(phrase("Slow the teacher: teacher.momentum_start 0.99."),
                                            "teacher.momentum_start", "0.99", true));
    told.remedies.push_back(slowerLearning(run(), true));
    return told;
  }

private:
  static bool tellsApart(const StepMetrics& metrics, bool compares) {
    if (!compares) return false;
    const double information = metrics.marginal_entropy.value_or(0) - metrics.teacher_entropy.value_or(0);
    return metrics.effective_rank.value_or(0) > kCollapsedRank && information > kCollapsedInformation;
  }

  double m_spread = 0;
  std::optional<double> m_marginal;
};

class UniformCollapseRule : public CollapseRule {
public:
  using CollapseRule::CollapseRule;
  DiagnosisKind kind() const override { return DiagnosisKind::UniformCollapse; }

  std::optional<Verdict> judge(const StepMetrics& metrics) override {
    if (!metrics.teacher_kl) return std::nullopt;
    m_kl = *metrics.teacher_kl;
    m_temp = metrics.teacher_temp;
    if (m_kl < kUniformKl) return noted(Verdict::Unwell);
    return m_kl < kInformativeKl ? Verdict::Doubtful : noted(Verdict::Well);
  }

  Diagnosis explain() const override {
    Diagnosis told;
    told.severity = DiagnosisSeverity::Serious;
    told.seen = sentence(
        "The teacher favours nothing: its targets are %1 nats from uniform, so the student has nothing to "
        "learn.",
        shortNumber(std::max(0.0, m_kl)));
    if (m_temp > kSoftTeacher) {
      told.cause = sentence(
          "The teacher temperature of %1 is too high: nothing sharpens its output (0.04 to 0.07 is usual).",
          shortNumber(m_temp));
      told.remedies.push_back({phrase("Sharpen the teacher: temperature 0.04."),
                               {{"teacher.temp_start", "0.04"}, {"teacher.temp_end", "0.04"}},
                               true});
    } else {
      told.cause =
          phrase("Centering outweighs sharpening: the outputs of all photos are too close to each other.");
      const std::string sharper = shortNumber(m_temp / 2);
      told.remedies.push_back({sentence("Sharpen the teacher: temperature %1.", sharper),
                               {{"teacher.temp_start", sharper}, {"teacher.temp_end", sharper}},
                               true});
    }
    told.remedies.push_back(slowerLearning(run(), true));
    return told;
  }

private:
  double m_kl = 0;
  double m_temp = 0;
};

}  // namespace

void addCollapseRules(const WatchedRun& run, WatchdogRules& rules) {
  rules.push_back(std::make_unique<PointCollapseRule>(run));
  rules.push_back(std::make_unique<UniformCollapseRule>(run));
}

}  // namespace dinoscope
