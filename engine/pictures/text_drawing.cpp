#include "engine/pictures/text_drawing.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace dinoscope {
namespace {

constexpr int kFont = cv::FONT_HERSHEY_SIMPLEX;
constexpr int kOversampling = 4;      // strokes are drawn this much larger and averaged down: even edges
constexpr double kUnitHeight = 29.0;  // of the font at scale 1: capital 22, descender 7

/// Bytes of UTF-8 that begin a letter are kept as one sign; the font knows ASCII alone.
std::string drawable(const std::string& text) {
  std::string plain;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (byte >= 0x80 && byte < 0xC0) continue;  // goes on with a letter
    plain += byte >= 0x20 && byte < 0x7F ? letter : '?';
  }
  return plain;
}

double scaleOf(const TextStyle& style) { return std::max(style.height_px, 8) * kOversampling / kUnitHeight; }

int thicknessOf(const TextStyle& style) {
  const double stroke = scaleOf(style) * (style.is_bold ? 3.4 : 2.1);
  return std::max(1, static_cast<int>(std::lround(stroke)));
}

/// How much of each pixel the text covers, 0 .. 255, height_px + 2 rows high.
cv::Mat coverage(const std::string& text, const TextStyle& style) {
  const double scale = scaleOf(style);
  int baseline = 0;
  const cv::Size size = cv::getTextSize(text, kFont, scale, thicknessOf(style), &baseline);
  const int width = (size.width + kOversampling - 1) / kOversampling + 1;
  const int height = std::max(style.height_px, 8) + 2;
  cv::Mat large(height * kOversampling, width * kOversampling, CV_8U, cv::Scalar(0));
  const int origin_y = static_cast<int>(std::lround(23 * scale)) + kOversampling / 2;
  cv::putText(large, text, {0, origin_y}, kFont, scale, cv::Scalar(255), thicknessOf(style), cv::LINE_AA);
  cv::Mat small;
  cv::resize(large, small, {width, height}, 0, 0, cv::INTER_AREA);
  return small;
}

}  // namespace

int textWidth(const std::string& text, const TextStyle& style) {
  if (text.empty()) return 0;
  int baseline = 0;
  const cv::Size size = cv::getTextSize(drawable(text), kFont, scaleOf(style), thicknessOf(style), &baseline);
  return (size.width + kOversampling - 1) / kOversampling;
}

void drawText(Rgb8Image& image, int x, int y, const std::string& text, const TextStyle& style) {
  const std::string plain = drawable(text);
  if (plain.empty()) return;
  const cv::Mat mask = coverage(plain, style);
  for (int row = std::max(0, -y); row < std::min(mask.rows, image.height - y); ++row)
    for (int column = std::max(0, -x); column < std::min(mask.cols, image.width - x); ++column) {
      const int ink = mask.at<std::uint8_t>(row, column);
      std::uint8_t* pixel = image.at(x + column, y + row);
      for (std::size_t c = 0; c < 3; ++c)
        pixel[c] = static_cast<std::uint8_t>((pixel[c] * (255 - ink) + style.color[c] * ink + 127) / 255);
    }
}

std::string elided(const std::string& text, int width_px, const TextStyle& style) {
  if (textWidth(text, style) <= width_px) return text;
  std::string kept = drawable(text);
  while (!kept.empty() && textWidth(kept + "...", style) > width_px) kept.pop_back();
  return kept + "...";
}

}  // namespace dinoscope
