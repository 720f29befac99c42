#include "engine/config/validation.h"

#include <charconv>

#include "engine/core/error.h"

namespace dinoscope {
namespace {

bool isVisionTransformer(const std::string& backbone) { return backbone.starts_with("vit"); }

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
  if (!isDeviceName(experiment.run.device))
    add("run.device", "run.device is \"" + experiment.run.device + "\" but must be auto, cpu or cuda:N.");
  if (experiment.run.device == "cpu" && experiment.run.precision == "fp16")
    add("run.precision",
        "run.precision is fp16 but run.device is cpu, which computes fp32 and bf16 only; choose bf16 or "
        "auto.");
}

}  // namespace

std::vector<SettingProblem> problemsOf(const Experiment& experiment) {
  std::vector<SettingProblem> problems;
  addRangeProblems(experiment, problems);
  addCombinationProblems(experiment, problems);
  return problems;
}

void requireValid(const Experiment& experiment) {
  std::string sentences;
  for (const SettingProblem& problem : problemsOf(experiment))
    sentences += (sentences.empty() ? "" : "\n") + problem.sentence;
  if (!sentences.empty()) throw settingsError(sentences);
}

}  // namespace dinoscope
