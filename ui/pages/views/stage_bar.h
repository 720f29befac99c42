#pragma once

#include <QWidget>

#include "engine/views/view_timing.h"

namespace dinoscope {

/// Where the time of a photo goes: one bar in parts, with a legend that names and measures them.
class StageBar : public QWidget {
  Q_OBJECT

public:
  explicit StageBar(QWidget* parent = nullptr);

  void setTiming(const ViewTiming& timing);

  QSize sizeHint() const override { return {280, 52}; }
  QSize minimumSizeHint() const override { return {200, 52}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  ViewTiming m_timing;
};

}  // namespace dinoscope
