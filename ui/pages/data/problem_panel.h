#pragma once

#include <QFrame>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <vector>

namespace dinoscope {

class ProblemListModel;

/// What is not learned from: one line that says how much, and opens to the table with the reasons. Hides
/// itself while there is nothing to say.
class ProblemPanel : public QFrame {
  Q_OBJECT

public:
  explicit ProblemPanel(ProblemListModel& model, QWidget* parent = nullptr);

private:
  void updateState();
  void setOpen(bool open);
  std::vector<int> selectedRows() const;

  ProblemListModel& m_model;
  QToolButton* m_heading;  // folds and unfolds
  QTableView* m_table;
  QPushButton* m_exclude;
  QPushButton* m_include;
};

}  // namespace dinoscope
