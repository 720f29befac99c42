#pragma once

#include <span>
#include <string>

namespace dinoscope {

/// The name among `known` that somebody who wrote `name` is likely to have meant: "did you mean ...?". Empty
/// when none differs by fewer letters than a slip of the fingers changes.
std::string nearestName(const std::string& name, std::span<const std::string> known);

}  // namespace dinoscope
