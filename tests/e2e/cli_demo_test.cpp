// The demo, shortened: what it answers and what it leaves.

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/cli_process.h"
#include "tests/support/test_program.h"

using namespace dinoscope::test;

class CliDemoTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QStringList demo() const {
    return QStringList{"demo", "--out", m_folder.filePath("demo"), "--json"} +
           smallRecipe().mid(2) +  // the preset is given
           QStringList{
               "--set",
               "run.epochs=1",
               "--set",
               "run.snapshot_steps=4",
               "--set",
               "data.exclude=[\"ankle-boot\", \"coat\", \"dress\", \"pullover\", \"s*\", \"t-shirt\"]"};
  }

private Q_SLOTS:
  void answersAndLeavesSheets() {
    const CliResult result = runCli(demo());
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    const QJsonObject json = result.json();
    for (const char* key : {"run", "loss_start", "loss", "knn_top1_start", "knn_top1", "knn_top1_pixels",
                            "knn_top1_colors", "files"})
      QVERIFY2(json.contains(key) && !json[key].isNull(), key);
    QVERIFY(QFileInfo::exists(json["run"].toString() + "/metrics.jsonl"));
    QStringList names;
    for (const auto& file : json["files"].toArray()) {
      QVERIFY2(QFileInfo(file.toString()).size() > 1000, qPrintable(file.toString()));
      names << QFileInfo(file.toString()).fileName();
    }
    QCOMPARE(names, (QStringList{"views.png", "attention.png", "neighbours.png", "loss.png"}));
  }

  void aSecondOneHasARunOfItsOwn() {
    const CliResult result = runCli(demo());
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    QVERIFY2(result.json()["run"].toString().endsWith("/run-2"), result.out.constData());
    QVERIFY(QFileInfo::exists(m_folder.filePath("demo/run/metrics.jsonl")));
  }
};

DINOSCOPE_TEST(CliDemoTest)
#include "cli_demo_test.moc"
