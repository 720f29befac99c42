#pragma once

#include <concepts>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/config/field.h"

namespace dinoscope {

/// What a table says about a field besides its member and name.
struct FieldFacts {
  std::string label = {};
  std::string explanation = {};
  std::string unit = {};
  double minimum = -std::numeric_limits<double>::infinity();
  double maximum = std::numeric_limits<double>::infinity();
  std::vector<std::string> choices = {};
  TextKind text_kind = TextKind::Any;
  std::size_t element_count = 0;
  std::vector<std::string> element_names = {};
  FieldLevel level = FieldLevel::Expert;
};

/// Builds the table of one settings struct: ties each member to its key and facts.
template <typename Settings>
class FieldTable {
public:
  FieldTable(std::string group, Settings Experiment::*member)
      : m_group(std::move(group)), m_settings(member) {}

  template <typename Value>
  FieldTable& add(Value Settings::*member, const std::string& name, FieldFacts facts) {
    Field field;
    field.key = m_group + "." + name;
    field.group = m_group;
    field.label = std::move(facts.label);
    field.explanation = std::move(facts.explanation);
    field.unit = std::move(facts.unit);
    field.minimum = facts.minimum;
    field.maximum = facts.maximum;
    field.text_kind = facts.choices.empty() ? facts.text_kind : TextKind::Choice;
    field.choices = std::move(facts.choices);
    field.element_count = facts.element_count;
    field.element_names = std::move(facts.element_names);
    field.level = facts.level;
    field.default_value = SettingValue(Settings{}.*member);
    field.get = [settings = m_settings, member](const Experiment& experiment) {
      return SettingValue(experiment.*settings.*member);
    };
    field.set = [settings = m_settings, member](Experiment& experiment, const SettingValue& value) {
      experiment.*settings.*member = std::get<Value>(value);
    };
    m_fields.push_back(std::move(field));
    return *this;
  }

  std::vector<Field> take() { return std::move(m_fields); }

private:
  std::string m_group;
  Settings Experiment::*m_settings;
  std::vector<Field> m_fields;
};

}  // namespace dinoscope
