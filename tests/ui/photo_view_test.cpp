#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/widgets/photo_view.h"

using namespace dinoscope;

class PhotoViewTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_view = std::make_unique<PhotoView>();
    m_view->resize(416, 316);
    QImage photo(200, 150, QImage::Format_RGB32);
    photo.fill(Qt::darkCyan);
    m_view->setPhoto(photo);
    m_view->setBoxes({{QRect(10, 10, 150, 120), 1, true}, {QRect(40, 30, 60, 50), 2, false}});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
  }

  void aPhotoIsShownWholeWithItsAspect() {
    const QRectF photo = m_view->toWidget(QRectF(0, 0, 200, 150));
    QVERIFY(QRectF(m_view->rect()).contains(photo));
    QCOMPARE(photo.width() / photo.height(), 200.0 / 150.0);
    QCOMPARE(photo.center(), QRectF(m_view->rect()).center());
  }

  void theWheelZoomsWhereThePointerIs() {
    const QPointF point(150, 100);
    const QPointF before = (point - m_view->toWidget({}).topLeft()) / m_view->zoom();
    const qreal zoom = m_view->zoom();
    turnWheel(point, 240);
    QVERIFY(m_view->zoom() > zoom);
    const QPointF after = (point - m_view->toWidget({}).topLeft()) / m_view->zoom();
    QVERIFY((after - before).manhattanLength() < 0.5);
    turnWheel(point, -2400);
    QCOMPARE(m_view->zoom(), zoom);  // never smaller than whole
  }

  void draggingPansAZoomedPhoto() {
    m_view->zoomBy(4, QPointF(m_view->rect().center()));
    const QPointF before = m_view->toWidget({}).topLeft();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {200, 150});
    move({215, 160}, Qt::LeftButton);
    move({230, 170}, Qt::LeftButton);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {230, 170});
    QCOMPARE(m_view->toWidget({}).topLeft() - before, QPointF(30, 20));
    QCOMPARE(m_view->selected(), -1);  // a drag chooses nothing
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(QRectF(m_view->rect()).contains(m_view->toWidget(QRectF(0, 0, 200, 150))));
  }

  void keysZoomAndPan() {
    const qreal zoom = m_view->zoom();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->zoom() > zoom);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    const QPointF before = m_view->toWidget({}).topLeft();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->toWidget({}).left() < before.x());
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->zoom(), zoom);
  }

  void theSmallestBoxUnderThePointerIsChosen() {
    QSignalSpy hovered(m_view.get(), &PhotoView::boxHovered);
    QSignalSpy selected(m_view.get(), &PhotoView::boxSelected);
    const QPoint inner = m_view->toWidget(QRectF(70, 60, 1, 1)).topLeft().toPoint();
    const QPoint outer = m_view->toWidget(QRectF(140, 110, 1, 1)).topLeft().toPoint();
    move(inner);
    QCOMPARE(m_view->hovered(), 1);
    move(outer);
    QCOMPARE(m_view->hovered(), 0);
    QCOMPARE(hovered.count(), 2);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inner);
    QCOMPARE(m_view->selected(), 1);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inner);
    QCOMPARE(m_view->selected(), -1);  // a second click lets go of it
    QCOMPARE(selected.count(), 2);
    m_view->setBoxesShown(false);
    move(outer);
    move(inner);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inner);
    QCOMPARE(m_view->selected(), -1);
  }

  void whatIsSelectedStandsOut() {
    const QImage before = m_view->grab().toImage();
    m_view->setSelected(1);
    const QImage after = m_view->grab().toImage();
    const QPoint outside =
        (m_view->toWidget(QRectF(180, 140, 1, 1)).topLeft() * m_view->devicePixelRatioF()).toPoint();
    QVERIFY(after.pixelColor(outside).lightness() < before.pixelColor(outside).lightness());
  }

  void fewerBoxesForgetASelectionThatIsGone() {
    m_view->setSelected(1);
    m_view->setBoxes({{QRect(0, 0, 10, 10), 1, true}});
    QCOMPARE(m_view->selected(), -1);
  }

  void anOverlayIsLaidOverThePhoto() {
    QImage overlay(2, 2, QImage::Format_ARGB32);
    overlay.fill(QColor(255, 0, 0, 255));
    m_view->setBoxes({});
    m_view->setOverlay(overlay);
    const QPoint middle = m_view->rect().center() * m_view->devicePixelRatioF();
    QCOMPARE(m_view->grab().toImage().pixelColor(middle), QColor(255, 0, 0));
    m_view->setOverlay({});
    QCOMPARE(m_view->grab().toImage().pixelColor(middle), QColor(Qt::darkCyan));
  }

  void aReducedPictureStandsForALargePhoto() {
    QImage picture(100, 50, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    m_view->setPhoto(picture, {4000, 2000});
    QCOMPARE(m_view->photoSize(), QSize(4000, 2000));
    QVERIFY(QRectF(m_view->rect()).contains(m_view->toWidget(QRectF(0, 0, 4000, 2000))));
  }

  /// Hovering and choosing draw over the picture that was scaled for this size.
  void aLargePhotoIsScaledOnceForASize() {
    QImage picture(1600, 1200, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    m_view->setPhoto(picture);
    m_view->grab();
    const qint64 scaled = m_view->scaledPicture().cacheKey();
    QCOMPARE(m_view->scaledPicture().size(), QSize(400, 300) * m_view->devicePixelRatioF());
    m_view->setHovered(0);
    m_view->setSelected(1);
    m_view->setBoxesShown(false);
    m_view->grab();
    QCOMPARE(m_view->scaledPicture().cacheKey(), scaled);
    m_view->resize(216, 166);
    m_view->grab();
    QCOMPARE(m_view->scaledPicture().size(), QSize(200, 150) * m_view->devicePixelRatioF());
  }

  void aReductionReadsNoMoreThanItNeeds() {
    QImage stripes(1001, 601, QImage::Format_RGB888);
    for (int y = 0; y < stripes.height(); ++y)
      for (int x = 0; x < stripes.width(); ++x)
        stripes.setPixelColor(x, y, x % 2 == 0 ? QColor(200, 10, 90) : QColor(100, 30, 50));
    PicturePyramid levels(stripes);
    QCOMPARE(levels.atLeast({1001, 601}).size(), stripes.size());
    QCOMPARE(levels.atLeast({5000, 20}).size(), stripes.size());
    QCOMPARE(levels.atLeast({251, 151}).size(), QSize(251, 151));
    QCOMPARE(levels.atLeast({252, 1}).size(), QSize(501, 301));
    QCOMPARE(levels.atLeast({1, 1}).size(), QSize(1, 1));
    const QImage& eighth = levels.atLeast({126, 76});
    QCOMPARE(eighth.pixelColor(60, 40), QColor(150, 20, 70));  // the mean of both, as one sees it from afar
    QVERIFY(PicturePyramid().atLeast({10, 10}).isNull());
  }

private:
  void move(QPoint to, Qt::MouseButtons buttons = Qt::NoButton) {
    QMouseEvent event(QEvent::MouseMove, to, m_view->mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(m_view.get(), &event);
  }

  void turnWheel(QPointF at, int delta) {
    QWheelEvent wheel(at, m_view->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &wheel);
  }

  std::unique_ptr<PhotoView> m_view;
};

DINOSCOPE_TEST(PhotoViewTest)
#include "photo_view_test.moc"
