#include "ui/widgets/switch_field.h"

#include <QHBoxLayout>

namespace dinoscope {

SwitchField::SwitchField(const Field& field, QWidget* parent) : FieldEditor(field, parent) {
  m_box = new QCheckBox;
  adopt(m_box);
  updateText();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_box);
  row->addStretch();
  connect(m_box, &QCheckBox::toggled, this, &SwitchField::updateText);
  connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
    Q_EMIT edited(checked);
    Q_EMIT editEnded();
  });
}

void SwitchField::setValue(const SettingValue& value) { m_box->setChecked(std::get<bool>(value)); }

void SwitchField::updateText() { m_box->setText(m_box->isChecked() ? tr("On") : tr("Off")); }

}  // namespace dinoscope
