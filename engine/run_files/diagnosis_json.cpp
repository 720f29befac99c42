#include "engine/run_files/diagnosis_json.h"

#include <string>

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

std::string textIn(const Json& json, const char* key) {
  return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
}

std::optional<std::int64_t> countIn(const Json& json, const char* key) {
  if (!json.contains(key) || !json[key].is_number_integer()) return std::nullopt;
  return json[key].get<std::int64_t>();
}

Json jsonOf(const Remedy& remedy) {
  Json set = Json::object();
  for (const SettingChange& change : remedy.changes) set[change.key] = change.value;
  return {{"text", remedy.sentence}, {"set", set}, {"needs_new_run", remedy.needs_new_run}};
}

Remedy remedyFrom(const Json& json) {
  Remedy remedy;
  if (!json.is_object()) return remedy;
  remedy.sentence = textIn(json, "text");
  if (json.contains("set") && json["set"].is_object())
    for (const auto& [key, value] : json["set"].items())
      if (value.is_string()) remedy.changes.push_back({key, value.get<std::string>()});
  remedy.needs_new_run = json.contains("needs_new_run") && json["needs_new_run"] == true;
  return remedy;
}

}  // namespace

Json diagnosisJson(const Diagnosis& diagnosis) {
  Json remedies = Json::array();
  for (const Remedy& remedy : diagnosis.remedies) remedies.push_back(jsonOf(remedy));
  Json json{{"step", diagnosis.step},
            {"event", "diagnosis"},
            {"kind", diagnosisName(diagnosis.kind)},
            {"severity", diagnosis.severity == DiagnosisSeverity::Serious ? "serious" : "warning"},
            {"since_step", diagnosis.since_step},
            {"seen", diagnosis.seen},
            {"cause", diagnosis.cause},
            {"remedies", remedies},
            {"action", diagnosisActionName(diagnosis.action)}};
  if (!diagnosis.evidence.empty()) json["evidence"] = diagnosis.evidence;
  return json;
}

Json diagnosisJson(const DiagnosisOver& over) {
  return {{"step", over.step}, {"event", "diagnosis_over"}, {"kind", diagnosisName(over.kind)}};
}

std::optional<Diagnosis> diagnosisFrom(const Json& json) {
  const auto step = countIn(json, "step");
  const auto kind = diagnosisNamed(textIn(json, "kind"));
  if (textIn(json, "event") != "diagnosis" || !step || !kind) return std::nullopt;
  Diagnosis diagnosis;
  diagnosis.kind = *kind;
  diagnosis.severity =
      textIn(json, "severity") == "serious" ? DiagnosisSeverity::Serious : DiagnosisSeverity::Warning;
  diagnosis.step = *step;
  diagnosis.since_step = countIn(json, "since_step").value_or(*step);
  diagnosis.seen = textIn(json, "seen");
  diagnosis.cause = textIn(json, "cause");
  if (json.contains("remedies") && json["remedies"].is_array())
    for (const Json& remedy : json["remedies"]) diagnosis.remedies.push_back(remedyFrom(remedy));
  diagnosis.action = diagnosisActionNamed(textIn(json, "action")).value_or(DiagnosisAction::Report);
  diagnosis.evidence = textIn(json, "evidence");
  return diagnosis;
}

std::optional<DiagnosisOver> diagnosisOverFrom(const Json& json) {
  const auto step = countIn(json, "step");
  const auto kind = diagnosisNamed(textIn(json, "kind"));
  if (textIn(json, "event") != "diagnosis_over" || !step || !kind) return std::nullopt;
  return DiagnosisOver{*kind, *step};
}

}  // namespace dinoscope
