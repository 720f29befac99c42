#pragma once

#include <Qt>
#include <algorithm>
#include <optional>

#include "engine/explore/correspondences.h"

namespace dinoscope {

/// Where an arrow key leads from `patch` in a grid of columns x rows, not beyond its edges; empty for any
/// other key.
inline std::optional<PatchPosition> patchAfterKey(int key, PatchPosition patch, int columns, int rows) {
  switch (key) {
    case Qt::Key_Left:
      --patch.column;
      break;
    case Qt::Key_Right:
      ++patch.column;
      break;
    case Qt::Key_Up:
      --patch.row;
      break;
    case Qt::Key_Down:
      ++patch.row;
      break;
    default:
      return std::nullopt;
  }
  patch.column = std::clamp(patch.column, 0, std::max(0, columns - 1));
  patch.row = std::clamp(patch.row, 0, std::max(0, rows - 1));
  return patch;
}

}  // namespace dinoscope
