#include "engine/data/decode.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <new>
#include <opencv2/core.hpp>
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
#include "engine/data/opencv_decoder.h"
#include "engine/data/orientation.h"
#include "engine/data/picture_problem.h"
#include "engine/data/raw_decoder.h"
#include "engine/data/tiff_decoder.h"
#include "engine/data/vips_decoder.h"

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

/// Pixels laid on white.
Rgb8Image onWhite(const InterleavedPixels& pixels) {
  Rgb8Image image(pixels.width, pixels.height);
  const std::uint8_t* from = pixels.levels.data();
  for (std::size_t i = 0; i < image.pixels.size(); i += 3, from += pixels.channels) {
    const int alpha = pixels.channels == 4 ? from[3] : 255;
    for (std::size_t c = 0; c < 3; ++c)
      image.pixels[i + c] = static_cast<std::uint8_t>((from[c] * alpha + 255 * (255 - alpha) + 127) / 255);
  }
  return image;
}

/// Alpha as levels of grey; empty without any.
Rgb8Image alphaOf(const InterleavedPixels& pixels) {
  if (pixels.channels != 4) return {};
  Rgb8Image image(pixels.width, pixels.height);
  for (std::size_t i = 0; i < image.pixels.size(); i += 3)
    std::fill_n(&image.pixels[i], 3, pixels.levels[i / 3 * 4 + 3]);
  return image;
}

bool isDecodedByOpenCv(const StoredHeader& header) {
  return header.format == PictureFormat::Png || header.format == PictureFormat::Bmp ||
         header.format == PictureFormat::Pnm || (header.format == PictureFormat::WebP && !header.is_animated);
}

/// A JPEG is decoded at `eighths` of its size, whatever else whole.
void decodeBytes(const std::vector<std::uint8_t>& bytes, int eighths, Rgb8Image& image) {
  const StoredHeader header = readStoredHeader(MemorySource(bytes));
  if (isDecodedByOpenCv(header)) {
    image = decodeWithOpenCv(bytes, header);
    return;
  }
  switch (header.format) {
    case PictureFormat::Jpeg:
      decodeJpeg(bytes, header, eighths, image);
      image = turnUpright(std::move(image), header.orientation);
      break;
    case PictureFormat::Tiff:
      image = header.is_lab ? turnUpright(onWhite(decodeWithVips(bytes, header)), header.orientation)
                            : decodeTiff(bytes, header);
      break;
    case PictureFormat::Raw:
      image = turnUpright(decodeRaw(bytes, header), header.orientation);
      break;
    default:
      image = onWhite(decodeWithVips(bytes, header));
      break;
  }
  const bool is_transposed = header.isTransposed();
  const auto width = static_cast<int>(is_transposed ? header.height : header.width);
  const auto height = static_cast<int>(is_transposed ? header.width : header.height);
  if (header.format != PictureFormat::Jpeg && (image.width != width || image.height != height))
    throw damaged();
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
  cv::resize(from, to, to.size(), 0, 0, cv::INTER_AREA);
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
    if (isDecodedByOpenCv(header)) return decodeAlphaWithOpenCv(bytes, header);
    switch (header.format) {
      case PictureFormat::Jpeg:
      case PictureFormat::Raw:
        return {};
      case PictureFormat::Tiff:
        return decodeTiffAlpha(bytes, header);
      default:
        return alphaOf(decodeWithVips(bytes, header));
    }
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
  constexpr std::array<std::string_view, 36> kExtensions{
      ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png",  ".apng", ".webp", ".bmp",  ".dib", ".tif", ".tiff",
      ".ppm", ".pgm",  ".pbm", ".pnm",  ".gif", ".heic", ".heif", ".hif",  ".avif", ".jxl", ".jp2", ".j2k",
      ".jpx", ".exr",  ".dng", ".cr2",  ".cr3", ".nef",  ".arw",  ".orf",  ".rw2",  ".raf", ".pef", ".dcm"};
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

}  // namespace dinoscope
