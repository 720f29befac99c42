#include "engine/data/picture_list.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/input_file.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestList = std::uint64_t{1} << 30;

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return lower;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0) text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> linesOf(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);  // a byte order mark
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// RFC 4180: a cell in quotes may hold the separator, and quotes that are doubled.
std::vector<std::string> cellsOf(std::string_view line, char separator) {
  std::vector<std::string> cells(1);
  bool is_quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"' && is_quoted && i + 1 < line.size() && line[i + 1] == '"')
      cells.back() += line[++i];
    else if (line[i] == '"' && (is_quoted || trimmed(cells.back()).empty()))
      is_quoted = !is_quoted;
    else if (line[i] == separator && !is_quoted)
      cells.emplace_back();
    else
      cells.back() += line[i];
  }
  for (std::string& cell : cells) cell = trimmed(cell);
  return cells;
}

bool isOneOf(const std::string& word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Which cell of a line is what.
struct Columns {
  std::size_t path = 0;
  std::optional<std::size_t> label = 1;
  bool are_named = false;
};

Columns columnsBy(const std::vector<std::string>& first_line) {
  Columns named{0, std::nullopt, false};
  for (std::size_t i = 0; i < first_line.size(); ++i) {
    const std::string word = lowered(first_line[i]);
    if (!named.are_named && isOneOf(word, {"path", "file", "filename", "file_name", "filepath", "file_path",
                                           "image", "image_path", "img", "photo"}))
      named.path = i, named.are_named = true;
    else if (!named.label && isOneOf(word, {"label", "class", "class_name", "category", "target", "species"}))
      named.label = i;
  }
  return named.are_named ? named : Columns{};
}

class ListReader {
public:
  ListReader(const fs::path& list, fs::path folder) : m_list(list), m_folder(std::move(folder)) {}

  PictureList read() {
    const std::string text = readWholeFile(m_list, kLargestList);
    const std::vector<std::string_view> lines = linesOf(text);
    const std::string ending = lowered(m_list.extension().string());
    if (ending == ".csv" || ending == ".tsv")
      readTable(lines);
    else
      readText(lines);
    if (m_result.files.empty())
      throw dataError(sentence("The list %1 names no file; write a path into each line.", pathText(m_list)));
    std::stable_sort(m_result.files.begin(), m_result.files.end(),
                     [](const auto& a, const auto& b) { return a.path < b.path; });
    const auto repeated = std::unique(m_result.files.begin(), m_result.files.end(),
                                      [](const auto& a, const auto& b) { return a.path == b.path; });
    m_result.files.erase(repeated, m_result.files.end());
    return std::move(m_result);
  }

private:
  void readTable(const std::vector<std::string_view>& lines) {
    const auto first =
        std::find_if(lines.begin(), lines.end(), [](auto line) { return !trimmed(line).empty(); });
    if (first == lines.end()) return;
    const char separator = first->find('\t') != std::string_view::npos  ? '\t'
                           : first->find(',') != std::string_view::npos ? ','
                           : first->find(';') != std::string_view::npos ? ';'
                                                                        : ',';
    const Columns columns = columnsBy(cellsOf(*first, separator));
    for (auto line = columns.are_named ? first + 1 : first; line != lines.end(); ++line) {
      const std::vector<std::string> cells = cellsOf(*line, separator);
      if (columns.path >= cells.size() || cells[columns.path].empty()) continue;
      add(cells[columns.path], columns.label && *columns.label < cells.size() ? cells[*columns.label] : "");
    }
  }

  void readText(const std::vector<std::string_view>& lines) {
    for (std::string_view line : lines) {
      line = trimmed(line);
      if (line.empty() || line.starts_with('#')) continue;
      if (const std::size_t tab = line.find('\t'); tab != std::string_view::npos) {
        add(std::string(trimmed(line.substr(0, tab))), std::string(trimmed(line.substr(tab + 1))));
        continue;
      }
      const std::size_t space = line.rfind(' ');
      if (space == std::string_view::npos || found(std::string(line)))
        add(std::string(line), "");
      else
        add(std::string(trimmed(line.substr(0, space))), std::string(line.substr(space + 1)));
    }
  }

  /// The file of this name, wherever it may lie.
  std::optional<fs::path> found(const std::string& name) const {
    std::error_code error;
    const fs::path written(name);
    for (const fs::path& base : {m_folder, m_list.parent_path()})
      if (fs::exists(base / written, error)) return base / written;
    if (written.has_extension() || written.has_parent_path()) return std::nullopt;
    // PASCAL VOC: VOC2012/ImageSets/Main/train.txt, VOC2012/JPEGImages/2007_000027.jpg
    fs::path up = m_list.parent_path();
    for (int i = 0; i < 4 && up.has_relative_path(); ++i, up = up.parent_path())
      if (const fs::path photo = up / "JPEGImages" / (name + ".jpg"); fs::exists(photo, error)) return photo;
    return std::nullopt;
  }

  void add(const std::string& name, const std::string& label) {
    if (name.find('\0') != std::string::npos) return;  // no name of a file
    const fs::path path = fs::absolute(found(name).value_or(m_folder / name)).lexically_normal();
    const fs::path relative = path.lexically_relative(m_folder);
    const bool is_below = !relative.empty() && *relative.begin() != "..";
    m_result.files.push_back({is_below ? relative.generic_string() : path.generic_string(), label});
    m_result.has_labels = m_result.has_labels || !label.empty();
  }

  const fs::path& m_list;
  const fs::path m_folder;
  PictureList m_result;
};

}  // namespace

PictureList readPictureList(const fs::path& list, const fs::path& folder) {
  return ListReader(list, folder).read();
}

bool isPictureList(const fs::path& path) {
  return isOneOf(lowered(path.extension().string()), {".csv", ".tsv", ".txt", ".lst", ".list"});
}

}  // namespace dinoscope
