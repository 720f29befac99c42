#pragma once

#include <QSlider>

#include "ui/widgets/field_editor.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/slider_scale.h"

namespace dinoscope {

/// One number: a slider where a finite range makes sense, the number to type.
class NumberField : public FieldEditor {
  Q_OBJECT

public:
  explicit NumberField(const Field& field, QWidget* parent = nullptr);

  void setValue(const SettingValue& value) override;

  QSlider* slider() const { return m_slider; }  ///< nullptr where there is none
  NumberBox* box() const { return m_box; }

private:
  void tell(double value);

  const bool m_is_integer;
  SliderScale m_scale;
  QSlider* m_slider = nullptr;
  NumberBox* m_box;
};

}  // namespace dinoscope
