#include "engine/pictures/curve_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <opencv2/imgproc.hpp>

#include "engine/pictures/text_drawing.h"

namespace dinoscope {
namespace {

constexpr int kWidth = 880;
constexpr int kHeight = 340;
constexpr int kLeft = 76;
constexpr int kRight = 20;
constexpr int kTop = 44;
constexpr int kBottom = 52;
constexpr int kLegendKey = 22;
constexpr int kSubpixelBits = 4;

const cv::Scalar kWindow(0xF4, 0xF5, 0xF7);
const cv::Scalar kPanel(0xFF, 0xFF, 0xFF);
const cv::Scalar kBorder(0xD9, 0xDC, 0xE1);
const cv::Scalar kGrid(0xEC, 0xEE, 0xF1);
const cv::Scalar kMuted(0x61, 0x68, 0x73);
const TextStyle kTitleText{15, {0x1C, 0x1F, 0x23}, true};
const TextStyle kLabelText{13, {0x61, 0x68, 0x73}, false};
// Okabe and Ito's colours, which stay distinct for colour-blind eyes.
const std::array<cv::Scalar, 4> kColors{cv::Scalar(0x00, 0x72, 0xB2), cv::Scalar(0xD5, 0x5E, 0x00),
                                        cv::Scalar(0x00, 0x9E, 0x73), cv::Scalar(0xCC, 0x79, 0xA7)};

/// Values from `low` to `high` on an axis, with ticks at round numbers.
struct Axis {
  double low = 0;
  double high = 1;
  double tick = 1;
};

Axis axisOver(double low, double high, int ticks, bool starts_at_low) {
  if (!(low <= high)) return {0, 1, 1};
  if (high - low < 1e-12) {
    low -= 0.5;
    high += 0.5;
  }
  const double rough = (high - low) / ticks;
  const double power = std::pow(10, std::floor(std::log10(rough)));
  double tick = 10 * power;
  for (const double factor : {5.0, 2.0, 1.0})
    if (factor * power >= rough * 0.999) tick = factor * power;
  if (starts_at_low) return {low, high, tick};
  return {std::floor(low / tick) * tick, std::ceil(high / tick) * tick, tick};
}

std::string tickLabel(double value, double tick) {
  const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(tick) - 1e-9)), 0, 6);
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, std::abs(value) < tick * 1e-6 ? 0 : value);
  return text.data();
}

/// Draws one panel into its part of the picture.
class PanelDrawing {
public:
  PanelDrawing(Rgb8Image& picture, int top, const CurvePanel& panel)
      : m_picture(picture),
        m_canvas(picture.height, picture.width, CV_8UC3, picture.pixels.data()),
        m_area(kLeft, top + kTop, kWidth - kLeft - kRight, kHeight - kTop - kBottom),
        m_panel(panel) {
    double x_low = std::numeric_limits<double>::infinity();
    double y_low = x_low;
    double x_high = -x_low;
    double y_high = -x_low;
    const auto include = [](double value, double& low, double& high) {
      if (!std::isfinite(value)) return;
      low = std::min(low, value);
      high = std::max(high, value);
    };
    for (const Curve& curve : panel.curves) {
      for (const double x : curve.x) include(x, x_low, x_high);
      for (const double y : curve.y) include(y, y_low, y_high);
    }
    if (panel.reference) include(*panel.reference, y_low, y_high);
    m_x = axisOver(x_low, x_high, 8, true);
    m_y = axisOver(y_low, y_high, 5, false);
  }

  void draw() {
    drawFrame();
    if (m_panel.reference) drawReference();
    std::size_t color = 0;
    for (const Curve& curve : m_panel.curves) {
      drawCurve(curve, curve.is_faint ? kColors[color] * 0.35 + kPanel * 0.65 : kColors[color]);
      if (!curve.is_faint) color = (color + 1) % kColors.size();
    }
    drawLegend();
  }

private:
  cv::Point2d place(double x, double y) const {
    return {m_area.x + (x - m_x.low) / (m_x.high - m_x.low) * m_area.width,
            m_area.y + m_area.height - (y - m_y.low) / (m_y.high - m_y.low) * m_area.height};
  }
  static cv::Point subpixel(const cv::Point2d& point) {
    return {cvRound(point.x * (1 << kSubpixelBits)), cvRound(point.y * (1 << kSubpixelBits))};
  }
  void line(const cv::Point2d& from, const cv::Point2d& to, const cv::Scalar& color, int width) {
    cv::line(m_canvas, subpixel(from), subpixel(to), color, width, cv::LINE_AA, kSubpixelBits);
  }

