#pragma once

#include <QImage>

#include "engine/core/rgb8_image.h"
#include "ui/colormap.h"

namespace dinoscope {

/// A copy as QImage (Format_RGB888).
QImage toQImage(const Rgb8Image& image);

/// A grid of quantities in colours, one pixel a cell, its smallest value to its largest.
QImage toQImage(const FloatMap& map, Colormap colormap);

/// The photo with the map (scaled smoothly to it) laid over: opacity 0 shows the photo alone, 1 the map
/// alone.
QImage overlay(const Rgb8Image& photo, const FloatMap& map, Colormap colormap, double opacity);

/// Attention over a picture, drawn at the picture's size. A threshold below 1 leaves the picture bare where
/// the attention is weakest: what is covered holds that share of its mass, patches with their edges.
QImage attentionOver(const QImage& picture, const FloatMap& map, double opacity, double threshold = 1);

}  // namespace dinoscope
