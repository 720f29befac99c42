#include "engine/run_files/metrics_log.h"

#include <array>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>

#include "engine/core/error.h"
#include "engine/io/atomic_file.h"
#include "engine/run_files/diagnosis_json.h"

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

/// Says that the settings were edited before the step with this number.
struct EditMark {
  std::int64_t step = 0;
};

using Line = std::variant<std::monostate, StepMetrics, EpochSummary, Diagnosis, DiagnosisOver, EditMark>;

template <typename T>
struct NamedMember {
  const char* name;
  T StepMetrics::*member;
};

// The order of the file. Everything that reads or writes a step's numbers goes through these tables.
constexpr std::array<NamedMember<std::int64_t>, 4> kCounts{
    {{"step", &StepMetrics::step},
     {"epoch", &StepMetrics::epoch},
     {"total_steps", &StepMetrics::total_steps},
     {"steps_per_epoch", &StepMetrics::steps_per_epoch}}};
constexpr std::array<NamedMember<double>, 12> kNumbers{
    {{"loss", &StepMetrics::loss},
     {"lr", &StepMetrics::lr},
     {"weight_decay", &StepMetrics::weight_decay},
     {"teacher_momentum", &StepMetrics::teacher_momentum},
     {"teacher_temp", &StepMetrics::teacher_temp},
     {"grad_norm", &StepMetrics::grad_norm},
     {"images_per_second", &StepMetrics::images_per_second},
     {"step_ms", &StepMetrics::step_ms},
     {"wait_ms", &StepMetrics::wait_ms},
     {"forward_ms", &StepMetrics::forward_ms},
     {"backward_ms", &StepMetrics::backward_ms},
     {"update_ms", &StepMetrics::update_ms}}};
constexpr std::array<NamedMember<std::optional<double>>, 8> kHealth{
    {{"teacher_entropy", &StepMetrics::teacher_entropy},
     {"embedding_std", &StepMetrics::embedding_std},
     {"center_norm", &StepMetrics::center_norm},
     {"teacher_kl", &StepMetrics::teacher_kl},
     {"marginal_entropy", &StepMetrics::marginal_entropy},
     {"embedding_spread", &StepMetrics::embedding_spread},
     {"effective_rank", &StepMetrics::effective_rank},
     {"agreement", &StepMetrics::agreement}}};

Json jsonOf(const StepMetrics& metrics) {
  Json json;
  for (const auto& [name, member] : kCounts) json[name] = metrics.*member;
  for (const auto& [name, member] : kNumbers) json[name] = metrics.*member;
  for (const auto& [name, member] : kHealth)
    if (metrics.*member) json[name] = *(metrics.*member);
  return json;
}

Json jsonOf(const EpochSummary& summary) {
  Json json{{"epoch", summary.epoch}, {"event", "epoch"}, {"loss_mean", summary.loss_mean}};
  if (summary.knn_top1) json["knn_top1"] = *summary.knn_top1;
  if (summary.neighbor_stability) json["neighbor_stability"] = *summary.neighbor_stability;
  return json;
}

/// null stands for a number that JSON can't write.
double numberOf(const Json& json) {
  return json.is_number() ? json.get<double>() : std::numeric_limits<double>::quiet_NaN();
}

std::int64_t countOf(const Json& json) { return json.is_number_integer() ? json.get<std::int64_t>() : 0; }

StepMetrics stepOf(const Json& json) {
  StepMetrics metrics;
  for (const auto& [name, member] : kCounts)
    if (json.contains(name)) metrics.*member = countOf(json[name]);
  for (const auto& [name, member] : kNumbers)
    if (json.contains(name)) metrics.*member = numberOf(json[name]);
  for (const auto& [name, member] : kHealth)
    if (json.contains(name)) metrics.*member = numberOf(json[name]);
  return metrics;
}

EpochSummary epochOf(const Json& json) {
  EpochSummary summary;
  summary.epoch = countOf(json["epoch"]);
  if (json.contains("loss_mean")) summary.loss_mean = numberOf(json["loss_mean"]);
  if (json.contains("knn_top1")) summary.knn_top1 = numberOf(json["knn_top1"]);
  if (json.contains("neighbor_stability")) summary.neighbor_stability = numberOf(json["neighbor_stability"]);
  return summary;
}

