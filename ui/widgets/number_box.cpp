#include "ui/widgets/number_box.h"

#include <QStyleOptionSpinBox>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "ui/number_input.h"
#include "ui/widgets/wheel_guard.h"

namespace dinoscope {
namespace {

constexpr int kDigits = 4;                        // enough to tell any two values that matter apart
const QString kUsual = QStringLiteral("0.0005");  // room for this is kept, so that few boxes grow
constexpr int kCaret_px = 2;                      // Qt's boxes keep as much for the blinking caret
constexpr int kLineMargins_px = 4;                // of the line edit, beside its text

std::optional<double> numberIn(const QString& text, bool is_integer) {
  const std::optional<double> number = numberFrom(text);
  if (!number || !is_integer) return number;
  // "1.000" photos are a thousand to some: a whole number is written without a fraction.
  const bool has_fraction = text.count(QLatin1Char('.')) + text.count(QLatin1Char(',')) == 1;
  return has_fraction || *number != std::floor(*number) ? std::nullopt : number;
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
  showText(textOf(m_value));
  connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::take);
}

void NumberBox::setValue(double value) {
  m_value = value;
  // While somebody types "0.", the model's 0 must not take the point away.
  if (lineEdit()->hasFocus() && numberOf(lineEdit()->text()) == value) return;
  showText(textOf(value));
}

void NumberBox::setPercent() {
  m_is_percent = true;
  showText(textOf(m_value));
}

void NumberBox::setStepping(double minimum, double maximum, double step) {
  m_minimum = minimum;
  m_maximum = maximum;
  m_step = step;
  growIfNeeded();
}

void NumberBox::setAllowed(double minimum, double maximum) {
  m_is_limited = true;
  setStepping(minimum, maximum, m_step);
}

void NumberBox::sayRefused(bool refused) {
  if (property("problem").toBool() == refused) return;
  if (refused) m_tip = toolTip();
  setToolTip(refused ? tr("A number from %1 to %2; until then it is %3.")
                           .arg(textOf(m_minimum), textOf(m_maximum), textOf(m_value))
                     : m_tip);
  setProperty("problem", refused);
  style()->unpolish(this);
  style()->polish(this);
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
  sayRefused(false);
  showText(textOf(next));
  lineEdit()->selectAll();
  Q_EMIT valueEdited(next);
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  return numberOf(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

QSize NumberBox::sizeHint() const {
  ensurePolished();
  int wide = std::max(fontMetrics().horizontalAdvance(kUsual), fontMetrics().horizontalAdvance(text()));
  // What the arrows lead to has room from the start.
  for (const double end : {m_minimum, m_maximum})
    if (m_is_integer && std::abs(end) < 1e7)
      wide = std::max(wide, fontMetrics().horizontalAdvance(textOf(end)));
  QStyleOptionSpinBox option;
  initStyleOption(&option);
  const QSize content(wide + kCaret_px + kLineMargins_px, lineEdit()->sizeHint().height());
  return {style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this).width(),
          QAbstractSpinBox::sizeHint().height()};
}

void NumberBox::showText(const QString& text) {
  lineEdit()->setText(text);
  growIfNeeded();
}

void NumberBox::growIfNeeded() {
  const int wide = sizeHint().width();
  if (std::exchange(m_hinted_width, wide) != wide) updateGeometry();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const {
  StepEnabled enabled = StepNone;
  if (m_value > m_minimum) enabled |= StepDownEnabled;
  if (m_value < m_maximum) enabled |= StepUpEnabled;
  return enabled;
}

void NumberBox::focusOutEvent(QFocusEvent* event) {
  // What was no number goes, unless it is said to be refused.
  if (!property("problem").toBool() || !m_is_limited) showText(textOf(m_value));
  QAbstractSpinBox::focusOutEvent(event);
}

QString NumberBox::textOf(double value) const {
  if (m_is_integer) return QString::number(value, 'f', 0);
  if (m_is_percent) return tr("%1 %").arg(numberInputText(withoutDust(100 * value), kDigits));
  return numberInputText(value, kDigits);
}

std::optional<double> NumberBox::numberOf(const QString& text) const {
  if (!m_is_percent) return numberIn(text, m_is_integer);
  const auto percent = numberIn(QString(text).remove(QLatin1Char('%')), false);
  return percent ? std::optional(withoutDust(*percent / 100)) : std::nullopt;
}

void NumberBox::take(const QString& text) {
  growIfNeeded();
  const auto number = numberOf(text);
  if (m_is_limited) sayRefused(!number || !isAllowed(*number));
  if (!number || !isAllowed(*number) || *number == m_value) return;
  m_value = *number;
  Q_EMIT valueEdited(m_value);
}

}  // namespace dinoscope
