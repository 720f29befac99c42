// A run is a function of its experiment: not of the workers, and not of being killed on the way.

#include <signal.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/cli_process.h"
#include "tests/support/test_program.h"

using namespace dinoscope::test;

namespace {

/// A run with these settings is lost: weight decay makes the weights a thousand times as large at every step.
const QStringList kLostCause{"--set", "run.epochs=20",
                             "--set", "optim.name=sgd",
                             "--set", "optim.lr=100",
                             "--set", "optim.lr_end=100",
                             "--set", "optim.lr_warmup_epochs=0",
                             "--set", "optim.weight_decay_start=10",
                             "--set", "optim.weight_decay_end=10"};

/// The bytes of a run's newest checkpoint.
QByteArray weightsOf(const QString& run) {
  const QString checkpoints = run + "/checkpoints/";
  QFile file(checkpoints + QDir(checkpoints).entryList({"step-*"}, QDir::Dirs, QDir::Name).last() +
             "/weights.safetensors");
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class CliTrainingTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QVector<double> m_uninterrupted;

  QStringList train(const QString& run, const QStringList& more = {}) const {
    return QStringList{"train", "--data", samplePhotos(), "--run", m_folder.filePath(run)} + smallRecipe() +
           more;
  }

private Q_SLOTS:
  void initTestCase() {
    const CliResult result = runCli(train("whole"));
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    m_uninterrupted = lossesOf(m_folder.filePath("whole"));
    QCOMPARE(m_uninterrupted.size(), 16);
  }

  void workersDoNotChangeTheNumbers_data() {
    QTest::addColumn<int>("workers");
    QTest::newRow("one") << 1;
    QTest::newRow("three") << 3;
  }
  void workersDoNotChangeTheNumbers() {
    QFETCH(int, workers);
    const QString run = QString("workers-%1").arg(workers);
    QCOMPARE(runCli(train(run, {"--set", QString("run.workers=%1").arg(workers)})).exit_code, 0);
    QCOMPARE(lossesOf(m_folder.filePath(run)), m_uninterrupted);
  }

  void theExperimentFileIsTheWholeTruth() {
    // Moved away from its run, so that nothing but its own words is known.
    const QString file = m_folder.filePath("moved.json");
    QVERIFY(QFile::copy(m_folder.filePath("whole") + "/experiment.json", file));
    const QString run = m_folder.filePath("from-file");
    const CliResult result = runCli({"train", file, "--run", run});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    QCOMPARE(lossesOf(run), m_uninterrupted);
  }

  void decodedPicturesAreEnough() {
    const QString images = m_folder.filePath("images.safetensors");
    const CliResult decoded = runCli({"decode", samplePhotos(), images, "--longest-px", "96", "--json"});
    QVERIFY2(decoded.exit_code == 0, qPrintable(decoded.err));
    QVERIFY(decoded.json()["images"].toInt() > 8);
    const QStringList train =
        QStringList{"train-decoded", "--images", images, "--max-steps", "3", "--json"} + smallRecipe();
    const CliResult first = runCli(train + QStringList{"--run", m_folder.filePath("decoded")});
    QVERIFY2(first.exit_code == 0, qPrintable(first.err));
    QCOMPARE(first.json()["steps"].toInt(), 3);
    QVERIFY(QFile::exists(first.json()["checkpoint"].toString() + "/weights.safetensors"));
    QCOMPARE(
        runCli(train + QStringList{"--run", m_folder.filePath("decoded-again"), "--set", "run.workers=3"})
            .exit_code,
        0);
    QCOMPARE(lossesOf(m_folder.filePath("decoded-again")), lossesOf(m_folder.filePath("decoded")));
    // What is on disk says what it is of, also after a step that could not be taken.
    QVERIFY(QFile::exists(m_folder.filePath("decoded") + "/experiment.json"));
    const CliResult diverged =
        runCli(QStringList{"train-decoded", "--images", images, "--run", m_folder.filePath("diverged")} +
               smallRecipe() + kLostCause);
    QCOMPARE(diverged.exit_code, 4);
    QVERIFY2(diverged.err.contains("is not a finite number"), qPrintable(diverged.err));
    QVERIFY(!QDir(m_folder.filePath("diverged") + "/checkpoints").isEmpty());
    // Not over another run, and not from a file of something else.
    QCOMPARE(runCli(train + QStringList{"--run", m_folder.filePath("decoded")}).exit_code, 2);
    const QString weights = first.json()["checkpoint"].toString() + "/weights.safetensors";
    const CliResult wrong =
        runCli({"train-decoded", "--images", weights, "--run", m_folder.filePath("none")});
    QCOMPARE(wrong.exit_code, 3);
    QVERIFY2(wrong.err.contains("is no picture"), qPrintable(wrong.err));
    const CliResult nowhere = runCli(train + QStringList{"--run", "/proc/no-such-folder/run"});
    QCOMPARE(nowhere.exit_code, 3);
  }

  void aFinishedRunSaysSo() {
    const CliResult again = runCli({"train", "--run", m_folder.filePath("whole"), "--resume", "--json"});
    QVERIFY2(again.exit_code == 0, qPrintable(again.err));
    QVERIFY2(again.err.contains("is finished"), qPrintable(again.err));
    QCOMPARE(again.json()["steps"].toInt(), 16);
    QCOMPARE(lossesOf(m_folder.filePath("whole")), m_uninterrupted);
  }

  void goesOnAfterMaxSteps() {
    QCOMPARE(runCli(train("halved", {"--max-steps", "5"})).exit_code, 0);
    QCOMPARE(lossesOf(m_folder.filePath("halved")), m_uninterrupted.mid(0, 5));
    const CliResult resumed = runCli({"train", "--run", m_folder.filePath("halved"), "--resume"});
    QVERIFY2(resumed.exit_code == 0, qPrintable(resumed.err));
    QCOMPARE(lossesOf(m_folder.filePath("halved")), m_uninterrupted);
  }

  void branchesOffAtACheckpoint() {
    const QString origin = m_folder.filePath("origin");
    QCOMPARE(runCli(train("origin", {"--max-steps", "5"})).exit_code, 0);
    const CliResult same = runCli({"train", "--fork", origin + "@5", "--run", m_folder.filePath("same")});
    QVERIFY2(same.exit_code == 0, qPrintable(same.err));
    QCOMPARE(lossesOf(m_folder.filePath("same")), m_uninterrupted);
    const QString branch = m_folder.filePath("branch");
    const CliResult other =
        runCli({"train", "--fork", origin, "--set", "optim.lr=0.00001", "--run", branch, "--max-steps", "7"});
    QVERIFY2(other.exit_code == 0, qPrintable(other.err));
    QVERIFY2(other.err.contains("optim.lr"), qPrintable(other.err));
    QCOMPARE(lossesOf(branch).mid(0, 5), m_uninterrupted.mid(0, 5));
    QFile record(branch + "/fork.json");
    QVERIFY(record.open(QIODevice::ReadOnly));
    QVERIFY(record.readAll().contains("optim.lr"));
    const CliResult absent = runCli({"train", "--fork", origin + "@4", "--run", m_folder.filePath("none")});
    QCOMPARE(absent.exit_code, 3);
    QVERIFY2(absent.err.contains("choose one of 5"), qPrintable(absent.err));
  }

  void goesOnExactly_data() {
    QTest::addColumn<QStringList>("settings");
    QTest::newRow("two threads") << QStringList{"--set", "run.threads=2"};
    QTest::newRow("a transformer") << QStringList{
        "--set", "model.backbone=vit_tiny", "--set", "model.patch_size_px=16", "--set", "model.drop_path=0.1",
        "--set", "run.batch_size=8",        "--set", "eval.knn_every_epochs=0"};
  }
  /// Whether it was told to stop or killed.
  void goesOnExactly() {
    QFETCH(QStringList, settings);
    // Threads that wait by turning would take the processors that other tests need, and each other's.
    qputenv("OMP_WAIT_POLICY", "passive");
    const auto restore = qScopeGuard([] { qunsetenv("OMP_WAIT_POLICY"); });
    settings += QStringList{"--set", "run.checkpoint_minutes=0.01"};
    const QStringList steps{"--max-steps", "8"};
    const QString name = QTest::currentDataTag();
    const QString whole = m_folder.filePath(name + " whole"), ended = m_folder.filePath(name + " ended");
    const CliResult uninterrupted = runCli(train(name + " whole", settings + steps));
    QVERIFY2(uninterrupted.exit_code == 0, qPrintable(uninterrupted.err));
    const QVector<double> losses = lossesOf(whole);
    QCOMPARE(losses.size(), 8);

    const auto endAfter = [&](const QStringList& arguments, qsizetype enough, bool is_killed) {
      QProcess process;
      process.start(QStringLiteral(DINOSCOPE_CLI), arguments);
      process.waitForStarted();
      while (lossesOf(ended).size() < enough && process.state() != QProcess::NotRunning)
        process.waitForFinished(5);
      is_killed ? process.kill() : process.terminate();
      process.waitForFinished();
    };
    const QStringList resume{"train", "--run", ended, "--resume"};
    endAfter(train(name + " ended", settings), 2, false);
    endAfter(resume, 5, true);
    QVERIFY(lossesOf(ended).size() < 8);
    const CliResult resumed = runCli(resume + steps);
    QVERIFY2(resumed.exit_code == 0, qPrintable(resumed.err));
    QCOMPARE(lossesOf(ended), losses);
    QCOMPARE(weightsOf(ended), weightsOf(whole));
  }

  void killedInMidEpochGoesOnExactly() {
    const QString run = m_folder.filePath("killed");
    QProcess process;
    process.start(QStringLiteral(DINOSCOPE_CLI), train("killed", {"--set", "run.checkpoint_minutes=0.01"}));
    QVERIFY(process.waitForStarted());
    // Mid-epoch of the second epoch: past step 10 of 16, of which 8 make an epoch.
    QTRY_VERIFY_WITH_TIMEOUT(lossesOf(run).size() >= 11 || process.state() == QProcess::NotRunning, 300000);
    process.kill();
    process.waitForFinished();
    const CliResult resumed = runCli({"train", "--run", run, "--resume"});
    QVERIFY2(resumed.exit_code == 0, qPrintable(resumed.err));
    QCOMPARE(lossesOf(run), m_uninterrupted);
  }

  void aDamagedCheckpointIsPassedOver() {
    const QString run = m_folder.filePath("damaged");
    QCOMPARE(runCli(train("damaged", {"--max-steps", "5"})).exit_code, 0);
    QCOMPARE(runCli({"train", "--run", run, "--resume", "--max-steps", "9"}).exit_code, 0);
    const QString checkpoints = run + "/checkpoints/";
    const QStringList generations = QDir(checkpoints).entryList({"step-*"}, QDir::Dirs, QDir::Name);
    QVERIFY(generations.size() >= 2);
    QVERIFY(QFile::resize(checkpoints + generations.back() + "/weights.safetensors", 5000));
    // Whoever looks at the run is told as well.
    const auto stepOf = [&](qsizetype generation) { return generations[generation].mid(5).toInt(); };
    const int newest = stepOf(generations.size() - 1), older = stepOf(generations.size() - 2);
    const auto embed = [&](const QString& checkpoint) {
      return runCli({"embed", "--data", samplePhotos() + "/birds", "--json", "--out",
                     m_folder.filePath("birds.safetensors"), "--checkpoint", checkpoint});
    };
    const CliResult embedded = embed(run);
    QVERIFY2(embedded.exit_code == 0, qPrintable(embedded.err));
    QVERIFY2(embedded.err.contains("damaged"), qPrintable(embedded.err));
    QCOMPARE(embedded.json()["step"].toInt(), older);
    QCOMPARE(embed(run + "@" + QString::number(older)).json()["step"].toInt(), older);
    QCOMPARE(embed(run + "@" + QString::number(newest)).exit_code, 3);
    const CliResult none = embed(run + "@3");
    QCOMPARE(none.exit_code, 3);
    QVERIFY2(none.err.contains("choose one of"), qPrintable(none.err));
    const CliResult forked = runCli({"train", "--fork", run, "--run", m_folder.filePath("forked"),
                                     "--max-steps", QString::number(older + 1)});
    QVERIFY2(forked.exit_code == 0, qPrintable(forked.err));
    QVERIFY2(forked.err.contains("damaged"), qPrintable(forked.err));
    const CliResult resumed = runCli({"train", "--run", run, "--resume"});
    QVERIFY2(resumed.exit_code == 0, qPrintable(resumed.err));
    QVERIFY2(resumed.err.contains("damaged"), qPrintable(resumed.err));
    QCOMPARE(lossesOf(run), m_uninterrupted);
  }

  void signalsEndARunWithACheckpoint_data() {
    QTest::addColumn<int>("signal_number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
  }
  void signalsEndARunWithACheckpoint() {
    QFETCH(int, signal_number);
    const QString name = QString("interrupted by %1").arg(signal_number);  // to be quoted
    const QString run = m_folder.filePath(name);
    QProcess process;
    process.setChildProcessModifier(
        [] { ::signal(SIGHUP, SIG_DFL); });  // whoever runs the tests may ignore it
    process.start(QStringLiteral(DINOSCOPE_CLI), train(name, {"--set", "run.epochs=50", "--json"}));
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(lossesOf(run).size() >= 2, 300000);
    ::kill(static_cast<pid_t>(process.processId()), signal_number);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    const QString err = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(err.contains("--run '" + run + "' --resume"), qPrintable(err));
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(json["error"].toObject()["kind"].toString(), QString("cancelled"));
    QCOMPARE(json["steps"].toInt(), lossesOf(run).size());
    QCOMPARE(json["run"].toString(), run);
    QVERIFY(QFile::exists(run + "/checkpoints"));
    QCOMPARE(
        runCli({"train", "--run", run, "--resume", "--max-steps", QString::number(lossesOf(run).size() + 1)})
            .exit_code,
        0);
  }

  void aSignalBeforeTheFirstStepEndsNoTraining() {
    const QString run = m_folder.filePath("unprepared");
    // More photos than can be looked at before the signal is.
    const QDir many = m_folder.filePath("many");
    QVERIFY(many.mkpath("."));
    QVERIFY(QFile::copy(samplePhotos() + "/birds/adelaide-rosella.jpg", many.filePath("0.jpg")));
    for (int i = 1; i < 10000; ++i)
      QCOMPARE(
          ::link(qPrintable(many.filePath("0.jpg")), qPrintable(many.filePath(QString("%1.jpg").arg(i)))), 0);
    QProcess process;
    // Waits for the program already when it begins.
    process.setChildProcessModifier([] {
      sigset_t interrupt;
      sigemptyset(&interrupt);
      sigaddset(&interrupt, SIGINT);
      sigprocmask(SIG_BLOCK, &interrupt, nullptr);
      ::kill(::getpid(), SIGINT);
    });
    process.start(QStringLiteral(DINOSCOPE_CLI),
                  train("unprepared", {"--json"}).replaceInStrings(samplePhotos(), many.path()));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(json["error"].toObject()["kind"].toString(), QString("cancelled"));
    QCOMPARE(json["error"].toObject()["sentence"].toString(),
             QString("Stopped before the first step; nothing was trained."));
    QFile state(run + "/state.json");
    QVERIFY(state.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(state.readAll()).object()["state"].toString(), QString("stopped"));
    QCOMPARE(runCli(train("unprepared", {"--max-steps", "1"})).exit_code, 0);  // the folder can be used
  }

  void aSecondProgramIsRefused() {
    const QString run = m_folder.filePath("taken");
    QProcess first;
    first.start(QStringLiteral(DINOSCOPE_CLI), train("taken", {"--set", "run.epochs=500"}));
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(lossesOf(run).size() >= 1, 300000);
    for (const QStringList& second : {train("taken"), QStringList{"train", "--run", run, "--resume"}}) {
      const CliResult refused = runCli(second);
      QCOMPARE(refused.exit_code, 3);
      QVERIFY2(refused.err.contains("is being trained by another program"), qPrintable(refused.err));
    }
    ::kill(static_cast<pid_t>(first.processId()), SIGTERM);
    QVERIFY(first.waitForFinished(60000));
    QCOMPARE(first.exitCode(), 130);
  }

  void aLogThatNobodyReadsAnyMoreEndsNothing() {
    const CliResult result =
        runShell("{ \"$@\" 2>&1 >/dev/null; echo \"code $?\" >&3; } 3>&2 | head -n 1", train("unread"));
    QVERIFY2(result.err.contains("code 0"), qPrintable(result.err));
    QCOMPARE(lossesOf(m_folder.filePath("unread")), m_uninterrupted);
  }

  void settingsOfARunComeFromTheRun() {
    const QString run = m_folder.filePath("whole");
    for (const QStringList& more : {QStringList{run + "/experiment.json"}, QStringList{"--preset", "demo"}}) {
      const CliResult refused = runCli(QStringList{"train"} + more + QStringList{"--run", run, "--resume"});
      QCOMPARE(refused.exit_code, 2);
      QVERIFY2(refused.err.contains("--resume takes the settings"), qPrintable(refused.err));
    }
  }

  void anExperimentComesThroughAPipe() {
    const QString run = m_folder.filePath("piped");
    const CliResult result = runShell("cat '" + m_folder.filePath("whole") + "/experiment.json' | \"$@\"",
                                      {"train", "-", "--run", run, "--max-steps", "1"});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    QCOMPARE(lossesOf(run), m_uninterrupted.mid(0, 1));
  }

  void theWatchdogHaltsARunThatIsLost() {
    const QString run = m_folder.filePath("lost");
    const CliResult lost = runCli(train("lost", kLostCause + QStringList{"--json"}));
    QCOMPARE(lost.exit_code, 4);
    QCOMPARE(lost.json()["error"].toObject()["kind"].toString(), QString("run"));
    QCOMPARE(lost.json()["error"].toObject()["exit_code"].toInt(), 4);
    QVERIFY(lost.json()["steps"].toInt() > 0);
    QCOMPARE(lost.json()["run"].toString(), run);
    QVERIFY2(lost.err.contains("The watchdog ended the run") && lost.err.contains("--resume"),
             qPrintable(lost.err));
    QVERIFY(QDir(run + "/checkpoints").entryList({"step-*"}, QDir::Dirs).size() > 0);
    const QStringList kept = QDir(run + "/diagnoses").entryList({"step-*"}, QDir::Dirs);
    QCOMPARE(kept.size(), 1);
    const QString step = kept.front().mid(5);
    const CliResult replayed = runCli({"replay", run, step, "--json"});
    QVERIFY2(replayed.exit_code == 0, qPrintable(replayed.err));
    QVERIFY(replayed.json()["reproduced"].toBool());
    QVERIFY(replayed.json()["same_views"].toBool());
    QCOMPARE(runCli({"replay", run, "99999"}).exit_code, 3);
    const CliResult no_run = runCli({"replay", m_folder.path(), "5"});
    QCOMPARE(no_run.exit_code, 3);
    QVERIFY2(no_run.err.contains("There is no run in"), qPrintable(no_run.err));
  }
};

DINOSCOPE_TEST(CliTrainingTest)
#include "cli_training_test.moc"
