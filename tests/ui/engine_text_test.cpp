#include "ui/engine_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QTest>
#include <QTranslator>
#include <map>

#include "engine/config/experiment.h"
#include "engine/core/sentence.h"
#include "tests/support/test_program.h"
#include "ui/translations/engine_tables.h"
#include "ui/view_models/config_model.h"
#include "ui/widgets/field_row.h"

namespace dinoscope::test {
namespace {

/// Knows some texts, and puts the rest into brackets when it is to show what was looked up.
class FakeTranslator : public QTranslator {
public:
  explicit FakeTranslator(bool brackets) : m_brackets(brackets) {}
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    const bool is_setting = QLatin1String(context) == QLatin1String("settings");
    if (is_setting)
      return QLatin1String(source) == QLatin1String("stop") ? QStringLiteral("anhalten") : QString();
    if (QLatin1String(context) != QLatin1String("engine")) return {};
    const auto known = m_texts.find(source);
    if (known != m_texts.end()) return QString::fromUtf8(known->second.c_str());
    return m_brackets ? "[" + QString::fromUtf8(source) + "]" : QString();
  }

private:
  bool m_brackets;
  std::map<std::string, std::string> m_texts{
      {"running", "läuft"},
      {"The folder %1 does not exist; check data.folder.", "Es gibt den Ordner %1 nicht."},
      {"The run %1 has no checkpoint of step %2; choose one of %3.", "Ohne Schritt %2 ist %1; es gibt %3."}};
};

QString textOf(const std::string& english) { return engineText(english); }

}  // namespace

class EngineTextTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void inEnglishAllStaysAsItIs() {
    QCOMPARE(textOf("The folder /x does not exist; check data.folder."),
             QStringLiteral("The folder /x does not exist; check data.folder."));
    QCOMPARE(textOf(""), QString());
  }

  void aPatternIsFilledAnewInItsOwnOrder() {
    const Installed installed(false);
    QCOMPARE(textOf("The folder /x does not exist; check data.folder."),
             QStringLiteral("Es gibt den Ordner /x nicht."));
    QCOMPARE(textOf(sentence("The run %1 has no checkpoint of step %2; choose one of %3.", "/r", 5, "1, 2")),
             QStringLiteral("Ohne Schritt 5 ist /r; es gibt 1, 2."));
    QCOMPARE(textOf("Whatever a library said."), QStringLiteral("Whatever a library said."));
    QCOMPARE(textOf("The run has ended."), QStringLiteral("The run has ended."));  // not translated yet
  }

  void isReadAsItWasPutTogether_data() {
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("read");
    const auto row = [](const char* name, const char* english, const char* read) {
      QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(read);
    };
    row("an argument that is a phrase",
        "The gradient of step 3 is not a finite number; the step was left out, and the networks are as they "
        "were before it.",
        "[The [gradient] of step 3 is not a finite number; the step was left out, and the networks are as "
        "they were before it.]");
    row("an argument that is a sentence", "run.epochs is 0 but must be at least 1.",
        "[run.epochs is 0 but must be [at least 1].]");
    row("sentences one after the other",
        "run.epochs is 0 but must be at least 1. Rounding differs from here on. Whatever else.",
        "[run.epochs is 0 but must be [at least 1].] [Rounding differs from here on.] Whatever else.");
    row("lines", "a.json: run.epochs is 0 but must be at least 1.\nThe run has ended.",
        "[a.json: run.epochs is 0 but must be [at least 1].]\n[The run has ended.]");
    row("a list", "1 photo is not as the run saw it at its begin, 2 steps",
        "[1 photo is not as the run saw it at its begin], [2 steps]");
    row("a file and what is wrong with it", "/my photos/to me.jpg is damaged or cut short.",
        "[/my photos/to me.jpg [is damaged or cut short].]");
    row("a path that holds words of the pattern",
        "The folder /x does not exist; check data.folder./1 photo does not exist; check data.folder.",
        "Es gibt den Ordner /x does not exist; check data.folder./1 photo nicht.");
    row("a path alone", "/trips/rome to paris", "/trips/rome to paris");
    row("the name of a file", "rome to paris.jpg", "rome to paris.jpg");
    row("numbers", "0.04 to 0.07", "[0.04 to 0.07]");
    row("unknown words", "something else", "something else");
    row("a word", "running", "läuft");
  }
  void isReadAsItWasPutTogether() {
    QFETCH(QString, english);
    QFETCH(QString, read);
    const Installed installed(true);
    QCOMPARE(textOf(english.toStdString()), read);
  }

  /// The engine writes them with a point; a German reader takes "12,345 photos" for twelve.
  void numbersInASentenceAreTheUsersOwn() {
    const Installed installed(true);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(textOf("run.batch_size is 12,345 but must be at least 0.5."),
             QStringLiteral("[run.batch_size is 12.345 but must be [at least 0,5].]"));
    QCOMPARE(textOf("12,345 photos"), QStringLiteral("[12.345 photos]"));
    QCOMPARE(textOf("The folder /photos/1.5 does not exist; check data.folder."),
             QStringLiteral("Es gibt den Ordner /photos/1.5 nicht."));
    QLocale::setDefault(before);
  }

  void everyPatternIsFoundAgain() {
    const Installed installed(true);
    for (const char* pattern : engineTexts()) {
      std::string filled = pattern;
      if (filled.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == std::string::npos)
        continue;
      for (int place = 1; place <= 9; ++place) {
        const std::string mark = "%" + std::to_string(place);
        for (auto at = filled.find(mark); at != std::string::npos; at = filled.find(mark))
          filled.replace(at, mark.size(), std::to_string(10 * place));
      }
      QVERIFY2(textOf(filled) != QString::fromStdString(filled), pattern);
    }
  }

  void settingsAreOfTheirOwnContext() {
    const Installed installed(true);
    QCOMPARE(settingText("running"), QStringLiteral("running"));
    QCOMPARE(settingText(""), QString());
  }

  /// The window shows the translated word, the experiment has the engine's.
  void aChoiceIsShownTranslatedAndKeptAsItIs() {
    const Installed installed(true);
    ConfigModel model;
    FieldRow row(model, *findField("run.on_diagnosis"));
    auto* box = row.findChild<QComboBox*>();
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(box->currentText(), QStringLiteral("anhalten"));
    QCOMPARE(std::get<std::string>(model.value("run.on_diagnosis")), std::string("stop"));
    model.setValue("run.on_diagnosis", std::string("pause"));
    QCOMPARE(box->currentText(), QStringLiteral("pause"));
  }

  void aProblemOfASettingIsTold() {
    const Installed installed(true);
    ConfigModel model;
    model.setValue("run.epochs", std::int64_t{0});
    QCOMPARE(model.problemOf("run.epochs"), QStringLiteral("[run.epochs is 0 but must be [1 to 1000000].]"));
  }

private:
  struct Installed {
    explicit Installed(bool brackets) : translator(brackets) {
      QCoreApplication::installTranslator(&translator);
    }
    ~Installed() { QCoreApplication::removeTranslator(&translator); }
    FakeTranslator translator;
  };
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::EngineTextTest)
#include "engine_text_test.moc"
