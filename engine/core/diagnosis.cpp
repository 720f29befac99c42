#include "engine/core/diagnosis.h"

#include <array>
#include <utility>

#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr std::array<std::pair<DiagnosisKind, const char*>, 7> kKinds{
    {{DiagnosisKind::PointCollapse, "point_collapse"},
     {DiagnosisKind::UniformCollapse, "uniform_collapse"},
     {DiagnosisKind::Divergence, "divergence"},
     {DiagnosisKind::NotFinite, "not_finite"},
     {DiagnosisKind::FrozenTeacher, "frozen_teacher"},
     {DiagnosisKind::StarvedLoader, "starved_loader"},
     {DiagnosisKind::SmallBatch, "small_batch"}}};

constexpr std::array<std::pair<DiagnosisAction, const char*>, 3> kActions{
    {{DiagnosisAction::Report, "report"},
     {DiagnosisAction::Pause, "pause"},
     {DiagnosisAction::Stop, "stop"}}};

template <typename Table, typename Value>
std::string nameIn(const Table& table, Value wanted) {
  for (const auto& [value, name] : table)
    if (value == wanted) return name;
  return {};
}

template <typename Value, typename Table>
std::optional<Value> valueIn(const Table& table, const std::string& wanted) {
  for (const auto& [value, name] : table)
    if (name == wanted) return value;
  return std::nullopt;
}

}  // namespace

std::string diagnosisName(DiagnosisKind kind) { return nameIn(kKinds, kind); }

std::optional<DiagnosisKind> diagnosisNamed(const std::string& name) {
  return valueIn<DiagnosisKind>(kKinds, name);
}

const std::vector<DiagnosisKind>& diagnosisKinds() {
  static const std::vector<DiagnosisKind> all = [] {
    std::vector<DiagnosisKind> kinds;
    kinds.reserve(kKinds.size());
    for (const auto& [kind, name] : kKinds) kinds.push_back(kind);
    return kinds;
  }();
  return all;
}

std::string diagnosisActionName(DiagnosisAction action) { return nameIn(kActions, action); }

std::optional<DiagnosisAction> diagnosisActionNamed(const std::string& name) {
  return valueIn<DiagnosisAction>(kActions, name);
}

std::string diagnosisText(const Diagnosis& diagnosis) {
  std::string text = sentence("Step %1: %2", diagnosis.step, diagnosis.seen);
  if (diagnosis.since_step < diagnosis.step)
    text += ' ' + sentence("Seen since step %1.", diagnosis.since_step);
  text += ' ' + diagnosis.cause;
  for (std::size_t i = 0; i < diagnosis.remedies.size(); ++i) {
    const std::string& remedy = diagnosis.remedies[i].sentence;
    text += ' ' + (i == 0 ? sentence("What to do: %1", remedy) : sentence("Or: %1", remedy));
  }
  if (!diagnosis.evidence.empty()) text += ' ' + sentence("Kept in %1.", diagnosis.evidence);
  return text;
}

}  // namespace dinoscope
