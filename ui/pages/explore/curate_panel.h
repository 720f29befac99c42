#pragma once

#include <QLabel>

#include "engine/explore/neighbor.h"
#include "ui/pages/explore/findings_panel.h"

namespace dinoscope {

/// What a collection can do without: photos that are nearly the same, and those that are like no other.
class CuratePanel : public FindingsPanel {
  Q_OBJECT

public:
  CuratePanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  std::vector<ScoredPhoto> selected() const override;
  std::vector<ScoredPhoto> shown() const override;
  void clearSelection() override;

  /// As few photos as leave one of each pair: what to leave out when one is enough.
  void selectSecondOfPairs();
  FoundGrid& pairs() { return *m_pairs; }
  FoundGrid& outliers() { return *m_outliers; }
  QString outliersHeading() const { return m_outliers_heading->text(); }

protected:
  void search(double number) override;
  void showNothing() override;
  void showFound() override;

private:
  struct Found {
    std::vector<SimilarPair> pairs;
    std::vector<Neighbor> outliers;
    std::int64_t photos = 0;  // that were looked at
  };

  Found m_found;
  QPushButton* m_select_second;
  QLabel* m_pairs_heading;
  FoundGrid* m_pairs;
  QLabel* m_outliers_heading;
  FoundGrid* m_outliers;
};

}  // namespace dinoscope
