// Bad input gets one clear sentence and the right exit code; nothing crashes, nothing is lost.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/cli_process.h"
#include "tests/support/test_program.h"

using namespace dinoscope::test;

namespace {

void writeFile(const QString& path, const QByteArray& bytes) {
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A PNG header that announces 90,000 x 90,000 pixels.
QByteArray hugePngHeader() {
  return QByteArray::fromHex(
      "89504e470d0a1a0a0000000d49484452"
      "00015f9000015f90"
      "0802000000"
      "00000000");
}

}  // namespace

class CliErrorsTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

private Q_SLOTS:
  void oneSentence_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit_code");
    QTest::addColumn<QString>("mentions");
    const QString photos = samplePhotos();
    const QString run = m_folder.filePath("run");
    const QString empty = m_folder.filePath("empty");
    QDir().mkpath(empty);
    const QString broken_experiment = m_folder.filePath("broken.json");
    writeFile(broken_experiment, "{\"run\": {\"epochs\": ");
    const QString unknown_key = m_folder.filePath("unknown.json");
    writeFile(unknown_key, R"({"run": {"epoch": 3}})");
    const QString cut_checkpoint = m_folder.filePath("cut.safetensors");
    writeFile(cut_checkpoint, QByteArray::fromHex("f000000000000000") + "{\"a\":{\"dtype\":\"F32\"");
    const QString not_a_checkpoint = m_folder.filePath("notes.pth");
    writeFile(not_a_checkpoint, "These are notes.");

