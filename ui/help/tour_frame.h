#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace dinoscope {

/// A frame around a widget of the window, over everything, that lets the mouse through. It follows the widget
/// when that or what holds it is moved or resized.
class TourFrame : public QWidget {
  Q_OBJECT

public:
  explicit TourFrame(QWidget& window);

  /// nullptr frames nothing.
  void setTarget(QWidget* target);
  QWidget* target() const { return m_target; }

Q_SIGNALS:
  /// The target, or what holds it, was moved, resized, shown or hidden.
  void stirred();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void watch(bool on);
  void follow();

  QWidget& m_window;
  QPointer<QWidget> m_target;
  QTimer m_soon;  // once for all that comes together
};

}  // namespace dinoscope
