#pragma once

#include <QVector>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/core/events.h"
#include "ui/view_models/run_measures.h"
#include "ui/view_models/sparse_series.h"

namespace dinoscope {

/// The curves of one run, short enough to draw: at most kCapacity points however long the run. When they
/// are full, neighbours are averaged in pairs, and from then on a point stands for twice as many steps. What
/// is no number is left out of an average: a gap is where a point's steps all had none.
///
/// Coordinates: x is the step, or for k-NN the steps completed when it was measured.
class MetricSeries {
public:
  static constexpr qsizetype kCapacity = 2048;

  void clear();
  /// A step that was seen already begins a new past from there: a resumed run repeats what came after its
  /// checkpoint.
  void add(const StepMetrics& metrics);
  void add(const EpochSummary& summary, std::int64_t steps_per_epoch);

  /// Those of a run whose steps were all added, as read from disk: the steps say how long an epoch is.
  void addEpochs(const std::vector<EpochSummary>& epochs);

  bool isEmpty() const { return m_points.empty() && m_open.count == 0; }

  /// How many steps a point stands for.
  std::int64_t stride() const { return m_stride; }

  const QVector<double>& steps() const;
  const QVector<double>& loss() const;
  /// Exponential moving average over about 20 steps, without the pull towards its start.
  const QVector<double>& lossSmoothed() const;
  const QVector<double>& lr() const;
  const QVector<double>& teacherMomentum() const;
  const QVector<double>& teacherTemp() const;
  const QVector<double>& weightDecay() const;

  /// One of runMeasures(), by its place or its key in that table.
  const SparseSeries& measure(std::size_t place) const { return m_measures[place]; }
  const SparseSeries& measure(std::string_view key) const { return m_measures[measureNamed(key)]; }

private:
  enum Column { Step, Loss, LossSmoothed, Lr, Momentum, Temp, WeightDecay, kColumns };
  using Row = std::array<double, kColumns>;

  /// Steps that do not fill a point yet.
  struct OpenPoint {
    void add(const Row& row);
    Row mean() const;

    std::int64_t count = 0;
    Row sum{};                                     // of what are numbers
    std::array<std::int64_t, kColumns> numbers{};  // how many those are
  };

  void forgetFrom(std::int64_t step);
  void closePoint();
  void mergePairs();
  const QVector<double>& column(Column column) const;

  std::vector<Row> m_points;
  OpenPoint m_open;
  std::int64_t m_stride = 1;
  std::int64_t m_last_step = -1;
  std::int64_t m_last_epoch = 0;
  std::int64_t m_steps_per_epoch = 0;  // as far as the steps said
  double m_average = 0;                // of the loss, before the correction
  double m_average_weight = 0;         // its correction
  std::vector<SparseSeries> m_measures = std::vector<SparseSeries>(runMeasures().size());

  mutable std::array<QVector<double>, kColumns> m_columns;  // what the accessors hand out
  mutable bool m_columns_are_stale = true;
};

}  // namespace dinoscope
