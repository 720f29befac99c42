#pragma once

#include <QLabel>

#include "ui/pages/explore/explore_panel.h"

namespace dinoscope {

class ExploreModel;
class FoundGrid;
class Workbench;

/// The neighbours of the photo that is asked for, nearest first.
class NeighborPanel : public ExplorePanel {
  Q_OBJECT

public:
  NeighborPanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  std::vector<ScoredPhoto> selected() const override;
  std::vector<ScoredPhoto> shown() const override;
  void clearSelection() override;
  FoundGrid& grid() { return *m_grid; }

private:
  void showHits();

  Workbench& m_workbench;
  ExploreModel& m_model;
  QLabel* m_heading;
  FoundGrid* m_grid;
};

}  // namespace dinoscope
