#include "engine/config/validation.h"

#include <algorithm>
#include <charconv>

#include "engine/config/backbones.h"
#include "engine/config/batch_norm_limit.h"
#include "engine/core/error.h"

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
  return "run.batch_size is " + std::to_string(run.batch_size) + " but must be at least " +
         std::to_string(fewest) + " here: model.backbone " + experiment.model.backbone +
         " shrinks a view of " + size +
         " px to one cell, and batch norm can't normalise by one value; take more photos a batch, raise "
         "views.local_count, or raise views.local_size_px above " +
         size + ".";
}

void addCombinationProblems(const Experiment& experiment, std::vector<SettingProblem>& problems) {
  const auto add = [&problems](const std::string& key, const std::string& sentence) {
    problems.push_back({key, sentence});
  };
  const ViewSettings& views = experiment.views;
  if (isVisionTransformer(experiment.model.backbone)) {
    const std::int64_t patch = experiment.model.patch_size_px;
    if (patch > views.global_size_px)
      add("model.patch_size_px", "model.patch_size_px is " + std::to_string(patch) +
                                     " but must be at most views.global_size_px (" +
                                     std::to_string(views.global_size_px) + ").");
    else if (views.local_count > 0 && patch > views.local_size_px)
      add("model.patch_size_px", "model.patch_size_px is " + std::to_string(patch) +
                                     " but must be at most views.local_size_px (" +
                                     std::to_string(views.local_size_px) + ").");
  }
  if (std::string sentence = singleValueProblem(experiment); !sentence.empty())
    add("run.batch_size", sentence);
  if (!isDeviceName(experiment.run.device))
    add("run.device", "run.device is \"" + experiment.run.device + "\" but must be auto, cpu or cuda:N.");
  if (experiment.run.device == "cpu" && experiment.run.precision == "fp16")
    add("run.precision",
        "run.precision is fp16 but run.device is cpu, which computes fp32 and bf16 only; choose bf16 or "
        "auto.");
}

/// "1 epoch", "3 epochs".
std::string epochsText(std::int64_t epochs) {
  return std::to_string(epochs) + (epochs == 1 ? " epoch" : " epochs");
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
    const std::string consequence =
        ": the learning rate only rises and never falls towards optim.lr_end; shorten the warm-up to a tenth "
        "of the run, or train longer.";
    if (optim.lr_warmup_steps == 0) {
      if (optim.lr_warmup_epochs >= epochs())
        add("optim.lr_warmup_epochs", "optim.lr_warmup_epochs is " + std::to_string(optim.lr_warmup_epochs) +
                                          " and the whole run has " + epochsText(epochs()) + consequence);
      return;
    }
    if (!m_steps_per_epoch) return;
    const std::int64_t steps = epochs() * *m_steps_per_epoch;
    if (optim.lr_warmup_steps >= steps)
      add("optim.lr_warmup_steps", "optim.lr_warmup_steps is " + std::to_string(optim.lr_warmup_steps) +
                                       " and the whole run has " + std::to_string(steps) +
                                       (steps == 1 ? " step" : " steps") + consequence);
  }

  void addTeacherTemperature() {
    const TeacherSettings& teacher = m_experiment.teacher;
    const std::int64_t warmup = teacher.temp_warmup_epochs;
    const bool changes = teacher.temp_start != teacher.temp_end;
    if (warmup > 0 && warmup >= epochs() && changes)
      add("teacher.temp_warmup_epochs",
          "teacher.temp_warmup_epochs is " + std::to_string(warmup) + " and the whole run has " +
              epochsText(epochs()) + ": the teacher temperature is on its way from " +
              Field::format(teacher.temp_start) + " to " + Field::format(teacher.temp_end) +
              " to the end; shorten the warm-up to a third of the run, or train longer.");
    const double student = m_experiment.loss.student_temp;
    const auto addSoftTeacher = [&](const std::string& key, double temp) {
      if (temp < student) return;
      add(key, key + " is " + Field::format(temp) + " and loss.student_temp is " + Field::format(student) +
                   ": a teacher that is no sharper than the student lets all outputs go flat (uniform "
                   "collapse); lower it, 0.04 to 0.07 are usual.");
    };
    if (warmup > 0) addSoftTeacher("teacher.temp_start", teacher.temp_start);
    if (warmup < epochs()) addSoftTeacher("teacher.temp_end", teacher.temp_end);
  }

  void addFrozenPrototypes() {
    const std::int64_t frozen = m_experiment.optim.freeze_last_layer_epochs;
    if (frozen < epochs()) return;
    add("optim.freeze_last_layer_epochs",
        "optim.freeze_last_layer_epochs is " + std::to_string(frozen) + " and the whole run has " +
            epochsText(epochs()) +
            ": the prototypes stay frozen where they were drawn; set it to 0, or train longer.");
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
