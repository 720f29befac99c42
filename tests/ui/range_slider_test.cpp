#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/widgets/range_slider.h"

using namespace dinoscope;
using Handle = RangeSlider::Handle;

class RangeSliderTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_slider = std::make_unique<RangeSlider>();
    m_slider->resize(220, 28);
    m_slider->setPositions(100);
    m_slider->setRange(20, 60);
    m_slider->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_slider.get()));
  }

  void handlesAreDragged() {
    QSignalSpy edits(m_slider.get(), &RangeSlider::rangeEdited);
    QSignalSpy ends(m_slider.get(), &RangeSlider::editEnded);
    drag(m_slider->handleCenter(Handle::High), 40);
    QCOMPARE(m_slider->low(), 20);
    QCOMPARE(m_slider->high(), 80);
    QVERIFY(!edits.isEmpty());
    QCOMPARE(ends.count(), 1);
    drag(m_slider->handleCenter(Handle::Low), -20);
    QCOMPARE(m_slider->low(), 10);
  }

  void aHandleStopsAtTheOther() {
    drag(m_slider->handleCenter(Handle::Low), 180);
    QCOMPARE(m_slider->low(), 60);
    QCOMPARE(m_slider->high(), 60);
    // Both in one place: the drag's direction says which one is meant.
    drag(m_slider->handleCenter(Handle::High), 40);
    QCOMPARE(m_slider->low(), 60);
    QVERIFY(m_slider->high() > 60);
  }

  void theBandBetweenMovesBoth() {
    const QPoint middle = (m_slider->handleCenter(Handle::Low) + m_slider->handleCenter(Handle::High)) / 2;
    drag(middle, 20);
    QCOMPARE(m_slider->low(), 30);
    QCOMPARE(m_slider->high(), 70);
    drag(middle, 400);
    QCOMPARE(m_slider->high(), 100);
    QCOMPARE(m_slider->low(), 60);
  }

  void keysMoveTheHandleThatHasTheFocus() {
    m_slider->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_slider->focusHandle(), Handle::Low);
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QCOMPARE(m_slider->low(), 21);
    QTest::keyClick(m_slider.get(), Qt::Key_PageDown);
    QCOMPARE(m_slider->low(), 11);
    QTest::keyClick(m_slider.get(), Qt::Key_Tab);
    QCOMPARE(m_slider->focusHandle(), Handle::High);
    QTest::keyClick(m_slider.get(), Qt::Key_End);
    QCOMPARE(m_slider->high(), 100);
    QTest::keyClick(m_slider.get(), Qt::Key_Home);
    QCOMPARE(m_slider->high(), m_slider->low());
    QTest::keyClick(m_slider.get(), Qt::Key_Backtab);
    QCOMPARE(m_slider->focusHandle(), Handle::Low);
  }

  void theWheelPassesThrough() {
    const QPointF centre(m_slider->rect().center());
    QWheelEvent wheel(centre, m_slider->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_slider.get(), &wheel);
    QVERIFY(!wheel.isAccepted());
    QCOMPARE(m_slider->low(), 20);
  }

  void whatIsOutOfBoundsIsClamped() {
    m_slider->setRange(-5, 300);
    QCOMPARE(m_slider->low(), 0);
    QCOMPARE(m_slider->high(), 100);
    QSignalSpy edits(m_slider.get(), &RangeSlider::rangeEdited);
    m_slider->setRange(70, 30);
    QCOMPARE(m_slider->low(), 30);
    QCOMPARE(m_slider->high(), 70);
    QCOMPARE(edits.count(), 0);  // showing a value tells nobody
  }

private:
  void drag(QPoint from, int by) {
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_slider.get(), from + QPoint(by / 2, 0));
    QTest::mouseMove(m_slider.get(), from + QPoint(by, 0));
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, from + QPoint(by, 0));
  }

  std::unique_ptr<RangeSlider> m_slider;
};

DINOSCOPE_TEST(RangeSliderTest)
#include "range_slider_test.moc"
