#include "ui/self_test/window_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>

#include "engine/core/error.h"
#include "ui/actions.h"

namespace dinoscope {
namespace {

void sendMouse(QWidget& widget, QEvent::Type type, const QPoint& place, Qt::MouseButton button,
               Qt::MouseButtons held, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  QMouseEvent event(type, place, widget.mapToGlobal(place), button, held, modifiers);
  QCoreApplication::sendEvent(&widget, &event);
}

QString nameOf(const QWidget& widget) {
  if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  if (button != nullptr && !button->text().isEmpty()) return button->text();
  return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                       : widget.objectName();
}

Error cannotBePressed(const QString& what, const QString& why) {
  return runError(QStringLiteral("\"%1\" can't be pressed: %2").arg(what, why).toStdString());
}

}  // namespace

void WindowDriver::clickAt(QWidget& widget, const QPoint& place, Qt::KeyboardModifiers modifiers) {
  if (!widget.isVisible()) throw cannotBePressed(nameOf(widget), QStringLiteral("it is not shown."));
  if (!widget.isEnabled())
    throw cannotBePressed(nameOf(widget), QStringLiteral("it is disabled (%1).").arg(widget.toolTip()));
  ++m_clicks;
  press(widget, place, modifiers);
  release(widget, place, modifiers);
}

void WindowDriver::click(const QAction& action) {
  click(buttonWhere(plainActionText(action), [&action](const QAbstractButton& button) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    return (tool != nullptr && tool->defaultAction() == &action) || button.text() == action.iconText();
  }));
}

void WindowDriver::clickText(const QString& text) {
  click(buttonWhere(text, [&text](const QAbstractButton& button) { return button.text() == text; }));
}

void WindowDriver::clickRow(QAbstractItemView& view, int row, Qt::KeyboardModifiers modifiers) {
  const QModelIndex index = view.model()->index(row, 0);
  if (!index.isValid()) throw cannotBePressed(nameOf(view), QStringLiteral("it has no row %1.").arg(row + 1));
  view.scrollTo(index);
  clickAt(*view.viewport(), view.visualRect(index).center(), modifiers);
}

void WindowDriver::doubleClickRow(QAbstractItemView& view, int row) {
  clickRow(view, row);
  const QPoint place = view.visualRect(view.model()->index(row, 0)).center();
  sendMouse(*view.viewport(), QEvent::MouseButtonDblClick, place, Qt::LeftButton, Qt::LeftButton);
  release(*view.viewport(), place);
}

void WindowDriver::choose(QAction& action) {
  if (!action.isEnabled())
    throw cannotBePressed(plainActionText(action),
                          QStringLiteral("it is disabled (%1).").arg(action.toolTip()));
  ++m_clicks;
  action.trigger();
}

void WindowDriver::press(QWidget& widget, const QPoint& place, Qt::KeyboardModifiers modifiers) {
  sendMouse(widget, QEvent::MouseMove, place, Qt::NoButton, Qt::NoButton, modifiers);
  sendMouse(widget, QEvent::MouseButtonPress, place, Qt::LeftButton, Qt::LeftButton, modifiers);
}

void WindowDriver::moveTo(QWidget& widget, const QPoint& place) {
  sendMouse(widget, QEvent::MouseMove, place, Qt::NoButton, Qt::LeftButton);
}

void WindowDriver::release(QWidget& widget, const QPoint& place, Qt::KeyboardModifiers modifiers) {
  sendMouse(widget, QEvent::MouseButtonRelease, place, Qt::LeftButton, Qt::NoButton, modifiers);
}

void WindowDriver::typeKey(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers) {
  for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
    QKeyEvent event(type, key, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
  }
}

QAbstractButton& WindowDriver::buttonWhere(const QString& description,
                                           const std::function<bool(const QAbstractButton&)>& fits) const {
  for (auto* button : m_window->findChildren<QAbstractButton*>())
    if (button->isVisible() && fits(*button)) return *button;
  throw cannotBePressed(description, QStringLiteral("no such button is shown."));
}

}  // namespace dinoscope
