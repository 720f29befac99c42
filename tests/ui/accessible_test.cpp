// What a screen reader finds in widgets that paint themselves, and what it is told unasked.

#include "ui/accessible.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/views/tile_board.h"
#include "ui/view_models/image_list_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/live_plot.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/patch_view.h"
#include "ui/widgets/photo_view.h"
#include "ui/widgets/qcustomplot.h"
#include "ui/widgets/range_slider.h"
#include "ui/widgets/scatter_view.h"

namespace dinoscope::test {
namespace {

QAccessibleInterface& of(QWidget& widget) { return *QAccessible::queryAccessibleInterface(&widget); }

QString nameOf(QAccessibleInterface& face) { return face.text(QAccessible::Name); }
QString descriptionOf(QAccessibleInterface& face) { return face.text(QAccessible::Description); }

/// What every tree must keep to: children know their parent and their place, and can be found where they are.
void walk(QAccessibleInterface& face) {
  QVERIFY(face.isValid());
  QVERIFY(!nameOf(face).isEmpty());
  QVERIFY(face.role() != QAccessible::NoRole && face.role() != QAccessible::Client);
  for (int i = 0; i < std::min(face.childCount(), 20); ++i) {
    QAccessibleInterface* child = face.child(i);
    QVERIFY(child != nullptr && child->isValid());
    QCOMPARE(child, face.child(i));
    QCOMPARE(child->parent(), &face);
    QCOMPARE(face.indexOfChild(child), i);
    QVERIFY(!nameOf(*child).isEmpty());
    QVERIFY(!child->rect().isEmpty());
    QVERIFY(face.rect().intersects(child->rect()) || child->state().offscreen);
  }
  QVERIFY(face.child(face.childCount()) == nullptr && face.child(-1) == nullptr);
}

QImage gray(int width, int height) {
  QImage picture(width, height, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  return picture;
}

}  // namespace

class AccessibleTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    installAccessibility();
    setListener([this](const QAccessibleEvent& event) {
      m_heard.push_back({event.type(), event.object(), event.child()});
    });
  }
  void cleanup() { m_heard.clear(); }
  void cleanupTestCase() { setListener({}); }

  void aGridHasItsPhotos() {
    BackgroundJobs jobs;
    DataSettings settings;
    settings.folder = samplePhotos().toStdString();
    ThumbnailCache thumbnails(jobs);
    ImageListModel model(thumbnails);
    model.showFolder(std::make_shared<const ImageFolder>(ImageFolder::scan(settings)));
    ImageGrid grid;
    grid.setAccessibleName(QStringLiteral("Photos"));
    grid.setModel(&model);
    grid.resize(600, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QAccessibleInterface& face = of(grid);
    walk(face);
    QCOMPARE(face.role(), QAccessible::List);
    QCOMPARE(face.childCount(), model.rowCount());
    QAccessibleInterface& photo = *face.child(2);
    QCOMPARE(photo.role(), QAccessible::ListItem);
    QCOMPARE(nameOf(photo), model.index(2).data().toString());
    QVERIFY(descriptionOf(photo).contains(QStringLiteral("px")));
    QVERIFY(!photo.state().selected && photo.state().selectable);
    QCOMPARE(face.childAt(photo.rect().center().x(), photo.rect().center().y()), &photo);

    grid.setFocus();
    photo.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(photo.state().selected);
    QCOMPARE(face.focusChild(), &photo);
    QVERIFY(hasHeard(QAccessible::Focus, grid, 2));
    QVERIFY(descriptionOf(face).contains(QStringLiteral("1 selected")));
    model.setPinned({model.index(2).data(ImageListModel::PathRole).toString()});
    QVERIFY(descriptionOf(photo).startsWith(QStringLiteral("Pinned")));
    // What is out of sight says so, and what is gone is no longer there.
    QVERIFY(face.child(model.rowCount() - 1)->state().offscreen);
    model.showPhotos({5});
    QCOMPARE(face.childCount(), 1);
    QVERIFY(!photo.isValid());
    QCOMPARE(nameOf(photo), QString());
  }

  void aRangeHasTwoValues() {
    RangeSlider slider;
    slider.setAccessibleName(QStringLiteral("Global scale"));
    slider.setPositions(100);
    slider.setRange(40, 90);
    slider.setValueText([](int position) { return QString::number(position / 100.0); });
    slider.show();
    QAccessibleInterface& face = of(slider);
    walk(face);
    QCOMPARE(descriptionOf(face), QStringLiteral("From 0.4 to 0.9"));
    QCOMPARE(face.childCount(), 2);
    QAccessibleInterface& low = *face.child(0);
    QAccessibleInterface& high = *face.child(1);
    QCOMPARE(low.role(), QAccessible::Slider);
    QCOMPARE(low.valueInterface()->currentValue().toInt(), 40);
    QCOMPARE(low.valueInterface()->maximumValue().toInt(), 90);
    QCOMPARE(high.valueInterface()->minimumValue().toInt(), 40);
    QCOMPARE(high.valueInterface()->maximumValue().toInt(), 100);
    QCOMPARE(high.text(QAccessible::Value), QStringLiteral("0.9"));
    QSignalSpy edited(&slider, &RangeSlider::rangeEdited);
    high.valueInterface()->setCurrentValue(70);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(slider.high(), 70);
    QVERIFY(hasHeard(QAccessible::ValueChanged, slider, 1));
    slider.setEnabled(false);
    high.valueInterface()->setCurrentValue(50);
    QCOMPARE(slider.high(), 70);
  }

  void theTilesOfTheViewsAreListed() {
    TileBoard board;
    board.resize(560, 400);
    std::vector<ViewPlan> plans(4);
    for (std::size_t i = 0; i < plans.size(); ++i) {
      plans[i].is_global = i < 2;
      plans[i].size_px = i < 2 ? 224 : 96;
    }
    board.setViews(plans, {gray(224, 224), gray(224, 224), gray(96, 96), gray(96, 96)});
    board.show();
    QAccessibleInterface& face = of(board);
    walk(face);
    QCOMPARE(descriptionOf(face), QStringLiteral("2 global views, 2 local views"));
    QCOMPARE(nameOf(*face.child(2)), QStringLiteral("Local view 3"));
    QVERIFY(descriptionOf(*face.child(2)).contains(QStringLiteral("96 × 96 px")));
    QSignalSpy selected(&board, &TileBoard::viewSelected);
    face.child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(selected.count(), 1);
    QVERIFY(face.child(2)->state().selected && !face.child(1)->state().selected);
  }

  void theBoxesOfAPhotoAreListed() {
    PhotoView view;
    view.resize(400, 300);
    QVERIFY(descriptionOf(of(view)).contains(QStringLiteral("No photo")));
    view.setPhoto(gray(200, 150));
    view.setBoxes({{QRect(10, 10, 150, 120), 1, true}, {QRect(40, 30, 60, 50), 2, false}});
    view.show();
    QAccessibleInterface& face = of(view);
    walk(face);
    QVERIFY(descriptionOf(face).contains(QStringLiteral("200 × 150 px, 2 boxes")));
    QCOMPARE(nameOf(*face.child(1)), QStringLiteral("Box of local view 2"));
    QCOMPARE(descriptionOf(*face.child(1)), QStringLiteral("60 × 50 px at x 40, y 30"));
    face.child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(view.selected(), 1);
    view.setBoxesShown(false);
    QCOMPARE(face.childCount(), 0);
  }

  void theMapTellsWhereOneIs() {
    ScatterView view;
    view.setAccessibleName(QStringLiteral("Map of the photos"));
    view.setNaming([](std::int64_t id) { return QStringLiteral("owl-%1.jpg").arg(id); });
    view.setPoints({{1, -0.5, 0, 0}, {2, 0.5, 0, 1}, {3, 0, 0.5, 1}});
    view.setSelection({2});
    view.resize(400, 300);
    view.show();
    QAccessibleInterface& face = of(view);
    walk(face);
    QCOMPARE(face.role(), QAccessible::Chart);
    QCOMPARE(descriptionOf(face), QStringLiteral("3 points in 2 colours, 1 selected"));
    QCOMPARE(face.childCount(), 0);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Right);
    walk(face);
    QCOMPARE(nameOf(*face.child(0)), QStringLiteral("owl-2.jpg"));
    QVERIFY(face.child(0)->state().selected);
  }

