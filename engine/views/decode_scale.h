#pragma once

#include "engine/config/view_settings.h"

namespace dinoscope {

/// The smallest size, in eighths (1 to 8), at which a photo of width x height pixels may be decoded for these
/// views: the smallest crop that can be drawn still has at least as many pixels a side as the view that it
/// becomes, so that no crop is enlarged that would not be enlarged anyway. It depends on settings and photo
/// alone, not on what is drawn, so that a photo decoded once serves every epoch.
int eighthsForViews(const ViewSettings& views, int width, int height);

}  // namespace dinoscope
