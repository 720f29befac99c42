#pragma once

#include "ui/widgets/field_editor.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/range_slider.h"
#include "ui/widgets/slider_scale.h"

namespace dinoscope {

/// A low and a high number with a slider of two handles between them.
class RangeField : public FieldEditor {
  Q_OBJECT

public:
  explicit RangeField(const Field& field, QWidget* parent = nullptr);

  void setValue(const SettingValue& value) override;

  RangeSlider* slider() const { return m_slider; }
  NumberBox* lowBox() const { return m_low_box; }

private:
  void takeSlider(int low, int high);

  Range m_range;
  SliderScale m_scale;
  RangeSlider* m_slider = nullptr;
  NumberBox* m_low_box;
  NumberBox* m_high_box;
};

}  // namespace dinoscope
