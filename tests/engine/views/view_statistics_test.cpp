#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include "engine/views/view_plan.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using Json = nlohmann::json;

namespace {

constexpr int kDraws = 20000;

/// The largest distance that two empirical distributions of the same law have (false alarm 1e-4).
double allowedDistance(double reference_draws) {
  return 2.23 * std::sqrt(1 / reference_draws + 1.0 / kDraws);
}

/// F(q-) - d <= p <= F(q) + d at every listed quantile but the extremes; empty when it holds.
QString quantileProblem(std::vector<double> values, const Json& levels, const Json& quantiles,
                        double distance) {
  std::sort(values.begin(), values.end());
  const auto count = static_cast<double>(values.size());
  // Reference quantiles may be rounded in the last digit.
  constexpr double kRounding = 1e-9;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const double level = levels[i], quantile = quantiles[i];
    if (level <= 0 || level >= 1) continue;
    const auto below = std::lower_bound(values.begin(), values.end(), quantile - kRounding) - values.begin();
    const auto upTo = std::upper_bound(values.begin(), values.end(), quantile + kRounding) - values.begin();
    if (static_cast<double>(below) / count - distance > level ||
        level > static_cast<double>(upTo) / count + distance)
      return QString("level %1, quantile %2").arg(level).arg(quantile);
  }
  return {};
}

/// Pearson's, of column `a` of one table with column `b` of another.
double correlation(const std::vector<std::vector<double>>& x, std::size_t a,
                   const std::vector<std::vector<double>>& y, std::size_t b) {
  const auto count = static_cast<double>(x.size());
  double sum_x = 0, sum_y = 0, sum_xx = 0, sum_yy = 0, sum_xy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    sum_x += x[i][a];
    sum_y += y[i][b];
    sum_xx += x[i][a] * x[i][a];
    sum_yy += y[i][b] * y[i][b];
    sum_xy += x[i][a] * y[i][b];
  }
  return (sum_xy - sum_x * sum_y / count) /
         std::sqrt((sum_xx - sum_x * sum_x / count) * (sum_yy - sum_y * sum_y / count));
}

Range rangeOf(const Json& json) { return {json[0], json[1]}; }

}  // namespace

class ViewStatisticsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void cropsAreDistributedAsTheReferences_data() {
    QTest::addColumn<QString>("json");
    const Json reference = test::fixtureJson("augment", "random_resized_crop.json");
    int row = 0;
    for (Json entry : reference.at("cases")) {
      entry["levels"] = reference["quantile_levels"];
      entry["draws"] = reference["draws"];
      QTest::newRow(qPrintable(QString("case %1").arg(row++))) << QString::fromStdString(entry.dump());
    }
  }
  void cropsAreDistributedAsTheReferences() {
    QFETCH(QString, json);
    const Json reference = Json::parse(json.toStdString());
    const int width = reference["image_wh"][0], height = reference["image_wh"][1];
    ViewSettings settings;
    settings.global_scale = rangeOf(reference["scale"]);
    settings.aspect_ratio = rangeOf(reference["ratio"]);
    settings.local_count = 0;

    std::map<std::string, std::vector<double>> values;
    int at_fallback = 0;
    for (int i = 0; i < kDraws; ++i) {
      const CropBox box =
          planViews(settings, {11, 0, static_cast<std::uint64_t>(i)}, width, height).front().box;
      values["area"].push_back(static_cast<double>(box.width) * box.height /
                               (static_cast<double>(width) * height));
      values["aspect"].push_back(static_cast<double>(box.width) / box.height);
      values["center_x"].push_back((box.left + box.width / 2.0) / width);
      values["center_y"].push_back((box.top + box.height / 2.0) / height);
      if (box.height == reference["fallback_hw"][0] && box.width == reference["fallback_hw"][1])
        ++at_fallback;
    }
    const double distance = allowedDistance(reference["draws"]);
    for (const auto& [name, drawn] : values) {
      const QString problem = quantileProblem(drawn, reference["levels"], reference[name], distance);
      QVERIFY2(problem.isEmpty(), qPrintable(QString::fromStdString(name) + ": " + problem));
    }
    const double fraction = at_fallback / static_cast<double>(kDraws);
    QVERIFY(std::abs(fraction - reference["fraction_at_fallback_box"].get<double>()) <= distance);
  }

  void jitterIsDistributedAsTheReferences() {
    const Json reference = test::fixtureJson("augment", "color_jitter_distribution.json");
    // The half-widths of the ranges are the references' largest draws, near enough at 20000 draws.
    const auto halfWidth = [&](const char* name, double middle) {
      return std::round((reference[name].back().get<double>() - middle) * 100) / 100;
    };
    ViewSettings settings;
    settings.jitter_probability = 1;
    settings.brightness = halfWidth("brightness", 1);
    settings.contrast = halfWidth("contrast", 1);
    settings.saturation = halfWidth("saturation", 1);
    settings.hue = halfWidth("hue", 0);
    settings.local_count = 0;

    std::map<std::string, std::vector<double>> values;
    std::map<std::string, int> orders;
    for (int i = 0; i < kDraws; ++i) {
      std::string order;
      const auto note = [&](const char* name, double value) {
        values[name].push_back(value);
        order += name[0];
      };
      const auto plans = planViews(settings, {4, 0, static_cast<std::uint64_t>(i)}, 80, 60);
      for (const ViewOperation& operation : plans.front().operations) {
        if (const auto* b = std::get_if<AdjustBrightness>(&operation)) note("brightness", b->factor);
        if (const auto* c = std::get_if<AdjustContrast>(&operation)) note("contrast", c->factor);
        if (const auto* s = std::get_if<AdjustSaturation>(&operation)) note("saturation", s->factor);
        if (const auto* h = std::get_if<ShiftHue>(&operation)) note("hue", h->turns);
      }
      ++orders[order];
    }
    for (const auto& [name, drawn] : values) {
      const QString problem = quantileProblem(drawn, reference["quantile_levels"], reference[name],
                                              allowedDistance(reference["draws"]));
      QVERIFY2(problem.isEmpty(), qPrintable(QString::fromStdString(name) + ": " + problem));
    }
    QCOMPARE(orders.size(), reference["distinct_orders"].get<std::size_t>());
    // Each order's count is binomial with mean n/24: six standard deviations.
    const double mean = kDraws / 24.0, deviation = std::sqrt(mean * (1 - 1 / 24.0));
    for (const auto& [order, count] : orders) QVERIFY2(std::abs(count - mean) < 6 * deviation, order.c_str());
  }

  void viewsAreIndependentAcrossPhotosViewsAndEpochs() {
    // Of what is drawn for one photo nothing can be told from its neighbour's, its other views' or its next
    // epoch's draws: the correlation of n independent pairs has the standard deviation 1 / sqrt(n).
    ViewSettings settings;
    settings.jitter_probability = 1;
    const auto valuesOf = [&](std::uint64_t epoch, std::uint64_t image, std::size_t view) {
      const ViewPlan plan = planViews(settings, {6, epoch, image}, 400, 300).at(view);
      double brightness = 0, blur = 0;
      for (const ViewOperation& operation : plan.operations) {
        if (const auto* b = std::get_if<AdjustBrightness>(&operation)) brightness = b->factor;
        if (const auto* b = std::get_if<Blur>(&operation)) blur = b->sigma;
      }
      return std::vector<double>{static_cast<double>(plan.box.width), static_cast<double>(plan.box.left),
                                 static_cast<double>(plan.box.top), brightness, blur};
    };
    constexpr std::uint64_t kPhotos = 4000;
    const auto pairs = {std::tuple{"next photo", 0, 1, 0}, {"next view", 0, 0, 1}, {"next epoch", 1, 0, 0}};
    for (const auto& [name, epochs, photos, views] : pairs) {
      std::vector<std::vector<double>> first, second;
      for (std::uint64_t image = 0; image < kPhotos; ++image) {
        first.push_back(valuesOf(0, image, 2));
        second.push_back(valuesOf(static_cast<std::uint64_t>(epochs),
                                  image + static_cast<std::uint64_t>(photos),
                                  2 + static_cast<std::size_t>(views)));
      }
      for (std::size_t a = 0; a < first.front().size(); ++a)
        for (std::size_t b = 0; b < first.front().size(); ++b) {
          const double found = correlation(first, a, second, b);
          QVERIFY2(std::abs(found) * std::sqrt(static_cast<double>(kPhotos)) < 5,
                   qPrintable(QString("%1: %2 of values %3 and %4").arg(name).arg(found).arg(a).arg(b)));
        }
    }
  }

  void operationsFireAsOftenAsTheirProbability() {
    const ViewSettings settings;
    std::map<std::size_t, int> fired[3];  // by the variant's index, for each kind of view
    for (int i = 0; i < kDraws; ++i)
      for (const ViewPlan& plan : planViews(settings, {2, 0, static_cast<std::uint64_t>(i)}, 80, 60)) {
        if (plan.view_index > 2) break;  // the first local is enough
        for (const ViewOperation& operation : plan.operations) ++fired[plan.view_index][operation.index()];
      }
    const auto isNear = [&](std::size_t kind, const ViewOperation& operation, double probability) {
      const double deviation = std::sqrt(probability * (1 - probability) / kDraws);
      return std::abs(fired[kind][operation.index()] / static_cast<double>(kDraws) - probability) <=
             5 * deviation;
    };
    for (std::size_t kind = 0; kind < 3; ++kind) {
      QVERIFY(isNear(kind, FlipHorizontal{}, settings.horizontal_flip));
      QVERIFY(isNear(kind, FlipVertical{}, settings.vertical_flip));
      QVERIFY(isNear(kind, AdjustContrast{}, settings.jitter_probability));
      QVERIFY(isNear(kind, Grayscale{}, settings.grayscale_probability));
      QVERIFY(isNear(kind, Blur{}, settings.blur_probability[kind]));
      QVERIFY(isNear(kind, Solarize{}, settings.solarize_probability[kind]));
    }
  }
};

DINOSCOPE_TEST(ViewStatisticsTest)
#include "view_statistics_test.moc"
