#include "engine/config/remaining_schedule.h"

#include <algorithm>
#include <array>

#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

/// A kind of change: of settings whose key begins so, and what follows from it.
struct Meaning {
  std::vector<std::string> keys;
  std::string sentence;
};

/// The gravest first; the first that fits a key is its own.
const std::vector<Meaning>& meanings() {
  static const std::vector<Meaning> all{
      {{"optim.name"},
       phrase("Another optimiser can't use the moments of the one before, so the run may be refused.")},
      {{"model.drop_path"}, phrase("The student drops other paths from here on.")},
      {{"model.", "head."},
       phrase("Networks of another shape can't take the checkpoint's weights, so the run may be refused.")},
      {{"run.batch_size", "optim.accumulate_steps"},
       phrase("The epoch has another number of steps now, so the place in it, the warm-ups and the length of "
              "the run are counted anew.")},
      {{"run.seed", "data."}, phrase("Other photos, or the same in another order, come next.")},
      {{"views."},
       phrase("Both networks see other views from here on; expect the loss to jump and settle again.")},
      {{"optim.lr", "optim.weight_decay", "optim.scale_lr", "teacher.", "run.epochs"},
       phrase(
           "The schedules go on as if they had been so from the beginning, so their values jump to the new "
           "curves.")},
      {{"loss."}, phrase("The loss is another one, so its values can't be compared with those before.")},
      {{"optim."}, phrase("The steps are computed by another rule from here on.")},
      {{"run."}, phrase("Rounding differs from here on.")},
  };
  return all;
}

}  // namespace

const std::vector<std::string>& remainingScheduleKeys() {
  static const std::vector<std::string> keys{"run.epochs",
                                             "teacher.momentum_start",
                                             "teacher.momentum_end",
                                             "teacher.temp_start",
                                             "teacher.temp_end",
                                             "teacher.temp_warmup_epochs",
                                             "optim.lr",
                                             "optim.lr_end",
                                             "optim.lr_warmup_epochs",
                                             "optim.lr_warmup_steps",
                                             "optim.weight_decay_start",
                                             "optim.weight_decay_end"};
  return keys;
}

bool isOfRemainingSchedule(const std::string& key) {
  const auto& keys = remainingScheduleKeys();
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

Experiment withRemainingSchedule(const Experiment& running, const Experiment& edited) {
  Experiment experiment = running;
  for (const std::string& key : remainingScheduleKeys())
    if (const Field* field = findField(key)) field->set(experiment, field->get(edited));
  return experiment;
}

std::string differencesText(const std::vector<SettingDifference>& differences) {
  std::string text;
  for (auto one = differences.rbegin(); one != differences.rend(); ++one)
    text = text.empty() ? sentence("%1 (%2, now %3)", one->key, one->left, one->right)
                        : sentence("%1 (%2, now %3), %4", one->key, one->left, one->right, text);
  return text;
}

bool isWithoutEffect(const std::string& key) {
  static constexpr std::array kKeys{
      "run.workers", "run.checkpoint_minutes", "run.keep_every_epochs", "run.snapshot_steps",
      "data.folder", "model.init_weights",     "run.on_diagnosis"};
  return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end() || key.starts_with("eval.");
}

std::vector<std::string> meaningsOf(const std::vector<SettingDifference>& differences) {
  std::vector<bool> is_said(meanings().size(), false);
  for (const SettingDifference& difference : differences) {
    if (isWithoutEffect(difference.key)) continue;
    const auto found = std::find_if(meanings().begin(), meanings().end(), [&](const Meaning& meaning) {
      return std::any_of(meaning.keys.begin(), meaning.keys.end(),
                         [&](const std::string& key) { return difference.key.starts_with(key); });
    });
    if (found != meanings().end()) is_said[static_cast<std::size_t>(found - meanings().begin())] = true;
  }
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < is_said.size(); ++i)
    if (is_said[i]) sentences.push_back(meanings()[i].sentence);
  return sentences;
}

}  // namespace dinoscope
