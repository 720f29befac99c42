#pragma once

#include <QAction>
#include <QPoint>
#include <QString>
#include <QWidget>
#include <functional>

class QAbstractButton;
class QAbstractItemView;

namespace dinoscope {

/// The hand on the mouse and the keyboard: sends the events that a user's would. What is hidden or can't be
/// used now is not pressed: that throws Error (Run) with one sentence. Counts the clicks.
class WindowDriver {
public:
  /// Goes on with another window.
  void drive(QWidget& window) { m_window = &window; }

  void click(QWidget& widget) { clickAt(widget, widget.rect().center()); }
  void clickAt(QWidget& widget, const QPoint& place, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// Clicks the visible button that does the action.
  void click(const QAction& action);
  /// Clicks the visible button with this text.
  void clickText(const QString& text);
  void clickRow(QAbstractItemView& view, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// Counts as one: it is one act.
  void doubleClickRow(QAbstractItemView& view, int row);

  /// Chooses an entry of the menus, or types its shortcut.
  void choose(QAction& action);

  void press(QWidget& widget, const QPoint& place, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void moveTo(QWidget& widget, const QPoint& place);
  void release(QWidget& widget, const QPoint& place, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void typeKey(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

  int clicks() const { return m_clicks; }

private:
  QAbstractButton& buttonWhere(const QString& description,
                               const std::function<bool(const QAbstractButton&)>& fits) const;

  QWidget* m_window = nullptr;
  int m_clicks = 0;
};

}  // namespace dinoscope