    QTest::newRow("no command") << QStringList{} << 2 << "";
    QTest::newRow("unknown command") << QStringList{"fly"} << 2 << "There is no command \"fly\"";
    QTest::newRow("misspelt command") << QStringList{"trian"} << 2 << "did you mean train?";
    QTest::newRow("unknown measurement") << QStringList{"bench", "steps"} << 2 << "did you mean step?";
    QTest::newRow("misspelt option") << QStringList{"train", "--fourk", "x", "--run", run} << 2
                                     << "did you mean --fork?";
    QTest::newRow("option without a value") << QStringList{"train", "--run"} << 2 << "--run needs a value";
    QTest::newRow("option left out") << QStringList{"embed", "--data", photos} << 2 << "is required";
    QTest::newRow("too small") << QStringList{"train", "--data", photos, "--run", run, "--max-steps", "0"}
                               << 2 << "--max-steps must be a whole number of at least 1, not 0";
    QTest::newRow("not above 0") << QStringList{"recipe", photos, "--minutes", "0"} << 2
                                 << "--minutes must be a number greater than 0, not 0";
    QTest::newRow("not finite") << QStringList{"recipe", photos, "--minutes", "nan"} << 2 << "greater than 0";
    QTest::newRow("out of bounds") << QStringList{"bench", "step", "--batch", "65537"} << 2
                                   << "from 1 to 65536, not 65537";
    QTest::newRow("no number") << QStringList{"views", photos, "--index", "x", "--out", run} << 2
                               << "--index must be a whole number";
    QTest::newRow("seed that no double holds")
        << QStringList{"views", photos, "--seed", "9007199254740993", "--out", run} << 2
        << "9007199254740992";
    QTest::newRow("class level that is none")
        << QStringList{"scan", photos, "--class-level", "foo"} << 2 << "data.class_level";
    QTest::newRow("class level 0") << QStringList{"scan", photos, "--class-level", "0"} << 2
                                   << "data.class_level";
    QTest::newRow("class level below 0")
        << QStringList{"scan", photos, "--class-level=-5"} << 2 << "data.class_level";
    QTest::newRow("two settings after one --set")
        << QStringList{"train", "--data", photos, "--run", run, "--set", "run.epochs=1", "run.seed=2"} << 2
        << "write --set before each";
    QTest::newRow("missing folder") << QStringList{"scan", "/nowhere/at/all"} << 3 << "/nowhere/at/all";
    QTest::newRow("folder without image") << QStringList{"scan", empty} << 3 << empty;
    QTest::newRow("train without folder")
        << QStringList{"train", "--data", "/nowhere", "--run", run} << 3 << "/nowhere";
    QTest::newRow("unknown key") << QStringList{"train", "--data", photos,       "--run",
                                                run,     "--set",  "run.epoch=3"}
                                 << 2 << "run.epochs";
    QTest::newRow("out of range") << QStringList{"train", "--data", photos,        "--run",
                                                 run,     "--set",  "run.epochs=0"}
                                  << 2 << "must be 1 to 1000000.";
    QTest::newRow("wrong type") << QStringList{"train", "--data", photos,           "--run",
                                               run,     "--set",  "run.epochs=many"}
                                << 2 << "whole number";
    QTest::newRow("unknown preset") << QStringList{"train", "--data",   photos, "--run",
                                                   run,     "--preset", "magic"}
                                    << 2 << "small_photos";
    QTest::newRow("unknown key in file")
        << QStringList{"train", unknown_key, "--run", run} << 2 << "run.epochs";
    QTest::newRow("broken file") << QStringList{"train", broken_experiment, "--run", run} << 2
                                 << broken_experiment;
    QTest::newRow("missing file") << QStringList{"train", "/nowhere.json", "--run", run} << 2
                                  << "/nowhere.json";
    QTest::newRow("no GPU")
        << QStringList{"train", "--data", photos, "--run", run, "--set", "run.device=cuda:77"} << 2
        << "cuda:77";
    QTest::newRow("batch above photos")
        << QStringList{"train", "--data", photos, "--run", run, "--set", "run.batch_size=5000"} << 2
        << "run.batch_size";
    QTest::newRow("ask for what there is not")
        << QStringList{"ask", run, "dance"} << 2
        << "command must be pause, resume, stop or checkpoint, not dance";
    QTest::newRow("ask for nothing") << QStringList{"ask", run} << 2 << "command is required";
    QTest::newRow("ask and not wait")
        << QStringList{"ask", run, "stop", "--wait", "0"} << 2 << "--wait must be a whole number from 1";
    QTest::newRow("ask no run") << QStringList{"ask", empty, "stop"} << 3 << "There is no run in " + empty;
    QTest::newRow("resume nothing") << QStringList{"train", "--run", m_folder.filePath("none"), "--resume"}
                                    << 3 << "none";
    QTest::newRow("checkpoint missing")
        << QStringList{"knn", "--checkpoint", "/no.pth", "--train", photos, "--test", photos} << 3
        << "/no.pth";
    QTest::newRow("checkpoint cut short")
        << QStringList{"embed", "--checkpoint", cut_checkpoint,        "--data",
                       photos,  "--out",        m_folder.filePath("x")}
        << 3 << cut_checkpoint;
    QTest::newRow("not a checkpoint") << QStringList{"embed", "--checkpoint", not_a_checkpoint,      "--data",
                                                     photos,  "--out",        m_folder.filePath("x")}
                                      << 3 << not_a_checkpoint;
    QTest::newRow("index out of range")
        << QStringList{"views", photos, "--index", "9999", "--out", m_folder.filePath("v")} << 2 << "258";
  }
  void oneSentence() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exit_code);
    QFETCH(QString, mentions);
    const CliResult result = runCli(arguments);
    QVERIFY2(result.exit_code == exit_code,
             qPrintable(QString("exit code %1: %2").arg(result.exit_code).arg(result.err)));
    QVERIFY2(result.err.contains(mentions), qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
    // One sentence: the last line, and nothing that speaks of the program's inside.
    const QString sentence = result.err.trimmed().section('\n', -1);
    QVERIFY2(sentence.endsWith('.') || sentence.endsWith('?'), qPrintable(sentence));
    QVERIFY2(!result.err.contains("terminate called") && !result.err.contains("c10::") &&
                 !result.err.contains(".cpp:"),
             qPrintable(result.err));
  }

  void brokenPhotosAreReportedAndSkipped() {
    const QString folder = m_folder.filePath("mixed");
    const QString source = samplePhotos() + "/birds/";
    const QStringList names = QDir(source).entryList({"*.jpg"});
    QDir().mkpath(folder);
    for (int i = 0; i < 8; ++i)
      QVERIFY(QFile::copy(source + names[i], folder + QString("/good%1.jpg").arg(i)));
    const QByteArray whole = bytesOf(source + names[8]);
    writeFile(folder + "/truncated.jpg", whole.left(whole.size() / 2));
    writeFile(folder + "/empty.jpg", "");
    writeFile(folder + "/renamed.jpg", "This is a letter, not a picture.");
    writeFile(folder + "/huge.png", hugePngHeader());

    const QJsonObject json = runCli({"scan", folder, "--json"}).json();
    QCOMPARE(json["images"].toInt(), 8);
    QStringList problems;
    for (const auto& problem : json["problems"].toArray()) {
      problems << problem.toObject()["path"].toString();
      QVERIFY(!problem.toObject()["reason"].toString().isEmpty());
    }
    problems.sort();
    QCOMPARE(problems, (QStringList{"empty.jpg", "huge.png", "renamed.jpg", "truncated.jpg"}));

    const CliResult trained =
        runCli(QStringList{"train", "--data", folder, "--run", m_folder.filePath("mixed-run"), "--max-steps",
                           "2", "--json"} +
               smallRecipe() + QStringList{"--set", "run.batch_size=4"});
    QVERIFY2(trained.exit_code == 0, qPrintable(trained.err));
    QCOMPARE(trained.json()["steps"].toInt(), 2);
  }

  void anExistingRunIsNotOverwritten() {
    const QString run = m_folder.filePath("kept");
    const QStringList train =
        QStringList{"train", "--data", samplePhotos(), "--run", run, "--max-steps", "1"} + smallRecipe();
    QCOMPARE(runCli(train).exit_code, 0);
    const QByteArray before = bytesOf(run + "/metrics.jsonl");
    const CliResult again = runCli(train);
    QCOMPARE(again.exit_code, 2);
    QVERIFY2(again.err.contains("--resume"), qPrintable(again.err));
    QCOMPARE(bytesOf(run + "/metrics.jsonl"), before);
  }
};

DINOSCOPE_TEST(CliErrorsTest)
#include "cli_errors_test.moc"
