#include "engine/core/strict_json.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <vector>

#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

/// Goes through a text and leaves a mark where it is: the library's callbacks do not say where they are.
class MarkingIterator {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  MarkingIterator(const char* at, const char** mark) : m_at(at), m_mark(mark) {}

  reference operator*() const { return *m_at; }
  MarkingIterator& operator++() {
    *m_mark = ++m_at;
    return *this;
  }
  MarkingIterator operator++(int) {
    const MarkingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const MarkingIterator& other) const { return m_at == other.m_at; }

private:
  const char* m_at;
  const char** m_mark;
};

std::size_t lineAt(const std::string& text, std::size_t offset) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

/// "line 4, column 7"; columns count letters, not bytes.
std::string placeOf(const std::string& text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const std::size_t line_begin = text.substr(0, offset).rfind('\n') + 1;
  std::size_t column = 1;
  for (std::size_t at = line_begin; at < offset; ++at)
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) ++column;
  return sentence("line %1, column %2", lineAt(text, offset), column);
}

}  // namespace

Json parseStrictJson(const std::string& text, const std::string& what, ErrorKind kind) {
  const auto refuse = [&](const std::string& why) {
    throw Error(kind, sentence("%1 is no valid JSON: %2.", what, why));
  };
  const char* mark = text.data();
  std::vector<std::map<std::string, std::size_t>> keys;  // of the open objects, with their lines
  std::size_t counted = 0, line_there = 1;  // only the lines since the last key are counted at each
  const auto line_of_mark = [&] {
    const auto at = static_cast<std::size_t>(mark - text.data());
    line_there += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                                                      text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    counted = at;
    return line_there;
  };
  const auto refuse_twins = [&](int, Json::parse_event_t event, Json& parsed) {
    if (event == Json::parse_event_t::object_start) keys.emplace_back();
    if (event == Json::parse_event_t::object_end) keys.pop_back();
    if (event == Json::parse_event_t::key) {
      const std::size_t line = line_of_mark();
      const auto [first, is_new] = keys.back().emplace(parsed.get<std::string>(), line);
      if (!is_new)
        refuse(
            first->second == line
                ? sentence("the key %1 stands twice in one object, in line %2; keep one", parsed.dump(), line)
                : sentence("the key %1 stands twice in one object, in lines %2 and %3; keep one",
                           parsed.dump(), first->second, line));
    }
    return true;
  };
  try {
    return Json::parse(MarkingIterator(text.data(), &mark), MarkingIterator(text.data() + text.size(), &mark),
                       refuse_twins);
  } catch (const Json::parse_error& error) {
    const std::size_t read = error.byte == 0 ? 0 : error.byte - 1;  // the byte that did not fit
    const bool is_cut = read >= text.size();
    refuse(is_cut ? sentence("it ends too early, in line %1", lineAt(text, text.size()))
                  : sentence("there is a mistake at or just before %1", placeOf(text, read)));
  } catch (const Json::exception&) {
    refuse(sentence("it holds a number that is too large, in line %1", line_of_mark()));
  }
  return {};
}

}  // namespace dinoscope
