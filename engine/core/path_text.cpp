#include "engine/core/path_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace dinoscope {
namespace {

std::uint8_t byteAt(std::string_view text, std::size_t at) { return static_cast<std::uint8_t>(text[at]); }

/// How many bytes the character at the front takes; 0 when it is not valid UTF-8 (Unicode 15, table 3-7).
std::size_t characterLength(std::string_view text) {
  const std::uint8_t first = byteAt(text, 0);
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const std::size_t length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (text.size() < length) return 0;
  // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
  const std::uint8_t low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
  const std::uint8_t high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
  if (byteAt(text, 1) < low || byteAt(text, 1) > high) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if ((byteAt(text, i) & 0xc0) != 0x80) return 0;
  return length;
}

/// Those of ASCII, and those that Latin-1 added, which some terminals obey too.
bool isControl(std::string_view character) {
  const std::uint8_t first = byteAt(character, 0);
  return first < 0x20 || first == 0x7f || (first == 0xc2 && byteAt(character, 1) < 0xa0);
}

std::optional<std::uint8_t> digitOf(char c) {
  if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
  if (c >= 'A' && c <= 'F') return static_cast<std::uint8_t>(c - 'A' + 10);
  if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
  return std::nullopt;
}

/// The byte that %XX at the front stands for.
std::optional<std::uint8_t> escapedByte(std::string_view text) {
  if (text.size() < 3 || text[0] != '%') return std::nullopt;
  const auto high = digitOf(text[1]), low = digitOf(text[2]);
  if (!high || !low) return std::nullopt;
  return static_cast<std::uint8_t>(*high << 4 | *low);
}

void appendEscaped(std::string& out, std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    out += '%';
    out += kDigits[byteAt(bytes, i) >> 4];
    out += kDigits[byteAt(bytes, i) & 15];
  }
}

/// Copies valid characters and escapes other bytes; what else is escaped, `isEscaped(rest, character)` says.
template <typename Predicate>
std::string escaped(std::string_view rest, Predicate isEscaped) {
  std::string out;
  out.reserve(rest.size());
  while (!rest.empty()) {
    const std::size_t length = characterLength(rest);
    const std::string_view character = rest.substr(0, length == 0 ? 1 : length);
    if (length == 0 || isEscaped(rest, character))
      appendEscaped(out, character);
    else
      out += character;
    rest.remove_prefix(character.size());
  }
  return out;
}

}  // namespace

std::string pathText(const std::filesystem::path& path) {
  return escaped(path.native(), [](std::string_view rest, std::string_view character) {
    return isControl(character) || escapedByte(rest);
  });
}

std::string pathFromText(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  while (!text.empty()) {
    const auto byte = escapedByte(text);
    // Only what pathText() escapes.
    const bool is_escape = byte && (*byte < 0x20 || *byte >= 0x7f || *byte == '%');
    bytes += is_escape ? static_cast<char>(*byte) : text.front();
    text.remove_prefix(is_escape ? 3 : 1);
  }
  return bytes;
}

std::string printableText(std::string_view sentence) {
  return escaped(sentence, [](std::string_view, std::string_view character) {
    return isControl(character) && character != "\n" && character != "\t";
  });
}

}  // namespace dinoscope
