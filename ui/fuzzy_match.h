#pragma once

#include <QString>
#include <optional>

namespace dinoscope {

/// How well `text` answers what was typed: empty when the typed letters do not all occur in it in this
/// order; higher is better. Beginnings of words and letters in a row count most; case and spaces do not.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

}  // namespace dinoscope
