#include <QTest>

#include "engine/core/error.h"
#include "engine/loader/view_cost.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// Photos of one shade; every `broken_step`-th can't be read.
class PlainPhotos : public ImageSource {
public:
  explicit PlainPhotos(std::int64_t broken_step) : m_broken_step(broken_step) {}

  std::int64_t size() const override { return 30; }
  Rgb8Image load(std::int64_t index) const override {
    if (m_broken_step > 0 && index % m_broken_step == 0) throw dataError("photo is cut short.");
    return Rgb8Image(80, 60);
  }

private:
  const std::int64_t m_broken_step;
};

ViewSettings smallViews() {
  ViewSettings settings;
  settings.global_size_px = 32;
  settings.local_size_px = 16;
  return settings;
}

}  // namespace

class ViewCostTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void stagesAddUpToNoMoreThanTheWhole() {
    const ViewCost cost = measureViewCost(PlainPhotos(0), smallViews(), 0, 10);
    QCOMPARE(cost.photos, std::int64_t{10});
    QVERIFY(cost.ms_per_photo > 0);
    QVERIFY(cost.stages.total_ms() > 0);
    QVERIFY(cost.stages.total_ms() <= cost.ms_per_photo);
    QVERIFY(cost.photosPerSecond() > 0);
  }

  void photosThatCannotBeReadAreLeftOut() {
    QCOMPARE(measureViewCost(PlainPhotos(2), smallViews(), 0, 30).photos, std::int64_t{15});
    QVERIFY_EXCEPTION_THROWN(measureViewCost(PlainPhotos(1), smallViews(), 0, 30), Error);
  }

  void itReportsAndIsCancelled() {
    std::int64_t last = -1;
    JobControl control;
    control.report_progress = [&last](const Progress& progress) { last = progress.done; };
    measureViewCost(PlainPhotos(0), smallViews(), 0, 5, control);
    QCOMPARE(last, std::int64_t{4});
    std::stop_source stop;
    stop.request_stop();
    control.stop = stop.get_token();
    QVERIFY_EXCEPTION_THROWN(measureViewCost(PlainPhotos(0), smallViews(), 0, 5, control), Error);
  }
};

DINOSCOPE_TEST(ViewCostTest)
#include "view_cost_test.moc"
