#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dinoscope {

/// True when `text` matches `pattern`, in which * stands for any characters (also '/') and ? for one.
/// Takes time proportional to the product of their lengths at worst.
bool matchesPattern(std::string_view pattern, std::string_view text);

/// What data.exclude leaves out. An entry with '/' is held against the whole relative path, one without
/// against each single name, so that "thumbs" or "*_mask.png" works at any depth; "./thumbs" means the one
/// at the top alone. A folder that is left out takes everything in it along.
class ExcludeRules {
public:
  explicit ExcludeRules(const std::vector<std::string>& entries);

  /// `relative_path` is a file or a folder, parts separated by '/'; its parents were not excluded.
  bool excludes(std::string_view relative_path);

  /// The entries, as they were written, that none of the paths so far matched: likely misspelt.
  std::vector<std::string> idleEntries() const;

private:
  struct Entry {
    std::string written;
    std::string pattern;
    bool at_any_depth = false;
    bool has_matched = false;
  };
  std::vector<Entry> m_entries;
};

}  // namespace dinoscope
