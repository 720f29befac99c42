#include "engine/pictures/png_file.h"

#include <cstdint>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/io/atomic_file.h"

namespace dinoscope {

std::vector<std::byte> pngBytes(const Rgb8Image& image) {
  std::vector<std::uint8_t> encoded;
  try {
    const cv::Mat rgb(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    cv::imencode(".png", bgr, encoded);
  } catch (const cv::Exception&) {
    encoded.clear();
  }
  if (encoded.empty())
    throw runError(
        sentence("A picture of %1 x %2 pixels could not be made a PNG file; ask for a smaller one.",
                 image.width, image.height));
  const auto bytes = std::as_bytes(std::span(encoded));
  return {bytes.begin(), bytes.end()};
}

void writePng(Storage& storage, const std::filesystem::path& path, const Rgb8Image& image) {
  writeFileAtomically(storage, path, pngBytes(image));
}

void writePng(const std::filesystem::path& path, const Rgb8Image& image) {
  writePng(diskStorage(), path, image);
}

}  // namespace dinoscope
