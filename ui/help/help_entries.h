#pragma once

#include <functional>
#include <vector>

#include "ui/command_palette.h"
#include "ui/help/manual_pages.h"

namespace dinoscope {

class ManualLibrary;

/// What the help offers to the command palette: every setting, which `reveal` brings into sight by its key;
/// the words of the glossary and the headings of what users read, which `open` shows.
std::vector<PaletteEntry> helpEntries(const ManualLibrary& library,
                                      const std::function<void(const QString& key)>& reveal,
                                      const std::function<void(const ManualPlace&)>& open);

}  // namespace dinoscope
