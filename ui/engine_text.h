#pragma once

#include <QString>
#include <string_view>

namespace dinoscope {

// The engine speaks English and knows no Qt: its errors, advice and notices come finished. Here they are said
// in the language of the window, at the one place where they become a QString; files, logs and comparisons
// stay English.

/// A text of the engine (engine/core/sentence.h) in the language of the window: its pattern is found again,
/// what fills its places is looked up as well, and the translated pattern is filled with that. Several
/// sentences joined by spaces or line ends and lists with commas are taken one by one. What no pattern fits
/// stays as it is.
QString engineText(std::string_view english);

/// A label, an explanation, a unit or a choice of a setting, the title or the summary of a group or a preset.
QString settingText(std::string_view english);

}  // namespace dinoscope
