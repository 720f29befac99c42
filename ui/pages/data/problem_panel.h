#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace dinoscope {

class ProblemListModel;

/// The table of what is not learned from, with its reasons; hides itself while there is nothing in it.
class ProblemPanel : public QFrame {
  Q_OBJECT

public:
  explicit ProblemPanel(ProblemListModel& model, QWidget* parent = nullptr);

private:
  void updateState();
  std::vector<int> selectedRows() const;

  ProblemListModel& m_model;
  QLabel* m_heading;
  QTableView* m_table;
  QPushButton* m_exclude;
  QPushButton* m_include;
};

}  // namespace dinoscope
