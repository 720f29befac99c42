// A run that another process trains does what it is asked, and says so.

#include <signal.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/cli_process.h"
#include "tests/support/test_program.h"

using namespace dinoscope::test;

namespace {

constexpr int kPatience_ms = 300000;

/// A `train` that goes on for long; ends with this.
class Trainer {
public:
  explicit Trainer(const QString& run) : m_run(run) {
    m_process.start(QStringLiteral(DINOSCOPE_CLI),
                    QStringList{"train", "--data", samplePhotos(), "--run", run} + smallRecipe() +
                        QStringList{"--set", "run.epochs=10000", "--set", "eval.knn_every_epochs=0"});
  }
  ~Trainer() {
    m_process.kill();
    m_process.waitForFinished();
  }
  Trainer(const Trainer&) = delete;
  Trainer& operator=(const Trainer&) = delete;

  QProcess& process() { return m_process; }
  bool isTraining() const { return !lossesOf(m_run).isEmpty(); }
  void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }

private:
  const QString m_run;
  QProcess m_process;
};

/// After how many steps the newest was written; -1: there is none.
qsizetype newestCheckpoint(const QString& run) {
  const QStringList steps = QDir(run + "/checkpoints").entryList({"step-*"}, QDir::Dirs, QDir::Name);
  return steps.isEmpty() ? -1 : steps.last().mid(5).toInt();
}

}  // namespace

class CliAskTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  CliResult ask(const QString& run, const QString& command, const QStringList& more = {}) const {
    return runCli(QStringList{"ask", run, command, "--json"} + more);
  }

private Q_SLOTS:
  void aRunDoesWhatItIsAsked() {
    const QString run = m_folder.filePath("asked");
    Trainer trainer(run);
    QTRY_VERIFY_WITH_TIMEOUT(trainer.isTraining(), kPatience_ms);

    CliResult paused;
    qsizetype steps = 0;
    do {  // not where an epoch has left a checkpoint anyway
      QCOMPARE(ask(run, "resume").exit_code, 0);
      paused = ask(run, "pause");
      QVERIFY2(paused.exit_code == 0, qPrintable(paused.err));
      steps = lossesOf(run).size();
    } while (newestCheckpoint(run) == steps);
    QVERIFY2(paused.err.contains(QString("Asked process %1 on ").arg(trainer.process().processId())),
             qPrintable(paused.err));
    QCOMPARE(paused.json()["state"].toString(), QString("paused"));
    QVERIFY(paused.json()["done"].toBool());
    QCOMPARE(paused.json()["steps"].toInt(), steps);
    QCOMPARE(ask(run, "pause").exit_code, 0);  // that it is

    // A disk that takes no checkpoint.
    const QString checkpoints = run + "/checkpoints", aside = run + "/aside";
    const bool had_some = QDir().rename(checkpoints, aside);
    QFile in_the_way(checkpoints);
    QVERIFY(in_the_way.open(QIODevice::WriteOnly));
    in_the_way.close();
    const CliResult refused = ask(run, "checkpoint");
    QCOMPARE(refused.exit_code, 4);
    QCOMPARE(refused.json()["error"].toObject()["kind"].toString(), QString("run"));
    QVERIFY(!refused.json()["done"].toBool(true));
    QVERIFY2(refused.err.contains("checkpoints"), qPrintable(refused.err));
    QVERIFY(in_the_way.remove());
    if (had_some) QVERIFY(QDir().rename(aside, checkpoints));

    const CliResult written = ask(run, "checkpoint");
    QVERIFY2(written.exit_code == 0, qPrintable(written.err));
    QCOMPARE(written.json()["state"].toString(), QString("paused"));
    QCOMPARE(newestCheckpoint(run), steps);
    QCOMPARE(lossesOf(run).size(), steps);

    const CliResult resumed = ask(run, "resume");
    QVERIFY2(resumed.exit_code == 0, qPrintable(resumed.err));
    QCOMPARE(resumed.json()["state"].toString(), QString("running"));
    QTRY_VERIFY_WITH_TIMEOUT(lossesOf(run).size() > steps, kPatience_ms);

    const CliResult stopped = ask(run, "stop");
    QVERIFY2(stopped.exit_code == 0, qPrintable(stopped.err));
    QCOMPARE(stopped.json()["state"].toString(), QString("stopped"));
    QVERIFY(trainer.process().waitForFinished(60000));
    QCOMPARE(trainer.process().exitCode(), 130);
    const QString said = QString::fromUtf8(trainer.process().readAllStandardError());
    QVERIFY2(said.contains("to pause: Paused after step"), qPrintable(said));
    QVERIFY2(said.contains("with a checkpoint; go on with: "), qPrintable(said));
    QCOMPARE(stopped.json()["steps"].toInt(), lossesOf(run).size());
    const CliResult nobody = ask(run, "resume");
    QCOMPARE(nobody.exit_code, 3);
    QVERIFY2(nobody.err.contains("Nobody trains the run"), qPrintable(nobody.err));
    QVERIFY(!QFile::exists(run + "/request.json"));
  }

  void aShellAsksAsWell() {
    const QString run = m_folder.filePath("shell");
    Trainer trainer(run);
    QTRY_VERIFY_WITH_TIMEOUT(trainer.isTraining(), kPatience_ms);
    // As docs/run-folder.md has it.
    const QString script =
        "cd \"$2\" && printf '{\"id\": \"%s\", \"command\": \"stop\"}' \"$(date +%s%N)\" > request.tmp && "
        "mv request.tmp request.json";
    QCOMPARE(runShell(script, {run}).exit_code, 0);
    QVERIFY(trainer.process().waitForFinished(60000));
    QCOMPARE(trainer.process().exitCode(), 130);
    QFile state(run + "/state.json");
    QVERIFY(state.open(QIODevice::ReadOnly));
    QVERIFY(state.readAll().contains("\"command\": \"stop\""));
  }

  void aTrainerThatIsGoneAnswersNobody() {
    const QString run = m_folder.filePath("gone");
    Trainer trainer(run);
    QTRY_VERIFY_WITH_TIMEOUT(trainer.isTraining(), kPatience_ms);
    trainer.signal(SIGSTOP);  // a step that does not end
    const CliResult unanswered = ask(run, "pause", {"--wait", "1"});
    QCOMPARE(unanswered.exit_code, 4);
    QVERIFY2(unanswered.err.contains("the request was taken back"), qPrintable(unanswered.err));
    QVERIFY(!QFile::exists(run + "/request.json"));

    QProcess asking;
    asking.start(QStringLiteral(DINOSCOPE_CLI), {"ask", run, "pause", "--wait", "600"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(run + "/request.json"), 60000);
    ::kill(static_cast<pid_t>(asking.processId()), SIGINT);
    QVERIFY(asking.waitForFinished(60000));
    QCOMPARE(asking.exitCode(), 130);
    QVERIFY(!QFile::exists(run + "/request.json"));

    // Killed while somebody waits, and before.
    asking.start(QStringLiteral(DINOSCOPE_CLI), {"ask", run, "stop", "--wait", "600"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(run + "/request.json"), 60000);
    trainer.signal(SIGKILL);
    QVERIFY(asking.waitForFinished(60000));
    QCOMPARE(asking.exitCode(), 3);
    const CliResult nobody = ask(run, "stop");
    QCOMPARE(nobody.exit_code, 3);
    QVERIFY2(nobody.err.contains("Nobody trains the run"), qPrintable(nobody.err));
    QVERIFY(!QFile::exists(run + "/request.json"));
  }
};

DINOSCOPE_TEST(CliAskTest)
#include "cli_ask_test.moc"
