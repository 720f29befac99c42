#pragma once

#include <QWidget>
#include <vector>

#include "engine/explore/view_sensitivity.h"

namespace dinoscope {

/// A bar for each operation: the mean distance by which it moves embeddings, and one standard deviation.
class DistanceBars : public QWidget {
  Q_OBJECT

public:
  explicit DistanceBars(QWidget* parent = nullptr);

  void setOperations(std::vector<OperationSensitivity> operations);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  std::vector<OperationSensitivity> m_operations;
};

}  // namespace dinoscope
