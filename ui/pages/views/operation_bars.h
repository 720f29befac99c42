#pragma once

#include <QWidget>
#include <vector>

#include "engine/views/coverage.h"

namespace dinoscope {

/// How often each operation fired, one row an operation, one bar a kind of view: first global, other
/// globals, locals.
class OperationBars : public QWidget {
  Q_OBJECT

public:
  explicit OperationBars(QWidget* parent = nullptr);

  /// Operations that never fire in any view are left out.
  void setOperations(const std::vector<OperationShare>& operations);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  std::vector<OperationShare> m_operations;
};

}  // namespace dinoscope
