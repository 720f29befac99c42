#include "ui/widgets/list_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/engine_text.h"
#include "ui/path_text.h"

namespace dinoscope {
namespace {

constexpr double kFractionStep = 0.05;
constexpr int kSliderWidth = 40;  // at least

}  // namespace

NumberListField::NumberListField(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_scale(SliderScale::of(field)) {
  m_grid = new QGridLayout(this);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(8);
  m_grid->setVerticalSpacing(2);
  for (std::size_t i = 0; i < field.element_count; ++i) {
    const int column = 2 * static_cast<int>(i);  // its slider, then its number
    const QString name =
        i < field.element_names.size() ? settingText(field.element_names[i]) : QString::number(i + 1);
    auto* caption = new QLabel(name);
    caption->setProperty("caption", true);
    auto* box = new NumberBox(false);
    box->setStepping(field.minimum, field.maximum, m_scale.hasSlider() ? kFractionStep : 0);
    adopt(box, name);
    connect(box, &NumberBox::editingFinished, this, &NumberListField::editEnded);
    connect(box, &NumberBox::valueEdited, this, &NumberListField::tell);
    m_boxes.push_back(box);
    m_sliders.push_back(m_scale.hasSlider() ? addSlider(i, name) : nullptr);
    m_grid->addWidget(caption, 0, column, 1, 2);
    m_grid->addWidget(box, 1, column + 1);
    if (QSlider* slider = m_sliders.back()) m_grid->addWidget(slider, 1, column);
  }
  m_grid->setColumnStretch(2 * static_cast<int>(field.element_count), 1);
}

QSlider* NumberListField::addSlider(std::size_t index, const QString& name) {
  QSlider* slider = makeSlider(m_scale);
  slider->setMinimumWidth(kSliderWidth);
  slider->hide();
  adopt(slider, tr("%1, slider").arg(name));
  connect(slider, &QSlider::valueChanged, this, [this, index](int position) {
    m_boxes[index]->setValue(m_scale.valueAt(position));
    tell();
  });
  connect(slider, &QSlider::sliderReleased, this, &NumberListField::editEnded);
  return slider;
}

void NumberListField::setValue(const SettingValue& value) {
  const auto& values = std::get<std::vector<double>>(value);
  for (std::size_t i = 0; i < m_boxes.size() && i < values.size(); ++i) {
    m_boxes[i]->setValue(values[i]);
    if (m_sliders[i] == nullptr) continue;
    const QSignalBlocker blocker(m_sliders[i]);
    m_sliders[i]->setValue(m_scale.positionOf(values[i]));
  }
}

void NumberListField::resizeEvent(QResizeEvent* event) {
  FieldEditor::resizeEvent(event);
  const int column = m_boxes.front()->sizeHint().width() + kSliderWidth + 16;
  const bool has_room = width() >= column * static_cast<int>(m_boxes.size());
  for (std::size_t i = 0; i < m_sliders.size(); ++i) {
    if (m_sliders[i] == nullptr) continue;
    m_sliders[i]->setVisible(has_room);
    m_grid->setColumnStretch(2 * static_cast<int>(i), has_room ? 1 : 0);
  }
  m_grid->setColumnStretch(2 * static_cast<int>(m_boxes.size()), has_room ? 0 : 1);
}

void NumberListField::tell() {
  std::vector<double> values;
  for (const NumberBox* box : m_boxes) values.push_back(box->value());
  Q_EMIT edited(values);
}

TextListField::TextListField(const Field& field, QWidget* parent) : FieldEditor(field, parent) {
  m_edit = new QPlainTextEdit;
  m_edit->setTabChangesFocus(true);
  m_edit->setPlaceholderText(tr("One a line"));
  m_edit->setFixedHeight(3 * fontMetrics().lineSpacing() + 16);
  adopt(m_edit);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_edit);
  connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(texts()); });
}

std::vector<std::string> TextListField::texts() const {
  std::vector<std::string> texts;
  for (const QString& line : m_edit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
    if (const QString text = line.trimmed(); !text.isEmpty()) texts.push_back(toPath(text).string());
  return texts;
}

void TextListField::setValue(const SettingValue& value) {
  const auto& wanted = std::get<std::vector<std::string>>(value);
  if (texts() == wanted) return;  // leaves the cursor and half-typed lines alone
  QStringList lines;
  for (const std::string& text : wanted) lines << toText(text);
  const QSignalBlocker blocker(m_edit);
  m_edit->setPlainText(lines.join(QLatin1Char('\n')));
}

}  // namespace dinoscope
