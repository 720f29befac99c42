#pragma once

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <optional>

namespace dinoscope {

/// A number to type, with arrows. Unlike Qt's boxes it shows as many digits as mean something, keeps the
/// exact value behind the rounded text, is as wide as its number, and takes values out of range: the form
/// says what is wrong with them.
class NumberBox : public QAbstractSpinBox {
  Q_OBJECT

public:
  explicit NumberBox(bool is_integer, QWidget* parent = nullptr);

  double value() const { return m_value; }

  /// Shows the value; tells nobody.
  void setValue(double value);

  /// Other numbers are refused: the box says so, keeps what was typed in sight, and its value stays.
  void setAllowed(double minimum, double maximum);

  /// What the arrows may reach and how far one goes; a step of 0 goes a tenth of the number's magnitude.
  void setStepping(double minimum, double maximum, double step);

  /// Shows and takes parts of one as percent: 0.8 as "80 %". Before a value is set.
  void setPercent();

  /// What is in the box was typed and is not ended by Return or by going elsewhere.
  bool isBeingTyped() const { return hasFocus() && lineEdit()->isModified(); }

  /// Without arrows it is narrower; the keys Up and Down step all the same.
  void hideArrows() { setButtonSymbols(NoButtons); }

  void stepBy(int steps) override;
  QValidator::State validate(QString& text, int& position) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
  /// The user typed or stepped to another number.
  void valueEdited(double value);

protected:
  StepEnabled stepEnabled() const override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  QString textOf(double value) const;
  std::optional<double> numberOf(const QString& text) const;
  void take(const QString& text);
  void showText(const QString& text);
  void growIfNeeded();
  bool isAllowed(double value) const { return !m_is_limited || (value >= m_minimum && value <= m_maximum); }
  void sayRefused(bool refused);

  const bool m_is_integer;
  double m_value = 0;
  double m_minimum;
  double m_maximum;
  double m_step = 0;
  bool m_is_limited = false;
  bool m_is_percent = false;
  QString m_tip;           // that is shown while nothing is wrong
  int m_hinted_width = 0;  // what layouts know of
};

}  // namespace dinoscope
