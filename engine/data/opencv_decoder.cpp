#include "engine/data/opencv_decoder.h"

#include <new>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "engine/core/sentence.h"
#include "engine/data/orientation.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

/// 8 bits a channel, the full range of the type kept.
cv::Mat toEightBits(const cv::Mat& pixels) {
  cv::Mat levels;
  switch (pixels.depth()) {
    case CV_8U:
      return pixels;
    case CV_16U:
      pixels.convertTo(levels, CV_8U, 1.0 / 257);
      return levels;
    default:
      throw PictureProblem(phrase("has a kind of pixel values that is not read"));
  }
}

/// One pixel of OpenCV's B, G, R, A laid on white.
void layOnWhite(const cv::Vec4b& bgra, std::uint8_t* rgb) {
  const int alpha = bgra[3];
  for (int c = 0; c < 3; ++c)
    rgb[c] = static_cast<std::uint8_t>((bgra[2 - c] * alpha + 255 * (255 - alpha) + 127) / 255);
}

Rgb8Image fromOpenCv(const cv::Mat& decoded) {
  const cv::Mat levels = toEightBits(decoded);
  Rgb8Image image(levels.cols, levels.rows);
  cv::Mat rgb(image.height, image.width, CV_8UC3, image.pixels.data());
  switch (levels.channels()) {
    case 1:
      cv::cvtColor(levels, rgb, cv::COLOR_GRAY2RGB);
      break;
    case 3:
      cv::cvtColor(levels, rgb, cv::COLOR_BGR2RGB);
      break;
    case 4:
      for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) layOnWhite(levels.at<cv::Vec4b>(y, x), image.at(x, y));
      break;
    default:
      throw PictureProblem(sentence("has %1 channels, which is not read", levels.channels()));
  }
  return image;
}

/// Runs `action` of OpenCV; a lack of memory leaves as bad_alloc, whatever else as the file's damage.
template <typename Action>
auto withOpenCv(Action action) {
  try {
    return action();
  } catch (const cv::Exception& exception) {
    if (exception.code == cv::Error::StsNoMem) throw std::bad_alloc();
    throw damaged();
  }
}

/// Empty where the bytes are damaged, or where memory lacked: imdecode() keeps to itself which it was.
cv::Mat decodedByOpenCv(const std::vector<std::uint8_t>& bytes) {
  return withOpenCv([&] { return cv::imdecode(bytes, cv::IMREAD_UNCHANGED); });
}

/// Throws where there is no memory for the picture at its largest, four channels of 16 bits.
void checkMemoryFor(const StoredHeader& header) {
  withOpenCv([&] {
    const cv::Mat largest(static_cast<int>(header.height), static_cast<int>(header.width), CV_16UC4);
  });
}

/// A grey picture of which one grey is transparent, as colours with alpha.
cv::Mat withGrayAsAlpha(const cv::Mat& decoded, const StoredHeader& header) {
  // Fewer than 8 bits have been spread over 8.
  const int key =
      header.bits < 8 ? header.transparent_gray * 255 / ((1 << header.bits) - 1) : header.transparent_gray;
  const cv::Mat alpha = decoded != key;
  const cv::Mat levels = toEightBits(decoded);
  cv::Mat colors;
  cv::merge(std::vector<cv::Mat>{levels, levels, levels, alpha}, colors);
  return colors;
}

/// Alpha as levels of grey; nothing without any.
Rgb8Image alphaOf(const cv::Mat& decoded) {
  const cv::Mat levels = toEightBits(decoded);
  if (levels.channels() != 4) return {};
  cv::Mat alpha;
  cv::extractChannel(levels, alpha, 3);
  return fromOpenCv(alpha);
}

/// `convert` makes of what OpenCV decoded what is asked for.
Rgb8Image decode(const std::vector<std::uint8_t>& bytes, const StoredHeader& header,
                 Rgb8Image (*convert)(const cv::Mat&)) {
  cv::Mat decoded = decodedByOpenCv(bytes);
  if (decoded.empty()) {
    // Bytes are called bad only when they fail again and memory is there: never for what lacked for a moment.
    checkMemoryFor(header);
    decoded = decodedByOpenCv(bytes);
    if (decoded.empty()) checkMemoryFor(header);
  }
  if (decoded.empty()) throw PictureProblem(phrase("is damaged or cut short"));
  if (header.greatest > 0 && header.greatest != 255 && header.greatest != 65535)
    decoded.convertTo(decoded, CV_8U, 255.0 / header.greatest);
  if (header.transparent_gray >= 0 && decoded.channels() == 1) decoded = withGrayAsAlpha(decoded, header);
  if (decoded.size() != cv::Size(static_cast<int>(header.width), static_cast<int>(header.height)))
    throw damaged();
  return turnUpright(withOpenCv([&] { return convert(decoded); }), header.orientation);
}

}  // namespace

Rgb8Image decodeWithOpenCv(const std::vector<std::uint8_t>& bytes, const StoredHeader& header) {
  return decode(bytes, header, fromOpenCv);
}

Rgb8Image decodeAlphaWithOpenCv(const std::vector<std::uint8_t>& bytes, const StoredHeader& header) {
  return decode(bytes, header, alphaOf);
}

}  // namespace dinoscope
