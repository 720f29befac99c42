#include <QTest>

#include "engine/core/path_text.h"
#include "engine/core/random.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class PathTextTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void writesNamesAsText_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* what, const QByteArray& name, const QByteArray& text) {
      QTest::newRow(what) << name << text;
    };
    row("plain", "cats/a 1.jpg", "cats/a 1.jpg");
    row("utf-8", "\xc3\xbc\xe5\x8c\x97\xf0\x9f\x98\x80.png", "\xc3\xbc\xe5\x8c\x97\xf0\x9f\x98\x80.png");
    row("latin-1", "M\xfcller", "M%FCller");
    row("a lone continuation", "a\x80z", "a%80z");
    row("cut off", "a\xe5\x8c", "a%E5%8C");
    row("overlong slash", "a\xc0\xaf", "a%C0%AF");
    row("overlong in three", "\xe0\x80\xaf", "%E0%80%AF");
    row("surrogate", "\xed\xa0\x80", "%ED%A0%80");
    row("beyond unicode", "\xf4\x90\x80\x80", "%F4%90%80%80");
    row("line end and escape", "new\nline \x1b[31m.png", "new%0Aline %1B[31m.png");
    row("a control of latin-1", "\xc2\x9b", "%C2%9B");
    row("percent", "100%.png", "100%.png");
    row("percent and digits", "My%20Photos%fc%", "My%2520Photos%25fc%");
    row("percent before an escape", "%\xfc", "%%FC");
    row("percent and one digit", "%2\xfc", "%2%FC");
    row("empty", "", "");
  }
  void writesNamesAsText() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(pathText(name.toStdString())), text);
    QCOMPARE(QByteArray::fromStdString(pathFromText(text.toStdString())), name);
  }

  void readsBackAnyBytes() {
    RandomStream random(1, RandomPurpose::Sampling);
    for (int i = 0; i < 20000; ++i) {
      std::string name(random.below(12), '\0');
      // Few different bytes, so that they often form characters and escapes.
      constexpr std::string_view kBytes = "%25Fa\xc3\xa9\xe0\xed\xa0\xf4\x90\x80\xbf\x1b\n/";
      for (char& byte : name) byte = kBytes[random.below(kBytes.size())];
      const std::string text = pathText(name);
      QCOMPARE(pathFromText(text), name);
      QVERIFY(QByteArray::fromStdString(text).isValidUtf8());
    }
  }

  void takesWhatAPersonWroteAsTheName() {
    QCOMPARE(pathFromText("My%20Photos"), std::string("My%20Photos"));
    QCOMPARE(pathFromText("50%"), std::string("50%"));
  }

  void makesSentencesPrintable() {
    QCOMPARE(printableText("/a/M\xfcller %20 \x1b[1m is\tempty.\nNext."),
             std::string("/a/M%FCller %20 %1B[1m is\tempty.\nNext."));
  }
};

DINOSCOPE_TEST(PathTextTest)
#include "path_text_test.moc"
