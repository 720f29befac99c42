#include "engine/run_files/metrics_lines.h"

#include <array>
#include <charconv>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

#include "engine/run_files/diagnosis_json.h"

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

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
double numberIn(const Json& json) {
  return json.is_number() ? json.get<double>() : std::numeric_limits<double>::quiet_NaN();
}

std::int64_t wholeIn(const Json& json) { return json.is_number_integer() ? json.get<std::int64_t>() : 0; }

StepMetrics stepOf(const Json& json) {
  StepMetrics metrics;
  for (const auto& [name, member] : kCounts)
    if (json.contains(name)) metrics.*member = wholeIn(json[name]);
  for (const auto& [name, member] : kNumbers)
    if (json.contains(name)) metrics.*member = numberIn(json[name]);
  for (const auto& [name, member] : kHealth)
    if (json.contains(name)) metrics.*member = numberIn(json[name]);
  return metrics;
}

EpochSummary epochOf(const Json& json) {
  EpochSummary summary;
  summary.epoch = wholeIn(json["epoch"]);
  if (json.contains("loss_mean")) summary.loss_mean = numberIn(json["loss_mean"]);
  if (json.contains("knn_top1")) summary.knn_top1 = numberIn(json["knn_top1"]);
  if (json.contains("neighbor_stability")) summary.neighbor_stability = numberIn(json["neighbor_stability"]);
  return summary;
}

bool hasCount(const Json& json, const char* name) {
  return json.contains(name) && json[name].is_number_integer();
}

/// Reads a step's line in exactly the form that jsonOf() gives it, members left out allowed.
class StepReader {
public:
  explicit StepReader(std::string_view text) : m_rest(text) {}

  /// Empty when the line has any other form: that is for the JSON library.
  std::optional<StepMetrics> read() {
    StepMetrics metrics;
    if (!take("{\"step\":") || !takeWhole(metrics.step)) return std::nullopt;
    if (!member("epoch") || !takeWhole(metrics.epoch)) return std::nullopt;
    for (const auto& [name, place] : kCounts)
      if (member(name) && !takeWhole(metrics.*place)) return std::nullopt;
    for (const auto& [name, place] : kNumbers)
      if (member(name) && !takeNumber(metrics.*place)) return std::nullopt;
    for (const auto& [name, place] : kHealth)
      if (member(name) && !takeNumber((metrics.*place).emplace())) return std::nullopt;
    return m_rest == "}" ? std::optional(metrics) : std::nullopt;
  }

private:
  bool take(std::string_view wanted) {
    if (!m_rest.starts_with(wanted)) return false;
    m_rest.remove_prefix(wanted.size());
    return true;
  }
  /// ,"name":
  bool member(std::string_view name) {
    const std::size_t length = name.size() + 4;
    if (m_rest.size() < length || m_rest.substr(2, name.size()) != name || !m_rest.starts_with(",\"") ||
        m_rest.substr(length - 2, 2) != "\":")
      return false;
    m_rest.remove_prefix(length);
    return true;
  }
  template <typename Number>
  bool takeDigits(Number& number) {
    const std::size_t sign = m_rest.starts_with('-') ? 1 : 0;
    if (m_rest.size() <= sign || m_rest[sign] < '0' || m_rest[sign] > '9') return false;  // "inf", "nan"
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
    if (error != std::errc()) return false;
    m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
    return true;
  }
  bool takeWhole(std::int64_t& number) { return takeDigits(number); }
  bool takeNumber(double& number) {
    if (!take("null")) return takeDigits(number);
    number = std::numeric_limits<double>::quiet_NaN();
    return true;
  }

  std::string_view m_rest;
};

}  // namespace

std::string metricsLine(const StepMetrics& metrics) { return jsonOf(metrics).dump() + "\n"; }

std::string metricsLine(const EpochSummary& summary) { return jsonOf(summary).dump() + "\n"; }

std::string metricsLine(const Diagnosis& diagnosis) { return diagnosisJson(diagnosis).dump() + "\n"; }

std::string metricsLine(const DiagnosisOver& over) { return diagnosisJson(over).dump() + "\n"; }

MetricsLine parseMetricsLine(std::string_view text) {
  if (auto step = StepReader(text).read()) return *std::move(step);
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return {};
  if (auto diagnosis = diagnosisFrom(json)) return *std::move(diagnosis);
  if (const auto over = diagnosisOverFrom(json)) return *over;
  if (!hasCount(json, "epoch")) return {};
  if (json.contains("event")) {
    if (json["event"] == "edit" && hasCount(json, "step")) return EditMark{json["step"].get<std::int64_t>()};
    return json["event"] == "epoch" ? MetricsLine(epochOf(json)) : MetricsLine();
  }
  return hasCount(json, "step") ? MetricsLine(stepOf(json)) : MetricsLine();
}

bool isWithin(const MetricsLine& line, std::int64_t completed_steps, std::int64_t completed_epochs) {
  if (const auto* epoch = std::get_if<EpochSummary>(&line)) return epoch->epoch < completed_epochs;
  if (const auto* step = std::get_if<StepMetrics>(&line)) return step->step < completed_steps;
  if (const auto* diagnosis = std::get_if<Diagnosis>(&line)) return diagnosis->step < completed_steps;
  if (const auto* over = std::get_if<DiagnosisOver>(&line)) return over->step < completed_steps;
  if (const auto* edit = std::get_if<EditMark>(&line)) return edit->step <= completed_steps;
  return false;
}

}  // namespace dinoscope
