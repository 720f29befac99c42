#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <vector>

#include "ui/view_models/metric_series.h"

class QMenu;

namespace dinoscope {

class Workbench;

/// A run whose curves lie under those of the current one.
struct EarlierRun {
  std::filesystem::path folder;
  QString name;
  int series = 1;  ///< colour of the theme's series; 0 is the current run's
  MetricSeries curves;
};

/// Which earlier runs are overlaid, read from disk in the background.
class EarlierRuns : public QObject {
  Q_OBJECT

public:
  /// As many as there are colours beside the current run's.
  static constexpr std::size_t kMost = 5;

  explicit EarlierRuns(Workbench& workbench, QObject* parent = nullptr);

  const std::vector<EarlierRun>& shown() const { return m_shown; }

  /// One entry a run of the workspace, newest first, checked when it is overlaid.
  void fillMenu(QMenu& menu);

  void setShown(const std::filesystem::path& folder, bool shown);
  bool isShown(const std::filesystem::path& folder) const;

Q_SIGNALS:
  void changed();
  void failed(const QString& sentence);

private:
  int freeSeries() const;

  Workbench& m_workbench;
  std::vector<EarlierRun> m_shown;
};

}  // namespace dinoscope
