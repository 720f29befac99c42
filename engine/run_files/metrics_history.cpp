#include "engine/run_files/metrics_history.h"

#include <algorithm>
#include <span>

#include "engine/io/checksum.h"
#include "engine/io/file_lines.h"
#include "engine/io/folder_listing.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

/// From the newest to `from_step`, as long as there are some.
template <typename Visitor>
void forEachStepBackwards(const fs::path& path, std::int64_t from_step, Visitor visit) {
  if (!isOnDisk(path)) return;
  const InputFile file(path);
  BackwardLines lines(file);
  for (FileLine text; lines.next(text);) {
    const MetricsLine line = parseMetricsLine(text.text);
    const auto* step = std::get_if<StepMetrics>(&line);
    if (step == nullptr) continue;
    if (step->step < from_step) return;
    visit(*step);
  }
}

std::uint32_t checksumOf(std::string_view text) { return crc32(std::as_bytes(std::span(text))); }

/// Whether the lines that were read are still there, by the last of them.
bool holdsWhatWasRead(const InputFile& file, const MetricsPlace& before) {
  constexpr std::uint64_t kLongestLine = 64 << 10;
  if (before.bytes == 0 || before.bytes > file.size()) return false;
  const std::uint64_t begin = before.bytes - std::min(before.bytes, kLongestLine);
  std::string bytes = file.textAt(begin, before.bytes - begin);
  if (!bytes.ends_with('\n')) return false;
  bytes.pop_back();
  return checksumOf(std::string_view(bytes).substr(bytes.rfind('\n') + 1)) == before.checksum;
}

/// Lines of steps need no reading but the newest one's: most of the file.
bool isPlainStep(std::string_view text) {
  constexpr std::string_view kBegin = R"({"step":)";
  if (!text.starts_with(kBegin)) return false;
  text.remove_prefix(std::min(text.size(), text.find_first_not_of("0123456789", kBegin.size())));
  return text.starts_with(R"(,"epoch":)");
}

void addNewestStep(MetricsTotals& totals, const InputFile& file, std::uint64_t begin) {
  BackwardLines lines(file);
  for (FileLine text; lines.next(text) && text.begin >= begin;) {
    const MetricsLine line = parseMetricsLine(text.text);
    if (const auto* step = std::get_if<StepMetrics>(&line)) {
      totals.loss = step->loss;
      totals.steps = step->step + 1;
      totals.total_steps = step->total_steps;
      return;
    }
  }
}

}  // namespace

MetricsPlace forEachMetricsLine(const fs::path& path, const std::function<void(const MetricsLine&)>& visit,
                                const MetricsPlace& from) {
  if (!isOnDisk(path)) return {};
  const InputFile file(path);
  MetricsPlace place = holdsWhatWasRead(file, from) ? from : MetricsPlace{};
  const std::uint64_t begin = place.bytes;
  std::uint64_t last_line = begin;
  ForwardLines lines(file, begin);
  for (FileLine line; lines.next(line);) {
    last_line = line.begin;
    place.bytes = line.end;
    visit(parseMetricsLine(line.text));
  }
  if (place.bytes > begin) place.checksum = checksumOf(file.textAt(last_line, place.bytes - 1 - last_line));
  return place;
}

bool holdsMetricsUpTo(const fs::path& path, const MetricsPlace& place) {
  return isOnDisk(path) && holdsWhatWasRead(InputFile(path), place);
}

MetricsHistory readMetrics(const fs::path& path) {
  MetricsHistory history;
  forEachMetricsLine(path, [&history](const MetricsLine& line) {
    if (const auto* step = std::get_if<StepMetrics>(&line)) history.steps.push_back(*step);
    if (const auto* epoch = std::get_if<EpochSummary>(&line)) history.epochs.push_back(*epoch);
    if (const auto* diagnosis = std::get_if<Diagnosis>(&line)) history.diagnoses.push_back(*diagnosis);
  });
  return history;
}

std::vector<StepMetrics> readStepsAtEnds(const fs::path& path, std::size_t count, std::int64_t from_step) {
  std::vector<StepMetrics> steps;
  if (!isOnDisk(path)) return steps;
  const InputFile file(path);
  ForwardLines lines(file);
  for (FileLine text; steps.size() < count && lines.next(text);) {
    const MetricsLine line = parseMetricsLine(text.text);
    if (const auto* step = std::get_if<StepMetrics>(&line)) steps.push_back(*step);
  }
  const std::int64_t behind = steps.empty() ? 0 : steps.back().step + 1;
  const auto first = static_cast<std::ptrdiff_t>(steps.size());
  forEachStepBackwards(path, std::max(behind, from_step),
                       [&steps](const StepMetrics& step) { steps.push_back(step); });
  std::reverse(steps.begin() + first, steps.end());
  return steps;
}

std::vector<double> readLosses(const fs::path& path, std::int64_t from_step) {
  std::vector<double> losses;
  forEachStepBackwards(path, from_step, [&losses](const StepMetrics& step) { losses.push_back(step.loss); });
  std::reverse(losses.begin(), losses.end());
  return losses;
}

bool isEpochRecorded(const fs::path& path, std::int64_t epoch) {
  if (!isOnDisk(path)) return false;
  const InputFile file(path);
  BackwardLines lines(file);
  for (FileLine text; lines.next(text);) {
    const MetricsLine line = parseMetricsLine(text.text);
    if (const auto* summary = std::get_if<EpochSummary>(&line)) return summary->epoch >= epoch;
    if (const auto* step = std::get_if<StepMetrics>(&line); step != nullptr && step->epoch <= epoch)
      return false;
  }
  return false;
}

MetricsTotals readMetricsTotals(const fs::path& path, const MetricsTotals& before) {
  if (!isOnDisk(path)) return {};
  const InputFile file(path);
  MetricsTotals totals = holdsWhatWasRead(file, before.place) ? before : MetricsTotals{};
  const std::uint64_t begin = totals.place.bytes;
  std::uint64_t last_line = begin;
  ForwardLines lines(file, begin);
  for (FileLine text; lines.next(text);) {
    last_line = text.begin;
    totals.place.bytes = text.end;
    if (isPlainStep(text.text)) continue;
    const MetricsLine line = parseMetricsLine(text.text);
    const auto* epoch = std::get_if<EpochSummary>(&line);
    if (epoch == nullptr) continue;
    totals.epochs = std::max(totals.epochs, epoch->epoch + 1);
    if (epoch->knn_top1) totals.knn_top1 = epoch->knn_top1;
  }
  if (totals.place.bytes == begin) return totals;
  totals.place.checksum = checksumOf(file.textAt(last_line, totals.place.bytes - 1 - last_line));
  addNewestStep(totals, file, begin);
  return totals;
}

}  // namespace dinoscope
