#pragma once

namespace dinoscope {

/// The pages, for whoever leads to one; what they are is in pages/page_table.
enum class PageId { Data, Views, Train, Explore, Runs };

}  // namespace dinoscope
