#include <QTest>
#include <algorithm>

#include "engine/core/error.h"
#include "engine/explore/view_sensitivity.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// Photos with a gradient from left to right; every `broken_step`-th can't be read.
class GradientPhotos : public ImageSource {
public:
  explicit GradientPhotos(std::int64_t broken_step = 0) : m_broken_step(broken_step) {}

  std::int64_t size() const override { return 12; }
  Rgb8Image load(std::int64_t index) const override {
    if (m_broken_step > 0 && index % m_broken_step == 0) throw dataError("photo is cut short.");
    Rgb8Image photo(90, 60);
    for (int y = 0; y < photo.height; ++y)
      for (int x = 0; x < photo.width; ++x) {
        std::uint8_t* pixel = photo.at(x, y);
        pixel[0] = static_cast<std::uint8_t>(40 + 2 * x);
        pixel[1] = static_cast<std::uint8_t>(90 + index);
        pixel[2] = 120;
      }
    return photo;
  }

private:
  const std::int64_t m_broken_step;
};

/// The mean of each channel: deaf to mirroring, not to colour.
std::vector<float> meanColor(const Rgb8Image& view) {
  std::vector<float> mean(3);
  for (std::size_t i = 0; i < view.pixels.size(); ++i) mean[i % 3] += static_cast<float>(view.pixels[i]);
  return mean;
}

ViewSettings smallViews() {
  ViewSettings settings;
  settings.global_size_px = 32;
  settings.local_size_px = 16;
  return settings;
}

const OperationSensitivity* find(const std::vector<OperationSensitivity>& all, const std::string& name) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

class ViewSensitivityTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void eachOperationIsMeasuredAlone() {
    const auto all = measureSensitivity(GradientPhotos(), smallViews(), {0, 12}, meanColor);
    QVERIFY(std::is_sorted(all.begin(), all.end(),
                           [](const auto& a, const auto& b) { return a.mean_distance > b.mean_distance; }));
    const auto* flip = find(all, "Flip left to right");
    const auto* hue = find(all, "Hue");
    QVERIFY(flip != nullptr && hue != nullptr);
    QVERIFY(flip->mean_distance < 1e-9);  // what this embedding does not see
    QVERIFY(hue->mean_distance > 1e-4);
    QCOMPARE(hue->photos, std::int64_t{12});
    QVERIFY(find(all, "Global crop") != nullptr && find(all, "Local crop") != nullptr);
    QVERIFY(find(all, "Solarise") != nullptr);  // on for the second global view: measured all the same
  }

  void whatIsOffIsNotMeasured() {
    ViewSettings settings = smallViews();
    settings.horizontal_flip = 0;
    settings.local_count = 0;
    const auto all = measureSensitivity(GradientPhotos(), settings, {0, 4}, meanColor);
    QVERIFY(find(all, "Flip left to right") == nullptr);
    QVERIFY(find(all, "Local crop") == nullptr);
    QVERIFY(find(all, "Rotation") == nullptr);
    QVERIFY(find(all, "Noise") == nullptr);
  }

  void photosThatCannotBeReadAreLeftOut() {
    const auto all = measureSensitivity(GradientPhotos(3), smallViews(), {0, 12}, meanColor);
    QCOMPARE(all.front().photos, std::int64_t{8});
    QVERIFY_EXCEPTION_THROWN(measureSensitivity(GradientPhotos(1), smallViews(), {0, 12}, meanColor), Error);
  }

  void itIsCancelled() {
    std::stop_source stop;
    stop.request_stop();
    JobControl control;
    control.stop = stop.get_token();
    QVERIFY_EXCEPTION_THROWN(measureSensitivity(GradientPhotos(), smallViews(), {}, meanColor, control),
                             Error);
  }
};

DINOSCOPE_TEST(ViewSensitivityTest)
#include "view_sensitivity_test.moc"
