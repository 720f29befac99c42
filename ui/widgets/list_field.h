#pragma once

#include <QPlainTextEdit>
#include <vector>

#include "ui/widgets/field_editor.h"
#include "ui/widgets/number_box.h"

namespace dinoscope {

/// A fixed count of numbers, each under its name: "Global 1", "Global 2", "Locals".
class NumberListField : public FieldEditor {
  Q_OBJECT

public:
  explicit NumberListField(const Field& field, QWidget* parent = nullptr);

  void setValue(const SettingValue& value) override;
  bool hasCaptions() const override { return true; }

  NumberBox* box(std::size_t index) const { return m_boxes[index]; }

private:
  std::vector<NumberBox*> m_boxes;
};

/// Any count of texts, one a line.
class TextListField : public FieldEditor {
  Q_OBJECT

public:
  explicit TextListField(const Field& field, QWidget* parent = nullptr);

  void setValue(const SettingValue& value) override;

private:
  std::vector<std::string> texts() const;

  QPlainTextEdit* m_edit;
};

}  // namespace dinoscope
