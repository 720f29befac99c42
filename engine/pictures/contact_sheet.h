#pragma once

#include <span>
#include <string>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// One picture of a sheet and what stands below it. Without picture and caption its place stays free.
struct SheetTile {
  Rgb8Image picture;
  std::string caption;          ///< first line, dark
  std::string note;             ///< second line, muted; may be empty
  bool is_highlighted = false;  ///< framed in the accent colour
};

struct SheetLayout {
  std::string title;  ///< above everything; may be empty
  int columns = 5;    ///< at least 1
  int tile_px = 192;  ///< longest side of each picture; maps of under 64 cells a side are enlarged in blocks
};

/// Pictures in a grid, each with its aspect kept, captions below, on a light ground. Text that is too long
/// for its place ends in an ellipsis; letters outside ASCII are shown as '?'.
Rgb8Image contactSheet(std::span<const SheetTile> tiles, const SheetLayout& layout = {});

}  // namespace dinoscope
