#include "app/cli/shell_text.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "engine/core/path_text.h"

namespace dinoscope::cli {
namespace {

bool isPlain(char c) {
  constexpr std::string_view kHarmless = "/._-+=:,@%";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         kHarmless.find(c) != std::string_view::npos;
}

bool isAscii(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x7f;
}

/// Would not survive on a terminal: it has control characters, or bytes that are no UTF-8.
bool needsCodes(const std::string& word) {
  return printableText(word) != word || word.find_first_of("\n\t") != std::string::npos;
}

}  // namespace

std::string shellWord(const std::string& word) {
  if (!word.empty() && std::all_of(word.begin(), word.end(), isPlain)) return word;
  if (!needsCodes(word)) {
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
  }
  std::string quoted = "$'";
  for (const char c : word) {
    char code[8];
    std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
    quoted += !isAscii(c) ? code : c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  }
  return quoted + "'";
}

std::string resumeCommand(const std::filesystem::path& run_folder) {
  return "dinoscope-cli train --run " + shellWord(run_folder.string()) + " --resume";
}

}  // namespace dinoscope::cli
