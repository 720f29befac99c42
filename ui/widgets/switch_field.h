#pragma once

#include <QCheckBox>

#include "ui/widgets/field_editor.h"

namespace dinoscope {

/// On or off.
class SwitchField : public FieldEditor {
  Q_OBJECT

public:
  explicit SwitchField(const Field& field, QWidget* parent = nullptr);

  void setValue(const SettingValue& value) override;

private:
  void updateText();

  QCheckBox* m_box;
};

}  // namespace dinoscope
