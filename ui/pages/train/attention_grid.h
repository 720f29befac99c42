#pragma once

#include <QSize>

namespace dinoscope {

/// How the pinned photos share the room that they have: side by side in columns, each a row of tiles.
struct AttentionGrid {
  int columns = 1;
  int side_px = 0;  ///< of a tile
};

// Of what is around the tiles.
inline constexpr int kAttentionCaption_px = 20;
inline constexpr int kTileGap_px = 6;
inline constexpr int kPhotoGap_px = 12;

inline constexpr int kSmallestTile_px = 88;  ///< below it they are scrolled, as long as the width allows
inline constexpr int kLargestTile_px = 224;  ///< as the network sees a photo: larger ones show no more

/// The largest tiles that fit into the room; where all would be too small, as many columns as there is width
/// for, to be scrolled.
AttentionGrid attentionGrid(const QSize& room, int photos, int tiles_a_photo);

int attentionWidth(int tiles, int side_px);

}  // namespace dinoscope
