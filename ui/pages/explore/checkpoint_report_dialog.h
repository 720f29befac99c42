#pragma once

#include <QDialog>
#include <QTableWidget>

#include "engine/explore/explore_session.h"

namespace dinoscope {

/// How a weights file fits its network, tensor by tensor; what does not fit comes first.
class CheckpointReportDialog : public QDialog {
  Q_OBJECT

public:
  explicit CheckpointReportDialog(const CheckpointReport& report, QWidget* parent = nullptr);

  const QTableWidget& table() const { return *m_table; }

private:
  void addRows(const std::vector<std::string>& tensors, const QString& icon, const QString& state);

  QTableWidget* m_table;
};

}  // namespace dinoscope
