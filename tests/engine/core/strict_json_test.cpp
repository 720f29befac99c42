#include "engine/core/strict_json.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace dinoscope;

class StrictJsonTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void readsWhatIsRight() {
    const auto json =
        parseStrictJson("\xEF\xBB\xBF{\"b\": [1, {\"a\": 2}, {\"a\": 3}], \"a\": {\"b\": null}}", "x");
    QCOMPARE(json.dump(), std::string(R"({"b":[1,{"a":2},{"a":3}],"a":{"b":null}})"));
  }

  void saysWhatIsWrongAndWhere_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* text, const char* place) {
      QTest::newRow(name) << QByteArray(text) << place;
    };
    row("a key twice", "{\"run\": {\n  \"lr\": 1,\n  \"b\": {\"lr\": 2},\n\n  \"lr\": 3}}",
        "\"lr\" stands twice in one object, in lines 2 and 5");
    row("in one line", "{\"a\": 1, \"a\": 1}", "\"a\" stands twice in one object, in line 1");
    row("written otherwise", "{\"a\": 1,\n\"\\u0061\": 1}", "in lines 1 and 2");
    row("a comma too many", "{\n  \"a\": 1,\n  }\n", "line 3, column 3");
    row("a comma too few", "{\n  \"a\": 1\n  \"b\": 2}\n", "line 3, column");
    row("behind letters of two bytes", "{\"\xC3\xA4\xC3\xB6\": x}", "line 1, column 8");
    row("cut short", "{\"a\": [1,\n2", "ends too early, in line 2");
    row("nothing", "", "ends too early, in line 1");
    row("something behind it", "{}\n{}", "line 2, column");
    row("a number too large", "{\"a\":\n1e999}", "too large, in line 2");
    row("a comment", "{\n// no\n}", "line 2, column");
    row("no UTF-8", "{\"a\": \"\xE9\"}", "line 1, column");
  }
  void saysWhatIsWrongAndWhere() {
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    try {
      parseStrictJson(text.toStdString(), "the file", ErrorKind::Settings);
      QFAIL("it was read");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Settings);
      QVERIFY2(QString(error.what()).startsWith("the file is no valid JSON: "), error.what());
      QVERIFY2(QString(error.what()).contains(place), error.what());
    }
  }
};

DINOSCOPE_TEST(StrictJsonTest)
#include "strict_json_test.moc"
