#pragma once

#include <string>
#include <vector>

#include "engine/config/data_settings.h"
#include "engine/config/field.h"
#include "engine/config/method_settings.h"
#include "engine/config/model_settings.h"
#include "engine/config/optim_settings.h"
#include "engine/config/run_settings.h"
#include "engine/config/view_settings.h"

namespace dinoscope {

/// The whole truth about a run: the same experiment gives the same run from the
/// desktop and from the command line. Defaults are those of facebookresearch/dino's main_dino.py for
/// ViT-S/16.
struct Experiment {
  DataSettings data;
  ViewSettings views;
  ModelSettings model;
  HeadSettings head;
  TeacherSettings teacher;
  LossSettings loss;
  OptimSettings optim;
  RunSettings run;
  EvalSettings eval;

  bool operator==(const Experiment&) const = default;
};

/// A group of settings, in the order in which forms and documentation show them.
struct FieldGroup {
  std::string name;     ///< "views"
  std::string title;    ///< "Views"
  std::string summary;  ///< one sentence
  std::vector<Field> fields;
};

/// All field tables, one a settings struct.
const std::vector<FieldGroup>& fieldGroups();

/// The field with this key, or nullptr.
const Field* findField(const std::string& key);

/// One sentence that says the key is unknown and names the nearest known one.
std::string unknownKeySentence(const std::string& key);

/// Sets "key=value" as typed on a command line. Throws Error (Settings) when the key is unknown (with
/// the nearest known one) or the value not allowed.
void applyAssignment(Experiment& experiment, const std::string& assignment);

/// The field's key, and how its value differs: for "changed from preset" marks and comparisons of runs.
struct SettingDifference {
  std::string key;
  std::string left;
  std::string right;
};
std::vector<SettingDifference> differencesBetween(const Experiment& left, const Experiment& right);

}  // namespace dinoscope
