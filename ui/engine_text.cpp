#include "ui/engine_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ui/translations/engine_tables.h"

namespace dinoscope {
namespace {

constexpr int kDeepest = 5;    // sentences in sentences
constexpr int kMostWays = 24;  // of laying one pattern over a text
constexpr std::size_t kMostRemembered = 512;
constexpr std::ptrdiff_t kFewLetters = 8;

std::ptrdiff_t lettersIn(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

/// "The folder %1 does not exist.": the literals around the places, and which argument each place takes.
struct Pattern {
  explicit Pattern(const char* whole) : source(whole) {
    std::string_view rest = source;
    for (std::size_t i = 0; i + 1 < rest.size();) {
      if (rest[i] != '%' || rest[i + 1] < '1' || rest[i + 1] > '9') {
        ++i;
        continue;
      }
      literals.push_back(rest.substr(0, i));
      places.push_back(static_cast<std::size_t>(rest[i + 1] - '1'));
      rest.remove_prefix(i + 2);
      i = 0;
    }
    literals.push_back(rest);
    for (const std::string_view literal : literals) {
      letters += lettersIn(literal);
      size += literal.size();
    }
    const auto isOfWord = [](char c) { return c == ' ' || std::isalpha(static_cast<unsigned char>(c)) != 0; };
    is_of_number = literals.front().empty() && letters > 0 && letters < kFewLetters &&
                   std::all_of(literals.begin(), literals.end(), [&](std::string_view literal) {
                     return std::all_of(literal.begin(), literal.end(), isOfWord);
                   });
  }

  bool endsAsSentence() const { return source.ends_with('.') || source.ends_with('?'); }

  std::string_view source;
  std::vector<std::string_view> literals;  ///< one more than places
  std::vector<std::size_t> places;
  std::ptrdiff_t letters = 0;
  std::size_t size = 0;       ///< of the literals
  bool is_of_number = false;  ///< "%1 photos"
};

struct Reading;
using ReadingPtr = std::shared_ptr<const Reading>;

/// How a text is made of patterns.
struct Reading {
  const Pattern* pattern =
      nullptr;                    ///< nullptr: `parts` with `separator` between them, or else `text` as it is
  std::vector<ReadingPtr> parts;  ///< arguments, in the order of the places' numbers
  std::string separator;
  std::string text;
  std::ptrdiff_t known = 0;  ///< letters that patterns explain
};

ReadingPtr asIs(std::string_view text) {
  return std::make_shared<const Reading>(Reading{nullptr, {}, {}, std::string(text), 0});
}

ReadingPtr joined(std::vector<ReadingPtr> parts, const char* separator) {
  std::ptrdiff_t known = 0;
  for (const ReadingPtr& part : parts) known += part->known;
  return std::make_shared<const Reading>(Reading{nullptr, std::move(parts), separator, {}, known});
}

QString translated(const char* source) { return QCoreApplication::translate("engine", source); }

/// "12,345" and "0.04" as the user's locale has them; any other text as it is.
QString localNumber(const std::string& text) {
  static const QRegularExpression kNumber(QStringLiteral("^-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?$"));
  QString number = QString::fromStdString(text);
  if (!kNumber.match(number).hasMatch()) return number;
  const QLocale locale;
  const bool is_grouped = number.contains(QLatin1Char(','));
  const qsizetype point = number.indexOf(QLatin1Char('.'));
  QString digits = number.left(point);  // all of it without a point
  if (is_grouped) digits = locale.toString(digits.remove(QLatin1Char(',')).toLongLong());
  return point < 0 ? digits : digits + locale.decimalPoint() + number.mid(point + 1);
}

QString said(const Reading& reading) {
  if (reading.pattern == nullptr) {
    if (reading.parts.empty()) return localNumber(reading.text);
    QStringList parts;
    for (const ReadingPtr& part : reading.parts) parts << said(*part);
    return parts.join(QString::fromStdString(reading.separator));
  }
  const QString filled = translated(reading.pattern->source.data());
  QString text;
  for (qsizetype i = 0; i < filled.size(); ++i) {
    const int place = i + 1 < filled.size() ? filled[i + 1].unicode() - u'1' : -1;
    if (filled[i] != u'%' || place < 0 || place >= static_cast<int>(reading.parts.size())) {
      text += filled[i];
      continue;
    }
    text += said(*reading.parts[static_cast<std::size_t>(place)]);
    ++i;
  }
  return text;
}

/// All that the engine may say, by how it begins.
class Patterns {
public:
  Patterns() {
    for (const char* text : engineTexts()) {
      Pattern pattern(text);
      (pattern.places.empty() ? m_phrases : m_patterns).push_back(std::move(pattern));
    }
    for (const Pattern& phrase : m_phrases) m_by_text.emplace(phrase.source, &phrase);
    for (const Pattern& pattern : m_patterns)
      if (const std::string_view first = pattern.literals.front(); first.empty())
        m_beginning_with_place.push_back(&pattern);
      else
        m_by_letter[static_cast<unsigned char>(first.front())].push_back(&pattern);
  }

  const Pattern* phrase(std::string_view text) const {
    const auto found = m_by_text.find(text);
    return found == m_by_text.end() ? nullptr : found->second;
  }
  const std::vector<const Pattern*>& beginningWithPlace() const { return m_beginning_with_place; }
  const std::vector<const Pattern*>& beginningWith(char letter) const {
    return m_by_letter[static_cast<unsigned char>(letter)];
  }

private:
  std::vector<Pattern> m_phrases, m_patterns;
  std::unordered_map<std::string_view, const Pattern*> m_by_text;
  std::vector<const Pattern*> m_beginning_with_place;
  std::array<std::vector<const Pattern*>, 256> m_by_letter;
};

/// Finds the reading of one text that explains most of it.
class Reader {
public:
  explicit Reader(const Patterns& patterns) : m_patterns(patterns) {}

  ReadingPtr read(std::string_view text, int depth = 0) {
    if (const std::size_t end = text.find('\n'); end != std::string_view::npos)
      return joined({read(text.substr(0, end), depth), read(text.substr(end + 1), depth)}, "\n");
    const auto [known, is_new] = m_read.emplace(std::pair(text.data(), text.size()), nullptr);
    if (!is_new) return known->second;
    ReadingPtr best = one(text, depth);
    if (depth < kDeepest)
      for (ReadingPtr other : {sentences(text, depth), list(text, ", ", depth), list(text, "; ", depth)})
        if (other && other->known > 0 && other->known >= best->known) best = std::move(other);
    known->second = best;
    return best;
  }

private:
  /// The whole text by one pattern, or as it is.
  ReadingPtr one(std::string_view text, int depth) {
    if (const Pattern* phrase = m_patterns.phrase(text))
      return std::make_shared<const Reading>(
          Reading{phrase, {}, {}, {}, std::max<std::ptrdiff_t>(phrase->letters, 1)});
    ReadingPtr best = asIs(text);
    if (depth > kDeepest || text.empty()) return best;
    for (const Pattern* pattern : m_patterns.beginningWithPlace()) lay(*pattern, text, depth, best);
    for (const Pattern* pattern : m_patterns.beginningWith(text.front())) lay(*pattern, text, depth, best);
    return best;
  }

  /// Replaces `best` where `pattern` explains more of the text.
  void lay(const Pattern& pattern, std::string_view text, int depth, ReadingPtr& best) {
    const std::string_view first = pattern.literals.front(), last = pattern.literals.back();
    if (text.size() < pattern.size || !text.starts_with(first) || !text.ends_with(last)) return;
    // A path is no clause, whatever words are in it, and "3 photos" is one only with a number.
    if (text.starts_with('/') && !pattern.endsAsSentence()) return;
    if (pattern.is_of_number && !isDigit(text.front())) return;
    if (pattern.letters == 0 && depth > 1) return;
    std::vector<std::string_view> found;
    int ways = 0;
    fill(pattern, text.substr(first.size(), text.size() - first.size() - last.size()), 1, found, ways,
         [&] { weigh(pattern, found, depth, best); });
  }

  /// Calls `use` for each way to find the literals from number `next` on in `rest`.
  template <typename Use>
  static void fill(const Pattern& pattern, std::string_view rest, std::size_t next,
                   std::vector<std::string_view>& found, int& ways, const Use& use) {
    if (next + 1 >= pattern.literals.size()) {
      found.push_back(rest);
      ++ways;
      use();
      found.pop_back();
      return;
    }
    const std::string_view literal = pattern.literals[next];
    for (std::size_t at = rest.find(literal); at != std::string_view::npos && ways < kMostWays;
         at = rest.find(literal, at + 1)) {
      found.push_back(rest.substr(0, at));
      fill(pattern, rest.substr(at + literal.size()), next + 1, found, ways, use);
      found.pop_back();
    }
  }

  void weigh(const Pattern& pattern, const std::vector<std::string_view>& found, int depth,
             ReadingPtr& best) {
    // "%1 %2." says nothing by itself: a file, and a reason that is known.
    if (pattern.letters == 0) {
      ReadingPtr reason = one(found.back(), kDeepest);
      if (reason->known > best->known)
        best = std::make_shared<const Reading>(
            Reading{&pattern, {one(found.front(), kDeepest + 1), reason}, {}, {}, reason->known});
      return;
    }
    std::vector<ReadingPtr> parts(found.size());
    std::ptrdiff_t known = pattern.letters;
    for (std::size_t i = 0; i < found.size(); ++i) {
      ReadingPtr part = read(found[i], depth + 1);
      known += part->known;
      if (pattern.places[i] < parts.size()) parts[pattern.places[i]] = std::move(part);
    }
    if (known > best->known)
      best = std::make_shared<const Reading>(Reading{&pattern, std::move(parts), {}, {}, known});
  }

  /// Sentences with spaces between them; nullptr when there is one only.
  ReadingPtr sentences(std::string_view text, int depth) {
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
      const bool is_end = text[at] == '.' || text[at] == '?' || text[at] == '!';
      if (!is_end || text[at + 1] != ' ') continue;
      ReadingPtr first = one(text.substr(0, at + 1), depth);
      if (first->known > 0) return joined({first, read(text.substr(at + 2), depth)}, " ");
    }
    return nullptr;
  }

  /// "a, b" where all parts are known: names of files and settings are none. Else nullptr.
  ReadingPtr list(std::string_view text, const char* separator, int depth) {
    std::vector<ReadingPtr> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find(separator, begin), text.size());
      if (parts.empty() && end == text.size()) return nullptr;
      parts.push_back(one(text.substr(begin, end - begin), depth + 1));
      if (parts.back()->known == 0) return nullptr;
      begin = end + 2;
    }
    return joined(std::move(parts), separator);
  }

  const Patterns& m_patterns;
  std::map<std::pair<const char*, std::size_t>, ReadingPtr> m_read;
};

/// False of the language that the engine speaks.
bool isTranslated() {
  static constexpr const char* kProbe = "running";
  return translated(kProbe) != QLatin1String(kProbe);
}

}  // namespace

QString engineText(std::string_view english) {
  if (english.empty() || !isTranslated())
    return QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
  static const Patterns patterns;
  thread_local std::unordered_map<std::string, ReadingPtr> read_before;
  const std::string text(english);
  auto reading = read_before.find(text);
  if (reading == read_before.end()) {
    if (read_before.size() >= kMostRemembered) read_before.clear();
    reading = read_before.emplace(text, Reader(patterns).read(text)).first;
  }
  return said(*reading->second);
}

QString settingText(std::string_view english) {
  return english.empty() ? QString() : QCoreApplication::translate("settings", std::string(english).c_str());
}

}  // namespace dinoscope
