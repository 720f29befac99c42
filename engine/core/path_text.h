#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace dinoscope {

/// A path or the name of a file as text for JSON and for people: a name is bytes, of which text is a part.
/// Valid UTF-8 stays as it is; other bytes and control characters are written %XX, and a % before two
/// hexadecimal digits %25, as in URLs, so that pathFromText() gives the same bytes back.
std::string pathText(const std::filesystem::path& path);

/// The bytes that pathText() wrote. A text that a person wrote may hold escapes that pathText() would not
/// write ("My%20Photos"): they are part of the name.
std::string pathFromText(std::string_view text);

/// A sentence that names files, made fit for JSON and terminals: bytes that are no UTF-8 and control
/// characters other than line ends and tabs are written %XX. Not to be read back.
std::string printableText(std::string_view sentence);

}  // namespace dinoscope
