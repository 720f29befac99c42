#include "engine/views/pixel_operations.h"

#include <variant>

#include "engine/views/color.h"
#include "engine/views/geometry.h"
#include "engine/views/hue.h"
#include "engine/views/noise.h"
#include "engine/views/perspective.h"

namespace dinoscope {
namespace {

struct Applier {
  RgbPixels view;
  PixelRoom& room;

  void operator()(const FlipHorizontal&) const { flipHorizontally(view); }
  void operator()(const FlipVertical&) const { flipVertically(view); }
  void operator()(const Rotate& operation) const { rotate(view, operation.degrees, room.copy); }
  void operator()(const AdjustBrightness& operation) const { adjustBrightness(view, operation.factor); }
  void operator()(const AdjustContrast& operation) const { adjustContrast(view, operation.factor); }
  void operator()(const AdjustSaturation& operation) const { adjustSaturation(view, operation.factor); }
  void operator()(const ShiftHue& operation) const { shiftHue(view, operation.turns); }
  void operator()(const Grayscale&) const { convertToGrayscale(view); }
  void operator()(const Blur& operation) const { room.blur.apply(view, operation.sigma); }
  void operator()(const Solarize& operation) const { solarize(view, operation.threshold); }
  void operator()(const Perspective& operation) const { changePerspective(view, operation, room.copy); }
  void operator()(const GrayWorld&) const { balanceGrayWorld(view); }
  void operator()(const AddNoise& operation) const { addNoise(view, operation.sigma, operation.seed); }
  void operator()(const JpegArtifacts& operation) const {
    addJpegArtifacts(view, operation.quality, room.jpeg);
  }
  void operator()(const Erase& operation) const { erase(view, operation); }
};

}  // namespace

void carryOut(const ViewOperation& operation, RgbPixels view, PixelRoom& room) {
  std::visit(Applier{view, room}, operation);
}

}  // namespace dinoscope
