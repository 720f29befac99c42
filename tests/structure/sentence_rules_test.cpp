// What the engine says can be translated: every sentence is one literal, and the tables of them are up to
// date.

#include <QTest>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/support/test_program.h"
#include "ui/translations/text_collection.h"

// No raw strings here: moc loses its way in one with quotes and finds no class.

using namespace dinoscope;

namespace {

const std::string kRoot = DINOSCOPE_SOURCE_DIR;

std::string textOf(const std::string& path) {
  std::ifstream file(kRoot + "/" + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

QString lines(const std::vector<std::string>& faults) {
  QStringList list;
  for (const std::string& fault : faults) list << QString::fromStdString(fault);
  return list.join('\n');
}

}  // namespace

class SentenceRulesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everySentenceOfTheEngineIsOneLiteral() {
    const EngineTexts texts = collectEngineTexts(kRoot);
    QVERIFY2(texts.faults.empty(), qPrintable(lines(texts.faults)));
    QVERIFY(texts.texts.size() > 500);
  }

  void theTablesAreUpToDate() {
    const char* advice = "build update_translations";
    QVERIFY2(textOf("ui/translations/engine_sentences.cpp") ==
                 engineSentencesSource(collectEngineTexts(kRoot).texts),
             advice);
    QVERIFY2(textOf("ui/translations/settings_texts.cpp") == settingsTextsSource(collectSettingsTexts()),
             advice);
  }

  void textsAreFound_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("a sentence") << "throw dataError(sentence(\"%1 is empty.\", pathText(path)));"
                                << "%1 is empty.";
    QTest::newRow("in two pieces") << "say(phrase(\"one \"   \"two\"));"
                                   << "one two";
    QTest::newRow("with signs of the language") << "phrase(\"a \\\"b\\\" \\\\ c\\n\")"
                                                << "a \"b\" \\ c\n";
    QTest::newRow("beside a comment") << "// sentence(\"none\")\n/* phrase(\"none\") */ phrase(\"one\")"
                                      << "one";
    QTest::newRow("after other literals")
        << "char c = '\"'; auto raw = R\"(phrase(\"none\"))\"; phrase(\"one\")"
        << "one";
  }
  void textsAreFound() {
    QFETCH(QString, source);
    QFETCH(QString, text);
    const EngineTexts found = engineTextsIn(source.toStdString(), "a.cpp");
    QVERIFY2(found.faults.empty(), qPrintable(lines(found.faults)));
    QCOMPARE(found.texts, std::vector<std::string>{text.toStdString()});
  }

  void whatCanNotBeTranslatedIsAFault_data() {
    QTest::addColumn<QString>("source");
    QTest::newRow("a pattern that is put together") << "sentence(\"one \" + two)";
    QTest::newRow("no literal") << "phrase(text)";
    QTest::newRow("an error that is put together") << "throw dataError(path + \" is empty.\");";
    QTest::newRow("an error with a bare literal") << "throw StorageError(\"The disk is full.\");";
    QTest::newRow("a notice with a bare literal") << "publish(Notice{\"It goes on.\"});";
  }
  void whatCanNotBeTranslatedIsAFault() {
    QFETCH(QString, source);
    const EngineTexts found = engineTextsIn("\n" + source.toStdString(), "a.cpp");
    QCOMPARE(found.faults.size(), std::size_t{1});
    QVERIFY2(found.faults.front().starts_with("a.cpp:2: "), found.faults.front().c_str());
  }
};

DINOSCOPE_TEST(SentenceRulesTest)
#include "sentence_rules_test.moc"
