// A number is never cut, with arrows or without, in any font that the user may have.

#include "ui/widgets/number_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
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

  /// Never a part of what was typed, never another number in silence.
  void refusesWhatIsNotAllowed() {
    NumberBox box(false);
    box.setAllowed(0, 1);
    box.setValue(0.97);
    QSignalSpy edited(&box, &NumberBox::valueEdited);
    box.show();
    box.setFocus();
    const auto type = [&box](const char* text) {
      box.selectAll();
      QTest::keyClicks(&box, QString::fromLatin1(text));
    };
    type("0,985");
    QCOMPARE(box.value(), 0.985);
    const auto before = edited.count();
    for (const char* wrong : {"7", "22", "-2"}) {
      type(wrong);
      QVERIFY2(box.property("problem").toBool(), wrong);
      QVERIFY(box.toolTip().contains(QStringLiteral("from 0 to 1")));
    }
    QCOMPARE(box.value(), 0.985);
    QCOMPARE(edited.count(), before);
    box.clearFocus();
    QCOMPARE(box.text(), QStringLiteral("-2"));  // in sight until it is mended
    box.setFocus();
    type("1");
    QVERIFY(!box.property("problem").toBool());
    QCOMPARE(box.value(), 1.0);
  }
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::NumberBoxTest)
#include "number_box_test.moc"
