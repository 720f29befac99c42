#include "engine/data/mask_file.h"

#include <algorithm>
#include <array>
#include <system_error>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/data/decode.h"

namespace dinoscope {
namespace {

constexpr std::uint8_t kHalfCovered = 128;
constexpr std::array<std::uint8_t, 3> kBlack{0, 0, 0};
constexpr std::array<std::uint8_t, 3> kVocBorder{224, 224, 192};
constexpr std::uint8_t kWhite = 235;  // JPEG's white is not quite white

bool isColor(const std::uint8_t* rgb, const std::array<std::uint8_t, 3>& color) {
  return std::equal(color.begin(), color.end(), rgb);
}

bool isWhite(const std::uint8_t* rgb) {
  return std::all_of(rgb, rgb + 3, [](std::uint8_t level) { return level >= kWhite; });
}

}  // namespace

ObjectMask readObjectMask(const std::filesystem::path& path) {
  if (readImageHeader(path).format == "JPEG")
    throw dataError(sentence("%1 is a JPEG, which blurs what is object and what is not; save masks as PNG.",
                             pathText(path)));
  const Rgb8Image alpha = decodeAlpha(path);
  const Rgb8Image colors = alpha.isEmpty() ? decodeImage(path) : Rgb8Image();
  const Rgb8Image& picture = alpha.isEmpty() ? colors : alpha;
  ObjectMask mask(picture.width, picture.height);
  for (int y = 0; y < mask.height; ++y)
    for (int x = 0; x < mask.width; ++x) {
      const std::uint8_t* rgb = picture.at(x, y);
      const bool is_object = alpha.isEmpty() ? !isColor(rgb, kBlack) : *rgb >= kHalfCovered;
      mask.at(x, y) = alpha.isEmpty() && isColor(rgb, kVocBorder) ? MaskPixel::NotCounted
                      : is_object                                 ? MaskPixel::Object
                                                                  : MaskPixel::Ground;
    }
  return mask;
}

ObjectMask objectOnWhite(const Rgb8Image& photo) {
  ObjectMask mask(photo.width, photo.height);
  std::fill(mask.pixels.begin(), mask.pixels.end(), MaskPixel::Object);
  std::vector<std::pair<int, int>> reached;
  const auto reach = [&](int x, int y) {
    if (x < 0 || y < 0 || x >= mask.width || y >= mask.height) return;
    if (mask.at(x, y) == MaskPixel::Ground || !isWhite(photo.at(x, y))) return;
    mask.at(x, y) = MaskPixel::Ground;
    reached.emplace_back(x, y);
  };
  for (int x = 0; x < mask.width; ++x)
    for (const int y : {0, mask.height - 1}) reach(x, y);
  for (int y = 0; y < mask.height; ++y)
    for (const int x : {0, mask.width - 1}) reach(x, y);
  while (!reached.empty()) {
    const auto [x, y] = reached.back();
    reached.pop_back();
    reach(x - 1, y);
    reach(x + 1, y);
    reach(x, y - 1);
    reach(x, y + 1);
  }
  return mask;
}

std::filesystem::path maskFileFor(const std::filesystem::path& masks, const std::filesystem::path& photo) {
  std::error_code error;
  for (const char* ending : {".png", ".PNG", ".webp", ".bmp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm"}) {
    std::filesystem::path mask = masks / photo;
    mask.replace_extension(ending);
    if (std::filesystem::is_regular_file(mask, error)) return mask;
  }
  return {};
}

}  // namespace dinoscope
