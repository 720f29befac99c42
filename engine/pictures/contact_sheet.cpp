#include "engine/pictures/contact_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "engine/pictures/attention_pictures.h"
#include "engine/pictures/text_drawing.h"

namespace dinoscope {
namespace {

using Color = std::array<std::uint8_t, 3>;
// The light theme's window, panel, border, text, muted and accent (visual.md).
constexpr Color kWindow{0xF4, 0xF5, 0xF7};
constexpr Color kPanel{0xFF, 0xFF, 0xFF};
constexpr Color kBorder{0xD9, 0xDC, 0xE1};
constexpr Color kText{0x1C, 0x1F, 0x23};
constexpr Color kMuted{0x61, 0x68, 0x73};
constexpr Color kAccent{0x2F, 0x6F, 0xDE};

constexpr int kMargin = 16;
constexpr int kGap = 12;
constexpr int kPadding = 6;  // between a tile's frame and its picture
constexpr int kLine = 20;
constexpr int kTitleHeight = 36;

struct Box {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
};

void fill(Rgb8Image& image, const Box& box, const Color& color) {
  for (int y = std::max(box.top, 0); y < std::min(box.top + box.height, image.height); ++y)
    for (int x = std::max(box.left, 0); x < std::min(box.left + box.width, image.width); ++x)
      std::copy(color.begin(), color.end(), image.at(x, y));
}

void paste(Rgb8Image& image, int left, int top, const Rgb8Image& part) {
  for (int y = 0; y < part.height; ++y) std::copy_n(part.row(y), part.rowBytes(), image.at(left, top + y));
}

constexpr int kSmallestPhoto = 64;  // what is smaller is a map of patches: its cells are to be seen

/// Scaled so that its longer side is `side_px`: smoothly, but a map of patches in blocks.
Rgb8Image scaledToFit(const Rgb8Image& picture, int side_px) {
  const double factor = static_cast<double>(side_px) / std::max(picture.width, picture.height);
  const auto side = [&](int length) {
    return std::clamp(static_cast<int>(std::lround(length * factor)), 1, side_px);
  };
  const int width = side(picture.width);
  const int height = side(picture.height);
  if (factor >= 1 && std::max(picture.width, picture.height) < kSmallestPhoto)
    return enlargedBlocks(picture, width, height);
  Rgb8Image scaled(width, height);
  const cv::Mat in(picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t*>(picture.pixels.data()));
  cv::Mat out(height, width, CV_8UC3, scaled.pixels.data());
  cv::resize(in, out, out.size(), 0, 0, factor >= 1 ? cv::INTER_CUBIC : cv::INTER_AREA);
  return scaled;
}

int textLines(std::span<const SheetTile> tiles) {
  int lines = 0;
  for (const SheetTile& tile : tiles)
    lines = std::max(lines, !tile.note.empty() ? 2 : static_cast<int>(!tile.caption.empty()));
  return lines;
}

void drawTile(Rgb8Image& sheet, const Box& box, const SheetTile& tile, int tile_px) {
  if (tile.picture.isEmpty() && tile.caption.empty()) return;
  const int frame = tile.is_highlighted ? 2 : 1;
  fill(sheet, box, tile.is_highlighted ? kAccent : kBorder);
  fill(sheet, {box.left + frame, box.top + frame, box.width - 2 * frame, box.height - 2 * frame}, kPanel);
  if (!tile.picture.isEmpty()) {
    const Rgb8Image picture = scaledToFit(tile.picture, tile_px);
    paste(sheet, box.left + kPadding + (tile_px - picture.width) / 2,
          box.top + kPadding + (tile_px - picture.height) / 2, picture);
  }
  const TextStyle caption{13, kText, tile.is_highlighted};
  const TextStyle note{12, kMuted, false};
  const int text_top = box.top + kPadding + tile_px + 6;
  drawText(sheet, box.left + kPadding + 2, text_top, elided(tile.caption, tile_px - 4, caption), caption);
  drawText(sheet, box.left + kPadding + 2, text_top + kLine, elided(tile.note, tile_px - 4, note), note);
}

}  // namespace

Rgb8Image contactSheet(std::span<const SheetTile> tiles, const SheetLayout& layout) {
  const int tile_px = std::max(layout.tile_px, 16);
  const int count = static_cast<int>(tiles.size());
  const int columns = std::clamp(layout.columns, 1, std::max(count, 1));
  const int rows = (count + columns - 1) / columns;
  const int lines = textLines(tiles);
  const int box_width = tile_px + 2 * kPadding;
  const int box_height = tile_px + 2 * kPadding + (lines > 0 ? lines * kLine + 4 : 0);
  const int top = kMargin + (layout.title.empty() ? 0 : kTitleHeight);

  Rgb8Image sheet(2 * kMargin + columns * (box_width + kGap) - kGap,
                  top + std::max(rows, 0) * (box_height + kGap) - (rows > 0 ? kGap : 0) + kMargin);
  fill(sheet, {0, 0, sheet.width, sheet.height}, kWindow);
  const TextStyle title{17, kText, true};
  drawText(sheet, kMargin, kMargin, elided(layout.title, sheet.width - 2 * kMargin, title), title);
  for (int i = 0; i < count; ++i)
    drawTile(sheet,
             {kMargin + i % columns * (box_width + kGap), top + i / columns * (box_height + kGap), box_width,
              box_height},
             tiles[static_cast<std::size_t>(i)], tile_px);
  return sheet;
}

}  // namespace dinoscope
