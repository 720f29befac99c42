#pragma once

#include <QLabel>
#include <QTableWidget>

#include "ui/pages/explore/findings_panel.h"
#include "ui/view_models/class_agreement.h"

namespace dinoscope {

/// How well what was learned agrees with the classes of the folder: k-NN accuracy, class by class, and the
/// photos whose neighbours say otherwise.
class EvaluatePanel : public FindingsPanel {
  Q_OBJECT

public:
  EvaluatePanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  std::vector<ScoredPhoto> selected() const override;
  std::vector<ScoredPhoto> shown() const override;
  void clearSelection() override;

  QString verdict() const { return m_verdict->text(); }
  QTableWidget& table() { return *m_table; }
  FoundGrid& misplaced() { return *m_misplaced; }

protected:
  void search(double number) override;
  void showNothing() override;
  void showFound() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void showAgreement(const ClassAgreement& agreement, int k);
  int shownClass() const;
  QString nameOf(int class_index) const;

  QLabel* m_verdict;
  QTableWidget* m_table;
  QLabel* m_misplaced_heading;
  QPushButton* m_all_classes;
  FoundGrid* m_misplaced;
  std::vector<ScoredPhoto> m_misplaced_photos;
};

}  // namespace dinoscope
