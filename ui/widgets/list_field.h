#pragma once

#include <QPlainTextEdit>
#include <QSlider>
#include <vector>

#include "ui/widgets/field_editor.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/slider_scale.h"

class QGridLayout;

namespace dinoscope {

/// A fixed count of numbers, each a column of its own: "Global 1", "Global 2", "Locals". Name, number, and a
/// slider where a finite range makes sense and there is room for one.
class NumberListField : public FieldEditor {
  Q_OBJECT

public:
  explicit NumberListField(const Field& field, QWidget* parent = nullptr);

  void setValue(const SettingValue& value) override;
  bool hasCaptions() const override { return true; }

  NumberBox* box(std::size_t index) const { return m_boxes[index]; }
  QSlider* slider(std::size_t index) const { return m_sliders[index]; }  ///< nullptr where there is none

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QSlider* addSlider(std::size_t index, const QString& name);
  void tell();

  SliderScale m_scale;
  QGridLayout* m_grid;
  std::vector<NumberBox*> m_boxes;
  std::vector<QSlider*> m_sliders;
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