bool hasCount(const Json& json, const char* name) {
  return json.contains(name) && json[name].is_number_integer();
}

Line parseLine(const std::string& text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return {};
  if (auto diagnosis = diagnosisFrom(json)) return *std::move(diagnosis);
  if (const auto over = diagnosisOverFrom(json)) return *over;
  if (!hasCount(json, "epoch")) return {};
  if (json.contains("event")) {
    if (json["event"] == "edit" && hasCount(json, "step")) return EditMark{json["step"].get<std::int64_t>()};
    return json["event"] == "epoch" ? Line(epochOf(json)) : Line();
  }
  return hasCount(json, "step") ? Line(stepOf(json)) : Line();
}

/// Whether a line tells of what was done in the first `completed_steps` steps.
bool isWithin(const Line& line, std::int64_t completed_steps, std::int64_t steps_per_epoch) {
  if (const auto* epoch = std::get_if<EpochSummary>(&line))
    return (epoch->epoch + 1) * steps_per_epoch <= completed_steps;
  if (const auto* step = std::get_if<StepMetrics>(&line)) return step->step < completed_steps;
  if (const auto* diagnosis = std::get_if<Diagnosis>(&line)) return diagnosis->step < completed_steps;
  if (const auto* over = std::get_if<DiagnosisOver>(&line)) return over->step < completed_steps;
  if (const auto* edit = std::get_if<EditMark>(&line)) return edit->step <= completed_steps;
  return false;
}

/// Calls `visit(text, line)` for each whole line: one that ends, since half a number may look like one.
template <typename Visitor>
void forEachLine(const std::filesystem::path& path, Visitor visit) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return;
  std::ifstream file(path, std::ios::binary);
  if (!file) throw dataError("Could not read " + path.string() + "; check its permissions.");
  for (std::string text; std::getline(file, text) && !file.eof();) visit(text, parseLine(text));
}

}  // namespace

void MetricsLog::append(const StepMetrics& metrics) {
  add(metrics);
  flush();
}

void MetricsLog::append(const EpochSummary& summary) {
  add(summary);
  flush();
}

void MetricsLog::append(const Diagnosis& diagnosis) {
  add(diagnosis);
  flush();
}

void MetricsLog::append(const DiagnosisOver& over) {
  add(over);
  flush();
}

void MetricsLog::add(const StepMetrics& metrics) { m_file.add(jsonOf(metrics).dump() + "\n"); }

void MetricsLog::add(const EpochSummary& summary) { m_file.add(jsonOf(summary).dump() + "\n"); }

void MetricsLog::add(const Diagnosis& diagnosis) { m_file.add(diagnosisJson(diagnosis).dump() + "\n"); }

void MetricsLog::add(const DiagnosisOver& over) { m_file.add(diagnosisJson(over).dump() + "\n"); }

void MetricsLog::add(const ScheduleEdit& edit, std::int64_t epoch) { m_file.add(metricsLine(edit, epoch)); }

void MetricsLog::keepSteps(std::int64_t completed_steps, std::int64_t steps_per_epoch) {
  std::error_code error;
  if (!std::filesystem::exists(m_path, error)) return;
  std::string kept;
  forEachLine(m_path, [&](const std::string& text, const Line& line) {
    if (isWithin(line, completed_steps, steps_per_epoch)) kept += text + "\n";
  });
  writeFileAtomically(m_storage, m_path, kept);
  m_file.begin();
}

MetricsHistory readMetrics(const std::filesystem::path& path) {
  MetricsHistory history;
  forEachLine(path, [&](const std::string&, const Line& line) {
    if (const auto* step = std::get_if<StepMetrics>(&line)) history.steps.push_back(*step);
    if (const auto* epoch = std::get_if<EpochSummary>(&line)) history.epochs.push_back(*epoch);
    if (const auto* diagnosis = std::get_if<Diagnosis>(&line)) history.diagnoses.push_back(*diagnosis);
  });
  return history;
}

}  // namespace dinoscope
