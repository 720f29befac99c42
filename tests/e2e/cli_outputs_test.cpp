// Where answers and files go: what can't be written is said, before the work where it can be known, and
// nothing is left half written.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/cli_process.h"
#include "tests/support/test_program.h"

using namespace dinoscope::test;

class CliOutputsTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  /// Every command that writes files, with an output in its place; what it reads is not there.
  QList<QPair<QString, QStringList>> commandsWritingTo(const QString& file, const QString& folder) const {
    const QString absent = m_folder.filePath("absent");
    return {{"recipe", {"recipe", samplePhotos(), "--out", file + ".json"}},
            {"embed",
             {"embed", "--checkpoint", absent, "--data", samplePhotos(), "--out", file + ".safetensors"}},
            {"export", {"export", "--checkpoint", absent, "--out", file + ".safetensors"}},
            {"neighbors",
             {"neighbors", "--checkpoint", absent, "--data", samplePhotos(), "--query", absent, "--sheet",
              file + ".png"}},
            {"decode", {"decode", samplePhotos(), file + ".safetensors"}},
            {"views", {"views", samplePhotos(), "--out", folder}},
            {"attention", {"attention", "--checkpoint", absent, "--image", absent, "--out", folder}},
            {"demo", {"demo", "--out", folder}},
            {"train", {"train", "--data", samplePhotos(), "--run", folder}}};
  }

private Q_SLOTS:
  void isTriedBeforeTheWork_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    // Nobody may make a file in /proc, not even root; nor a folder below a file.
    for (const auto& [name, arguments] : commandsWritingTo("/proc/x", "/proc/no-such-folder/x"))
      QTest::newRow(qPrintable(name + " in /proc")) << arguments << "/proc";
    const QString file = m_folder.filePath("file");
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    for (const auto& [name, arguments] : commandsWritingTo(m_folder.filePath("none") + "/x", file + "/x"))
      QTest::newRow(qPrintable(name + " in no folder")) << arguments << "folder";
  }
  void isTriedBeforeTheWork() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const CliResult result = runCli(arguments + QStringList{"--json"});
    QVERIFY2(result.exit_code == 3, qPrintable(result.err));
    QVERIFY2(result.err.contains(mentions) && result.err.count('\n') == 1, qPrintable(result.err));
    QCOMPARE(result.json()["error"].toObject()["kind"].toString(), QString("data"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
  }

  void theNameFitsTheFormat_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    const QString file = m_folder.filePath("x.npy");
    QTest::newRow("embed") << QStringList{"embed",        "--checkpoint", "x", "--data",
                                          samplePhotos(), "--out",        file}
                           << "safetensors";
    QTest::newRow("decode") << QStringList{"decode", samplePhotos(), file} << "safetensors";
    QTest::newRow("neighbors") << QStringList{"neighbors", "--checkpoint", "x",
                                              "--data",    samplePhotos(), "--query",
                                              "x",         "--sheet",      m_folder.filePath("x.jpg")}
                               << "PNG";
    QTest::newRow("recipe") << QStringList{"recipe", samplePhotos(), "--out", m_folder.filePath("x.yaml")}
                            << "JSON";
  }
  void theNameFitsTheFormat() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const CliResult result = runCli(arguments);
    QVERIFY2(result.exit_code == 2, qPrintable(result.err));
    QVERIFY2(result.err.contains(mentions), qPrintable(result.err));
  }

  void aStandardOutputThatTakesNothingIsNoticed_data() {
    QTest::addColumn<QString>("redirection");
    QTest::newRow("full") << ">/dev/full";
    QTest::newRow("closed") << ">&-";
  }
  void aStandardOutputThatTakesNothingIsNoticed() {
    QFETCH(QString, redirection);
    for (const QStringList& arguments :
         {QStringList{"settings"}, QStringList{"--help"}, QStringList{"scan", samplePhotos(), "--json"}}) {
      const CliResult result = runShell("\"$@\" " + redirection, arguments);
      QCOMPARE(result.exit_code, 3);
      QVERIFY2(result.err.contains("can't be written to standard output"), qPrintable(result.err));
    }
  }

  void nothingIsSaidTwiceInALog() {
    const CliResult result = runCli({"scan", samplePhotos()});
    QVERIFY2(!result.err.contains("0/0") && result.err.count("100 %") <= 1, qPrintable(result.err));
  }

  void everyFailureIsOneObject_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("exit_code");
    QTest::newRow("no command") << QStringList{} << "settings" << 2;
    QTest::newRow("unknown command") << QStringList{"fly"} << "settings" << 2;
    QTest::newRow("unknown option") << QStringList{"scan", samplePhotos(), "--fly"} << "settings" << 2;
    QTest::newRow("option left out") << QStringList{"embed"} << "settings" << 2;
    QTest::newRow("wrong value") << QStringList{"bench", "step", "--steps", "0"} << "settings" << 2;
    QTest::newRow("wrong setting")
        << QStringList{"train", "--data",      samplePhotos(), "--run", m_folder.filePath("run"),
                       "--set", "run.epochs=0"}
        << "settings" << 2;
    QTest::newRow("no folder") << QStringList{"scan", "/nowhere"} << "data" << 3;
  }
  void everyFailureIsOneObject() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    QFETCH(int, exit_code);
    const CliResult result = runCli(arguments + QStringList{"--json"});
    QCOMPARE(result.exit_code, exit_code);
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonObject error = result.json()["error"].toObject();
    QCOMPARE(error["kind"].toString(), kind);
    QCOMPARE(error["exit_code"].toInt(), exit_code);
    QVERIFY(!error["sentence"].toString().isEmpty());
    QVERIFY2(result.err.trimmed().endsWith(error["sentence"].toString().trimmed()), qPrintable(result.err));
  }
};

DINOSCOPE_TEST(CliOutputsTest)
#include "cli_outputs_test.moc"
