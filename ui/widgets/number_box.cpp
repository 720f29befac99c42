#include "ui/widgets/number_box.h"

#include <QLineEdit>
#include <cmath>
#include <limits>
#include <optional>

#include "ui/widgets/wheel_guard.h"

namespace dinoscope {
namespace {

constexpr int kDigits = 4;        // enough to tell any two values that matter apart
constexpr int kWidthChars = 6;    // "0.0005", "262144"
constexpr int kFrameWidth = 16;   // of the style sheet
constexpr int kArrowsWidth = 14;  // with the padding of the style sheet

/// A decimal comma is taken as well.
std::optional<double> numberIn(const QString& text, bool is_integer) {
  bool ok = false;
  QString plain = text.trimmed();
  const double number = plain.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
  if (!ok || !std::isfinite(number) || (is_integer && number != std::floor(number))) return std::nullopt;
  return number;
}

/// Takes the dust of binary fractions off a sum: 0.1 + 0.2 becomes 0.3.
double withoutDust(double value) { return QString::number(value, 'g', 12).toDouble(); }

}  // namespace

NumberBox::NumberBox(bool is_integer, QWidget* parent)
    : QAbstractSpinBox(parent),
      m_is_integer(is_integer),
      m_minimum(-std::numeric_limits<double>::infinity()),
      m_maximum(std::numeric_limits<double>::infinity()) {
  setKeyboardTracking(true);
  ignoreWheel(this);
  lineEdit()->setText(textOf(m_value));
  connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::take);
}

void NumberBox::setValue(double value) {
  m_value = value;
  // While somebody types "0.", the model's 0 must not take the point away.
  if (lineEdit()->hasFocus() && numberIn(lineEdit()->text(), m_is_integer) == value) return;
  lineEdit()->setText(textOf(value));
}

void NumberBox::setStepping(double minimum, double maximum, double step) {
  m_minimum = minimum;
  m_maximum = maximum;
  m_step = step;
}

void NumberBox::stepBy(int steps) {
  double step = m_step;
  if (step <= 0) {
    step = m_value == 0 ? 1 : std::pow(10, std::floor(std::log10(std::abs(m_value))) - 1);
    if (m_is_integer) step = std::max(step, 1.0);
  }
  const double next = std::clamp(withoutDust(m_value + steps * step), m_minimum, m_maximum);
  if (next == m_value) return;
  m_value = next;
  lineEdit()->setText(textOf(next));
  lineEdit()->selectAll();
  Q_EMIT valueEdited(next);
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  return numberIn(text, m_is_integer) ? QValidator::Acceptable : QValidator::Intermediate;
}

QSize NumberBox::sizeHint() const {
  const int arrows = buttonSymbols() == NoButtons ? 0 : kArrowsWidth;
  return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * kWidthChars + kFrameWidth + arrows,
          QAbstractSpinBox::sizeHint().height()};
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const {
  StepEnabled enabled = StepNone;
  if (m_value > m_minimum) enabled |= StepDownEnabled;
  if (m_value < m_maximum) enabled |= StepUpEnabled;
  return enabled;
}

void NumberBox::focusOutEvent(QFocusEvent* event) {
  lineEdit()->setText(textOf(m_value));  // what was no number goes
  QAbstractSpinBox::focusOutEvent(event);
}

QString NumberBox::textOf(double value) const {
  if (m_is_integer) return QString::number(value, 'f', 0);
  return QString::number(value, 'g', kDigits);
}

void NumberBox::take(const QString& text) {
  const auto number = numberIn(text, m_is_integer);
  if (!number || *number == m_value) return;
  m_value = *number;
  Q_EMIT valueEdited(m_value);
}

}  // namespace dinoscope
