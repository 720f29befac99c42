#include <QTest>

#include "engine/data/path_pattern.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class PathPatternTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void excludes_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("excluded");
    QTest::newRow("path") << "a/b.jpg"
                          << "a/b.jpg" << true;
    QTest::newRow("other path") << "a/b.jpg"
                                << "c/b.jpg" << false;
    QTest::newRow("name at any depth") << "b.jpg"
                                       << "x/y/b.jpg" << true;
    QTest::newRow("part of a name") << "b"
                                    << "x/bb" << false;
    QTest::newRow("ending") << "*_mask.png"
                            << "x/1_mask.png" << true;
    QTest::newRow("one character") << "?.png"
                                   << "x/1.png" << true;
    QTest::newRow("not two") << "?.png"
                             << "x/12.png" << false;
    QTest::newRow("folder with a slash at its end") << "thumbs/"
                                                    << "x/thumbs" << true;
    QTest::newRow("pattern over folders") << "a/*.jpg"
                                          << "a/b/c.jpg" << true;
    QTest::newRow("from here") << "./a"
                               << "a" << true;
    QTest::newRow("from here and nowhere else") << "./a"
                                                << "x/a" << false;
    QTest::newRow("empty") << ""
                           << "a" << false;
    QTest::newRow("all") << "*"
                         << "a" << true;
    QTest::newRow("backtracks") << "*ab*ac"
                                << "abababac" << true;
    QTest::newRow("backtracks in vain") << "*ab*ac"
                                        << "ababaca" << false;
  }
  void excludes() {
    QFETCH(QString, entry);
    QFETCH(QString, path);
    QFETCH(bool, excluded);
    ExcludeRules rules({entry.toStdString()});
    QCOMPARE(rules.excludes(path.toStdString()), excluded);
    QCOMPARE(rules.idleEntries().empty(), excluded || entry.isEmpty());
  }

  void entriesThatMatchNothingAreKnown() {
    ExcludeRules rules({"fish", "*.png", "birds,boats", "f*"});
    QCOMPARE(rules.idleEntries().size(), std::size_t{4});
    for (const char* path : {"fish", "boats", "boats/1.jpg"}) rules.excludes(path);
    QCOMPARE(rules.idleEntries(), (std::vector<std::string>{"*.png", "birds,boats"}));
  }

  void aHostilePatternIsNoTrap() {
    const std::string pattern = "*a*a*a*a*a*a*a*a*a*a*a*a*b", text(3000, 'a');
    QVERIFY(!matchesPattern(pattern, text));
  }
};

DINOSCOPE_TEST(PathPatternTest)
#include "path_pattern_test.moc"
