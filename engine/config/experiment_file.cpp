#include "engine/config/experiment_file.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/config/presets.h"
#include "engine/config/validation.h"
#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/strict_json.h"

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLargestExperimentFile = 4 << 20;

Json jsonOf(const SettingValue& value) {
  struct Writer {
    Json operator()(const Range& range) const { return Json::array({range.low, range.high}); }
    // Any text may be the name of a file, which is bytes; in others there is nothing to escape.
    Json operator()(const std::string& text) const { return pathText(text); }
    Json operator()(const std::vector<std::string>& names) const {
      Json texts = Json::array();
      for (const std::string& name : names) texts.push_back(pathText(name));
      return texts;
    }
    Json operator()(const std::vector<double>& numbers) const { return numbers; }
    Json operator()(bool flag) const { return flag; }
    Json operator()(std::int64_t integer) const { return integer; }
    Json operator()(double number) const { return number; }
  };
  return std::visit(Writer{}, value);
}

/// The text that Field::parse() takes for a JSON value; texts go without quotes.
std::string textOf(const Json& json) {
  return json.is_string() ? pathFromText(json.get<std::string>()) : json.dump();
}

bool hasTypeOf(const Json& json, const SettingValue& sample) {
  if (std::holds_alternative<bool>(sample)) return json.is_boolean();
  if (std::holds_alternative<std::string>(sample)) return json.is_string();
  if (std::holds_alternative<std::int64_t>(sample) || std::holds_alternative<double>(sample))
    return json.is_number();
  return json.is_array();
}

/// Sets one field from JSON; returns the sentence that says what is wrong, empty when it was set.
std::string setField(Experiment& experiment, const Field& field, const Json& json) {
  if (!hasTypeOf(json, field.default_value))
    return sentence("%1 is %2 but must be written like %3.", field.key, json.dump(),
                    jsonOf(field.default_value).dump());
  try {
    const SettingValue value = field.parse(textOf(json));
    if (std::string problem = field.problemWith(value); !problem.empty()) return problem;
    field.set(experiment, value);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

/// Of a key as the command line has it, where groups are objects.
std::string nestedKeySentence(const std::string& key) {
  const std::size_t dot = key.find('.');
  return sentence("\"%1\" is nested in a file: write {\"%2\": {\"%3\": ...}}.", key, key.substr(0, dot),
                  key.substr(dot + 1));
}

bool isGroup(const std::string& name) {
  for (const FieldGroup& group : fieldGroups())
    if (group.name == name) return true;
  return false;
}

Json parseObject(const std::string& text, const std::string& origin) {
  Json json = parseStrictJson(text, origin, ErrorKind::Settings);
  if (!json.is_object())
    throw settingsError(sentence("%1 is not an experiment file: it must be one JSON object.", origin));
  return json;
}

/// Sets what can be set; returns what is wrong with the rest.
std::vector<std::string> setFields(Experiment& experiment, const Json& json) {
  std::vector<std::string> problems;
  for (const auto& [group_name, group] : json.items()) {
    if (group_name == "preset") continue;
    if (!isGroup(group_name)) {
      problems.push_back(findField(group_name) == nullptr ? unknownKeySentence(group_name)
                                                          : nestedKeySentence(group_name));
    } else if (!group.is_object()) {
      problems.push_back(sentence("%1 must be an object of settings.", group_name));
    } else {
      for (const auto& [name, value] : group.items()) {
        std::string key = group_name;
        key.append(1, '.').append(name);
        const Field* field = findField(key);
        std::string problem =
            field == nullptr ? unknownKeySentence(key) : setField(experiment, *field, value);
        if (!problem.empty()) problems.push_back(std::move(problem));
      }
    }
  }
  return problems;
}

}  // namespace

std::string toJson(const Experiment& experiment) {
  Json json;
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields)
      json[group.name][field.key.substr(group.name.size() + 1)] = jsonOf(field.get(experiment));
  return json.dump(2) + "\n";
}

Experiment experimentFromJson(const std::string& text, const std::string& origin, const Experiment& base) {
  const Json json = parseObject(text, origin);
  Experiment experiment = base;
  if (const auto preset = json.find("preset"); preset != json.end()) {
    if (!preset->is_string())
      throw settingsError(sentence("%1: preset must be the name of a preset.", origin));
    experiment = presetNamed(preset->get<std::string>()).experiment;
  }
  std::string problems;
  for (const std::string& problem : setFields(experiment, json))
    problems += (problems.empty() ? "" : "\n") + sentence("%1: %2", origin, problem);
  if (!problems.empty()) throw settingsError(problems);
  return experiment;
}

Experiment experimentFromJsonLeniently(const std::string& text, const Experiment& base,
                                       std::vector<std::string>& lost) {
  Experiment experiment = base;
  try {
    lost = setFields(experiment, parseObject(text, phrase("the settings")));
  } catch (const Error& error) {
    lost = {error.what()};
  }
  return experiment;
}

Experiment readExperimentFile(const std::filesystem::path& path) {
  const bool is_standard_input = path == "-";
  const std::string name = is_standard_input ? phrase("standard input") : pathText(path);
  const std::filesystem::path source = is_standard_input ? "/dev/stdin" : path;
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(source, error);
  if (!std::filesystem::exists(status) || std::filesystem::is_directory(status))
    throw settingsError(sentence("There is no experiment file %1; check the path.", name));
  std::ifstream file(source, std::ios::binary);
  std::string text(kLargestExperimentFile + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad() || !(file || file.eof()))
    throw settingsError(sentence("The experiment file %1 can't be read; check its permissions.", name));
  text.resize(static_cast<std::size_t>(file.gcount()));
  if (text.size() > kLargestExperimentFile)
    throw settingsError(sentence("%1 is not an experiment file: it is larger than 4 MB.", name));

  Experiment experiment = experimentFromJson(text, name);
  // What comes through standard input or a shell's <(command) lies nowhere: paths in it are relative to the
  // working folder.
  const std::filesystem::path folder = !is_standard_input && std::filesystem::is_regular_file(status)
                                           ? std::filesystem::absolute(path).parent_path()
                                           : std::filesystem::current_path();
  for (std::string* relative : {&experiment.data.folder, &experiment.model.init_weights})
    if (!relative->empty()) *relative = (folder / *relative).lexically_normal().string();
  return experiment;
}

}  // namespace dinoscope
