// Holds the tests against their own rules: a green light has to mean something.

#include <QTest>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

#include "tests/support/test_program.h"

namespace fs = std::filesystem;

namespace {

const fs::path kRoot = DINOSCOPE_SOURCE_DIR;

std::string textOf(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> testSources() {
  std::vector<fs::path> sources;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "tests"))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
      sources.push_back(entry.path());
  std::sort(sources.begin(), sources.end());
  return sources;
}

std::vector<fs::path> testClasses() {
  std::vector<fs::path> classes = testSources();
  std::erase_if(classes,
                [](const fs::path& path) { return !path.filename().string().ends_with("_test.cpp"); });
  return classes;
}

/// Where a source says what it must not say: "tests/a_test.cpp:12"; empty when nowhere.
QString placeOf(const fs::path& path, const std::regex& forbidden) {
  std::ifstream file(path);
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (std::regex_search(line, forbidden))
      return QString::fromStdString(fs::relative(path, kRoot).string() + ":" + std::to_string(number));
  }
  return {};
}

/// "res_net_test" and "ResNetTest" alike: "resnettest".
std::string lettersOf(const std::string& name) {
  std::string letters;
  for (const char c : name)
    if (std::isalnum(static_cast<unsigned char>(c)) != 0)
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return letters;
}

}  // namespace

class TestRulesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void onlyAMachinesLackSkipsATest() {
    static const std::regex skip("\\bQ(Test::)?(SKIP|skip|EXPECT_FAIL|EXPECTFAIL)|qSkip|GTEST_SKIP");
    for (const fs::path& path : testSources()) {
      if (path.filename() == "test_program.h" || path.filename() == "test_rules_test.cpp") continue;
      const QString place = placeOf(path, skip);
      QVERIFY2(place.isEmpty(), qPrintable(place + " skips; only SKIP_FOR_LACK_OF may, for hardware"));
    }
  }

  void noTestSpeaksForAWidget() {
    // Whoever emits a widget's signal tests that it is connected, not that a person can do it.
    static const std::regex emits("Q_EMIT \\*?[A-Za-z_()]+(\\.|->)");
    for (const fs::path& path : testSources()) {
      if (path.filename() == "test_rules_test.cpp") continue;
      const QString place = placeOf(path, emits);
      QVERIFY2(place.isEmpty(), qPrintable(place + " emits a signal of something else; click or type"));
    }
  }

  void noTestSleeps() {
    // A test that sleeps is slow on a fast machine and wrong on a slow one: wait for what is meant.
    static const std::regex sleep("sleep_for|sleep_until|\\b[qmu]?[sS]leep\\(|nanosleep|qWait\\(");
    // Where the time itself is what is tested.
    const std::vector<std::string> of_time{"killed_run_test.cpp", "ui_stall_meter_test.cpp",
                                           "test_rules_test.cpp"};
    for (const fs::path& path : testSources()) {
      if (std::find(of_time.begin(), of_time.end(), path.filename().string()) != of_time.end()) continue;
      const QString place = placeOf(path, sleep);
      QVERIFY2(place.isEmpty(), qPrintable(place + " sleeps"));
    }
  }

  void aTestClassIsNamedAsItsFile() {
    static const std::regex registration("\nDINOSCOPE_TEST\\((?:\\w+::)*(\\w+)\\)\n");
    for (const fs::path& path : testClasses()) {
      const std::string text = textOf(path);
      std::smatch match;
      QVERIFY2(std::regex_search(text, match, registration),
               qPrintable(QString::fromStdString(path.string() + " registers no class: DINOSCOPE_TEST")));
      QCOMPARE(lettersOf(match[1]), lettersOf(path.stem().string()));
    }
  }

  void theReadmeNamesEveryFolder() {
    const std::string readme = textOf(kRoot / "tests/README.md");
    for (const auto& entry : fs::directory_iterator(kRoot / "tests"))
      if (entry.is_directory()) {
        const std::string name = entry.path().filename().string();
        const bool is_mirror = name == "engine" || name == "ui";
        QVERIFY2(is_mirror || readme.find("`" + name + "/") != std::string::npos,
                 qPrintable(QString::fromStdString("tests/README.md doesn't say what " + name + " is")));
      }
  }

  void everyTestClassIsBuilt() {
    const std::string listed = textOf(kRoot / "tests/CMakeLists.txt");
    for (const fs::path& path : testClasses())
      QVERIFY2(std::regex_search(listed, std::regex("\\b" + path.stem().string() + "\\b")),
               qPrintable(QString::fromStdString(path.string() + " is not in tests/CMakeLists.txt")));
  }
};

DINOSCOPE_TEST(TestRulesTest)
#include "test_rules_test.moc"
