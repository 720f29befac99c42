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

ExcludeRules::ExcludeRules(const std::vector<std::string>& entries) {
  for (const std::string& written : entries) {
    std::string pattern = written;
    const bool is_anchored = pattern.starts_with("./");
    if (is_anchored) pattern.erase(0, 2);
    while (pattern.ends_with('/')) pattern.pop_back();
    const bool at_any_depth = !is_anchored && pattern.find('/') == std::string::npos;
    if (!pattern.empty()) m_entries.push_back({written, std::move(pattern), at_any_depth, false});
  }
}

bool ExcludeRules::excludes(std::string_view relative_path) {
  const std::string_view name = relative_path.substr(relative_path.rfind('/') + 1);
  bool is_excluded = false;
  for (Entry& entry : m_entries) {
    if (!matchesPattern(entry.pattern, relative_path) &&
        !(entry.at_any_depth && matchesPattern(entry.pattern, name)))
      continue;
    entry.has_matched = true;
    is_excluded = true;
  }
  return is_excluded;
}

std::vector<std::string> ExcludeRules::idleEntries() const {
  std::vector<std::string> idle;
  for (const Entry& entry : m_entries)
    if (!entry.has_matched) idle.push_back(entry.written);
  return idle;
}

}  // namespace dinoscope
