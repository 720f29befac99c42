#include "ui/view_models/metric_series.h"

#include <cmath>

namespace dinoscope {
namespace {

constexpr double kSmoothing = 0.9;  // weight of the past in the moving average

}  // namespace

void MetricSeries::clear() { *this = MetricSeries(); }

void MetricSeries::add(const StepMetrics& metrics) {
  if (metrics.step <= m_last_step) forgetFrom(metrics.step);
  m_last_step = metrics.step;
  m_last_epoch = metrics.epoch;
  if (metrics.steps_per_epoch > 0) m_steps_per_epoch = metrics.steps_per_epoch;
  if (std::isfinite(metrics.loss)) {
    m_average = kSmoothing * m_average + (1 - kSmoothing) * metrics.loss;
    m_average_weight = kSmoothing * m_average_weight + (1 - kSmoothing);
  }
  const double smoothed = m_average_weight > 0 ? m_average / m_average_weight : metrics.loss;
  const Row row{static_cast<double>(metrics.step),
                metrics.loss,
                smoothed,
                metrics.lr,
                metrics.teacher_momentum,
                metrics.teacher_temp,
                metrics.weight_decay};
  m_open.add(row);
  const auto measures = runMeasures();
  for (std::size_t i = 0; i < measures.size(); ++i)
    if (measures[i].of_step != nullptr)
      if (const auto value = measures[i].of_step(metrics))
        m_measures[i].add(static_cast<double>(metrics.step), *value);
  m_columns_are_stale = true;
  if (m_open.count == m_stride) closePoint();
}

void MetricSeries::add(const EpochSummary& summary, std::int64_t steps_per_epoch) {
  const auto step = static_cast<double>((summary.epoch + 1) * steps_per_epoch);
  const auto measures = runMeasures();
  for (std::size_t i = 0; i < measures.size(); ++i)
    if (measures[i].of_epoch != nullptr)
      if (const auto value = measures[i].of_epoch(summary)) m_measures[i].add(step, *value);
}

void MetricSeries::addEpochs(const std::vector<EpochSummary>& epochs) {
  // metrics.jsonl need not say how many steps an epoch has; its last step does.
  std::int64_t steps_per_epoch = m_steps_per_epoch;
  if (steps_per_epoch == 0 && m_last_epoch > 0) steps_per_epoch = (m_last_step + 1) / (m_last_epoch + 1);
  for (const EpochSummary& summary : epochs) add(summary, steps_per_epoch);
}

void MetricSeries::forgetFrom(std::int64_t step) {
  const auto from = static_cast<double>(step);
  while (!m_points.empty() && m_points.back()[Step] >= from) m_points.pop_back();
  const auto measures = runMeasures();
  for (std::size_t i = 0; i < measures.size(); ++i)
    m_measures[i].forgetFrom(measures[i].of_epoch != nullptr ? from + 1
                                                             : from);  // an epoch's: after its last step
  m_open = {};
}

void MetricSeries::OpenPoint::add(const Row& row) {
  ++count;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (!std::isfinite(row[i])) continue;
    sum[i] += row[i];
    ++numbers[i];
  }
}

MetricSeries::Row MetricSeries::OpenPoint::mean() const {
  Row mean{};
  for (std::size_t i = 0; i < mean.size(); ++i)
    mean[i] = numbers[i] > 0 ? sum[i] / static_cast<double>(numbers[i]) : std::nan("");
  return mean;
}

void MetricSeries::closePoint() {
  m_points.push_back(m_open.mean());
  m_open = {};
  if (static_cast<qsizetype>(m_points.size()) >= kCapacity) mergePairs();
}

void MetricSeries::mergePairs() {
  const auto merged = [](double one, double other) {
    if (std::isnan(one)) return other;
    if (std::isnan(other)) return one;
    return (one + other) / 2;
  };
  for (std::size_t i = 0; i + 1 < m_points.size(); i += 2)
    for (std::size_t c = 0; c < kColumns; ++c)
      m_points[i / 2][c] = merged(m_points[i][c], m_points[i + 1][c]);
  m_points.resize(m_points.size() / 2);
  m_stride *= 2;
}

const QVector<double>& MetricSeries::column(Column wanted) const {
  if (m_columns_are_stale) {
    const auto count = static_cast<qsizetype>(m_points.size());
    const Row open = m_open.mean();
    for (std::size_t c = 0; c < kColumns; ++c) {
      QVector<double>& values = m_columns[c];
      values.resize(count);
      for (qsizetype i = 0; i < count; ++i) values[i] = m_points[static_cast<std::size_t>(i)][c];
      // The newest steps show at once, though they do not fill a point yet.
      if (m_open.count > 0) values.append(open[c]);
    }
    m_columns_are_stale = false;
  }
  return m_columns[wanted];
}

const QVector<double>& MetricSeries::steps() const { return column(Step); }
const QVector<double>& MetricSeries::loss() const { return column(Loss); }
const QVector<double>& MetricSeries::lossSmoothed() const { return column(LossSmoothed); }
const QVector<double>& MetricSeries::lr() const { return column(Lr); }
const QVector<double>& MetricSeries::teacherMomentum() const { return column(Momentum); }
const QVector<double>& MetricSeries::teacherTemp() const { return column(Temp); }
const QVector<double>& MetricSeries::weightDecay() const { return column(WeightDecay); }

}  // namespace dinoscope
