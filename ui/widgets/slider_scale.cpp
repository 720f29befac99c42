#include "ui/widgets/slider_scale.h"

#include <QSlider>
#include <QString>
#include <algorithm>
#include <cmath>

#include "ui/widgets/wheel_guard.h"

namespace dinoscope {
namespace {

constexpr int kFinePositions = 240;      // of scales that are not linear
constexpr double kNearOneDecades = 4;    // the finest distance to 1 is 10^-4
constexpr double kManyIntegers = 256;    // beyond this a linear slider is too coarse a tool
constexpr double kReach = 1000;          // a logarithmic slider goes this factor to either side
constexpr double kMagnitudesApart = 20;  // a default this far below the maximum asks for orders of magnitude

double rounded(double value, int digits) { return QString::number(value, 'g', digits).toDouble(); }

/// 1, 2 or 5 times a power of ten, not above `value`.
double roundStep(double value) {
  const double power = std::pow(10, std::floor(std::log10(value)));
  for (const double factor : {5.0, 2.0})
    if (factor * power <= value * 1.0000001) return factor * power;
  return power;
}

bool isFinite(const Field& field) { return std::isfinite(field.minimum) && std::isfinite(field.maximum); }

}  // namespace

struct ScaleChooser {
  const Field& field;

  SliderScale integer(double standard) const {
    const double span = field.maximum - field.minimum;
    if (span <= kManyIntegers) return {SliderScale::Kind::Linear, field.minimum, field.maximum, 1, true};
    if (field.unit == "px") {
      constexpr double kPixelStep = 8;  // sizes are multiples of it in all recipes
      return {SliderScale::Kind::Linear, field.minimum, field.maximum, kPixelStep, true};
    }
    // Where 0 means "off" or "automatic", or any number will do (a seed), a slider only invites accidents.
    if (field.minimum < 1 || field.maximum > 1e6) return {};
    return {SliderScale::Kind::Logarithmic, field.minimum, std::min(field.maximum, standard * kReach), 0,
            true};
  }

  SliderScale real(double standard) const {
    if (field.maximum == 1 && standard >= 0.99)
      return {SliderScale::Kind::NearOne, std::max(field.minimum, 0.0), 1, 0, false};
    if (field.minimum >= 0 && standard > 0 && standard * kMagnitudesApart < field.maximum)
      return {SliderScale::Kind::Logarithmic, std::max(field.minimum, standard / kReach),
              std::min(field.maximum, standard * kReach), 0, false};
    return linear(field.minimum, field.maximum);
  }

  SliderScale range(const Range& standard) const {
    const bool is_ratio = field.minimum > 0 && std::abs(field.minimum * field.maximum - 1) < 1e-9;
    if (is_ratio)
      return {SliderScale::Kind::Logarithmic, std::max(field.minimum, 0.25), std::min(field.maximum, 4.0), 0,
              false};
    constexpr double kRoom = 2.5;
    const double high = standard.high > 0 ? std::min(field.maximum, kRoom * standard.high) : field.maximum;
    return linear(field.minimum, high);
  }

  SliderScale linear(double low, double high) const {
    return {SliderScale::Kind::Linear, low, high, roundStep((high - low) / 100), false};
  }
};

SliderScale::SliderScale(Kind kind, double low, double high, double step, bool is_integer)
    : m_kind(kind),
      m_low(low),
      m_high(high),
      m_step(step),
      m_is_integer(is_integer),
      m_positions(kFinePositions) {
  if (kind == Kind::Linear)
    m_positions = std::max(1, static_cast<int>(std::ceil((high - low) / step - 1e-9)));
}

SliderScale SliderScale::of(const Field& field) {
  if (!isFinite(field)) return {};
  const ScaleChooser chooser{field};
  if (const auto* number = std::get_if<std::int64_t>(&field.default_value))
    return chooser.integer(static_cast<double>(*number));
  if (std::holds_alternative<std::vector<double>>(field.default_value)) {
    const bool is_fraction = field.minimum == 0 && field.maximum == 1;
    return is_fraction ? chooser.linear(0, 1) : SliderScale();
  }
  const auto* number = std::get_if<double>(&field.default_value);
  if (number == nullptr) return {};
  SliderScale scale = chooser.real(*number);
  scale.m_starts_at_zero = scale.m_kind == Kind::Logarithmic && field.minimum == 0;
  return scale;
}

SliderScale SliderScale::ofRange(const Field& field) {
  const auto* standard = std::get_if<Range>(&field.default_value);
  return standard != nullptr && isFinite(field) ? ScaleChooser{field}.range(*standard) : SliderScale();
}

double SliderScale::valueAt(int position) const {
  const double part = std::clamp(static_cast<double>(position) / m_positions, 0.0, 1.0);
  double value = 0;
  switch (m_kind) {
    case Kind::None:
      return 0;
    case Kind::Linear: {
      // Multiples of the step, so that 0.05 is met from 0.001 on as well; the ends are exact.
      if (position <= 0) return m_low;
      if (position >= m_positions) return m_high;
      const double first = std::floor(m_low / m_step + 1e-9);
      return rounded((first + position) * m_step, 12);
    }
    case Kind::Logarithmic:
      if (position <= 0) return m_starts_at_zero ? 0 : m_low;
      if (position >= m_positions) return m_high;
      value = rounded(m_low * std::pow(m_high / m_low, part), 2);
      break;
    case Kind::NearOne:
      if (position >= m_positions) return 1;
      value = 1 - rounded(std::pow(10, -kNearOneDecades * part), 1);
      value = rounded(value, 6);
      break;
  }
  value = std::clamp(value, m_low, m_high);
  return m_is_integer ? std::max(m_low, std::round(value)) : value;
}

int SliderScale::positionOf(double value) const {
  double part = 0;
  switch (m_kind) {
    case Kind::None:
      return 0;
    case Kind::Linear: {
      if (value <= m_low) return 0;
      if (value >= m_high) return m_positions;
      const double first = std::floor(m_low / m_step + 1e-9);
      return std::clamp(static_cast<int>(std::lround(value / m_step - first)), 0, m_positions);
    }
    case Kind::Logarithmic:
      part = value <= m_low ? 0 : std::log(value / m_low) / std::log(m_high / m_low);
      break;
    case Kind::NearOne:
      part = value >= 1 ? 1 : -std::log10(std::max(1 - value, 1e-12)) / kNearOneDecades;
      break;
  }
  return std::clamp(static_cast<int>(std::lround(part * m_positions)), 0, m_positions);
}

QSlider* makeSlider(const SliderScale& scale) {
  auto* slider = new QSlider(Qt::Horizontal);
  slider->setRange(0, scale.positions());
  slider->setPageStep(std::max(1, scale.positions() / 10));
  ignoreWheel(slider);
  return slider;
}

}  // namespace dinoscope
