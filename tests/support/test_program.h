#pragma once

#include <QObject>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace dinoscope::tests {

/// One Qt Test class of a room's test program, named as its file: `loader_tests loader_test` runs it.
class TestClass {
public:
  using Make = std::function<std::unique_ptr<QObject>()>;

  TestClass(const char* file, Make make);
};

}  // namespace dinoscope::tests

/// In place of QTEST_MAIN: a room has one program for all of its test classes.
#define DINOSCOPE_TEST(Class) \
  static const dinoscope::tests::TestClass is_listed(__FILE__, [] { return std::make_unique<Class>(); });

/// Ends a test on a machine that lacks something: an instruction, a device, a right. tests/run counts such
/// tests and lists them at its end. What the tree itself should have is no reason: its absence is a failure.
#define SKIP_FOR_LACK_OF(what) QSKIP("needs " what)
