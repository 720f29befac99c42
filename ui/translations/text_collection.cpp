#include "ui/translations/text_collection.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string_view>

#include "engine/config/experiment.h"
#include "engine/config/presets.h"
#include "engine/config/view_presets.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

/// A piece of C++: a name, a string literal or a sign.
struct Token {
  enum class Kind { Name, Text, Sign } kind = Kind::Sign;
  std::string text;  ///< of a literal what stands in it, escapes resolved
  int line = 1;
};

bool isPartOfName(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Enough of the language for finding calls and literals; numbers are names here.
class Tokenizer {
public:
  explicit Tokenizer(std::string_view source) : m_source(source) {}

  std::vector<Token> all() {
    while (m_at < m_source.size()) takeOne();
    return std::move(m_tokens);
  }

private:
  bool isNext(std::string_view wanted) const { return m_source.substr(m_at).starts_with(wanted); }

  char take() {
    if (m_source[m_at] == '\n') ++m_line;
    return m_source[m_at++];
  }

  void skipPast(std::string_view end) {
    const std::size_t found = m_source.find(end, m_at);
    const std::size_t stop = found == std::string_view::npos ? m_source.size() : found + end.size();
    while (m_at < stop) take();
  }

  void takeOne() {
    if (isNext("//")) return skipPast("\n");
    if (isNext("/*")) return skipPast("*/");
    if (isNext("R\"")) {
      const std::size_t open = m_source.find('(', m_at);
      const std::string end = ")" + std::string(m_source.substr(m_at + 2, open - m_at - 2)) + "\"";
      return skipPast(end);
    }
    if (m_source[m_at] == '"' || m_source[m_at] == '\'') return takeLiteral();
    if (isPartOfName(m_source[m_at])) return takeName();
    const int line = m_line;
    const char sign = take();
    if (std::isspace(static_cast<unsigned char>(sign)) == 0)
      m_tokens.push_back({Token::Kind::Sign, std::string(1, sign), line});
  }

  void takeName() {
    Token token{Token::Kind::Name, {}, m_line};
    const bool is_number = std::isdigit(static_cast<unsigned char>(m_source[m_at])) != 0;
    while (m_at < m_source.size() && (isPartOfName(m_source[m_at]) || (is_number && m_source[m_at] == '\'')))
      token.text += take();
    m_tokens.push_back(std::move(token));
  }

  void takeLiteral() {
    Token token{Token::Kind::Text, {}, m_line};
    const char quote = take();
    while (m_at < m_source.size() && m_source[m_at] != quote) {
      const char c = take();
      token.text += c != '\\' ? c : escaped(take());
    }
    take();
    if (quote == '"') m_tokens.push_back(std::move(token));
  }

  static char escaped(char c) { return c == 'n' ? '\n' : c == 't' ? '\t' : c; }

  std::string_view m_source;
  std::size_t m_at = 0;
  int m_line = 1;
  std::vector<Token> m_tokens;
};

bool isSign(const Token& token, char sign) {
  return token.kind == Token::Kind::Sign && token.text[0] == sign;
}

/// What takes a sentence for a person and nothing else.
bool takesSentence(const std::string& name) {
  static const std::set<std::string> names{"settingsError", "dataError",      "runError", "StorageError",
                                           "ResourceError", "PictureProblem", "Notice"};
  return names.contains(name);
}

class Reader {
public:
  Reader(std::vector<Token> tokens, std::string name)
      : m_tokens(std::move(tokens)), m_name(std::move(name)) {}

  EngineTexts read() {
    for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
      if (m_tokens[i].kind != Token::Kind::Name) continue;
      const std::string& name = m_tokens[i].text;
      const bool is_call = isSign(m_tokens[i + 1], '(');
      if (is_call && (name == "sentence" || name == "phrase")) takeText(i);
      if (takesSentence(name) && (is_call || isSign(m_tokens[i + 1], '{'))) requireMarked(i + 1);
    }
    return std::move(m_texts);
  }

private:
  void say(std::size_t at, const std::string& fault) {
    m_texts.faults.push_back(m_name + ":" + std::to_string(m_tokens[at].line) + ": " + fault);
  }

  void takeText(std::size_t at) {
    std::string text;
    std::size_t next = at + 2;
    for (; next < m_tokens.size() && m_tokens[next].kind == Token::Kind::Text; ++next)
      text += m_tokens[next].text;
    if (next == at + 2 && isSign(m_tokens[next], ')')) return;  // another function of that name
    if (next == at + 2 || !(isSign(m_tokens[next], ',') || isSign(m_tokens[next], ')')))
      return say(at, m_tokens[at].text + "() takes one literal that holds the whole text");
    m_texts.texts.push_back(text);
  }

  /// From the bracket at `open` on, words stand in sentence() or phrase() alone.
  void requireMarked(std::size_t open) {
    std::vector<bool> is_marked;  // for each open bracket
    for (std::size_t i = open; i < m_tokens.size(); ++i) {
      const Token& token = m_tokens[i];
      if (isSign(token, '(') || isSign(token, '{')) {
        const std::string before = m_tokens[i - 1].text;
        const bool is_outer = !is_marked.empty() && is_marked.back();
        is_marked.push_back(is_outer || before == "sentence" || before == "phrase");
      } else if (isSign(token, ')') || isSign(token, '}')) {
        is_marked.pop_back();
        if (is_marked.empty()) return;
      } else if (token.kind == Token::Kind::Text && !is_marked.back() &&
                 token.text.find(' ') != std::string::npos) {
        return say(i, "\"" + token.text + "\" is said to a person; write sentence(\"...\", arguments)");
      }
    }
  }

  std::vector<Token> m_tokens;
  std::string m_name;
  EngineTexts m_texts;
};

