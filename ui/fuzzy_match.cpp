#include "ui/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace dinoscope {
namespace {

constexpr int kLetter = 1;
constexpr int kInARow = 9;
constexpr int kWordStart = 8;
constexpr int kNoMatch = -1'000'000;

bool startsWord(const QString& text, qsizetype i) {
  return i == 0 || !text[i - 1].isLetterOrNumber() || (text[i].isUpper() && text[i - 1].isLower());
}

}  // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text) {
  QString needle = typed.toCaseFolded();
  needle.removeIf([](QChar letter) { return letter.isSpace(); });
  const QString haystack = text.toCaseFolded();
  if (haystack.size() != text.size()) return std::nullopt;  // a letter that folds to two: not worth it
  const auto columns = static_cast<std::size_t>(haystack.size());

  // best[j]: the best score of the letters so far whose last one is haystack[j].
  std::vector<int> best(columns, kNoMatch);
  for (qsizetype i = 0; i < needle.size(); ++i) {
    std::vector<int> next(columns, kNoMatch);
    int best_before = i == 0 ? 0 : kNoMatch;  // over all places before j - 1
    for (std::size_t j = 0; j < columns; ++j) {
      if (i > 0 && j >= 2) best_before = std::max(best_before, best[j - 2]);
      if (haystack[static_cast<qsizetype>(j)] != needle[i]) continue;
      int before = best_before;
      if (i > 0 && j >= 1) before = std::max(before, best[j - 1] + kInARow);
      if (before < 0) continue;
      next[j] = before + kLetter + (startsWord(text, static_cast<qsizetype>(j)) ? kWordStart : 0);
    }
    best = std::move(next);
  }
  const int score = needle.isEmpty() ? 0
                    : best.empty()   ? kNoMatch
                                     : *std::max_element(best.begin(), best.end());
  if (score < 0) return std::nullopt;
  // Of equal ones the shorter text says more exactly what was meant.
  return score * 256 - static_cast<int>(std::min<qsizetype>(text.size(), 255));
}

}  // namespace dinoscope
