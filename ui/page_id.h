#pragma once

namespace dinoscope {

/// The five pages, in the order of the work.
enum class PageId { Data, Views, Train, Explore, Runs };

inline constexpr int kPageCount = 5;

}  // namespace dinoscope
