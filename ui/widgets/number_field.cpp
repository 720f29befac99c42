#include "ui/widgets/number_field.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace dinoscope {

NumberField::NumberField(const Field& field, QWidget* parent)
    : FieldEditor(field, parent),
      m_is_integer(std::holds_alternative<std::int64_t>(field.default_value)),
      m_scale(SliderScale::of(field)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  m_box = new NumberBox(m_is_integer);
  if (field.unit == "probability") m_box->setPercent();
  m_box->setStepping(field.minimum, field.maximum, m_scale.step());
  if (m_scale.hasSlider()) {
    m_slider = makeSlider(m_scale);
    m_slider->setMinimumWidth(64);
    adopt(m_slider, tr("slider"));
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { tell(m_scale.valueAt(position)); });
    connect(m_slider, &QSlider::sliderReleased, this, &NumberField::editEnded);
    row->addWidget(m_slider, 1);
  }
  adopt(m_box);
  setFocusProxy(m_box);
  connect(m_box, &NumberBox::valueEdited, this, &NumberField::tell);
  connect(m_box, &NumberBox::editingFinished, this, &NumberField::editEnded);
  row->addWidget(m_box);
  if (m_slider == nullptr) row->addStretch(1);
}

void NumberField::setValue(const SettingValue& value) {
  const double number =
      m_is_integer ? static_cast<double>(std::get<std::int64_t>(value)) : std::get<double>(value);
  m_box->setValue(number);
  if (m_slider == nullptr) return;
  const QSignalBlocker blocker(m_slider);
  m_slider->setValue(m_scale.positionOf(number));
}

void NumberField::tell(double value) {
  if (m_is_integer)
    Q_EMIT edited(static_cast<std::int64_t>(value));
  else
    Q_EMIT edited(value);
}

}  // namespace dinoscope
