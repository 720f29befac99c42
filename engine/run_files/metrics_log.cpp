#include "engine/run_files/metrics_log.h"

#include "engine/io/file_lines.h"
#include "engine/io/folder_listing.h"

namespace dinoscope {

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

void MetricsLog::keepSteps(std::int64_t completed_steps, std::int64_t steps_per_epoch) {
  const std::optional<std::uint64_t> size = sizeOnDisk(m_path);
  if (!size) return;
  const std::uint64_t kept = metricsBytesWithin(m_path, completed_steps, completed_steps / steps_per_epoch);
  if (kept < *size) {
    m_storage.cutFile(m_path, kept);
    m_storage.sync(m_path);
  }
  m_file.begin();
}

std::uint64_t metricsBytesWithin(const std::filesystem::path& path, std::int64_t completed_steps,
                                 std::int64_t completed_epochs) {
  const InputFile file(path);
  BackwardLines lines(file);
  for (FileLine line; lines.next(line);)
    if (isWithin(parseMetricsLine(line.text), completed_steps, completed_epochs)) return line.end;
  return 0;
}

}  // namespace dinoscope
