// Holds the tree against the architecture: which folder may include which, and which libraries stay where.

#include <QTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/test_program.h"

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

/// "engine/core" of "engine/core/error.h", "app/cli" of "app/cli/command.h", "ui" of "ui/pages/page.h", "app"
/// of "app/gui_main.cpp".
std::string roomOf(const std::string& path) {
  const auto first = path.find('/');
  const std::string top = path.substr(0, first);
  if (top == "ui") return top;
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

/// A library of the program as CMake knows it (dinoscope_room()).
struct Room {
  std::string folder;              // "engine/core"
  std::set<std::string> sources;   // in it; empty: whatever is there
  std::set<std::string> exported;  // rooms that whoever links this one may include as well
  std::set<std::string> linked;    // those and the others that this one may include
  std::set<std::string> faces;     // single headers that it may include besides
  std::set<std::string> foreign;   // libraries of others that it links: "dinoscope_torch", "JPEG::JPEG"
};

std::string withoutNamespace(const std::string& target) {
  static const std::string prefix = "dinoscope::";
  return target.starts_with(prefix) ? target.substr(prefix.size()) : std::string();
}

/// By name, as the build wrote them from its link lines.
const std::map<std::string, Room>& rooms() {
  static const auto read = [] {
    std::map<std::string, Room> all;
    Room* room = nullptr;
    std::ifstream file(std::string(DINOSCOPE_BINARY_DIR) + "/rooms.txt");
    for (std::string line; std::getline(file, line);) {
      std::istringstream words(line);
      std::string kind, word;
      words >> kind;
      if (kind == "ROOM") {
        words >> word;
        room = &all[word];
        words >> room->folder;
      }
      while (room != nullptr && words >> word) {
        const std::string linked = withoutNamespace(word);
        if (kind == "SOURCES") room->sources.insert(word);
        if (kind == "FACES") room->faces.insert(word);
        if (kind == "PUBLIC" && !linked.empty()) room->exported.insert(linked);
        if (kind == "PUBLIC" || kind == "PRIVATE")
          (linked.empty() ? room->foreign : room->linked).insert(linked.empty() ? word : linked);
      }
    }
    return all;
  };
  static const std::map<std::string, Room> all = read();
  return all;
}

/// What links `name` publicly may include.
void addExported(const std::string& name, std::set<std::string>& reached) {
  if (!reached.insert(name).second) return;
  for (const std::string& other : rooms().at(name).exported) addExported(other, reached);
}

/// The rooms that a file's library links, itself among them: those of all libraries in its folder when it is
/// a header that belongs to no source.
std::set<std::string> linkedBy(const std::string& path) {
  const std::string folder = roomOf(path);
  const std::string source = fs::path(path).stem().string() + ".cpp";
  std::set<std::string> owners;
  for (const auto& [name, room] : rooms())
    if (room.folder == folder && room.sources.contains(source)) owners.insert(name);
  if (owners.empty())
    for (const auto& [name, room] : rooms())
      if (room.folder == folder) owners.insert(name);
  std::set<std::string> reached = owners;
  for (const std::string& owner : owners)
    for (const std::string& linked : rooms().at(owner).linked) addExported(linked, reached);
  return reached;
}

/// The libraries that a header may belong to: the one with its source, or all of its folder.
bool isIn(const std::string& path, const std::set<std::string>& libraries) {
  const std::string source = fs::path(path).stem().string() + ".cpp";
  bool has_source = false, is_found = false, is_folder = false;
  for (const auto& [name, room] : rooms()) {
    if (room.folder != roomOf(path)) continue;
    const bool is_linked = libraries.contains(name);
    is_folder = is_folder || is_linked;
    if (!room.sources.contains(source)) continue;
    has_source = true;
    is_found = is_found || is_linked;
  }
  return has_source ? is_found : is_folder;
}

bool isFaceOf(const std::string& path, const std::string& folder) {
  return std::any_of(rooms().begin(), rooms().end(), [&](const auto& room) {
    return room.second.folder == folder && room.second.faces.contains(path);
  });
}

/// The folders of sources that this build has: the sanitizers' have no window.
std::vector<std::string> builtFolders() {
  std::vector<std::string> folders{"engine", "app"};
  if (rooms().contains("ui")) folders.emplace_back("ui");
  return folders;
}

/// True of the main functions and the precompiled header: they stand above the rooms. Of the window's part of
/// app/ as well, where this build has no window.
bool isOutsideRooms(const std::string& folder) {
  return folder == "engine" || folder == "app" || (folder == "app/gui" && !rooms().contains("gui"));
}

/// The library of others that an include belongs to; empty of the standard's, the system's and Qt's.
std::string foreignLibraryOf(const std::string& include) {
  if (isTorch(include)) return "dinoscope_torch";
  if (isOpenCv(include)) return "dinoscope_opencv";
  if (include.starts_with("nlohmann/")) return "nlohmann_json::nlohmann_json";
  if (include.starts_with("CLI/")) return "CLI11::CLI11";
  if (include.starts_with("jemalloc/")) return "dinoscope_jemalloc";
  if (include == "cblas.h") return "dinoscope_blas";
  if (include == "sqlite3.h") return "SQLite::SQLite3";
  if (include == "jpeglib.h" || include == "jerror.h") return "JPEG::JPEG";
  return {};
}

QString breach(const Source& source, const std::string& include) {
  return QString::fromStdString(source.path + " includes " + include);
}

}  // namespace

class IncludeRulesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyFolderOfSourcesIsARoom() {
    QVERIFY2(!rooms().empty(), "The build wrote no rooms.txt.");
    for (const std::string& top : builtFolders())
      for (const Source& source : sourcesBelow(top)) {
        const std::string folder = roomOf(source.path);
        if (isOutsideRooms(folder)) continue;
        QVERIFY2(std::any_of(rooms().begin(), rooms().end(),
                             [&](const auto& room) { return room.second.folder == folder; }),
                 qPrintable(QString::fromStdString(source.path + " lies in no room")));
      }
  }

  void aRoomIncludesOnlyWhatItLinks() {
    for (const std::string& top : builtFolders())
      for (const Source& source : sourcesBelow(top)) {
        const std::string folder = roomOf(source.path);
        if (isOutsideRooms(folder)) continue;
        const std::set<std::string> linked = linkedBy(source.path);
        for (const std::string& include : source.includes)
          if (isProjectPath(include) && !isFaceOf(include, folder))
            QVERIFY2(isIn(include, linked), qPrintable(breach(source, include)));
      }
  }

  void aRoomIncludesOtherPeoplesHeadersOnlyIfItLinksThem() {
    // A header in /usr/include compiles without: what its target defines (DINOSCOPE_HAS_BLAS) would be
    // missing.
    for (const std::string& top : builtFolders())
      for (const Source& source : sourcesBelow(top)) {
        const std::string folder = roomOf(source.path);
        if (isOutsideRooms(folder)) continue;
        for (const std::string& include : source.includes)
          if (const std::string library = foreignLibraryOf(include); !library.empty())
            QVERIFY2(std::any_of(rooms().begin(), rooms().end(),
                                 [&](const auto& room) {
                                   return room.second.folder == folder &&
                                          room.second.foreign.contains(library);
                                 }),
                     qPrintable(breach(source, include)));
      }
  }

  void whereClangReadsTheLocksTheySayWhatTheyGuard() {
    // tests/run lets clang hold Mutex (engine/core/mutex.h) to its rules; it knows none of std::mutex.
    for (const std::string& top : builtFolders())
      for (const Source& source : sourcesBelow(top)) {
        const std::string folder = roomOf(source.path);
        const bool reads_torch = std::any_of(rooms().begin(), rooms().end(), [&](const auto& room) {
          return room.second.folder == folder && room.second.foreign.contains("dinoscope_torch");
        });
        if (isOutsideRooms(folder) || reads_torch) continue;
        if (!source.path.ends_with(".h")) continue;  // a source may lock what only one function knows
        for (const std::string& include : source.includes)
          QVERIFY2(include != "mutex" || source.path == "engine/core/mutex.h",
                   qPrintable(breach(source, include) + "; lock with engine/core/mutex.h"));
      }
  }

  void everySourceIsBuilt() {
    std::ifstream file(std::string(DINOSCOPE_BINARY_DIR) + "/compile_commands.json");
    const std::string commands(std::istreambuf_iterator<char>(file), {});
    QVERIFY2(!commands.empty(), "The build wrote no compile_commands.json.");
    for (const std::string& top : builtFolders())
      for (const Source& source : sourcesBelow(top)) {
        const bool is_of_another_build =
            isOutsideRooms(roomOf(source.path)) && source.path != "engine/torch_pch.cpp";
        // no_pictures.cpp stands for pictures.cpp where there are no image libraries (DINOSCOPE_CORE_ONLY).
        const fs::path path = source.path;
        const std::string name = path.filename().string();
        const bool is_stand_in =
            name.starts_with("no_") && fs::exists(kRoot / path.parent_path() / name.substr(3));
        if (!source.path.ends_with(".cpp") || is_of_another_build || is_stand_in) continue;
        QVERIFY2(commands.find((kRoot / source.path).string() + "\"") != std::string::npos,
                 qPrintable(QString::fromStdString(source.path + " is in no CMakeLists.txt")));
      }
  }

  void theRoomsHaveNoCycle() {
    // A room that can be removed once all that it links are removed: Kahn's algorithm empties the map.
    auto left = rooms();
    for (bool removed = true; removed;) {
      removed = false;
      for (auto room = left.begin(); room != left.end() && !removed; ++room)
        if (std::none_of(room->second.linked.begin(), room->second.linked.end(),
                         [&](const auto& above) { return left.contains(above); })) {
          left.erase(room);
          removed = true;
        }
    }
    QVERIFY(left.empty());
  }

  void noRoomOutgrowsItsIdea() {
    std::map<std::string, std::set<std::string>> units;
    std::map<std::string, std::size_t> lines;
    std::size_t all = 0;
    for (const Source& source : sourcesBelow("engine")) {
      const std::string room = roomOf(source.path);
      units[room].insert(fs::path(source.path).stem().string());
      std::ifstream file(kRoot / source.path);
      const auto count = static_cast<std::size_t>(std::count(std::istreambuf_iterator<char>(file), {}, '\n'));
      lines[room] += count;
      all += count;
    }
    for (const auto& [room, names] : units) {
      QVERIFY2(names.size() <= 35, qPrintable(QString::fromStdString(room + " has over 35 units")));
      QVERIFY2(100 * lines[room] <= 15 * all,
               qPrintable(QString::fromStdString(room + " is more than 15 % of the engine")));
    }
  }

  /// pages -> widgets -> view models -> what all of them use; the window is above the pages, the workbench
  /// between them. Followed through headers, so that no chain of them leads up either.
  void theUiLooksDownOnly() {
    std::map<std::string, std::vector<std::string>> includes;
    for (const Source& source : sourcesBelow("ui")) includes[source.path] = source.includes;
    const auto reached = [&includes](const std::string& from) {
      std::set<std::string> seen;
      std::vector<std::string> next{from};
      while (!next.empty()) {
        const std::string path = next.back();
        next.pop_back();
        for (const std::string& include : includes[path])
          if (include.starts_with("ui/") && seen.insert(include).second) next.push_back(include);
      }
      return seen;
    };
    const auto isAnyOf = [](const std::string& path, std::initializer_list<const char*> places) {
      return std::any_of(places.begin(), places.end(),
                         [&path](const char* place) { return path.starts_with(place); });
    };
    const auto pageOf = [](const std::string& path) {
      const std::string pages = "ui/pages/";
      if (!path.starts_with(pages)) return std::string();
      const auto end = path.find('/', pages.size());
      return end == std::string::npos ? std::string() : path.substr(pages.size(), end - pages.size());
    };
    const std::vector<Source> sources = sourcesBelow("ui");
    QVERIFY(!sources.empty());
    for (const Source& source : sources)
      for (const std::string& include : reached(source.path)) {
        const QString found = breach(source, include);
        if (source.path.starts_with("ui/view_models/"))
          QVERIFY2(!isAnyOf(include, {"ui/widgets/", "ui/pages/", "ui/workbench", "ui/main_window"}),
                   qPrintable(found));
        if (source.path.starts_with("ui/widgets/"))
          QVERIFY2(!isAnyOf(include, {"ui/pages/", "ui/workbench", "ui/main_window"}), qPrintable(found));
        if (source.path.starts_with("ui/workbench"))
          QVERIFY2(!isAnyOf(include, {"ui/widgets/", "ui/pages/", "ui/main_window"}), qPrintable(found));
        if (source.path.starts_with("ui/pages/")) {
          QVERIFY2(!isAnyOf(include, {"ui/main_window", "ui/self_test/"}), qPrintable(found));
          const std::string page = pageOf(source.path), other = pageOf(include);
          QVERIFY2(page.empty() || other.empty() || page == other, qPrintable(found));
        }
        if (!isAnyOf(source.path, {"ui/self_test/", "ui/main_window"}))
          QVERIFY2(!isAnyOf(include, {"ui/main_window", "ui/self_test/"}), qPrintable(found));
      }
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

  void openCvStaysBehindPhotosAndPictures() {
    for (const char* top : {"engine", "ui", "app"})
      for (const Source& source : sourcesBelow(top))
        for (const std::string& include : source.includes)
          if (isOpenCv(include)) {
            const std::string room = roomOf(source.path);
            QVERIFY2(source.path.ends_with(".cpp") && (room == "engine/data" || room == "engine/pictures"),
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

DINOSCOPE_TEST(IncludeRulesTest)
#include "include_rules_test.moc"
