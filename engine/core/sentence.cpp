#include "engine/core/sentence.h"

namespace dinoscope {

std::string filledPattern(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
  std::string filled;
  filled.reserve(2 * pattern.size());
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const auto place = i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '1') : 9;
    if (pattern[i] != '%' || place >= arguments.size()) {
      filled += pattern[i];
      continue;
    }
    filled += arguments.begin()[place];
    ++i;
  }
  return filled;
}

}  // namespace dinoscope
