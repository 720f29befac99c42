#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "engine/config/field.h"

class QGridLayout;

namespace dinoscope {

class ConfigModel;
class FieldEditor;

/// A setting in a form: label, control, a mark and a button to reset it when it differs from the preset,
/// what is wrong with it below, and why it has this value.
class FieldRow : public QWidget {
  Q_OBJECT

public:
  /// `model` and `field` must outlive the row.
  FieldRow(ConfigModel& model, const Field& field, QWidget* parent = nullptr);

  const Field& field() const { return m_field; }
  FieldEditor* editor() const { return m_editor; }
  QToolButton* resetButton() const { return m_reset; }
  QString problem() const { return m_problem->text(); }
  QString warning() const { return m_warning->text(); }
  bool isChanged() const { return m_is_changed; }

  /// Why the setting has its value; empty when nobody gave a reason.
  QString reason() const { return m_reason->text(); }

  /// The label above the control, for a narrow form.
  void stackLabel();
  /// The label beside the control, in a column of this width.
  void placeLabelBeside(int label_width);
  /// The width that the label needs.
  int labelWidth() const { return m_label->sizeHint().width(); }

  /// Whether each word occurs in the label, the key, the explanation or the unit.
  bool matches(const QStringList& words) const;

  /// Shows the model's value, mark and problem.
  void refresh();

Q_SIGNALS:
  /// What decides about being shown in the basic form changed.
  void importanceChanged();

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void place(bool stacked);
  QString toolTipText() const;
  void refreshProblem();

  ConfigModel& m_model;
  const Field& m_field;
  QGridLayout* m_grid;
  QLabel* m_label;
  FieldEditor* m_editor;
  QToolButton* m_reset;
  QLabel* m_problem;
  QLabel* m_warning;
  QLabel* m_reason;
  bool m_is_changed = false;
  bool m_is_stacked = false;
};

}  // namespace dinoscope
