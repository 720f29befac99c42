// Whether the optimisation leads anywhere: divergence, steps that are no numbers, a teacher that stands
// still.

#include <algorithm>
#include <cmath>

#include "engine/core/sentence.h"
#include "engine/dino/schedules.h"
#include "engine/watchdog/watchdog_remedies.h"
#include "engine/watchdog/watchdog_rules.h"

namespace dinoscope {
namespace {

// Steps over which loss and gradients are averaged: longer than a jump, shorter than a trend.
constexpr double kFastSteps = 20;
constexpr double kSlowSteps = 500;

// A student that guesses evenly has a loss of ln K, and an untrained one little more: whoever is a nat above
// both (e times as wrong) does worse than guessing. Over half a nat above.
constexpr double kLossAboveGuess = 1.0;
constexpr double kLossRecovered = 0.5;

// The geometric mean of the gradient norms against that of the 500 steps before. Schedules, and the end of
// the last layer's freeze, move it tenfold at most.
constexpr double kGradientGrowth = 100;
constexpr double kGradientRecovered = 10;
constexpr std::int64_t kStepsBeforeGradients = 100;
constexpr std::int64_t kDivergencePatience = 20;

// Share of its random start that the teacher would still hold at the end of the run: at three quarters it
// has hardly learned. Runs too short for any teacher (trials of some steps) are told only when it stands
// still altogether.
constexpr double kFrozenShare = 0.75;
constexpr double kStandingShare = 1 - 1e-6;
constexpr std::int64_t kStepsOfATrial = 100;

/// Exponential mean without the pull towards its start.
class RunningMean {
public:
  explicit RunningMean(double steps) : m_keep(1 - 1 / steps) {}
  void add(double value) {
    m_sum = m_keep * m_sum + (1 - m_keep) * value;
    m_weight = m_keep * m_weight + (1 - m_keep);
  }
  double value() const { return m_sum / m_weight; }

private:
  double m_keep;
  double m_sum = 0;
  double m_weight = 0;
};

class DivergenceRule : public WatchdogRule {
public:
  explicit DivergenceRule(const WatchedRun& run) : m_run(run) {}
  DiagnosisKind kind() const override { return DiagnosisKind::Divergence; }
  std::int64_t patience() const override { return kDivergencePatience; }

  std::optional<Verdict> judge(const StepMetrics& metrics) override {
    if (!std::isfinite(metrics.loss)) return std::nullopt;
    ++m_steps;
    m_loss.add(metrics.loss);
    if (m_steps <= static_cast<std::int64_t>(kFastSteps)) {
      m_guess = std::max(m_guess, m_loss.value());
      m_guess = std::max(m_guess, std::log(static_cast<double>(m_run.experiment.head.out_dim)));
    }
    const double growth = gradientGrowth(metrics.grad_norm);
    if (m_steps <= static_cast<std::int64_t>(kFastSteps)) return std::nullopt;
    m_is_loss = m_loss.value() > m_guess + kLossAboveGuess;
    if (m_is_loss || growth > kGradientGrowth) {
      m_growth = growth;
      return Verdict::Unwell;
    }
    const bool is_well = m_loss.value() < m_guess + kLossRecovered && growth < kGradientRecovered;
    return is_well ? Verdict::Well : Verdict::Doubtful;
  }

  Diagnosis explain() const override {
    Diagnosis told;
    told.seen = m_is_loss ? sentence("The loss has climbed to %1, above the %2 of guessing.",
                                     shortNumber(m_loss.value()), shortNumber(m_guess))
                          : sentence("The gradients are %1 times as large as before.", shortNumber(m_growth));
    const std::string rate = shortNumber(m_run.experiment.optim.lr);
    told.cause = learningRateWarmupSteps(m_run.experiment, m_run.steps_per_epoch) == 0
                     ? sentence("The learning rate of %1 is too high, and it has no warm-up.", rate)
                     : sentence("The learning rate of %1 is too high.", rate);
    told.remedies.push_back(slowerLearning(m_run, false));
    if (m_run.experiment.optim.clip_grad == 0)
      told.remedies.push_back(
          settingRemedy(phrase("Clip the gradients: optim.clip_grad 3."), "optim.clip_grad", "3", false));
    return told;
  }

private:
  /// Of the newest 20 steps against the newest 500, after the first 100; 1 before.
  double gradientGrowth(double norm) {
    if (!std::isfinite(norm) || norm <= 0) return 1;
    m_fast.add(std::log(norm));
    const double growth = m_steps > kStepsBeforeGradients ? std::exp(m_fast.value() - m_slow.value()) : 1;
    m_slow.add(std::log(norm));
    return growth;
  }

