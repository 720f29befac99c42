#include "engine/views/evaluation_view.h"

#include <QTest>

#include "engine/core/error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class EvaluationViewTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void cutsTheMiddle() {
    Rgb8Image wide(40, 10);
    for (int y = 0; y < 10; ++y)
      for (int x = 0; x < 40; ++x) *wide.at(x, y) = static_cast<std::uint8_t>(x);
    const Rgb8Image crop = resizeShortSideAndCenterCrop(wide, 10, 4);
    QCOMPARE(crop.width, 4);
    QCOMPARE(crop.height, 4);
    QCOMPARE(int(*crop.at(0, 0)), 18);
  }

  void refusesACropLargerThanTheImage() {
    QVERIFY_EXCEPTION_THROWN(resizeShortSideAndCenterCrop(Rgb8Image(8, 8), 8, 9), Error);
  }
};

DINOSCOPE_TEST(EvaluationViewTest)
#include "evaluation_view_test.moc"
