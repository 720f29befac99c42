#pragma once

#include <QWidget>
#include <functional>
#include <utility>

#include "ui/widgets/painted_parts.h"

namespace dinoscope {

/// A slider with two handles for a low and a high position. By keyboard: Left/Right move the handle that has
/// the focus ring, Page Up/Down by a tenth, Home/End to its ends; Tab goes from the low handle to the high
/// one and on. Neither handle passes the other.
class RangeSlider : public QWidget, public PaintedParts {
  Q_OBJECT

public:
  enum class Handle { Low, High };

  explicit RangeSlider(QWidget* parent = nullptr);

  /// Positions go from 0 to `last`.
  void setPositions(int last);
  int positions() const { return m_last; }

  /// Shows the positions; tells nobody.
  void setRange(int low, int high);
  int low() const { return m_low; }
  int high() const { return m_high; }
  Handle focusHandle() const { return m_focus_handle; }

  /// Where a handle's centre is, in the widget's pixels.
  QPoint handleCenter(Handle handle) const;

  /// How the surroundings write the number at a position; without it the position itself is said.
  void setValueText(std::function<QString(int)> text) { m_value_text = std::move(text); }

  QAccessible::Role paintedRole() const override { return QAccessible::Grouping; }
  QString paintedDescription() const override;
  /// The handles, the low one first.
  int partCount() const override { return 2; }
  PaintedPart part(int index) const override;
  std::optional<PartValue> partValue(int index) const override;
  void setPartValue(int index, int value) override;

  QSize sizeHint() const override { return {120, 28}; }
  QSize minimumSizeHint() const override { return {60, 28}; }

Q_SIGNALS:
  /// The user moved a handle.
  void rangeEdited(int low, int high);
  /// A drag ended, or the slider lost the focus.
  void editEnded();

protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool focusNextPrevChild(bool next) override;

private:
  int positionAt(qreal x) const;
  qreal xOf(int position) const;
  Handle nearestTo(qreal x) const;
  void moveHandle(Handle handle, int position);
  void focusHandle(Handle handle);

  static Handle handleOf(int part) { return part == 0 ? Handle::Low : Handle::High; }
  QString textOf(int position) const;

  std::function<QString(int)> m_value_text;
  int m_last = 100;
  int m_low = 0;
  int m_high = 100;
  Handle m_focus_handle = Handle::Low;
  bool m_is_dragging = false;
  bool m_is_parting = false;  // both handles lie in one place and none was chosen yet
  int m_band_grab = -1;       // position where the band between the handles was taken; -1: a handle was
};

}  // namespace dinoscope
