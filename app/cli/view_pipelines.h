#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/config/view_settings.h"
#include "engine/data/image_folder.h"
#include "engine/views/view_timing.h"

namespace dinoscope::cli {

/// One thread's way from a file to the views of a photo. Its views stay until the next photo.
class ViewPipeline {
public:
  virtual ~ViewPipeline() = default;

  /// Adds what the stages took to `timing`, as far as it knows. Throws what the folder throws.
  virtual const std::vector<Rgb8Image>& render(std::int64_t image_index, ViewTiming& timing) = 0;
};

/// What the loader does: one decoding into memory that is there, all views from the photo turned once.
std::unique_ptr<ViewPipeline> makeFastPipeline(const ImageFolder& folder, const ViewSettings& settings);

/// The straightforward way: one operation after the other, every photo and view in memory of its own.
std::unique_ptr<ViewPipeline> makeReferencePipeline(const ImageFolder& folder, const ViewSettings& settings);

}  // namespace dinoscope::cli
