#include "engine/explore/view_sensitivity.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_renderer.h"

namespace dinoscope {
namespace {

/// One global and one local view in which everything fires that may fire at all.
ViewSettings withEverythingFiring(ViewSettings settings) {
  settings.global_count = 1;
  settings.local_count = std::min<std::int64_t>(settings.local_count, 1);
  for (double* probability : {&settings.horizontal_flip, &settings.vertical_flip, &settings.rotation,
                              &settings.jitter_probability, &settings.grayscale_probability})
    *probability = *probability > 0 ? 1 : 0;
  for (auto* probabilities :
       {&settings.blur_probability, &settings.solarize_probability, &settings.gray_world_probability,
        &settings.perspective_probability, &settings.noise_probability, &settings.jpeg_probability,
        &settings.erase_probability}) {
    const bool is_on =
        std::any_of(probabilities->begin(), probabilities->end(), [](double p) { return p > 0; });
    std::fill(probabilities->begin(), probabilities->end(), is_on ? 1.0 : 0.0);
  }
  return settings;
}

CropBox centralSquare(const Rgb8Image& photo) {
  const int side = std::min(photo.width, photo.height);
  return {(photo.width - side) / 2, (photo.height - side) / 2, side, side};
}

double cosineDistance(const std::vector<float>& a, const std::vector<float>& b) {
  double dot = 0, square_a = 0, square_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double x = static_cast<double>(a[i]), y = static_cast<double>(b[i]);
    dot += x * y;
    square_a += x * x;
    square_b += y * y;
  }
  const double norms = std::sqrt(square_a * square_b);
  return norms > 0 ? 1 - dot / norms : 0;
}

/// Distances of one operation, summed.
struct Sum {
  double distance = 0;
  double square = 0;
  std::int64_t count = 0;

  void add(double value) {
    distance += value;
    square += value * value;
    ++count;
  }
  OperationSensitivity named(const std::string& name) const {
    const auto n = static_cast<double>(count);
    const double mean = distance / n;
    return {name, mean, std::sqrt(std::max(0.0, square / n - mean * mean)), count};
  }
};

/// Measures photo after photo.
class Measurement {
public:
  Measurement(const ViewSettings& settings, const EmbedView& embed)
      : m_settings(withEverythingFiring(settings)), m_embed(embed) {}

  void add(const Rgb8Image& photo, const ViewKey& key) {
    const std::vector<ViewPlan> plans = planViews(m_settings, key, photo.width, photo.height);
    ViewPlan plain = plans.front();
    plain.box = centralSquare(photo);
    plain.operations.clear();
    const std::vector<float> own = m_embed(m_renderer.render(photo, plain));
    const auto measure = [&](const std::string& name, const ViewPlan& plan) {
      m_sums[name].add(cosineDistance(own, m_embed(m_renderer.render(photo, plan))));
    };
    for (ViewPlan crop : plans) {
      crop.operations.clear();
      measure(crop.is_global ? phrase("Global crop") : phrase("Local crop"), crop);
    }
    for (const ViewOperation& operation : plans.front().operations) {
      ViewPlan alone = plain;
      alone.operations = {operation};
      measure(nameOf(operation), alone);
    }
  }

  std::vector<OperationSensitivity> sorted() const {
    std::vector<OperationSensitivity> all;
    for (const auto& [name, sum] : m_sums) all.push_back(sum.named(name));
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.mean_distance > b.mean_distance; });
    return all;
  }

private:
  const ViewSettings m_settings;
  const EmbedView& m_embed;
  ViewRenderer m_renderer;
  std::map<std::string, Sum> m_sums;
};

std::optional<Rgb8Image> loadOrNothing(const ImageSource& photos, std::int64_t index) {
  try {
    return photos.load(index);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Data) throw;
    return std::nullopt;
  }
}

}  // namespace

std::vector<OperationSensitivity> measureSensitivity(const ImageSource& photos, const ViewSettings& settings,
                                                     const SensitivityOptions& options,
                                                     const EmbedView& embed, const JobControl& control) {
  const std::int64_t wanted = std::min(options.photos, photos.size());
  Measurement measurement(settings, embed);
  std::int64_t readable = 0;
  for (std::int64_t i = 0; i < wanted; ++i) {
    control.throwIfCancelled();
    control.report(phrase("Measuring sensitivity"), i, wanted);
    const std::int64_t index = i * photos.size() / wanted;
    const std::optional<Rgb8Image> photo = loadOrNothing(photos, index);
    if (!photo) continue;
    measurement.add(*photo, {options.seed, 0, static_cast<std::uint64_t>(index)});
    ++readable;
  }
  if (readable == 0)
    throw dataError(sentence("None of the photos to measure with can be read; check the folder."));
  return measurement.sorted();
}

}  // namespace dinoscope
