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

ExcludeRules::ExcludeRules(std::vector<std::string> entries) : m_entries(std::move(entries)) {
  for (std::string& entry : m_entries) {
    if (entry.starts_with("./")) entry.erase(0, 2);
    while (entry.ends_with('/')) entry.pop_back();
  }
  std::erase_if(m_entries, [](const std::string& entry) { return entry.empty(); });
}

bool ExcludeRules::excludes(std::string_view relative_path) const {
  const std::string_view name = relative_path.substr(relative_path.rfind('/') + 1);
  return std::any_of(m_entries.begin(), m_entries.end(), [&](const std::string& entry) {
    return matchesPattern(entry, relative_path) ||
           (entry.find('/') == std::string::npos && matchesPattern(entry, name));
  });
}

}  // namespace dinoscope
