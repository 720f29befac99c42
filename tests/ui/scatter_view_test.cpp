// Points in the plane: what is drawn anew and what is found near a place, and what survives other colours.

#include "ui/widgets/scatter_view.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <random>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"

namespace dinoscope::test {
namespace {

std::vector<ScatterPoint> scattered(int count, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::normal_distribution<double> normal(0, 0.3);
  std::vector<ScatterPoint> points;
  for (int i = 0; i < count; ++i) points.push_back({1000 + i, normal(random), normal(random), i % 9});
  return points;
}

void moveTo(ScatterView& view, const QPointF& at, Qt::MouseButtons buttons = Qt::NoButton,
            Qt::KeyboardModifiers modifiers = {}) {
  QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, buttons, modifiers);
  QCoreApplication::sendEvent(&view, &event);
}

/// Draws a lasso around the left half.
void lassoLeftHalf(ScatterView& view) {
  QTest::mousePress(&view, Qt::LeftButton, {}, {2, 2});
  for (const QPoint& at : {QPoint(view.width() / 2, 2), QPoint(view.width() / 2, view.height() - 2),
                           QPoint(2, view.height() - 2)})
    moveTo(view, at, Qt::LeftButton);
  QTest::mouseRelease(&view, Qt::LeftButton, {}, {2, view.height() - 2});
}

std::optional<std::int64_t> nearestByLookingAtAll(const ScatterView& view, const QPointF& place) {
  std::optional<std::int64_t> nearest;
  double least = 100;
  for (const ScatterPoint& point : view.points()) {
    const QPointF away = view.placeOf(point) - place;
    if (const double distance = QPointF::dotProduct(away, away); distance < least) {
      least = distance;
      nearest = point.id;
    }
  }
  return nearest;
}

}  // namespace

class ScatterViewTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_view = std::make_unique<ScatterView>();
    m_view->setPoints(scattered(2000));
    m_view->resize(600, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->grab();
  }

  void hoveringDrawsARingAlone() {
    const qint64 drawn = m_view->picture().cacheKey();
    QRegion painted;
    struct Painted : QObject {
      explicit Painted(QRegion& sum) : region(sum) {}
      bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
        return false;
      }
      QRegion& region;
    } filter(painted);
    m_view->installEventFilter(&filter);
    const QPointF place = m_view->placeOf(m_view->points()[17]);
    QSignalSpy hovered(m_view.get(), &ScatterView::hovered);
    moveTo(*m_view, place);
    QCoreApplication::processEvents();
    QCOMPARE(hovered.count(), 1);
    QCOMPARE(m_view->picture().cacheKey(), drawn);
    QVERIFY(!painted.isEmpty() && painted.boundingRect().width() < 40);
    m_view->zoomAt({300, 200}, 2);
    m_view->grab();
    QVERIFY(m_view->picture().cacheKey() != drawn);
  }

  void theNearestIsFoundWhereverOneLooks() {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(0, 600), y(0, 400);
    for (const double factor : {1.0, 0.6, 7.0, 20.0}) {
      m_view->zoomAt({250, 180}, factor);
      for (int i = 0; i < 200; ++i) {
        const QPointF place(x(random), y(random));
        QCOMPARE(m_view->pointAt(place), nearestByLookingAtAll(*m_view, place));
      }
    }
  }

  void fewAreLookedAt() {
    std::vector<QPointF> points;
    for (const ScatterPoint& point : scattered(100'000)) points.emplace_back(point.x, point.y);
    const PointGrid grid(points);
    int visited = 0;
    grid.visitNear({0, 0}, 0.01, [&visited](std::size_t) { ++visited; });
    QVERIFY(visited > 0 && visited < 1000);
    int all = 0;
    grid.visitNear({0, 0}, 10, [&all](std::size_t) { ++all; });
    QCOMPARE(all, 100'000);
    PointGrid({{1, 1}, {1, 1}}).visitNear({1, 1}, 0, [&visited](std::size_t) { visited = -1; });
    QCOMPARE(visited, -1);
    PointGrid().visitNear({}, 1, [](std::size_t) { QFAIL("There is nothing."); });
  }

  /// Colours by another measure, or of another theme.
  void otherColoursKeepSelectionAndZoom() {
    lassoLeftHalf(*m_view);
    const auto selected = m_view->selection();
    QVERIFY(selected.size() > 500 && selected.size() < 1500);
    m_view->zoomAt({100, 100}, 3);
    const QPointF place = m_view->placeOf(m_view->points()[5]);
    auto recolored = m_view->points();
    for (ScatterPoint& point : recolored) point.group = 3;
    const qint64 drawn = m_view->picture().cacheKey();
    m_view->setPoints(recolored);
    QCOMPARE(m_view->selection(), selected);
    QCOMPARE(m_view->placeOf(m_view->points()[5]), place);
    m_view->grab();
    QVERIFY(m_view->picture().cacheKey() != drawn);
    Theme::current().apply(ThemeChoice::Dark);
    QCOMPARE(m_view->selection(), selected);
    Theme::current().apply(ThemeChoice::Light);
  }

  void anotherLayoutKeepsTheSelectionAlone() {
    lassoLeftHalf(*m_view);
    const auto selected = m_view->selection();
    m_view->zoomAt({100, 100}, 3);
    m_view->setPoints(scattered(2000, 2));
    QCOMPARE(m_view->selection(), selected);
    const double scale = m_view->placeOf({0, 1, 0, 0}).x() - m_view->placeOf({0, 0, 0, 0}).x();
    QVERIFY(scale < 400);  // all is in sight again
    // Points that are gone are no longer selected.
    auto fewer = m_view->points();
    fewer.resize(10);
    m_view->setPoints(fewer);
    for (const std::int64_t id : m_view->selection()) QVERIFY(id < 1010);
    m_view->setPoints({});
    QVERIFY(m_view->selection().empty());
  }

  void aClickWithControlSelects() {
    const ScatterPoint point = m_view->points()[40];
    const QPoint place = m_view->placeOf(point).toPoint();
    const auto id = *m_view->pointAt(place);
    QSignalSpy picked(m_view.get(), &ScatterView::picked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, place);
    QCOMPARE(m_view->selection(), std::set<std::int64_t>{id});
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, place);
    QVERIFY(m_view->selection().empty());
    QCOMPARE(picked.count(), 0);
    // A drag with Ctrl moves the map and selects nothing.
    const QPointF before = m_view->placeOf(point);
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ControlModifier, place);
    moveTo(*m_view, place + QPoint(30, 10), Qt::LeftButton, Qt::ControlModifier);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ControlModifier, place + QPoint(30, 10));
    QCOMPARE(m_view->placeOf(point) - before, QPointF(30, 10));
    QVERIFY(m_view->selection().empty());
  }

  void looksRight() {
    lassoLeftHalf(*m_view);
    m_view->setMarked(m_view->points()[3].id);
    moveTo(*m_view, m_view->placeOf(m_view->points()[8]));
    leaveScreenshots(*m_view, QStringLiteral("scatter_view"), {600, 400});
  }

private:
  std::unique_ptr<ScatterView> m_view;
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::ScatterViewTest)
#include "scatter_view_test.moc"
