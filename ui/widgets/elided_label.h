#pragma once

#include <QLabel>
#include <QString>

namespace dinoscope {

/// A line of text that gives way: shortened with an ellipsis where room is short.
class ElidedLabel : public QLabel {
  Q_OBJECT

public:
  explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);

  QSize minimumSizeHint() const override { return {24, QLabel::minimumSizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Qt::TextElideMode m_mode;
};

}  // namespace dinoscope
