#include "engine/config/validation.h"

#include <algorithm>
#include <charconv>

#include "engine/config/backbones.h"
#include "engine/config/batch_norm_limit.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

bool isDeviceName(const std::string& device) {
  if (device == "auto" || device == "cpu" || device == "cuda") return true;
  if (!device.starts_with("cuda:")) return false;
  int index = -1;
  const char* first = device.data() + 5;
  const char* last = device.data() + device.size();
  const auto [end, error] = std::from_chars(first, last, index);
  return error == std::errc{} && end == last && index >= 0;
}

void addRangeProblems(const Experiment& experiment, std::vector<SettingProblem>& problems) {
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields)
      if (std::string sentence = field.problemWith(field.get(experiment)); !sentence.empty())
        problems.push_back({field.key, std::move(sentence)});
}

/// Only a single local view is ever so small: of global views there are two at least.
std::string singleValueProblem(const Experiment& experiment) {
  const RunSettings& run = experiment.run;
  const std::int64_t fewest = fewestPhotosForBatchNorm(experiment);
  if (run.batch_size >= fewest) return {};
  const std::string size = std::to_string(experiment.views.local_size_px);
  return sentence(
      "run.batch_size is %1 but must be at least %2 here: model.backbone %3 shrinks a view of %4 px to one "
      "cell, and batch norm can't normalise by one value; take more photos a batch, raise views.local_count, "
      "or raise views.local_size_px above %5.",
      run.batch_size, fewest, experiment.model.backbone, size, size);
}

void addCombinationProblems(const Experiment& experiment, std::vector<SettingProblem>& problems) {
  const auto add = [&problems](const std::string& key, const std::string& sentence) {
    problems.push_back({key, sentence});
  };
  const ViewSettings& views = experiment.views;
  if (isVisionTransformer(experiment.model.backbone)) {
    const std::int64_t patch = experiment.model.patch_size_px;
    if (patch > views.global_size_px)
      add("model.patch_size_px",
          sentence("model.patch_size_px is %1 but must be at most views.global_size_px (%2).", patch,
                   views.global_size_px));
    else if (views.local_count > 0 && patch > views.local_size_px)
      add("model.patch_size_px",
          sentence("model.patch_size_px is %1 but must be at most views.local_size_px (%2).", patch,
                   views.local_size_px));
  }
  if (std::string sentence = singleValueProblem(experiment); !sentence.empty())
    add("run.batch_size", sentence);
  if (!isDeviceName(experiment.run.device))
    add("run.device",
        sentence("run.device is \"%1\" but must be auto, cpu or cuda:N.", experiment.run.device));
  if (experiment.run.device == "cpu" && experiment.run.precision == "fp16")
    add("run.precision",
        phrase(
            "run.precision is fp16 but run.device is cpu, which computes fp32 and bf16 only; choose bf16 or "
            "auto."));
}

/// "1 epoch", "3 epochs".
std::string epochsText(std::int64_t epochs) {
  return epochs == 1 ? phrase("1 epoch") : sentence("%1 epochs", epochs);
}

class Warnings {
public:
  Warnings(const Experiment& experiment, std::optional<std::int64_t> steps_per_epoch)
      : m_experiment(experiment), m_steps_per_epoch(steps_per_epoch) {}

  std::vector<SettingProblem> all() {
    addLearningRate();
    addTeacherTemperature();
    addFrozenPrototypes();
    return std::move(m_warnings);
  }

private:
  void add(const std::string& key, const std::string& sentence) { m_warnings.push_back({key, sentence}); }

  void addLearningRate() {
    const OptimSettings& optim = m_experiment.optim;
    const auto say = [this](const std::string& key, std::int64_t warmup, const std::string& run) {
      add(key,
          sentence("%1 is %2 and the whole run has %3: the learning rate only rises and never falls towards "
                   "optim.lr_end; shorten the warm-up to a tenth of the run, or train longer.",
                   key, warmup, run));
    };
    if (optim.lr_warmup_steps == 0) {
      if (optim.lr_warmup_epochs >= epochs())
        say("optim.lr_warmup_epochs", optim.lr_warmup_epochs, epochsText(epochs()));
      return;
    }
    if (!m_steps_per_epoch) return;
    const std::int64_t steps = epochs() * *m_steps_per_epoch;
    if (optim.lr_warmup_steps >= steps)
      say("optim.lr_warmup_steps", optim.lr_warmup_steps,
          steps == 1 ? phrase("1 step") : sentence("%1 steps", steps));
  }

  void addTeacherTemperature() {
    const TeacherSettings& teacher = m_experiment.teacher;
    const std::int64_t warmup = teacher.temp_warmup_epochs;
    const bool changes = teacher.temp_start != teacher.temp_end;
    if (warmup > 0 && warmup >= epochs() && changes)
      add("teacher.temp_warmup_epochs",
          sentence(
              "teacher.temp_warmup_epochs is %1 and the whole run has %2: the teacher temperature is on its "
              "way from %3 to %4 to the end; shorten the warm-up to a third of the run, or train longer.",
              warmup, epochsText(epochs()), Field::format(teacher.temp_start),
              Field::format(teacher.temp_end)));
    const double student = m_experiment.loss.student_temp;
    const auto addSoftTeacher = [&](const std::string& key, double temp) {
      if (temp < student) return;
      add(key, sentence("%1 is %2 and loss.student_temp is %3: a teacher that is no sharper than the student "
                        "lets all outputs go flat (uniform collapse); lower it, 0.04 to 0.07 are usual.",
                        key, Field::format(temp), Field::format(student)));
    };
    if (warmup > 0) addSoftTeacher("teacher.temp_start", teacher.temp_start);
    if (warmup < epochs()) addSoftTeacher("teacher.temp_end", teacher.temp_end);
  }

  void addFrozenPrototypes() {
    const std::int64_t frozen = m_experiment.optim.freeze_last_layer_epochs;
    if (frozen < epochs()) return;
    add("optim.freeze_last_layer_epochs",
        sentence("optim.freeze_last_layer_epochs is %1 and the whole run has %2: the prototypes stay frozen "
                 "where they were drawn; set it to 0, or train longer.",
                 frozen, epochsText(epochs())));
  }

  std::int64_t epochs() const { return m_experiment.run.epochs; }

  const Experiment& m_experiment;
  const std::optional<std::int64_t> m_steps_per_epoch;
  std::vector<SettingProblem> m_warnings;
};

}  // namespace

std::vector<SettingProblem> problemsOf(const Experiment& experiment) {
  std::vector<SettingProblem> problems;
  addRangeProblems(experiment, problems);
  addCombinationProblems(experiment, problems);
  return problems;
}

std::vector<SettingProblem> warningsOf(const Experiment& experiment,
                                       std::optional<std::int64_t> steps_per_epoch) {
  return Warnings(experiment, steps_per_epoch).all();
}

void requireValid(const Experiment& experiment) {
  std::string sentences;
  for (const SettingProblem& problem : problemsOf(experiment))
    sentences += (sentences.empty() ? "" : "\n") + problem.sentence;
  if (!sentences.empty()) throw settingsError(sentences);
}

}  // namespace dinoscope
