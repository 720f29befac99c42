#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/view_models/health_reading.h"

namespace dinoscope {

/// Whether training is healthy, and what to do if not: icon, and one sentence.
class HealthLine : public QWidget {
  Q_OBJECT

public:
  explicit HealthLine(QWidget* parent = nullptr);

  void setReading(const HealthReading& reading);
  const HealthReading& reading() const { return m_reading; }

private:
  void updateIcon();

  HealthReading m_reading;
  QLabel* m_icon;
  QLabel* m_sentence;
};

}  // namespace dinoscope
