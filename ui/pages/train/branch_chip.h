#pragma once

#include <QFrame>
#include <QLabel>

namespace dinoscope {

class Present;

/// Says that the next run goes on from another's checkpoint, and takes that back. Hidden while it does not.
class BranchChip : public QFrame {
  Q_OBJECT

public:
  explicit BranchChip(Present& present, QWidget* parent = nullptr);

  QString text() const { return m_text->text(); }

private:
  void refresh();

  Present& m_present;
  QLabel* m_text;
};

}  // namespace dinoscope
