#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "ui/background_jobs.h"
#include "ui/pages/explore/explore_panel.h"
#include "ui/view_models/class_agreement.h"

namespace dinoscope {

class ExploreModel;
class FoundGrid;
class JobStrip;
class NumberBox;
class Workbench;

/// How well what was learned agrees with the classes of the folder: k-NN accuracy, class by class, and the
/// photos whose neighbours say otherwise.
class EvaluatePanel : public ExplorePanel {
  Q_OBJECT

public:
  EvaluatePanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  std::vector<ScoredPhoto> selected() const override;
  std::vector<ScoredPhoto> shown() const override;
  void clearSelection() override;

  void measure();
  QString verdict() const { return m_verdict->text(); }
  const QTableWidget& table() const { return *m_table; }

private:
  void forget();
  void showAgreement(const ClassAgreement& agreement, int k);
  void showMisplaced();
  QString nameOf(int class_index) const;

  Workbench& m_workbench;
  ExploreModel& m_model;
  JobHandle m_job;
  NumberBox* m_k;
  QPushButton* m_start;
  JobStrip* m_progress;
  QLabel* m_verdict;
  QTableWidget* m_table;
  FoundGrid* m_misplaced;
  std::vector<ScoredPhoto> m_misplaced_photos;
};

}  // namespace dinoscope
