#include "engine/config/experiment.h"

#include <algorithm>
#include <numeric>

#include "engine/config/field_tables.h"
#include "engine/core/error.h"

namespace dinoscope {
namespace {

/// Levenshtein distance: how many letters one must change to get from one key to the other.
std::size_t editDistance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

}  // namespace

const std::vector<FieldGroup>& fieldGroups() {
  static const std::vector<FieldGroup> groups{
      {"data", "Data", "Which photos a run learns from.", dataFields()},
      {"views", "Views", "Which crops and changes of a photo the networks see.", viewFields()},
      {"model", "Model", "The backbone: the network that is kept.", modelFields()},
      {"head", "Head", "The projection head, discarded after training.", headFields()},
      {"teacher", "Teacher", "The moving average of the student that sets the targets.", teacherFields()},
      {"loss", "Loss", "How student and teacher are compared.", lossFields()},
      {"optim", "Optimiser", "How the student follows the gradient.", optimFields()},
      {"run", "Run", "How long, on what and how safely.", runFields()},
      {"eval", "Evaluation", "The k-NN probe that runs while training.", evalFields()},
  };
  return groups;
}

const Field* findField(const std::string& key) {
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields)
      if (field.key == key) return &field;
  return nullptr;
}

std::string unknownKeySentence(const std::string& key) {
  std::string nearest;
  std::size_t nearest_distance = 4;  // farther than this is no misspelling
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields)
      if (const std::size_t distance = editDistance(key, field.key); distance < nearest_distance) {
        nearest = field.key;
        nearest_distance = distance;
      }
  return "There is no setting \"" + key + "\"" +
         (nearest.empty() ? "; dinoscope-cli settings lists them all." : "; did you mean " + nearest + "?");
}

void applyAssignment(Experiment& experiment, const std::string& assignment) {
  const std::size_t equals = assignment.find('=');
  if (equals == std::string::npos)
    throw settingsError("\"" + assignment + "\" sets nothing; write key=value, for example run.epochs=10.");
  const std::string key = assignment.substr(0, equals);
  const Field* field = findField(key);
  if (field == nullptr) throw settingsError(unknownKeySentence(key));
  const SettingValue value = field->parse(assignment.substr(equals + 1));
  if (const std::string problem = field->problemWith(value); !problem.empty()) throw settingsError(problem);
  field->set(experiment, value);
}

std::vector<SettingDifference> differencesBetween(const Experiment& left, const Experiment& right) {
  std::vector<SettingDifference> differences;
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields)
      if (const SettingValue a = field.get(left), b = field.get(right); a != b)
        differences.push_back({field.key, Field::format(a), Field::format(b)});
  return differences;
}

}  // namespace dinoscope