  const WatchedRun& m_run;
  std::int64_t m_steps = 0;
  RunningMean m_loss{kFastSteps};
  RunningMean m_fast{kFastSteps}, m_slow{kSlowSteps};  // of the gradient norm's logarithm
  double m_guess = 0;
  double m_growth = 1;
  bool m_is_loss = false;
};

class FrozenTeacherRule : public WatchdogRule {
public:
  explicit FrozenTeacherRule(const WatchedRun& run) : m_run(run) { scheduleChanged(); }
  DiagnosisKind kind() const override { return DiagnosisKind::FrozenTeacher; }
  std::int64_t patience() const override { return 0; }

  void scheduleChanged() override {
    m_share = m_share_now;
    for (std::int64_t step = m_next_step; step < m_run.total_steps && m_share > kFrozenShare; ++step)
      m_share *= scheduledMomentum(step);
  }

  std::optional<Verdict> judge(const StepMetrics& metrics) override {
    // Steps that nobody saw were as their schedule says.
    for (; m_next_step < metrics.step; ++m_next_step) m_share_now *= scheduledMomentum(m_next_step);
    m_share_now *= metrics.teacher_momentum;
    m_next_step = metrics.step + 1;
    const double limit = m_run.total_steps < kStepsOfATrial ? kStandingShare : kFrozenShare;
    return m_share > limit ? Verdict::Unwell : Verdict::Well;
  }

  Diagnosis explain() const override {
    const TeacherSettings& teacher = m_run.experiment.teacher;
    Diagnosis told;
    told.seen = sentence("At the end of this run the teacher will still be %1 % of what it began as.",
                         static_cast<int>(std::lround(100 * m_share)));
    told.cause =
        sentence("A teacher momentum of %1 to %2 is too slow for %3 steps.",
                 shortNumber3(teacher.momentum_start), shortNumber3(teacher.momentum_end), m_run.total_steps);
    // With momentum m rising to 1 about exp(-(1 - m) steps / 2) of the start is left: 10 / steps leaves 1 %.
    const double momentum = std::clamp(1 - 10 / static_cast<double>(m_run.total_steps), 0.5, 0.996);
    const std::string value = shortNumber3(momentum);
    told.remedies.push_back(
        settingRemedy(sentence("Let the teacher follow: teacher.momentum_start %1.", value),
                      "teacher.momentum_start", value, false));
    told.remedies.push_back({phrase("Train for more epochs (run.epochs)."), {}, false});
    return told;
  }

private:
  double scheduledMomentum(std::int64_t step) const {
    return scheduleAt(m_run.experiment, m_run.steps_per_epoch, step).teacher_momentum;
  }
  static std::string shortNumber3(double value) {
    std::string text = std::to_string(std::floor(value * 1e4) / 1e4);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
  }

  const WatchedRun& m_run;
  // What is left of the teacher's start is the product of its momenta.
  double m_share_now = 1;
  std::int64_t m_next_step = 0;
  double m_share = 1;  // at the end of the run
};

}  // namespace

Diagnosis explainNotFinite(const WatchedRun& run, std::int64_t step, const std::string& what) {
  const Experiment& e = run.experiment;
  Diagnosis told;
  told.kind = DiagnosisKind::NotFinite;
  told.severity = DiagnosisSeverity::Serious;
  told.step = told.since_step = step;
  told.seen = sentence(
      "The %1 of step %2 is not a finite number; the step was left out, and the networks are as they were "
      "before it.",
      what, step);
  if (e.run.precision == "fp16" || e.run.precision == "bf16")
    told.cause =
        sentence("Often the number format (run.precision %1) or too high a learning rate.", e.run.precision);
  else if (step < 10 && !e.model.init_weights.empty())
    told.cause =
        phrase("Probably the weights that the run started from (model.init_weights) hold no finite numbers.");
  else
    told.cause = phrase("Most often too high a learning rate, or too sharp a temperature.");
  if (e.run.precision != "fp32")
    told.remedies.push_back(settingRemedy(phrase("Compute in full precision: run.precision fp32."),
                                          "run.precision", "fp32", false));
  told.remedies.push_back(slowerLearning(run, false));
  if (e.optim.clip_grad == 0)
    told.remedies.push_back(
        settingRemedy(phrase("Clip the gradients: optim.clip_grad 3."), "optim.clip_grad", "3", false));
  return told;
}

void addCourseRules(const WatchedRun& run, WatchdogRules& rules) {
  rules.push_back(std::make_unique<DivergenceRule>(run));
  rules.push_back(std::make_unique<FrozenTeacherRule>(run));
}

}  // namespace dinoscope
