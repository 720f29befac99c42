#include "ui/widgets/live_plot.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "engine/core/error.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/widgets/plot_csv.h"
#include "ui/widgets/plot_legend.h"
#include "ui/widgets/qcustomplot.h"

namespace dinoscope::test {

class LivePlotTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void followsTheDataUntilSomebodyZooms();
  void drawsManyChangesOnce();
  void readsOutTheValueUnderTheCursor();
  void isWorkedByKeyboardAlone();
  void leavesOutWhatALogarithmCannotShow();
  void hidesCurvesFromTheLegend();
  void writesATable();
  void quotesAndFillsTheTable();
  void writesAPicture();
  void nothingIsCutAtTheEdges();
  void aValueThatNearsItsEndIsNotConstant();
  void saysWhenAFileCannotBeWritten();
  void staysSmoothWithAMillionPoints();
  void looksRight();
};

namespace {

QVector<double> rising(int count) {
  QVector<double> values(count);
  for (int i = 0; i < count; ++i) values[i] = i;
  return values;
}

QVector<double> decaying(int count, double from = 7) {
  QVector<double> values(count);
  for (int i = 0; i < count; ++i)
    values[i] = 4 + (from - 4) * std::exp(-4.0 * i / count) + 0.2 * std::sin(i * 1.7);
  return values;
}

/// All is shown up to this x, and little more.
bool showsUpTo(LivePlot& plot, double x) {
  const double upper = plot.canvas().xAxis->range().upper;
  return upper > x && upper < x * 1.1;
}

}  // namespace

void LivePlotTest::followsTheDataUntilSomebodyZooms() {
  LivePlot plot(QStringLiteral("Loss"));
  const int curve = plot.addCurve(QStringLiteral("loss"), CurveLook::smooth(0));
  plot.setCurveData(curve, rising(10), decaying(10));
  plot.replotNow();
  QVERIFY(showsUpTo(plot, 9.0));
  plot.setCurveData(curve, rising(20), decaying(20));
  plot.replotNow();
  QVERIFY(showsUpTo(plot, 19.0));

  plot.zoom(0.5);
  QVERIFY(!plot.isFollowing());
  plot.setCurveData(curve, rising(40), decaying(40));
  plot.replotNow();
  QVERIFY(plot.canvas().xAxis->range().upper < 19.0);
  plot.fit();
  plot.replotNow();
  QVERIFY(showsUpTo(plot, 39.0));
}

void LivePlotTest::drawsManyChangesOnce() {
  LivePlot plot(QStringLiteral("Loss"));
  const int curve = plot.addCurve(QStringLiteral("loss"), CurveLook::smooth(0));
  QCoreApplication::processEvents();  // the canvas draws itself once when it is new
  QSignalSpy drawn(&plot.canvas(), &QCustomPlot::beforeReplot);
  for (int count = 1; count < 50; ++count) plot.setCurveData(curve, rising(count), decaying(count));
  QVERIFY(plot.isReplotPending());
  QCOMPARE(drawn.count(), 0);
  QTRY_COMPARE(drawn.count(), 1);
  QVERIFY(!plot.isReplotPending());
}

void LivePlotTest::readsOutTheValueUnderTheCursor() {
  LivePlot plot(QStringLiteral("Loss"));
  plot.setAxisLabels(QStringLiteral("step"), QStringLiteral("loss"));
  const int curve = plot.addCurve(QStringLiteral("loss"), CurveLook::smooth(0));
  QVERIFY(!plot.valueAt(curve, 3));
  plot.setCurveData(curve, {0, 10, 20}, {3, 2, 1});
  QCOMPARE(*plot.valueAt(curve, 11), 2.0);
  QCOMPARE(*plot.valueAt(curve, 16), 1.0);
  QCOMPARE(*plot.valueAt(curve, 1e9), 1.0);

  plot.setMarkers({{10, MarkerKind::Checkpoint, QStringLiteral("checkpoint")}});
  plot.replotNow();
  plot.showCursorAt(10);
  plot.replotNow();
  QCOMPARE(plot.findChild<PlotLegend*>()->entries().front().value, QStringLiteral("2"));
  QCOMPARE(plot.canvas().xAxis->label(), QStringLiteral("step 10 · checkpoint"));
  plot.showCursorAt(std::nullopt);
  plot.replotNow();
  QCOMPARE(plot.findChild<PlotLegend*>()->entries().front().value, QStringLiteral("1"));
  QCOMPARE(plot.canvas().xAxis->label(), QStringLiteral("step"));
}

