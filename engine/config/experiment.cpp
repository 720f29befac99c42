#include "engine/config/experiment.h"

#include "engine/config/field_tables.h"
#include "engine/core/error.h"
#include "engine/core/nearest_name.h"
#include "engine/core/sentence.h"

namespace dinoscope {

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
  std::vector<std::string> known;
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields) known.push_back(field.key);
  const std::string nearest = nearestName(key, known);
  if (nearest.empty())
    return sentence("There is no setting \"%1\"; dinoscope-cli settings lists them all.", key);
  return sentence("There is no setting \"%1\"; did you mean %2?", key, nearest);
}

void applyAssignment(Experiment& experiment, const std::string& assignment) {
  const std::size_t equals = assignment.find('=');
  if (equals == std::string::npos)
    throw settingsError(
        sentence("\"%1\" sets nothing; write key=value, for example run.epochs=10.", assignment));
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
