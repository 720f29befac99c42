// The whole demo, as app/run shows it: its network finds better neighbours than an untrained one, and than
// what needs no learning.

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "tests/e2e/cli_process.h"
#include "tests/support/test_program.h"

using namespace dinoscope::test;

class DemoLearnsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void seeds_data() {
    QTest::addColumn<int>("seed");
    QTest::newRow("0") << 0;
    QTest::newRow("7") << 7;
  }
  void seeds() {
    QFETCH(const int, seed);
    const QTemporaryDir folder;
    const CliResult result = runCli({"demo", "--out", folder.filePath("demo"), "--json", "--set",
                                     QStringLiteral("run.seed=%1").arg(seed)});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    const QJsonObject json = result.json();
    const double learned = json["knn_top1"].toDouble();
    constexpr double kPhotos = 3000;
    const double standard_error = std::sqrt(learned * (100 - learned) / kPhotos);
    const double margin = std::max(10.0, 4 * standard_error * std::sqrt(2.0));
    for (const char* other : {"knn_top1_start", "knn_top1_pixels", "knn_top1_colors"}) {
      QVERIFY2(!json[other].isNull(), other);
      QVERIFY2(learned > json[other].toDouble() + margin, result.out.constData());
    }
    QVERIFY(json["loss"].toDouble() < 0.6 * json["loss_start"].toDouble());
  }
};

DINOSCOPE_TEST(DemoLearnsTest)
#include "demo_learns_test.moc"
