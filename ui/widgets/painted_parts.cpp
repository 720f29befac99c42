#include "ui/widgets/painted_parts.h"

#include <QWidget>
#include <utility>

namespace dinoscope {
namespace {

std::function<void(const QAccessibleEvent&)>& listener() {
  static std::function<void(const QAccessibleEvent&)> of_tests;
  return of_tests;
}

}  // namespace

void announce(QAccessibleEvent& event) {
  if (listener()) listener()(event);
  if (QAccessible::isActive()) QAccessible::updateAccessibility(&event);
}

void setListener(std::function<void(const QAccessibleEvent&)> new_listener) {
  listener() = std::move(new_listener);
}

int PaintedParts::partAt(const QPoint& place) const {
  for (int i = 0; i < partCount(); ++i)
    if (part(i).place.contains(place)) return i;
  return -1;
}

void tellPartFocused(QWidget& widget, int part) {
  if (part < 0 || !widget.hasFocus()) return;
  QAccessibleEvent event(&widget, QAccessible::Focus);
  event.setChild(part);
  announce(event);
}

void tellPartValue(QWidget& widget, int part, const PartValue& value) {
  QAccessibleValueChangeEvent event(&widget, value.now);
  event.setChild(part);
  announce(event);
}

}  // namespace dinoscope
