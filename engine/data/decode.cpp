#include "engine/data/decode.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <new>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/data/image_header.h"
#include "engine/data/jpeg_decoder.h"
#include "engine/data/orientation.h"
#include "engine/data/picture_problem.h"
#include "engine/data/tiff_errors.h"

namespace dinoscope {
namespace {

constexpr std::uint64_t kMostFileBytes = std::uint64_t{2} << 30;

/// Runs `action` on foreign bytes; whatever is wrong with them becomes one sentence that names the file.
template <typename Action>
auto namingFile(const std::filesystem::path& path, Action action) {
  try {
    return action();
  } catch (const PictureProblem& problem) {
    throw dataError(sentence("%1 %2.", pathText(path), std::string_view(problem.what())));
  } catch (const std::bad_alloc&) {  // says nothing about the bytes
    throw lackOfMemory(path);
  }
}

std::vector<std::uint8_t> readWhole(const std::filesystem::path& path) {
  const FileSource file(path);
  if (file.size() > kMostFileBytes) throw PictureProblem(phrase("is larger than 2 GB, which is not read"));
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(file.size()));
  file.read(0, bytes);
  return bytes;
}

/// 8 bits a channel, the full range of the type kept; floating-point pictures hold 0 to 1.
cv::Mat toEightBits(const cv::Mat& pixels) {
  cv::Mat levels;
  switch (pixels.depth()) {
    case CV_8U:
      return pixels;
    case CV_16U:
      pixels.convertTo(levels, CV_8U, 1.0 / 257);
      return levels;
    case CV_32F:
    case CV_64F:
      pixels.convertTo(levels, CV_8U, 255.0);
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
  TiffErrors errors;
  cv::Mat decoded = withOpenCv([&] { return cv::imdecode(bytes, cv::IMREAD_UNCHANGED); });
  return errors.hasLostData() ? cv::Mat() : decoded;
}

/// Throws where there is no memory for the picture at its largest, four channels of 16 bits.
void checkMemoryFor(const StoredHeader& header) {
  withOpenCv([&] {
    const cv::Mat largest(static_cast<int>(header.height), static_cast<int>(header.width), CV_16UC4);
  });
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
Rgb8Image decodeWithOpenCv(const std::vector<std::uint8_t>& bytes, const StoredHeader& header,
                           Rgb8Image (*convert)(const cv::Mat&) = fromOpenCv) {
  cv::Mat decoded = decodedByOpenCv(bytes);
  if (decoded.empty()) {
    // Bytes are called bad only when they fail again and memory is there: never for what lacked for a moment.
    checkMemoryFor(header);
    decoded = decodedByOpenCv(bytes);
    if (decoded.empty()) checkMemoryFor(header);
  }
  if (decoded.empty()) throw PictureProblem(phrase("is damaged or cut short"));
  const bool is_upright = header.format == PictureFormat::Tiff;  // OpenCV has turned it
  const cv::Size stored(static_cast<int>(header.width), static_cast<int>(header.height));
  const bool is_transposed = is_upright && header.isTransposed();
  if (decoded.size() != (is_transposed ? cv::Size(stored.height, stored.width) : stored)) throw damaged();
  Rgb8Image image = withOpenCv([&] { return convert(decoded); });
  return is_upright ? image : turnUpright(std::move(image), header.orientation);
}

/// A JPEG is decoded at `eighths` of its size, whatever else whole.
void decodeBytes(const std::vector<std::uint8_t>& bytes, int eighths, Rgb8Image& image) {
  const StoredHeader header = readStoredHeader(MemorySource(bytes));
  if (header.format != PictureFormat::Jpeg) {
    image = decodeWithOpenCv(bytes, header);
    return;
  }
  decodeJpeg(bytes, header, eighths, image);
  image = turnUpright(std::move(image), header.orientation);
}

/// The smallest of 1/8, 1/4 and 1/2 that leaves the longer side at least so many pixels, else the whole.
int eighthsFor(const std::vector<std::uint8_t>& bytes, int longest_side_px) {
  const StoredHeader header = readStoredHeader(MemorySource(bytes));
  const auto longest = static_cast<int>(std::max(header.width, header.height));
  for (const int eighths : {1, 2, 4})
    if (longest * eighths / 8 >= longest_side_px) return eighths;
  return 8;
}

Rgb8Image shrink(Rgb8Image image, int longest_side_px) {
  const int longest = std::max(image.width, image.height);
  if (longest <= longest_side_px) return image;
  const double scale = static_cast<double>(longest_side_px) / longest;
  const auto scaled = [scale](int side) { return std::max(1, cvRound(side * scale)); };
  Rgb8Image small(scaled(image.width), scaled(image.height));
  const cv::Mat from(image.height, image.width, CV_8UC3, image.pixels.data());
  cv::Mat to(small.height, small.width, CV_8UC3, small.pixels.data());
  withOpenCv([&] { cv::resize(from, to, to.size(), 0, 0, cv::INTER_AREA); });
  return small;
}

}  // namespace

void keepOpenCvOnCallingThread() { cv::setNumThreads(1); }

ImageHeader readImageHeader(const std::filesystem::path& path) {
  return namingFile(path, [&]() -> ImageHeader {
    const StoredHeader header = readStoredHeader(FileSource(path));
    int width = static_cast<int>(header.width), height = static_cast<int>(header.height);
    if (header.isTransposed()) std::swap(width, height);
    return {width, height, formatName(header.format)};
  });
}

Rgb8Image decodeImage(const std::filesystem::path& path) {
  Rgb8Image image;
  decodeImageInto(path, 8, image);
  return image;
}

void decodeImageInto(const std::filesystem::path& path, int eighths, Rgb8Image& image) {
  namingFile(path, [&] { decodeBytes(readWhole(path), eighths, image); });
}

Rgb8Image decodeAlpha(const std::filesystem::path& path) {
  return namingFile(path, [&]() -> Rgb8Image {
    const std::vector<std::uint8_t> bytes = readWhole(path);
    const StoredHeader header = readStoredHeader(MemorySource(bytes));
    if (header.format == PictureFormat::Jpeg) return {};
    return decodeWithOpenCv(bytes, header, alphaOf);
  });
}

Rgb8Image decodeThumbnail(const std::filesystem::path& path, int longest_side_px) {
  return namingFile(path, [&] {
    const std::vector<std::uint8_t> bytes = readWhole(path);
    Rgb8Image image;
    decodeBytes(bytes, eighthsFor(bytes, longest_side_px), image);
    return shrink(std::move(image), longest_side_px);
  });
}

bool hasImageExtension(const std::filesystem::path& path) {
  constexpr std::array<std::string_view, 11> kExtensions{".jpg",  ".jpeg", ".png", ".webp", ".bmp", ".tif",
                                                         ".tiff", ".ppm",  ".pgm", ".pbm",  ".pnm"};
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

}  // namespace dinoscope
