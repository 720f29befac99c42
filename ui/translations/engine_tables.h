#pragma once

#include <QtGlobal>
#include <span>

namespace dinoscope {

/// What the engine may say: the patterns of its sentence()s and its phrase()s, of the context "engine".
std::span<const char* const> engineTexts();

/// The settings' labels, explanations, units and choices, their groups and the presets, of the context
/// "settings".
std::span<const char* const> settingsTexts();

}  // namespace dinoscope
