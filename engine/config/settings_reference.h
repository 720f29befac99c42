#pragma once

#include <string>

namespace dinoscope {

/// The reference page of all settings, generated from the field tables (docs/settings.md).
std::string settingsReferenceMarkdown();

/// The same as JSON: {"groups": [{name, title, summary, fields: [...]}], "presets": [...]}.
std::string settingsReferenceJson();

}  // namespace dinoscope
