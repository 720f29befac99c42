#pragma once

#include <functional>
#include <span>

#include "ui/pages/page.h"

namespace dinoscope {

class Workbench;

/// One page of the window, before it is built: all that the frame knows of it.
struct PageRow {
  PageId id;
  const char* key;    ///< what the session remembers it by
  const char* title;  ///< as in menus, to be translated
  const char* icon;   ///< of themedIcon()
  std::function<Page*(Workbench&, QWidget* parent)> make;
};

/// The pages in the order of the mode bar; Ctrl+1 is the first. Another page is another row here.
std::span<const PageRow> pageTable();

/// "&Data" in the user's language.
QString pageTitle(const PageRow& row);

}  // namespace dinoscope
