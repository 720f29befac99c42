#pragma once

#include "ui/self_test/view_latency.h"

namespace dinoscope {

class ImageGrid;
class Page;
class Stage;
class WindowDriver;

/// Clicks the link of a page that tells what to do first ("Use the sample photos").
void clickLinkOf(WindowDriver& driver, const Page& page);
/// Clicks the main button there ("Open the newest run").
void clickPrimaryOf(WindowDriver& driver, const Page& page);

/// Whether all that can be seen of the grid has its thumbnail; false for an empty grid.
bool areThumbnailsThere(const ImageGrid& grid);

/// Whether each pinned photo has so many tiles beside it: a transformer has one for each of several heads and
/// their mean.
bool isAttentionShown(Stage& stage, int least_tiles);

/// Finds views.local_scale in the form of the Views page, which must be shown, and drags it; how long the
/// tiles took to follow.
ViewLatency dragLocalScale(Stage& stage, int moves);

}  // namespace dinoscope
