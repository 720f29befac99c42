// The networks that come with the program are worth having: better than none, and than what needs none.

#include <QTest>

#include "tests/e2e/cli_process.h"
#include "tests/support/test_program.h"

using namespace dinoscope::test;

class BundledWeightsTest : public QObject {
  Q_OBJECT

  static QString resources(const QString& name) { return samplePhotos() + "/../" + name; }

  /// k-NN of 20 leaving one out, percent.
  static double accuracy(const QStringList& features) {
    const CliResult result = runCli(QStringList{"knn", "--train", resources("garments"), "--test",
                                                resources("garments"), "--k", "20", "--json"} +
                                    features);
    return result.json()["top1"].toObject()["20"].toDouble();
  }

private Q_SLOTS:
  void findBetterNeighborsThanPixels_data() {
    QTest::addColumn<QString>("weights");
    QTest::newRow("resnet") << "weights/dinoscope_resnet_tiny.safetensors";
  }
  void findBetterNeighborsThanPixels() {
    QFETCH(const QString, weights);
    const double learned = accuracy({"--checkpoint", resources(weights)});
    for (const char* plain : {"pixels", "colors"}) {
      const double other = accuracy({"--features", plain});
      QVERIFY(other > 0);
      QVERIFY2(learned > other + 10,
               qPrintable(QStringLiteral("%1, %2 %3").arg(learned).arg(plain).arg(other)));
    }
  }
};

DINOSCOPE_TEST(BundledWeightsTest)
#include "bundled_weights_test.moc"
