#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

namespace dinoscope {

/// A literal with the places %1 to %9 for `Arguments`; the compiler refuses one that has a place too many or
/// an argument for none. Any other % is a %.
template <typename... Arguments>
class SentencePattern {
public:
  template <std::size_t size>
  consteval SentencePattern(const char (&literal)[size]) : m_text(literal, size - 1) {
    std::size_t places = 0;
    for (std::size_t i = 0; i + 1 < m_text.size(); ++i)
      if (m_text[i] == '%' && m_text[i + 1] >= '1' && m_text[i + 1] <= '9')
        places = places < std::size_t(m_text[i + 1] - '0') ? std::size_t(m_text[i + 1] - '0') : places;
    if (places != sizeof...(Arguments)) throw "a place for each argument";  // never thrown: does not compile
  }

  std::string_view text() const { return m_text; }

private:
  std::string_view m_text;
};

/// `pattern` with its places filled; what an argument holds is no place.
std::string filledPattern(std::string_view pattern, std::initializer_list<std::string_view> arguments);

namespace sentence_arguments {

inline std::string_view text(std::string_view argument) { return argument; }
inline std::string text(std::integral auto argument) { return std::to_string(argument); }

}  // namespace sentence_arguments

/// A text for a person, in English: "The folder %1 does not exist; check data.folder.", with texts and whole
/// numbers for its places. Other numbers come as text, with the digits that the sentence wants. The pattern
/// is what is translated (ui/engine_text.h), so it is a whole sentence, or a clause that stands for itself.
template <typename... Arguments>
std::string sentence(std::type_identity_t<SentencePattern<Arguments...>> pattern,
                     const Arguments&... arguments) {
  return filledPattern(pattern.text(), {sentence_arguments::text(arguments)...});
}

/// Marks words that are translated and come into a sentence as an argument, or stand alone: "a minute".
constexpr const char* phrase(const char* words) { return words; }

}  // namespace dinoscope
