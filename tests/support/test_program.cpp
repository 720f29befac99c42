// The main function of a room's test program: PROGRAM [CLASS [Qt Test's arguments ...]]. Without a class it
// runs all.
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <stdexcept>
#include <vector>

#ifdef QT_WIDGETS_LIB  // Qt defines it for what links Qt6::Widgets
#include <QApplication>
#include <QTranslator>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

namespace dinoscope::tests {
namespace {

std::map<std::string, TestClass::Make>& classes() {
  static std::map<std::string, TestClass::Make> all;
  return all;
}

}  // namespace

TestClass::TestClass(const char* file, Make make) {
  classes()[std::filesystem::path(file).stem().string()] = std::move(make);
}

}  // namespace dinoscope::tests

int main(int argc, char** argv) {
  using dinoscope::tests::classes;
  std::vector<char*> arguments(argv, argv + argc);
  std::vector<std::string> chosen;
  if (argc > 1 && argv[1][0] != '-') {
    chosen.emplace_back(argv[1]);
    arguments.erase(arguments.begin() + 1);
    if (!classes().contains(chosen.front())) {
      std::fprintf(stderr, "%s has no test class %s.\n", argv[0], argv[1]);
      return 1;
    }
  } else {
    for (const auto& one : classes()) chosen.push_back(one.first);
  }

  int count = static_cast<int>(arguments.size());
  TestApplication::setAttribute(Qt::AA_Use96Dpi, true);  // as QTEST_MAIN does
  TestApplication application(count, arguments.data());
#ifdef QT_WIDGETS_LIB
  QTranslator plurals;  // "1 photo, 2 photos": English has them in a file as well (ui/translations)
  if (plurals.load(QStringLiteral(":/i18n/dinoscope_en.qm"))) application.installTranslator(&plurals);
#endif
  QTEST_SET_MAIN_SOURCE_PATH
  int failed = 0;
  for (const std::string& name : chosen) try {
      const auto tests = classes().at(name)();
      if (tests->metaObject()->methodCount() == QObject::staticMetaObject.methodCount())
        throw std::runtime_error("the class has no tests; does it say Q_OBJECT?");
      failed += QTest::qExec(tests.get(), count, arguments.data());
    } catch (const std::exception& error) {  // a missing fixture, say: all of its class fails
      std::printf("FAIL!  : %s: %s\n", name.c_str(), error.what());
      ++failed;
    }
  return std::min(failed, 127);
}