void LivePlotTest::isWorkedByKeyboardAlone() {
  LivePlot plot(QStringLiteral("Loss"));
  QVERIFY(plot.canvas().accessibleName().contains(QStringLiteral("Loss")));
  const int curve = plot.addCurve(QStringLiteral("loss"), CurveLook::smooth(0));
  plot.setCurveData(curve, rising(10), decaying(10));
  plot.show();
  plot.replotNow();
  QSignalSpy moved(&plot, &LivePlot::cursorMoved);
  QTest::keyClick(&plot.canvas(), Qt::Key_Left);
  QCOMPARE(*plot.cursor(), 9.0);
  QTest::keyClick(&plot.canvas(), Qt::Key_Left);
  QCOMPARE(*plot.cursor(), 8.0);
  QCOMPARE(moved.count(), 2);
  QTest::keyClick(&plot.canvas(), Qt::Key_Escape);
  QVERIFY(!plot.cursor());

  const double before = plot.canvas().xAxis->range().size();
  QTest::keyClick(&plot.canvas(), Qt::Key_Plus);
  QVERIFY(plot.canvas().xAxis->range().size() < before);
  QTest::keyClick(&plot.canvas(), Qt::Key_Right, Qt::ControlModifier);
  QTest::keyClick(&plot.canvas(), Qt::Key_0);
  QVERIFY(plot.isFollowing());
  QTest::keyClick(&plot.canvas(), Qt::Key_L);
  QVERIFY(plot.isLogarithmic());
}

void LivePlotTest::leavesOutWhatALogarithmCannotShow() {
  LivePlot plot(QStringLiteral("Gradient"));
  const int curve = plot.addCurve(QStringLiteral("gradient norm"), CurveLook::smooth(0));
  plot.setCurveData(curve, {0, 1, 2, 3}, {0, 10, std::nan(""), 1000});
  plot.setLogarithmic(true);
  plot.replotNow();
  QVERIFY(plot.canvas().yAxis->range().lower > 1);
  QVERIFY(plot.canvas().yAxis->range().upper >= 1000);
}

void LivePlotTest::hidesCurvesFromTheLegend() {
  LivePlot plot(QStringLiteral("Loss"));
  const int curve = plot.addCurve(QStringLiteral("loss"), CurveLook::smooth(0));
  plot.resize(400, 200);
  plot.show();
  auto* legend = plot.findChild<PlotLegend*>();
  QTest::mouseClick(legend, Qt::LeftButton, {}, {4, 6});
  QVERIFY(!plot.isCurveShown(curve));
  QTest::mouseClick(legend, Qt::LeftButton, {}, {4, 6});
  QVERIFY(plot.isCurveShown(curve));
}

void LivePlotTest::writesATable() {
  LivePlot plot(QStringLiteral("Loss"));
  plot.setAxisLabels(QStringLiteral("step"), QStringLiteral("loss"));
  const int loss = plot.addCurve(QStringLiteral("loss"), CurveLook::raw(0));
  plot.setCurveData(loss, {0, 1}, {0.1, 0.2});
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("loss.csv"));
  plot.exportCsv(file);
  QFile written(file);
  QVERIFY(written.open(QIODevice::ReadOnly));
  QCOMPARE(written.readAll(), QByteArray("step,loss\n0,0.1\n1,0.2\n"));
}

void LivePlotTest::quotesAndFillsTheTable() {
  const QString table = csvOf(QStringLiteral("step"), {{QStringLiteral("a, \"b\""), {{0, 1.0 / 3}, {2, 4}}},
                                                       {QStringLiteral("c"), {{1, std::nan("")}}}});
  QCOMPARE(table, QStringLiteral("step,\"a, \"\"b\"\"\",c\n0,0.3333333333333333,\n1,,\n2,4,\n"));
}

void LivePlotTest::writesAPicture() {
  LivePlot plot(QStringLiteral("Loss"));
  const int loss = plot.addCurve(QStringLiteral("loss"), CurveLook::raw(0));
  plot.setCurveData(loss, rising(100), decaying(100));
  plot.resize(400, 240);
  plot.show();
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("loss.png"));
  plot.exportPng(file);
  QCOMPARE(QImage(file).width(), 800);
}

