#include "ui/widgets/wheel_guard.h"

#include <QEvent>

namespace dinoscope {
namespace {

class WheelGuard : public QObject {
public:
  using QObject::QObject;

  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() != QEvent::Wheel) return false;
    event->ignore();  // so that Qt offers it to the parent
    return true;
  }
};

}  // namespace

void ignoreWheel(QWidget* control) {
  control->installEventFilter(new WheelGuard(control));
  // The wheel must not give the focus either.
  if (control->focusPolicy() == Qt::WheelFocus) control->setFocusPolicy(Qt::StrongFocus);
}

}  // namespace dinoscope
