#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// How a line of text looks.
struct TextStyle {
  int height_px = 13;  ///< of a capital letter with its descender; at least 8
  std::array<std::uint8_t, 3> color{28, 31, 35};
  bool is_bold = false;
};

/// Width of a line in pixels.
int textWidth(const std::string& text, const TextStyle& style = {});

/// Draws one line with its top left corner at (x, y); what lies outside of the image is cut off. A stroke
/// font of its own: no font has to be installed. Letters outside ASCII are shown as '?'.
void drawText(Rgb8Image& image, int x, int y, const std::string& text, const TextStyle& style = {});

/// The text, or as much of its beginning as fits into `width_px` with "..." after it.
std::string elided(const std::string& text, int width_px, const TextStyle& style = {});

}  // namespace dinoscope
