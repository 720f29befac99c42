#include "engine/views/view_planes.h"

#include "engine/views/channels.h"

namespace dinoscope {

void ViewPlanes::separate(RgbPixels pixels) {
  setSize(pixels.width, pixels.height);
  separateChannels(pixels.data, plane(0), plane(1), plane(2), size());
}

void ViewPlanes::interleave(RgbPixels pixels) {
  interleaveChannels(plane(0), plane(1), plane(2), pixels.data, size());
}

}  // namespace dinoscope
