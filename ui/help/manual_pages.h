#pragma once

#include <QString>
#include <span>

#include "ui/page_id.h"

namespace dinoscope {

/// For whom a document is: those for developers come last, under a heading of their own.
enum class ManualPart { Users, Developers };

/// A document of docs/ in the manual.
struct ManualPage {
  const char* file;   ///< "settings.md"
  const char* title;  ///< in the contents, to be translated
  ManualPart part;
};

/// The documents of the manual in their order. What is bundled and not listed comes after them, under its own
/// first heading.
std::span<const ManualPage> manualPages();

/// A place in the manual: a document, and an anchor in it. Anchors are those of headings as GitHub has them
/// ("what-is-told"), and what the first cell of a table's row says ("optim.lr").
struct ManualPlace {
  QString file;
  QString anchor = {};  ///< empty: its beginning
  bool operator==(const ManualPlace&) const = default;
};

inline constexpr char kGuideFile[] = "manual.md";
inline constexpr char kSettingsFile[] = "settings.md";
inline constexpr char kGlossaryFile[] = "glossary.md";

/// The chapter about a page of the window: its anchor is the page's key.
ManualPlace chapterOf(PageId page);

}  // namespace dinoscope
