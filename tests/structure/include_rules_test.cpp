// Holds the tree against the architecture: which folder may include which, and which libraries stay where.

#include <QTest>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path kRoot = DINOSCOPE_SOURCE_DIR;

struct Source {
  std::string path;                   // "engine/core/error.h"
  std::vector<std::string> includes;  // as written, without quotes or brackets
};

std::vector<Source> sourcesBelow(const std::string& folder) {
  // No raw string: Qt's moc loses its way in one with quotes and finds no class.
  static const std::regex include_line("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]");
  std::vector<Source> sources;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".h" && extension != ".cpp") continue;
    Source source{fs::relative(entry.path(), kRoot).generic_string(), {}};
    std::ifstream file(entry.path());
    std::smatch match;
    for (std::string line; std::getline(file, line);)
      if (std::regex_search(line, match, include_line)) source.includes.push_back(match[1]);
    sources.push_back(std::move(source));
  }
  return sources;
}

/// "engine/core" of "engine/core/error.h", "ui" of "ui/pages/page.h".
std::string roomOf(const std::string& path) {
  const auto first = path.find('/');
  const std::string top = path.substr(0, first);
  if (top != "engine") return top;
  const auto second = path.find('/', first + 1);
  return second == std::string::npos ? top : path.substr(0, second);
}

bool isProjectPath(const std::string& include) {
  return include.starts_with("engine/") || include.starts_with("ui/") || include.starts_with("app/") ||
         include.starts_with("tests/");
}

bool isQt(const std::string& include) {
  return std::regex_match(include, std::regex("Q[A-Z][A-Za-z]*|qcustomplot\\.h|Qt[A-Z].*"));
}
bool isTorch(const std::string& include) {
  return include.starts_with("torch/") || include.starts_with("ATen/") || include.starts_with("c10/");
}
bool isOpenCv(const std::string& include) { return include.starts_with("opencv2/"); }

/// Which rooms a room may include besides itself (architecture.md, engine/README.md).
const std::map<std::string, std::set<std::string>>& allowedRooms() {
  static const auto engine = [](std::initializer_list<const char*> names) {
    std::set<std::string> rooms;
    for (const char* name : names) rooms.insert(std::string("engine/") + name);
    return rooms;
  };
  static const std::map<std::string, std::set<std::string>> allowed{
      {"engine/core", {}},
      {"engine/config", engine({"core"})},
      {"engine/views", engine({"core", "config"})},
      {"engine/data", engine({"core", "config"})},
      {"engine/models", engine({"core", "config"})},
      {"engine/distributed", engine({"core", "config"})},
      {"engine/io", engine({"core", "config"})},
      {"engine/dino", engine({"core", "config", "models", "distributed"})},
      {"engine/eval", engine({"core", "config", "data", "views", "models", "io"})},
      {"engine/train",
       engine({"core", "config", "data", "views", "models", "distributed", "io", "dino", "eval"})},
      {"engine/explore", engine({"core", "config", "data", "views", "models", "io", "eval"})},
      {"engine/runs", engine({"core", "config", "io"})},
  };
  return allowed;
}

QString breach(const Source& source, const std::string& include) {
  return QString::fromStdString(source.path + " includes " + include);
}

}  // namespace

class IncludeRulesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void engineFoldersIncludeOnlyWhatLiesAboveThem() {
    for (const Source& source : sourcesBelow("engine")) {
      const std::string room = roomOf(source.path);
      if (room == "engine") continue;
      const auto rule = allowedRooms().find(room);
      QVERIFY2(rule != allowedRooms().end(),
               qPrintable(QString::fromStdString(room + " is not in the architecture")));
      for (const std::string& include : source.includes)
        if (isProjectPath(include) && roomOf(include) != room)
          QVERIFY2(rule->second.contains(roomOf(include)), qPrintable(breach(source, include)));
    }
  }

  void theAllowedRoomsHaveNoCycle() {
    // A room that can be removed once all it may include are removed: Kahn's algorithm empties the map.
    auto rooms = allowedRooms();
    for (bool removed = true; removed;) {
      removed = false;
      for (auto room = rooms.begin(); room != rooms.end() && !removed; ++room)
        if (std::none_of(room->second.begin(), room->second.end(),
                         [&](const auto& above) { return rooms.contains(above); })) {
          rooms.erase(room);
          removed = true;
        }
    }
    QVERIFY(rooms.empty());
  }

  void theEngineKnowsNoQt() {
    for (const Source& source : sourcesBelow("engine"))
      for (const std::string& include : source.includes)
        QVERIFY2(!isQt(include) && !include.starts_with("ui/") && !include.starts_with("app/"),
                 qPrintable(breach(source, include)));
  }

  void nobodyIncludesHighgui() {
    for (const char* top : {"engine", "ui", "app"})
      for (const Source& source : sourcesBelow(top))
        for (const std::string& include : source.includes)
          QVERIFY2(include.find("highgui") == std::string::npos && include != "opencv2/opencv.hpp",
                   qPrintable(breach(source, include)));
  }

  void openCvStaysInDataViewsAndEval() {
    for (const Source& source : sourcesBelow("engine"))
      for (const std::string& include : source.includes)
        if (isOpenCv(include)) {
          const std::string room = roomOf(source.path);
          QVERIFY2(room == "engine/data" || room == "engine/views" || room == "engine/eval",
                   qPrintable(breach(source, include)));
          QVERIFY2(source.path.ends_with(".cpp") || room == "engine/data" || room == "engine/eval",
                   qPrintable(breach(source, include)));
        }
  }

  void theUiSeesNoTensorAndNoMat() {
    // Through every header that the ui reaches, however indirectly.
    std::map<std::string, Source> headers;
    for (const char* top : {"engine", "ui"})
      for (Source& source : sourcesBelow(top)) headers.emplace(source.path, source);
    std::set<std::string> reached;
    std::vector<std::string> waiting;
    for (const auto& [path, source] : headers)
      if (path.starts_with("ui/")) waiting.push_back(path);
    while (!waiting.empty()) {
      const std::string path = waiting.back();
      waiting.pop_back();
      if (!reached.insert(path).second) continue;
      for (const std::string& include : headers.at(path).includes) {
        QVERIFY2(!isTorch(include) && !isOpenCv(include), qPrintable(breach(headers.at(path), include)));
        QVERIFY2(!include.starts_with("app/"), qPrintable(breach(headers.at(path), include)));
        if (headers.contains(include)) waiting.push_back(include);
      }
    }
  }

  void everyFolderSaysWhatItIsFor() {
    for (const char* top : {"engine", "ui"})
      for (const auto& entry : fs::directory_iterator(kRoot / top))
        if (entry.is_directory())
          QVERIFY2(fs::exists(entry.path() / "README.md"),
                   qPrintable(QString::fromStdString(entry.path().string() + " has no README.md")));
    for (const char* folder : {"app", "resources", "tests", "installer"})
      QVERIFY2(fs::exists(kRoot / folder / "README.md"), folder);
  }

  void filesAreNamedInSnakeCase() {
    const std::regex snake_case("[a-z0-9_]+\\.(h|cpp)");
    for (const char* top : {"engine", "ui", "app", "tests"})
      for (const Source& source : sourcesBelow(top))
        QVERIFY2(std::regex_match(fs::path(source.path).filename().string(), snake_case),
                 source.path.c_str());
  }
};

QTEST_GUILESS_MAIN(IncludeRulesTest)
#include "include_rules_test.moc"
