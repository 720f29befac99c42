#include <QTest>

#include <algorithm>
#include <variant>

#include "engine/views/view_plan.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

template <typename Operation>
const Operation* find(const ViewPlan& plan) {
  for (const ViewOperation& operation : plan.operations)
    if (const auto* found = std::get_if<Operation>(&operation)) return found;
  return nullptr;
}

ViewSettings everythingOn() {
  ViewSettings settings;
  settings.horizontal_flip = settings.vertical_flip = settings.rotation = 1;
  settings.jitter_probability = settings.grayscale_probability = 1;
  settings.blur_probability = settings.solarize_probability = {1, 1, 1};
  return settings;
}

bool isOrdered(const ViewPlan& plan) {
  // Geometry, jitter (in any order), then greyscale, blur, solarise.
  const auto rank = [](const ViewOperation& operation) {
    const std::size_t index = operation.index();
    return index < 3 ? index : index < 7 ? std::size_t{3} : index;
  };
  return std::is_sorted(plan.operations.begin(), plan.operations.end(),
                        [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

}  // namespace

class ViewPlanTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void globalsComeFirstWithTheirSizes() {
    ViewSettings settings;
    settings.global_count = 3;
    settings.local_count = 4;
    const auto plans = planViews(settings, {1, 2, 3}, 640, 480);
    QCOMPARE(plans.size(), std::size_t{7});
    for (std::size_t i = 0; i < plans.size(); ++i) {
      QCOMPARE(plans[i].view_index, static_cast<int>(i));
      QCOMPARE(plans[i].is_global, i < 3);
      QCOMPARE(plans[i].size_px, i < 3 ? 224 : 96);
    }
  }

  void isAFunctionOfItsKey() {
    const ViewSettings settings;
    const auto plans = planViews(settings, {1, 2, 3}, 640, 480);
    QVERIFY(plans == planViews(settings, {1, 2, 3}, 640, 480));
    QVERIFY(plans != planViews(settings, {2, 2, 3}, 640, 480));
    QVERIFY(plans != planViews(settings, {1, 3, 3}, 640, 480));
    QVERIFY(plans != planViews(settings, {1, 2, 4}, 640, 480));
    QVERIFY(!(plans[0].box == plans[1].box));
  }

  void viewsDoNotDependOnHowManyThereAre() {
    ViewSettings settings;
    const auto many = planViews(settings, {1, 2, 3}, 640, 480);
    settings.local_count = 1;
    const auto few = planViews(settings, {1, 2, 3}, 640, 480);
    for (std::size_t i = 0; i < few.size(); ++i) QCOMPARE(few[i], many[i]);
  }

  void switchingOneOperationLeavesTheOthersDraws() {
    const ViewSettings all = everythingOn();
    ViewSettings some = all;
    some.jitter_probability = some.horizontal_flip = 0;
    some.global_scale = {0.9, 1.0};
    some.rotation_degrees = 90;
    const ViewPlan with = planViews(all, {5, 0, 9}, 640, 480).front();
    const ViewPlan without = planViews(some, {5, 0, 9}, 640, 480).front();
    QVERIFY(find<AdjustBrightness>(with) != nullptr);
    QVERIFY(find<AdjustBrightness>(without) == nullptr);
    QCOMPARE(find<Blur>(with)->sigma, find<Blur>(without)->sigma);
    QCOMPARE(find<Rotate>(with)->degrees * 6, find<Rotate>(without)->degrees);
  }

  void anOperationWithoutRangeIsLeftOut() {
    ViewSettings settings = everythingOn();
    settings.hue = 0;
    const ViewPlan plan = planViews(settings, {5, 0, 9}, 640, 480).front();
    QVERIFY(find<ShiftHue>(plan) == nullptr);
    QVERIFY(find<AdjustContrast>(plan) != nullptr);
  }

  void operationsComeInTheReferencesOrder() {
    for (std::uint64_t image = 0; image < 200; ++image)
      for (const ViewPlan& plan : planViews(everythingOn(), {7, 0, image}, 100, 80)) {
        QCOMPARE(plan.operations.size(), std::size_t{10});
        QVERIFY(isOrdered(plan));
      }
  }

  void listsOfThreeAreForFirstOtherAndLocal() {
    ViewSettings settings;
    settings.global_count = 3;
    settings.blur_probability = {1, 0, 0};
    settings.solarize_probability = {0, 1, 0};
    const auto plans = planViews(settings, {1, 1, 1}, 100, 80);
    for (const ViewPlan& plan : plans) {
      QCOMPARE(find<Blur>(plan) != nullptr, plan.view_index == 0);
      QCOMPARE(find<Solarize>(plan) != nullptr, plan.view_index == 1 || plan.view_index == 2);
    }
  }

  void olderPlansStayWhatTheyWere_data() {
    // A run that is gone on with after an update must get the views it would have had: new operations may
    // not shift what is drawn for older ones.
    QTest::addColumn<bool>("all");
    QTest::addColumn<std::size_t>("view");
    QTest::addColumn<QString>("plan");
    QTest::newRow("all, first global")
        << true << std::size_t{0}
        << QString(
               "107,0 477x474; Flipped left to right; Flipped top to bottom; Rotated by +3.2 degrees; "
               "Contrast x 0.82; Saturation x 1.10; Brightness x 1.11; Hue -0.006 turns; Greyscale; Blur, "
               "sigma 1.68 px; Solarised from 128");
    QTest::newRow("all, a local")
        << true << std::size_t{7}
        << QString(
               "395,63 171x171; Flipped left to right; Flipped top to bottom; Rotated by +13.4 degrees; "
               "Contrast x 0.99; Brightness x 0.92; Hue +0.066 turns; Saturation x 1.09; Greyscale; Blur, "
               "sigma 0.63 px; Solarised from 128");
    QTest::newRow("default, first global")
        << false << std::size_t{0}
        << QString(
               "44,38 360x312; Flipped left to right; Hue -0.039 turns; Brightness x 1.21; Contrast x 0.66; "
               "Saturation x 1.09; Blur, sigma 0.30 px");
    QTest::newRow("default, a local")
        << false << std::size_t{7}
        << QString(
               "133,29 299x250; Flipped left to right; Contrast x 1.00; Saturation x 1.16; Hue +0.019 turns; "
               "Brightness x 0.96; Blur, sigma 1.99 px");
  }
  void olderPlansStayWhatTheyWere() {
    QFETCH(bool, all);
    QFETCH(std::size_t, view);
    const ViewPlan plan = all ? planViews(everythingOn(), {1, 2, 3}, 640, 480).at(view)
                              : planViews({}, {5, 0, 9}, 500, 375).at(view);
    QString text =
        QString("%1,%2 %3x%4").arg(plan.box.left).arg(plan.box.top).arg(plan.box.width).arg(plan.box.height);
    for (const ViewOperation& operation : plan.operations)
      text += "; " + QString::fromStdString(describe(operation));
    QTEST(text, "plan");
  }

  void boxesLieInside_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("one column") << 1 << 300;
    QTest::newRow("one row") << 300 << 1;
    QTest::newRow("panorama") << 4000 << 30;
    QTest::newRow("square") << 64 << 64;
    QTest::newRow("large") << 12000 << 9000;
  }
  void boxesLieInside() {
    QFETCH(int, width);
    QFETCH(int, height);
    for (std::uint64_t image = 0; image < 500; ++image)
      for (const ViewPlan& plan : planViews({}, {3, 0, image}, width, height)) {
        QVERIFY(plan.box.left >= 0 && plan.box.top >= 0 && plan.box.width >= 1 && plan.box.height >= 1);
        QVERIFY(plan.box.left + plan.box.width <= width && plan.box.top + plan.box.height <= height);
      }
  }

  void describesWithValue() {
    QCOMPARE(describe(AdjustBrightness{1.214}), std::string("Brightness x 1.21"));
    QCOMPARE(describe(Solarize{128}), std::string("Solarised from 128"));
    QCOMPARE(describe(ShiftHue{-0.05}), std::string("Hue -0.050 turns"));
  }
};

DINOSCOPE_TEST(ViewPlanTest)
#include "view_plan_test.moc"