/// What marks sentences and finds them again, and what no user reads.
bool isLeftOut(const std::string& path) {
  return path == "engine/core/sentence.h" || path == "ui/engine_text.cpp" ||
         path.starts_with("ui/translations/") || path.starts_with("ui/self_test/");
}

/// Not "3", nor a name such as "vit_small".
bool isWord(const std::string& choice) {
  return std::all_of(choice.begin(), choice.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<std::string> sorted(const std::set<std::string>& texts) {
  std::vector<std::string> list(texts.begin(), texts.end());
  std::erase(list, "");
  return list;
}

std::string literal(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c == '\n' ? "\\n" : std::string(1, c);
  }
  return quoted + "\"";
}

std::string tableSource(const std::string& of, const std::string& function, const std::string& context,
                        const std::vector<std::string>& texts) {
  std::string source = "// Written by collect_texts (README.md) from " + of +
                       "; do not edit.\n"
                       "#include \"ui/translations/engine_tables.h\"\n\n"
                       "// clang-format off\n"
                       "namespace dinoscope {\n\n"
                       "std::span<const char* const> " +
                       function +
                       "() {\n"
                       "  static constexpr const char* kTexts[] = {\n";
  for (const std::string& text : texts)
    source += "    QT_TRANSLATE_NOOP(\"" + context + "\", " + literal(text) + "),\n";
  return source + "  };\n  return kTexts;\n}\n\n}  // namespace dinoscope\n";
}

}  // namespace

EngineTexts engineTextsIn(const std::string& source, const std::string& name) {
  return Reader(Tokenizer(source).all(), name).read();
}

EngineTexts collectEngineTexts(const fs::path& root) {
  std::set<std::string> texts;
  EngineTexts all;
  for (const char* top : {"engine", "ui"})
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      const std::string path = fs::relative(entry.path(), root).generic_string();
      if ((!path.ends_with(".h") && !path.ends_with(".cpp")) || isLeftOut(path)) continue;
      std::ifstream in(entry.path());
      const EngineTexts found = engineTextsIn({std::istreambuf_iterator<char>(in), {}}, path);
      texts.insert(found.texts.begin(), found.texts.end());
      all.faults.insert(all.faults.end(), found.faults.begin(), found.faults.end());
    }
  all.texts = sorted(texts);
  std::sort(all.faults.begin(), all.faults.end());
  return all;
}

std::vector<std::string> collectSettingsTexts() {
  std::set<std::string> texts;
  for (const FieldGroup& group : fieldGroups()) {
    texts.insert({group.title, group.summary});
    for (const Field& field : group.fields) {
      texts.insert({field.label, field.explanation, field.unit});
      texts.insert(field.element_names.begin(), field.element_names.end());
      std::copy_if(field.choices.begin(), field.choices.end(), std::inserter(texts, texts.end()), isWord);
    }
  }
  for (const Preset& preset : presets()) texts.insert({preset.title, preset.summary});
  for (const ViewPreset& preset : viewPresets()) texts.insert({preset.title, preset.summary});
  return sorted(texts);
}

std::string engineSentencesSource(const std::vector<std::string>& texts) {
  return tableSource("engine/ and ui/", "engineTexts", "engine", texts);
}

std::string settingsTextsSource(const std::vector<std::string>& texts) {
  return tableSource("the field tables and presets of engine/config", "settingsTexts", "settings", texts);
}

}  // namespace dinoscope
