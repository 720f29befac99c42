#pragma once

#include <QComboBox>
#include <QObject>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "ui/view_models/metric_series.h"
#include "ui/view_models/planned_schedules.h"
#include "ui/widgets/plot_curve.h"

namespace dinoscope {

class LivePlot;
struct EarlierRun;

/// The curves of a run: the loss beside a measure of one's choice, and below them a strip of the four
/// schedules with what is planned as a ghost. One cursor goes through all of them. It fills the plots; the
/// page lays them out.
class RunPlots : public QObject {
  Q_OBJECT

public:
  explicit RunPlots(QObject* parent = nullptr);

  /// What is drawn; the callers' own objects are only read.
  struct Content {
    const MetricSeries* series = nullptr;
    const std::vector<EarlierRun>* earlier = nullptr;
    const PlannedSchedules* plan = nullptr;
    const Experiment* experiment = nullptr;
    bool has_run = false;
    bool has_classes = true;  ///< the photos are sorted into classes, as far as is known
    std::vector<PlotMarker> markers;
  };
  void draw(const Content& content);

  /// One of runMeasures().
  void chooseMeasure(std::string_view key);
  /// Its place in that table.
  std::size_t measure() const { return static_cast<std::size_t>(m_measure->currentIndex()); }

  LivePlot& lossPlot() { return *m_loss; }
  LivePlot& measurePlot() { return *m_health; }
  /// Upper half (loss and measure) and lower half (schedules), for the page to lay out: they are its from
  /// then on.
  QWidget* upper() const { return m_upper; }
  QWidget* strip() const { return m_strip; }

Q_SIGNALS:
  void measureChosen();
  void exported(const QString& file);
  void exportFailed(const QString& sentence);

private:
  static constexpr std::size_t kSchedules = 4;

  void buildStrip();
  void listenTo(LivePlot& plot);
  std::vector<LivePlot*> plots() const;
  void showLoss(const Content& content);
  void showMeasure(const Content& content);
  static QString emptyText(const RunMeasure& measure, const Content& content);
  void showSchedules(const Content& content);

  QWidget* m_upper;
  QWidget* m_strip;
  LivePlot* m_loss;
  LivePlot* m_health;
  QComboBox* m_measure;
  std::array<LivePlot*, kSchedules> m_schedules{};
  std::vector<int> m_loss_curves;                                  // raw, smoothed, then one an earlier run
  std::vector<int> m_measure_curves;                               // current, then one an earlier run
  std::array<std::array<int, 2>, kSchedules> m_schedule_curves{};  // planned, done
  QStringList m_shown_runs;                                        // whose curves the plots have now
  std::optional<std::size_t> m_shown_measure;
};

}  // namespace dinoscope
