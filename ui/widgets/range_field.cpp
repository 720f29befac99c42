#include "ui/widgets/range_field.h"

#include <QHBoxLayout>

#include "ui/quantity_text.h"

namespace dinoscope {

RangeField::RangeField(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_scale(SliderScale::ofRange(field)) {
  m_low_box = new NumberBox(false);
  m_high_box = new NumberBox(false);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  row->addWidget(m_low_box);
  adopt(m_low_box, tr("low"));
  if (m_scale.hasSlider()) {
    m_slider = new RangeSlider;
    m_slider->setPositions(m_scale.positions());
    m_slider->setValueText([this](int position) { return numberText(m_scale.valueAt(position)); });
    adopt(m_slider, tr("slider"));
    connect(m_slider, &RangeSlider::rangeEdited, this, &RangeField::takeSlider);
    connect(m_slider, &RangeSlider::editEnded, this, &RangeField::editEnded);
    row->addWidget(m_slider, 1);
  }
  row->addWidget(m_high_box);
  adopt(m_high_box, tr("high"));
  for (NumberBox* box : {m_low_box, m_high_box}) {
    box->hideArrows();
    box->setStepping(field.minimum, field.maximum, m_scale.step());
    connect(box, &NumberBox::editingFinished, this, &RangeField::editEnded);
    connect(box, &NumberBox::valueEdited, this, [this] {
      Q_EMIT edited(Range{m_low_box->value(), m_high_box->value()});
    });
  }
}

void RangeField::setValue(const SettingValue& value) {
  m_range = std::get<Range>(value);
  m_low_box->setValue(m_range.low);
  m_high_box->setValue(m_range.high);
  if (m_slider != nullptr)
    m_slider->setRange(m_scale.positionOf(m_range.low), m_scale.positionOf(m_range.high));
}

void RangeField::takeSlider(int low, int high) {
  // The handle that did not move keeps its exact number, which may lie between two positions.
  const auto valueOf = [this](int position, double exact) {
    return m_scale.positionOf(exact) == position ? exact : m_scale.valueAt(position);
  };
  Q_EMIT edited(Range{valueOf(low, m_range.low), valueOf(high, m_range.high)});
}

}  // namespace dinoscope
