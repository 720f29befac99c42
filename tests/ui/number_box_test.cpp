// A number is never cut, with arrows or without, in any font that the user may have.

#include "ui/widgets/number_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"

namespace dinoscope::test {

class NumberBoxTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theNumberHasRoom_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("is_integer");
    QTest::addColumn<int>("font_px");
    for (const int font : {12, 13, 20}) {
      for (const double value : {0.0015, 0.0005, 0.5, -1.2345e-7})
        QTest::addRow("%g, font %d", value, font) << value << false << font;
      for (const double value : {999999.0, 262144.0, 8.0, -1234567.0})
        QTest::addRow("%g, font %d, integer", value, font) << value << true << font;
    }
  }
  void theNumberHasRoom() {
    QFETCH(double, value);
    QFETCH(bool, is_integer);
    QFETCH(int, font_px);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(font_px);
    QApplication::setFont(font);
    Theme::current().apply(ThemeChoice::Light);
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* with_arrows = new NumberBox(is_integer);
    auto* plain = new NumberBox(is_integer);
    plain->hideArrows();
    row->addWidget(with_arrows);
    row->addWidget(plain);
    row->addStretch();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (NumberBox* box : {with_arrows, plain}) {
      box->setValue(value);  // while it is shown: it grows
      QCoreApplication::processEvents();
      const auto* line = box->findChild<QLineEdit*>();
      const int room = line->width() - 4;  // its own margins
      const int needed = line->fontMetrics().horizontalAdvance(line->text());
      QVERIFY2(room > needed,
               qPrintable(QStringLiteral("%1 in %2 px needs %3").arg(line->text()).arg(room).arg(needed)));
      // And no more than that: the form is narrow.
      QVERIFY(room < std::max(needed, line->fontMetrics().horizontalAdvance(QStringLiteral("0.00055"))) + 12);
    }
    QApplication::setFont(before);
  }
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::NumberBoxTest)
#include "number_box_test.moc"
