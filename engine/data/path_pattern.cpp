#include "engine/data/path_pattern.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace dinoscope {

bool matchesPattern(std::string_view pattern, std::string_view text) {
  std::size_t p = 0, t = 0;
  std::size_t star = std::string_view::npos, star_text = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      star_text = t;
    } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {  // let the last star take one character more
      p = star + 1;
      t = ++star_text;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

ExcludeRules::ExcludeRules(std::vector<std::string> entries) {
  for (std::string& pattern : entries) {
    const bool is_anchored = pattern.starts_with("./");
    if (is_anchored) pattern.erase(0, 2);
    while (pattern.ends_with('/')) pattern.pop_back();
    const bool at_any_depth = !is_anchored && pattern.find('/') == std::string::npos;
    if (!pattern.empty()) m_entries.push_back({std::move(pattern), at_any_depth});
  }
}

bool ExcludeRules::excludes(std::string_view relative_path) const {
  const std::string_view name = relative_path.substr(relative_path.rfind('/') + 1);
  return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
    return matchesPattern(entry.pattern, relative_path) ||
           (entry.at_any_depth && matchesPattern(entry.pattern, name));
  });
}

}  // namespace dinoscope
