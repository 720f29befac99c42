#pragma once

#include <QLabel>
#include <QString>

namespace dinoscope {

/// A line of text that gives way: shortened with an ellipsis where room is short.
class ElidedLabel : public QLabel {
  Q_OBJECT

public:
  explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);

  /// As much room as this is asked for even if the text needs less: nothing jumps while numbers change.
  void setRoom(int width_px);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {24, QLabel::minimumSizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Qt::TextElideMode m_mode;
  int m_room_px = 0;
};

}  // namespace dinoscope
