#pragma once

#include <QFrame>
#include <QLabel>
#include <QTabBar>

#include "engine/views/coverage.h"

class QStackedWidget;

namespace dinoscope {

class HistogramView;
class OperationBars;

/// Beside the form: what its settings add up to. How crops are distributed, how often operations fire, and
/// further panels of the page.
class StatisticsPanel : public QFrame {
  Q_OBJECT

public:
  explicit StatisticsPanel(QWidget* parent = nullptr);

  void setCoverage(const Coverage& coverage);
  void addPanel(const QString& title, QWidget* panel);
  QTabBar* tabs() const { return m_tabs; }
  QString overlapText() const { return m_overlap->text(); }

private:
  QWidget* buildCrops();

  QTabBar* m_tabs;
  QStackedWidget* m_stack;
  HistogramView* m_areas;
  HistogramView* m_aspects;
  QLabel* m_overlap;
  OperationBars* m_operations;
};

}  // namespace dinoscope
