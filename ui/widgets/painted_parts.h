#pragma once

#include <QAccessible>
#include <QPoint>
#include <QRect>
#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace dinoscope {

/// A part of a widget that paints itself, as a screen reader gets it.
struct PaintedPart {
  QAccessible::Role role = QAccessible::Graphic;
  QString name;
  QString description = {};
  QRect place = {};  ///< in the widget
  bool is_selectable = false;
  bool is_selected = false;
  bool is_current = false;  ///< the keyboard is on it
};

/// The number that a part stands for, where it does.
struct PartValue {
  int now = 0;
  int least = 0;
  int most = 0;
  QString text = {};  ///< as the widget's surroundings write it; may be empty
};

/// What a widget that paints itself tells of itself: screen readers, and whatever else works a window without
/// eyes, know no pixels. ui/accessible.h turns it into Qt's interfaces.
class PaintedParts {
public:
  virtual ~PaintedParts() = default;

  virtual QAccessible::Role paintedRole() const { return QAccessible::Graphic; }
  /// What is seen, in a sentence or two; asked for when somebody listens.
  virtual QString paintedDescription() const { return {}; }

  virtual int partCount() const { return 0; }
  virtual PaintedPart part(int) const { return {}; }
  /// -1 for none.
  virtual int partAt(const QPoint& place) const;
  /// As by a click.
  virtual void pressPart(int) {}
  virtual std::optional<PartValue> partValue(int) const { return std::nullopt; }
  virtual void setPartValue(int, int) {}
};

/// Hands the event to whoever listens. Qt drops it where the platform has no screen reader, as on a test's:
/// tests listen here.
void announce(QAccessibleEvent& event);
void setListener(std::function<void(const QAccessibleEvent&)> listener);

/// Tell whoever listens that the keyboard is on another part, that a part's value changed.
void tellPartFocused(QWidget& widget, int part);
void tellPartValue(QWidget& widget, int part, const PartValue& value);

}  // namespace dinoscope
