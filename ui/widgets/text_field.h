#pragma once

#include <QComboBox>
#include <QLineEdit>

#include "ui/widgets/field_editor.h"

namespace dinoscope {

/// One of the allowed texts.
class ChoiceField : public FieldEditor {
  Q_OBJECT

public:
  explicit ChoiceField(const Field& field, QWidget* parent = nullptr);

  void setValue(const SettingValue& value) override;

private:
  QComboBox* m_box;
};

/// A text, with a button to choose it when it names a folder or a file. Also for what has no control of its
/// own: a list of any length, as one types it on the command line.
class TextField : public FieldEditor {
  Q_OBJECT

public:
  explicit TextField(const Field& field, QWidget* parent = nullptr);

  void setValue(const SettingValue& value) override;

private:
  bool isPath() const;
  void tell(const QString& text);
  void browse();

  QLineEdit* m_edit;
};

}  // namespace dinoscope
