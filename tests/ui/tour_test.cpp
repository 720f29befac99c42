// The tour over the real window: offered once, five steps by clicks and keys, out by Esc.

#include <QSplitter>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/help/help.h"
#include "ui/help/tour.h"
#include "ui/help/tour_card.h"
#include "ui/help/tour_frame.h"
#include "ui/help/tour_offer.h"
#include "ui/main_window.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

struct TourFixture : WorkbenchFixture {
  MainWindow window{*workbench, sessionFile()};

  TourFixture() {
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("the window does not become active");
  }
  QString sessionFile() const { return folder.filePath(QStringLiteral("session.ini")); }
  Tour& tour() { return window.help().tour(); }
  TourCard& card() { return tour().card(); }
  QRect placeOf(const QWidget& widget) { return {widget.mapTo(&window, QPoint(0, 0)), widget.size()}; }

  /// Whether the frame is around what the page names, and the card within the window and not over it.
  bool isFramed() {
    QWidget* target = window.currentPage()->tourTarget();
    const QRect all(QPoint(0, 0), window.size());
    const QRect wanted = placeOf(*target) & all;
    return target->isVisible() && tour().frame().isVisible() &&
           placeOf(tour().frame()).adjusted(-8, -8, 8, 8).contains(wanted) &&
           wanted.adjusted(-8, -8, 8, 8).contains(placeOf(tour().frame())) && all.contains(placeOf(card())) &&
           !placeOf(card()).intersects(wanted);
  }
};

}  // namespace

class TourTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void itIsOfferedOnce() {
    TourFixture first;
    TourOffer* offer = first.window.help().tourOffer();
    QVERIFY(offer->isVisible());
    QVERIFY(!first.tour().isGoingOn());  // it asks, and starts nothing by itself
    leaveScreenshots(first.window, QStringLiteral("tour_offer"));
    QTest::mouseClick(offer->declineButton(), Qt::LeftButton);
    QVERIFY(!offer->isVisible());
    first.window.close();
    const WorkbenchFixture other;
    MainWindow next(*other.workbench, first.sessionFile());
    next.show();
    QVERIFY(!next.help().tourOffer()->isVisible());
  }

  void whoWorksAlreadyIsOfferedNone() {
    TourFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    QVERIFY(!fixture.window.help().tourOffer()->isVisible());
  }

  void itGoesThroughItsStepsByClicks() {
    TourFixture fixture;
    QTest::mouseClick(fixture.window.help().tourOffer()->takeButton(), Qt::LeftButton);
    QVERIFY(fixture.tour().isGoingOn());
    const auto steps = tourSteps();
    QCOMPARE(steps.size(), 5U);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      QCOMPARE(fixture.tour().step(), static_cast<int>(i));
      QCOMPARE(fixture.window.currentPage()->id(), steps[i].page);
      QTRY_VERIFY(fixture.isFramed());
      leaveScreenshots(fixture.window, QStringLiteral("tour_%1").arg(i + 1));
      QTRY_VERIFY(fixture.isFramed());
      QTest::mouseClick(fixture.card().nextButton(), Qt::LeftButton);
    }
    QVERIFY(!fixture.tour().isGoingOn());
    QVERIFY(!fixture.card().isVisible() && !fixture.tour().frame().isVisible());
  }

  void itGoesThroughItsStepsByKeys() {
    TourFixture fixture;
    fixture.window.actions()[ActionId::Tour]->trigger();
    QVERIFY(!fixture.window.help().tourOffer()->isVisible());
    for (int i = 0; i < 4; ++i) {
      QCOMPARE(QApplication::focusWidget(), fixture.card().nextButton());
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(fixture.tour().step(), 4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), fixture.card().backButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(fixture.tour().step(), 3);
    QTest::keyClick(&fixture.window, Qt::Key_Escape);
    QVERIFY(!fixture.tour().isGoingOn());
    fixture.window.actions()[ActionId::Tour]->trigger();  // as often as one likes
    QCOMPARE(fixture.tour().step(), 0);
    QTest::mouseClick(fixture.card().skipButton(), Qt::LeftButton);
    QVERIFY(!fixture.tour().isGoingOn());
  }

  void theFrameFollows() {
    TourFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    fixture.tour().start();
    QTest::mouseClick(fixture.card().nextButton(), Qt::LeftButton);
    QTRY_VERIFY(fixture.isFramed());
    leaveScreenshots(fixture.window, QStringLiteral("tour_2_with_photos"));
    fixture.window.resize(1500, 900);
    QTRY_VERIFY(fixture.isFramed());
    auto* splitter = fixture.window.findChild<QSplitter*>(QStringLiteral("viewsWhole"));
    splitter->setSizes({300, 400});
    QTRY_VERIFY(fixture.isFramed());
    // And whoever goes on by themselves is followed.
    QTest::keyClick(&fixture.window, Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(fixture.tour().step(), 4);
    QTRY_VERIFY(fixture.isFramed());
  }

  /// What a step is about gives way to something else: the empty page to photos.
  void theFrameGoesToWhatTheStepIsAboutNow() {
    TourFixture fixture;
    fixture.tour().start();
    QTRY_VERIFY(fixture.isFramed());
    const QWidget* before = fixture.tour().frame().target();
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    QTRY_VERIFY(fixture.tour().frame().target() != before);
    QTRY_VERIFY(fixture.isFramed());
  }
};

DINOSCOPE_TEST(TourTest)
#include "tour_test.moc"
