#include "ui/widgets/field_editor.h"

#include <QEvent>
#include <QStyle>

#include "ui/engine_text.h"
#include "ui/widgets/list_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/range_field.h"
#include "ui/widgets/switch_field.h"
#include "ui/widgets/text_field.h"

namespace dinoscope {

FieldEditor::FieldEditor(const Field& field, QWidget* parent) : QWidget(parent), m_field(field) {}

FieldEditor* FieldEditor::make(const Field& field, QWidget* parent) {
  struct Maker {
    const Field& field;
    QWidget* parent;
    FieldEditor* operator()(bool) const { return new SwitchField(field, parent); }
    FieldEditor* operator()(std::int64_t) const { return new NumberField(field, parent); }
    FieldEditor* operator()(double) const { return new NumberField(field, parent); }
    FieldEditor* operator()(const std::string&) const {
      if (field.text_kind == TextKind::Choice) return new ChoiceField(field, parent);
      return new TextField(field, parent);
    }
    FieldEditor* operator()(const Range&) const { return new RangeField(field, parent); }
    FieldEditor* operator()(const std::vector<double>&) const {
      if (field.element_count > 0) return new NumberListField(field, parent);
      return new TextField(field, parent);
    }
    FieldEditor* operator()(const std::vector<std::string>&) const {
      return new TextListField(field, parent);
    }
  };
  return std::visit(Maker{field, parent}, field.default_value);
}

void FieldEditor::adopt(QWidget* control, const QString& part) {
  const QString label = settingText(m_field.label);
  control->setAccessibleName(part.isEmpty() ? label : tr("%1, %2").arg(label, part));
  control->setAccessibleDescription(settingText(m_field.explanation));
  control->installEventFilter(this);
  m_controls.push_back(control);
  if (focusProxy() == nullptr) setFocusProxy(control);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) Q_EMIT editEnded();
  return QWidget::eventFilter(watched, event);
}

void FieldEditor::setProblem(bool has_problem) {
  for (QWidget* control : m_controls) {
    if (control->property("problem").toBool() == has_problem) continue;
    control->setProperty("problem", has_problem);
    control->style()->unpolish(control);
    control->style()->polish(control);
  }
}

}  // namespace dinoscope
