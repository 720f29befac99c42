#pragma once

#include <QComboBox>
#include <QDialog>
#include <vector>

#include "ui/view_models/checkpoint_list.h"

namespace dinoscope {

/// Asks at which checkpoint of a run another one shall branch off.
class BranchDialog : public QDialog {
  Q_OBJECT

public:
  /// `checkpoints`: at least one, the newest first.
  BranchDialog(const QString& run, const std::vector<CheckpointEntry>& checkpoints,
               QWidget* parent = nullptr);

  QComboBox* choice() const { return m_choice; }

Q_SIGNALS:
  /// The checkpoint's folder; the dialog is accepted.
  void chosen(const QString& checkpoint);

private:
  QComboBox* m_choice;
};

}  // namespace dinoscope
