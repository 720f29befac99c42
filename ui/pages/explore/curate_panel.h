#pragma once

#include <QLabel>
#include <QPushButton>

#include "engine/explore/neighbor.h"
#include "ui/background_jobs.h"
#include "ui/pages/explore/explore_panel.h"

namespace dinoscope {

class ExploreModel;
class FoundGrid;
class JobStrip;
class NumberBox;
class Workbench;

/// What a collection can do without: photos that are nearly the same, and those that are like no other.
class CuratePanel : public ExplorePanel {
  Q_OBJECT

public:
  CuratePanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  std::vector<ScoredPhoto> selected() const override;
  std::vector<ScoredPhoto> shown() const override;
  void clearSelection() override;

  void findAll();
  /// As few photos as leave one of each pair: what to leave out when one is enough.
  void selectSecondOfPairs();
  FoundGrid& pairs() { return *m_pairs; }
  FoundGrid& outliers() { return *m_outliers; }

private:
  struct Found {
    std::vector<SimilarPair> pairs;
    std::vector<Neighbor> outliers;
  };

  void forget();
  void showFound();

  Workbench& m_workbench;
  ExploreModel& m_model;
  JobHandle m_job;
  Found m_found;
  bool m_has_found = false;
  NumberBox* m_threshold;
  QPushButton* m_start;
  QPushButton* m_select_second;
  JobStrip* m_progress;
  QLabel* m_pairs_heading;
  FoundGrid* m_pairs;
  QLabel* m_outliers_heading;
  FoundGrid* m_outliers;
};

}  // namespace dinoscope