void LivePlotTest::nothingIsCutAtTheEdges() {
  LivePlot plot(QStringLiteral("k-NN"));
  const int curve = plot.addCurve(QStringLiteral("top-1"), CurveLook::points(0));
  plot.setCurveData(curve, {16, 32, 192}, {20, 30, 40});
  plot.show();
  for (const QSize size : {QSize(640, 320), QSize(160, 90)}) {
    plot.resize(size);
    QCoreApplication::processEvents();
    plot.replotNow();
    plot.replotNow();  // the numbers at the axis made room for themselves
    const QRect inside = plot.canvas().axisRect()->rect();
    const double radius = plot.canvas().graph(0)->scatterStyle().size() / 2;
    QVERIFY(plot.canvas().xAxis->coordToPixel(192) + radius <= inside.right() + 1);
    QVERIFY(plot.canvas().xAxis->coordToPixel(16) - radius >= inside.left());
  }
}

void LivePlotTest::aValueThatNearsItsEndIsNotConstant() {
  LivePlot plot(QStringLiteral("Momentum"));
  const int curve = plot.addCurve(QStringLiteral("momentum"), CurveLook::smooth(0));
  QVector<double> values(101);
  for (int i = 0; i <= 100; ++i) values[i] = 1 - 0.004 * (std::cos(M_PI * i / 100) + 1) / 2;
  plot.setCurveData(curve, rising(101), values);
  const auto readingAt = [&plot](double x) {
    plot.showCursorAt(x);
    plot.replotNow();
    return plot.findChild<PlotLegend*>()->entries().front().value;
  };
  QCOMPARE(readingAt(0), QStringLiteral("0.996"));
  QCOMPARE(readingAt(60), QStringLiteral("0.99862"));
  QCOMPARE(readingAt(97), QStringLiteral("0.99999"));
  QVERIFY(readingAt(94) != readingAt(97));
  QCOMPARE(readingAt(100), QStringLiteral("1"));
}

void LivePlotTest::saysWhenAFileCannotBeWritten() {
  LivePlot plot(QStringLiteral("Loss"));
  QVERIFY_EXCEPTION_THROWN(plot.exportCsv(QStringLiteral("/no/such/folder/loss.csv")), Error);
  QVERIFY_EXCEPTION_THROWN(plot.exportPng(QStringLiteral("/no/such/folder/loss.png")), Error);
}

void LivePlotTest::staysSmoothWithAMillionPoints() {
  LivePlot plot(QStringLiteral("Loss"));
  const int loss = plot.addCurve(QStringLiteral("loss"), CurveLook::raw(0));
  plot.setCurveData(loss, rising(1'000'000), decaying(1'000'000));
  plot.resize(600, 300);
  plot.show();
  plot.replotNow();
  QBENCHMARK { plot.canvas().replot(QCustomPlot::rpImmediateRefresh); }
  QVERIFY(showsUpTo(plot, 999'999.0));
}

void LivePlotTest::looksRight() {
  LivePlot plot(QStringLiteral("Loss"));
  plot.setAxisLabels(QStringLiteral("step"), QStringLiteral("loss"));
  const int raw = plot.addCurve(QStringLiteral("loss"), CurveLook::raw(0));
  const int smooth = plot.addCurve(QStringLiteral("smoothed"), CurveLook::smooth(0));
  const int earlier = plot.addCurve(QStringLiteral("photos-1"), CurveLook::ghost(1));
  plot.setCurveData(raw, rising(400), decaying(400));
  plot.setCurveData(earlier, rising(380), decaying(380, 8));
  QVector<double> clean(400);
  for (int i = 0; i < 400; ++i) clean[i] = 4 + 3 * std::exp(-0.01 * i);
  plot.setCurveData(smooth, rising(400), clean);
  plot.setMarkers({{100, MarkerKind::Checkpoint, QStringLiteral("checkpoint")},
                   {200, MarkerKind::Checkpoint, QStringLiteral("checkpoint")},
                   {260, MarkerKind::Diagnosis, QStringLiteral("collapse to a point")}});
  plot.setReferenceLine(4.2, QStringLiteral("healthy"));
  plot.showCursorAt(150);
  leaveScreenshots(plot, QStringLiteral("live-plot"), {640, 320});
}

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::LivePlotTest)
#include "live_plot_test.moc"