  void drawFrame() {
    cv::rectangle(m_canvas, m_area, kPanel, cv::FILLED);
    const auto y_ticks = std::lround((m_y.high - m_y.low) / m_y.tick);
    for (long i = 0; i <= y_ticks; ++i) {
      const double value = m_y.low + static_cast<double>(i) * m_y.tick;
      const int y = cvRound(place(m_x.low, value).y);
      cv::line(m_canvas, {m_area.x, y}, {m_area.x + m_area.width - 1, y}, kGrid);
      const std::string label = tickLabel(value, m_y.tick);
      drawText(m_picture, m_area.x - 8 - textWidth(label, kLabelText), y - 7, label, kLabelText);
    }
    const auto last_x_tick = std::lround(std::floor(m_x.high / m_x.tick + 1e-9));
    for (auto i = std::lround(std::ceil(m_x.low / m_x.tick - 1e-9)); i <= last_x_tick; ++i) {
      const double value = static_cast<double>(i) * m_x.tick;
      const int x = cvRound(place(value, m_y.low).x);
      cv::line(m_canvas, {x, m_area.y + m_area.height}, {x, m_area.y + m_area.height + 4}, kBorder);
      const std::string label = tickLabel(value, m_x.tick);
      drawText(m_picture, x - textWidth(label, kLabelText) / 2, m_area.y + m_area.height + 8, label,
               kLabelText);
    }
    cv::rectangle(m_canvas, m_area, kBorder);
    const std::string title = m_panel.title + (m_panel.y_label.empty() ? "" : " (" + m_panel.y_label + ")");
    drawText(m_picture, m_area.x, m_area.y - 28, title, kTitleText);
    drawText(m_picture, m_area.x + m_area.width - textWidth(m_panel.x_label, kLabelText),
             m_area.y + m_area.height + 28, m_panel.x_label, kLabelText);
  }

  void drawReference() {
    const double y = place(m_x.low, *m_panel.reference).y;
    constexpr int kDash = 6;
    for (int x = m_area.x; x + kDash < m_area.x + m_area.width; x += 2 * kDash)
      line({static_cast<double>(x), y}, {static_cast<double>(x + kDash), y}, kMuted, 1);
  }

  void drawCurve(const Curve& curve, const cv::Scalar& color) {
    const std::size_t count = std::min(curve.x.size(), curve.y.size());
    for (std::size_t i = 0; i < count; ++i) {
      if (!std::isfinite(curve.y[i])) continue;
      const cv::Point2d here = place(curve.x[i], curve.y[i]);
      if (i > 0 && std::isfinite(curve.y[i - 1]))
        line(place(curve.x[i - 1], curve.y[i - 1]), here, color, curve.is_faint ? 1 : 2);
      if (curve.has_points || count == 1)
        cv::circle(m_canvas, subpixel(here), 3 << kSubpixelBits, color, cv::FILLED, cv::LINE_AA,
                   kSubpixelBits);
    }
  }

  /// In the title's line at the right, where no data are.
  void drawLegend() {
    int x = m_area.x + m_area.width;
    const int y = m_area.y - 27;
    const auto entry = [&](const std::string& name) {
      x -= textWidth(name, kLabelText);
      drawText(m_picture, x, y, name, kLabelText);
      x -= kLegendKey + 6;
      return cv::Point(x, y + 7);
    };
    if (m_panel.reference) {
      const cv::Point key = entry(m_panel.reference_name);
      for (int dash = 0; dash < kLegendKey; dash += 9)
        cv::line(m_canvas, key + cv::Point(dash, 0), key + cv::Point(dash + 4, 0), kMuted);
      x -= 18;
    }
    std::size_t color = 0;
    for (const Curve& curve : m_panel.curves) {
      const cv::Scalar shade = curve.is_faint ? kColors[color] * 0.35 + kPanel * 0.65 : kColors[color];
      const cv::Point key = entry(curve.name);
      cv::line(m_canvas, key, key + cv::Point(kLegendKey, 0), shade, 2);
      x -= 18;
      if (!curve.is_faint) color = (color + 1) % kColors.size();
    }
  }

  Rgb8Image& m_picture;
  cv::Mat m_canvas;  // on the picture's pixels; red first
  const cv::Rect m_area;
  const CurvePanel& m_panel;
  Axis m_x;
  Axis m_y;
};

}  // namespace

Rgb8Image curvePicture(const std::vector<CurvePanel>& panels) {
  Rgb8Image picture(kWidth, kHeight * std::max(static_cast<int>(panels.size()), 1));
  cv::Mat(picture.height, picture.width, CV_8UC3, picture.pixels.data()).setTo(kWindow);
  int top = 0;
  for (const CurvePanel& panel : panels) {
    PanelDrawing(picture, top, panel).draw();
    top += kHeight;
  }
  return picture;
}

std::vector<double> smoothed(const std::vector<double>& values, double weight) {
  std::vector<double> result;
  double average = 0;
  double total = 0;
  for (const double value : values) {
    if (std::isfinite(value)) {
      average = weight * average + (1 - weight) * value;
      total = weight * total + (1 - weight);
    }
    result.push_back(total > 0 ? average / total : value);
  }
  return result;
}

}  // namespace dinoscope
