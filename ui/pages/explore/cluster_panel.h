#pragma once

#include <QLabel>

#include "engine/explore/clusters.h"
#include "ui/pages/explore/findings_panel.h"

namespace dinoscope {

/// The photos sorted into groups that look alike to the network: one photo stands for each group, and a click
/// on it shows the group.
class ClusterPanel : public FindingsPanel {
  Q_OBJECT

public:
  ClusterPanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  std::vector<ScoredPhoto> selected() const override;
  std::vector<ScoredPhoto> shown() const override;
  void clearSelection() override;

  FoundGrid& groups() { return *m_groups; }
  FoundGrid& members() { return *m_members; }

protected:
  void search(double number) override;
  void showNothing() override;
  void showFound() override;

private:
  struct Found {
    std::vector<std::int64_t> photos;  // the rows of the clustering
    Clustering clustering;
  };

  void showMembers(int group);

  Found m_found;
  int m_shown_group = 0;
  FoundGrid* m_groups;
  QLabel* m_heading;
  FoundGrid* m_members;
};

}  // namespace dinoscope
