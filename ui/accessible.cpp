#include "ui/accessible.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

#include "ui/widgets/banner.h"
#include "ui/widgets/live_plot.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/qcustomplot.h"

namespace dinoscope {
namespace {

/// A part by its number. What it is is asked for each time: the widget may show something else by then.
class AccessiblePart : public QAccessibleInterface,
                       public QAccessibleActionInterface,
                       public QAccessibleValueInterface {
public:
  AccessiblePart(QWidget& widget, PaintedParts& parts, int index)
      : m_widget(widget), m_parts(parts), m_index(index) {}

  int index() const { return m_index; }

  bool isValid() const override { return m_index < m_parts.partCount(); }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override { return m_widget.window()->windowHandle(); }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_widget); }
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }

  QAccessible::Role role() const override { return part().role; }
  QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Name) return part().name;
    if (kind == QAccessible::Description) return part().description;
    if (const auto value = m_parts.partValue(m_index); kind == QAccessible::Value && value)
      return value->text.isEmpty() ? QString::number(value->now) : value->text;
    return {};
  }
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override {
    const QRect place = part().place;
    return {m_widget.mapToGlobal(place.topLeft()), place.size()};
  }
  QAccessible::State state() const override {
    const PaintedPart now = part();
    QAccessible::State state;
    state.selectable = now.is_selectable;
    state.selected = now.is_selected;
    state.focusable = now.is_selectable || m_parts.partValue(m_index).has_value();
    state.focused = now.is_current && m_widget.hasFocus();
    state.disabled = !m_widget.isEnabled();
    state.invisible = !m_widget.isVisible();
    state.offscreen = !m_widget.rect().intersects(now.place);
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ActionInterface && part().is_selectable)
      return static_cast<QAccessibleActionInterface*>(this);
    if (type == QAccessible::ValueInterface && m_parts.partValue(m_index))
      return static_cast<QAccessibleValueInterface*>(this);
    return nullptr;
  }

  QStringList actionNames() const override { return {pressAction()}; }
  void doAction(const QString& action) override {
    if (action == pressAction() && m_widget.isEnabled()) m_parts.pressPart(m_index);
  }
  QStringList keyBindingsForAction(const QString&) const override { return {}; }

  QVariant currentValue() const override { return value().now; }
  void setCurrentValue(const QVariant& value) override {
    if (m_widget.isEnabled()) m_parts.setPartValue(m_index, value.toInt());
  }
  QVariant maximumValue() const override { return value().most; }
  QVariant minimumValue() const override { return value().least; }
  QVariant minimumStepSize() const override { return 1; }

private:
  PaintedPart part() const { return isValid() ? m_parts.part(m_index) : PaintedPart{}; }
  PartValue value() const { return m_parts.partValue(m_index).value_or(PartValue{}); }

  QWidget& m_widget;
  PaintedParts& m_parts;
  const int m_index;
};

/// A widget that paints itself. Its parts are made as somebody asks for them: a grid has a hundred thousand.
class AccessiblePainting : public QAccessibleWidget {
public:
  AccessiblePainting(QWidget& painted, PaintedParts& parts)
      : QAccessibleWidget(&painted, parts.paintedRole()), m_parts(parts) {}
  ~AccessiblePainting() override {
    for (const QAccessible::Id id : m_ids) QAccessible::deleteAccessibleInterface(id);
  }

  QString text(QAccessible::Text kind) const override {
    if (kind != QAccessible::Description) return QAccessibleWidget::text(kind);
    QStringList all{QAccessibleWidget::text(kind), m_parts.paintedDescription()};
    all.removeAll(QString());
    return all.join(QStringLiteral(". "));
  }

  int childCount() const override { return m_parts.partCount(); }
  QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= m_parts.partCount()) return nullptr;
    auto id = m_ids.constFind(index);
    if (id == m_ids.constEnd())
      id = m_ids.insert(
          index, QAccessible::registerAccessibleInterface(new AccessiblePart(*widget(), m_parts, index)));
    return QAccessible::accessibleInterface(*id);
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* part = dynamic_cast<const AccessiblePart*>(child);
    return part == nullptr || part->parent() != this ? -1 : part->index();
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    return child(m_parts.partAt(widget()->mapFromGlobal(QPoint(x, y))));
  }
  QAccessibleInterface* focusChild() const override {
    for (const auto& [index, id] : m_ids.asKeyValueRange())
      if (m_parts.part(index).is_current) return QAccessible::accessibleInterface(id);
    return nullptr;
  }

private:
  PaintedParts& m_parts;
  mutable QHash<int, QAccessible::Id> m_ids;  // of the parts that somebody asked for
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  if (widget == nullptr) return nullptr;
  if (qobject_cast<Banner*>(widget) != nullptr)
    return new QAccessibleWidget(widget, QAccessible::AlertMessage);
  // A plot's canvas has the keyboard: it speaks for the plot, which is the frame around it.
  if (qobject_cast<LivePlot*>(widget) != nullptr) return new QAccessibleWidget(widget, QAccessible::Grouping);
  if (qobject_cast<QCustomPlot*>(widget) != nullptr)
    if (auto* plot = qobject_cast<LivePlot*>(widget->parentWidget()))
      return new AccessiblePainting(*widget, *plot);
  if (auto* parts = dynamic_cast<PaintedParts*>(widget)) return new AccessiblePainting(*widget, *parts);
  return nullptr;
}

}  // namespace

void installAccessibility() { QAccessible::installFactory(interfaceOf); }

}  // namespace dinoscope
