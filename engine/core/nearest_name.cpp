#include "engine/core/nearest_name.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace dinoscope {
namespace {

constexpr std::size_t kMostLettersWrong = 3;

/// Levenshtein distance: how many letters one must change to get from one name to the other.
std::size_t editDistance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

}  // namespace

std::string nearestName(const std::string& name, std::span<const std::string> known) {
  // Of a short name nothing is left when that many letters are wrong.
  std::size_t distance = std::min(kMostLettersWrong, std::max<std::size_t>(name.size() / 2, 1)) + 1;
  std::string nearest;
  for (const std::string& candidate : known)
    if (const std::size_t letters = editDistance(name, candidate); letters < distance) {
      nearest = candidate;
      distance = letters;
    }
  return nearest;
}

}  // namespace dinoscope
