#pragma once

#include <QLabel>
#include <QPushButton>

#include "engine/explore/clusters.h"
#include "ui/background_jobs.h"
#include "ui/pages/explore/explore_panel.h"

namespace dinoscope {

class ExploreModel;
class FoundGrid;
class JobStrip;
class NumberBox;
class Workbench;

/// The photos sorted into groups that look alike to the network: one photo stands for each group, and a click
/// on it shows the group.
class ClusterPanel : public ExplorePanel {
  Q_OBJECT

public:
  ClusterPanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  std::vector<ScoredPhoto> selected() const override;
  std::vector<ScoredPhoto> shown() const override;
  void clearSelection() override;

  void findGroups();
  FoundGrid& groups() { return *m_groups; }
  FoundGrid& members() { return *m_members; }

private:
  struct Found {
    std::vector<std::int64_t> photos;  // the rows of the clustering
    Clustering clustering;
  };

  void forget();
  void showGroups();
  void showMembers(int group);

  Workbench& m_workbench;
  ExploreModel& m_model;
  JobHandle m_job;
  Found m_found;
  int m_shown_group = 0;
  NumberBox* m_count;
  QPushButton* m_start;
  JobStrip* m_progress;
  FoundGrid* m_groups;
  QLabel* m_heading;
  FoundGrid* m_members;
};

}  // namespace dinoscope
