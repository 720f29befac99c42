#pragma once

#include <QWidget>

#include "engine/config/field.h"

namespace dinoscope {

/// The control of one setting: shows its value and tells what the user makes of it. Knows no model.
class FieldEditor : public QWidget {
  Q_OBJECT

public:
  /// The control that fits the field: a box to check, a number with its slider, a choice, a text, a range,
  /// a list. `field` must outlive it, as the fields of the tables do.
  static FieldEditor* make(const Field& field, QWidget* parent = nullptr);

  /// Shows a value of the field's alternative; tells nobody.
  virtual void setValue(const SettingValue& value) = 0;

  /// Marks the control as holding a value that is not allowed.
  virtual void setProblem(bool has_problem);

  /// Whether captions stand above its boxes, so that a label beside it belongs at the bottom.
  virtual bool hasCaptions() const { return false; }

  const Field& field() const { return m_field; }

Q_SIGNALS:
  /// With every keystroke and every move of a slider.
  void edited(const SettingValue& value);
  /// A drag ended or a control was left: the next edit is another step of the history.
  void editEnded();

protected:
  explicit FieldEditor(const Field& field, QWidget* parent);

  /// Names the control for screen readers ("Global scale, low") and says when it is left.
  void adopt(QWidget* control, const QString& part = {});

  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  const Field& m_field;
  std::vector<QWidget*> m_controls;
};

}  // namespace dinoscope
