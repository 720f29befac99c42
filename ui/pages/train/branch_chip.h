#pragma once

#include <QFrame>
#include <QLabel>

namespace dinoscope {

class Workbench;

/// Says that the next run goes on from another's checkpoint, and takes that back. Hidden while it does not.
class BranchChip : public QFrame {
  Q_OBJECT

public:
  explicit BranchChip(Workbench& workbench, QWidget* parent = nullptr);

  QString text() const { return m_text->text(); }

private:
  void refresh();

  Workbench& m_workbench;
  QLabel* m_text;
  QLabel* m_warning;  // it has no steps left
};

}  // namespace dinoscope
