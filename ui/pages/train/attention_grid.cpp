#include "ui/pages/train/attention_grid.h"

#include <algorithm>

namespace dinoscope {
namespace {

constexpr int kLeastTile_px = 40;  // of a network with many heads, in a narrow window
constexpr int kStep_px = 4;        // of sides, so that not each pixel of a splitter's way scales all anew

int sideInWidth(int width, int columns, int tiles) {
  const int of_photo = (width - (columns - 1) * kPhotoGap_px) / columns;
  return (of_photo - (tiles - 1) * kTileGap_px) / tiles;
}

int sideInHeight(int height, int rows) {
  return (height - (rows - 1) * kTileGap_px) / rows - kAttentionCaption_px;
}

int plain(int side) { return std::clamp(side - side % kStep_px, kLeastTile_px, kLargestTile_px); }

}  // namespace

int attentionWidth(int tiles, int side_px) { return tiles * side_px + (tiles - 1) * kTileGap_px; }

AttentionGrid attentionGrid(const QSize& room, int photos, int tiles_a_photo) {
  AttentionGrid best;
  photos = std::max(1, photos);  // the first will have this size
  for (int columns = 1; columns <= photos; ++columns) {
    const int rows = (photos + columns - 1) / columns;
    const int side =
        std::min(sideInWidth(room.width(), columns, tiles_a_photo), sideInHeight(room.height(), rows));
    if (side > best.side_px) best = {columns, side};
  }
  if (best.side_px < kSmallestTile_px) {
    best.columns = 1;
    while (best.columns < photos &&
           sideInWidth(room.width(), best.columns + 1, tiles_a_photo) >= kSmallestTile_px)
      ++best.columns;
    best.side_px = std::min(sideInWidth(room.width(), best.columns, tiles_a_photo),
                            std::max(kSmallestTile_px, sideInHeight(room.height(), 1)));
  }
  best.side_px = plain(best.side_px);
  return best;
}

}  // namespace dinoscope
