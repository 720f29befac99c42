#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "engine/core/error.h"

namespace dinoscope {

/// Reads a JSON text that a person may have written: a key that stands twice in one object, of which a
/// library would keep the last in silence, is refused like any other mistake. `what` begins the sentence:
/// "run.json is no valid JSON: the key \"lr\" stands twice in one object, in lines 3 and 7."; places are told
/// by line and column. Throws Error of that kind.
nlohmann::ordered_json parseStrictJson(const std::string& text, const std::string& what,
                                       ErrorKind kind = ErrorKind::Data);

}  // namespace dinoscope
