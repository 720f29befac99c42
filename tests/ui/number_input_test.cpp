// Numbers as people write them, in their locale.

#include <QTest>

#include "tests/support/test_program.h"
#include "ui/number_input.h"
#include "ui/quantity_text.h"

using namespace dinoscope;

class NumberInputTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void isReadAsWritten_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");  // not a number: refused
    const double none = std::nan("");
    const auto row = [](const char* locale, const QString& text, double number) {
      QTest::addRow("%s %s", locale, qPrintable(text)) << QString::fromLatin1(locale) << text << number;
    };
    for (const char* locale : {"en_US", "de_DE", "C", "de_CH", "fr_FR"}) {
      row(locale, QStringLiteral("0.05"), 0.05);
      row(locale, QStringLiteral("0,985"), 0.985);
      row(locale, QStringLiteral("0,5"), 0.5);
      row(locale, QStringLiteral("1e3"), 1000);
      row(locale, QStringLiteral("1e-4"), 1e-4);
      row(locale, QStringLiteral("-3"), -3);
      row(locale, QStringLiteral(" 7 "), 7);
      row(locale, QStringLiteral("1 000"), 1000);
      row(locale, QStringLiteral("12 345 678"), 12345678);
      row(locale, QStringLiteral("1'000"), 1000);
      row(locale, QStringLiteral("1 0"), none);
      row(locale, QStringLiteral("1 0000"), none);
      row(locale, QStringLiteral("abc"), none);
      row(locale, QStringLiteral("1,2,3"), none);
      row(locale, QStringLiteral("12abc"), none);
      row(locale, QString(), none);
      row(locale, QStringLiteral("inf"), none);
      row(locale, QStringLiteral("nan"), none);
    }
    for (const char* locale : {"en_US", "de_DE", "C", "de_CH", "fr_FR"}) {
      row(locale, QStringLiteral("1.000"), 1);
      row(locale, QStringLiteral("1.125"), 1.125);
      row(locale, QStringLiteral("1,234.5"), 1234.5);
      row(locale, QStringLiteral("1.234,5"), 1234.5);
      row(locale, QStringLiteral("1,234,567"), 1234567);
      row(locale, QStringLiteral("1.234.567"), 1234567);
      row(locale, QStringLiteral("12,34"), 12.34);
      row(locale, QStringLiteral("1.2.3"), none);
      row(locale, QStringLiteral("1,23.4"), none);
      row(locale, QStringLiteral("5."), 5);
    }
    // Never a thousand in one locale and a one in another.
    row("en_US", QStringLiteral("1,000"), none);
    row("C", QStringLiteral("1,000"), none);
    row("de_DE", QStringLiteral("1,000"), 1);
  }
  void isReadAsWritten() {
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(double, number);
    const auto read = numberFrom(text, QLocale(locale));
    QCOMPARE(read.has_value(), !std::isnan(number));
    if (read) QCOMPARE(*read, number);
  }

  /// What a field shows is read as the same.
  void whatIsShownIsReadBack() {
    for (const char* name : {"en_US", "de_DE", "fr_FR", "C", "ar_EG"}) {
      const QLocale locale{QLatin1String(name)};
      for (const double value : {0.0005, 0.05, 1000.0, 262144.0, 1.5, 1e-7, -2.25, 0.0})
        QCOMPARE(numberFrom(numberInputText(value, 9, locale), locale), std::optional(value));
    }
  }

  void numbersHaveTheSignsOfTheLocale() {
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(numberText(0.04), QStringLiteral("0,04"));
    QCOMPARE(numberText(2431), QStringLiteral("2.431"));
    QCOMPARE(countText(2431), QStringLiteral("2.431"));
    QCOMPARE(percentText(83.42), QStringLiteral("83,4 %"));
    QLocale::setDefault(before);
  }
};

DINOSCOPE_TEST(NumberInputTest)
#include "number_input_test.moc"