  void aPatchTellsItsPlace() {
    PatchView view;
    view.setAccessibleName(QStringLiteral("Photo"));
    view.setImage(gray(120, 120));
    view.setGrid(6, 6);
    view.resize(240, 240);
    view.show();
    QAccessibleInterface& face = of(view);
    walk(face);
    QCOMPARE(descriptionOf(face), QStringLiteral("6 × 6 patches; none is chosen"));
    view.setPatch(PatchPosition{2, 3});
    walk(face);
    QCOMPARE(nameOf(*face.child(0)), QStringLiteral("Patch in column 3, row 4"));
  }

  void aPlotTellsItsNewestValues() {
    LivePlot plot(QStringLiteral("Loss"));
    plot.setAxisLabels(QStringLiteral("step"), QStringLiteral("loss"));
    const int loss = plot.addCurve(QStringLiteral("loss"), CurveLook::raw(0));
    plot.addCurve(QStringLiteral("smoothed"), CurveLook::smooth(0));
    plot.setCurveData(loss, {0, 1, 2}, {7, 6.5, 6.25});
    plot.show();
    QCOMPARE(of(plot).role(), QAccessible::Grouping);
    QAccessibleInterface& face = of(plot.canvas());
    walk(face);
    QCOMPARE(face.role(), QAccessible::Chart);
    QVERIFY(nameOf(face).contains(QStringLiteral("Loss")));
    QCOMPARE(descriptionOf(face), QStringLiteral("Newest values: loss 6.25, smoothed has no values yet"));
    QCOMPARE(nameOf(*face.child(0)), QStringLiteral("loss"));
    plot.showCursorAt(1);
    QCOMPARE(descriptionOf(face), QStringLiteral("At step 1: loss 6.5, smoothed has no values yet"));
    plot.setCurveShown(loss, false);
    QCOMPARE(face.childCount(), 1);
  }

  void aBannerInterrupts() {
    Banner banner;
    banner.say(BannerKind::Error, QStringLiteral("The disk is full."));
    QAccessibleInterface& face = of(banner);
    QCOMPARE(face.role(), QAccessible::AlertMessage);
    QCOMPARE(nameOf(face), QStringLiteral("The disk is full."));
    QVERIFY(hasHeard(QAccessible::Alert, banner, -1));
  }

private:
  struct Heard {
    QAccessible::Event type;
    QObject* object;
    int child;
  };
  bool hasHeard(QAccessible::Event type, const QObject& object, int child) const {
    return std::any_of(m_heard.begin(), m_heard.end(), [&](const Heard& event) {
      return event.type == type && event.object == &object && event.child == child;
    });
  }

  std::vector<Heard> m_heard;
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::AccessibleTest)
#include "accessible_test.moc"
