// What every command answers on the bundled photos, with the keys that scripts rely on.

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/cli_process.h"
#include "tests/support/test_program.h"

using namespace dinoscope::test;

class CliAnswersTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString m_run;

private Q_SLOTS:
  void initTestCase() {
    m_run = m_folder.filePath("run");
    const CliResult result =
        runCli(QStringList{"train", "--data", samplePhotos(), "--run", m_run, "--max-steps", "3", "--json"} +
               smallRecipe() + QStringList{"--set", "model.backbone=vit_tiny"});  // it has attention
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    const QJsonObject json = result.json();
    QCOMPARE(json["steps"].toInt(), 3);
    for (const char* key : {"steps", "epochs", "loss", "images_per_second", "knn_top1", "run"})
      QVERIFY2(json.contains(key), key);
  }

  void versionAndHelp() {
    QCOMPARE(runCli({"--version"}).exit_code, 0);
    QVERIFY(runCli({"--help"}).out.contains("neighbors"));
    const CliResult all = runCli({"--help-all"});
    QCOMPARE(all.exit_code, 0);
    for (const char* option : {"--sheet", "--fork", "--longest-px", "KEY=VALUE"})
      QVERIFY2(all.out.contains(option), option);
    QVERIFY(runCli({"knn", "--help"}).out.contains("10,20"));
  }

  void theManualPageIsUpToDate() {
    const CliResult printed = runCli({"--man"});
    QCOMPARE(printed.exit_code, 0);
    for (const char* option : {"\\-\\-fork", "\\-\\-assume\\-speed", "\\-\\-class\\-level", "bench step"})
      QVERIFY2(printed.out.contains(option), option);
    QFile page(QStringLiteral(DINOSCOPE_SOURCE_DIR "/installer/dinoscope-cli.1"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY2(page.readAll() == printed.out, "write it anew: dinoscope-cli --man > installer/dinoscope-cli.1");
  }

  /// What the program starts itself with before it trains for the first time on a machine.
  void checksItsArithmetic() {
    const CliResult result = runCli({"--check-arithmetic"});
    QCOMPARE(result.exit_code, 0);
    QVERIFY2(result.out.startsWith("begin blas ") && result.out.endsWith("\nright\n"),
             qPrintable(result.out));
  }

  void scan() {
    const QJsonObject json = runCli({"scan", samplePhotos(), "--json"}).json();
    QCOMPARE(json["images"].toInt(), 259);
    QCOMPARE(json["classes"].toArray().size(), 8);
    QVERIFY(json["classes"].toArray()[0].toObject().contains("name"));
    QCOMPARE(json["problems"].toArray().size(), 0);
  }

  void scanLeavesOut() {
    const auto scan = [](const QStringList& more) {
      return runCli(QStringList{"scan", samplePhotos()} + more);
    };
    const CliResult both = scan({"--exclude", "[\"birds\", \"fish\"]", "--json"});
    QVERIFY2(both.exit_code == 0, qPrintable(both.err));
    const QJsonObject each = scan({"--exclude", "birds", "--exclude", "fish", "--json"}).json();
    QCOMPARE(both.json(), each);
    QVERIFY(both.json()["images"].toInt() < 259);
    QVERIFY(!QString::fromUtf8(both.out).contains("\"birds\""));
    const CliResult idle = scan({"--exclude", "birds,fish", "--json"});
    QCOMPARE(idle.json()["images"].toInt(), 259);
    QVERIFY(idle.json()["warnings"].toArray().size() >= 1);
    QVERIFY2(idle.err.contains("birds,fish"), qPrintable(idle.err));
  }

  void recipe() {
    const QString file = m_folder.filePath("experiment.json");
    const CliResult result = runCli({"recipe", samplePhotos(), "--out", file, "--json"});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    const QJsonObject json = result.json();
    QCOMPARE(json["folder"].toObject()["images"].toInt(), 259);
    QVERIFY(json["images_per_second"].toDouble() > 0);
    const QJsonArray settings = json["settings"].toArray();
    QVERIFY(settings.size() > 10);
    for (const QJsonValue& setting : settings)
      for (const char* key : {"key", "value", "reason", "reference"})
        QVERIFY2(setting.toObject().contains(key), key);
    QVERIFY(QFile::exists(file));
  }

  void dryRun() {
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries);
    const CliResult result = runCli(QStringList{"train", "--data", samplePhotos(), "--dry-run", "--json"} +
                                    smallRecipe() + QStringList{"--set", "run.threads=500"});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    QVERIFY(result.json()["notices"].toArray().at(0).toString().startsWith("run.threads is 500"));
    for (const char* key : {"images_per_second", "memory_mb", "total_steps", "seconds_to_end", "advice"})
      QVERIFY2(result.json().contains(key), key);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries), before);
    QCOMPARE(runCli({"train", "--data", samplePhotos()}).exit_code, 2);  // in earnest, a run needs a folder
  }

  void views() {
    const QString out = m_folder.filePath("views");
    const QJsonObject json = runCli({"views", samplePhotos(), "--index", "5", "--epoch", "2", "--seed", "7",
                                     "--set", "views.local_count=3", "--out", out, "--json"})
                                 .json();
    QCOMPARE(json["views"].toArray().size(), 5);
    QCOMPARE(QDir(out).entryList({"*.png"}).size(), 5);
  }

  void settings() {
    QVERIFY(runCli({"settings", "--markdown"}).out.startsWith("# Settings"));
    QCOMPARE(runCli({"settings", "--json"}).json()["groups"].toArray().size(), 9);
  }

  void embed() {
    const QString out = m_folder.filePath("embeddings.safetensors");
    const CliResult result =
        runCli({"embed", "--checkpoint", m_run, "--data", samplePhotos(), "--out", out, "--json"});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    QVERIFY(QFileInfo(out).size() > 259 * 4);
    QVERIFY2(result.json()["checkpoint"].toString().startsWith(m_run), result.out.constData());
    QCOMPARE(result.json()["step"].toInt(), 3);
    QCOMPARE(result.json()["network"].toString(), QString("teacher"));
  }

  void exportsTheBackboneAlone() {
    const QString out = m_folder.filePath("network.safetensors");
    const CliResult result = runCli({"export", "--checkpoint", m_run, "--out", out, "--json"});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    QCOMPARE(result.json()["bytes"].toInteger(), QFileInfo(out).size());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("cls_token") && !bytes.contains("head."));
    QVERIFY(bytes.contains("experiment") && !bytes.contains(samplePhotos().toUtf8()));
    const auto accuracyOf = [](const QString& checkpoint) -> QJsonValue {
      return runCli({"knn", "--checkpoint", checkpoint, "--train", samplePhotos(), "--test", samplePhotos(),
                     "--json"})
          .json()["top1"];
    };
    QVERIFY(!accuracyOf(out).isNull());
    QCOMPARE(accuracyOf(out), accuracyOf(m_run));
  }

  void comparesAttentionWithMasks() {
    const QString resources = samplePhotos() + "/..";
    const QString photos = m_folder.filePath("boots");
    QVERIFY(QDir().mkpath(photos + "/ankle-boot"));
    for (int i = 1; i <= 5; ++i) {
      const QString name = QStringLiteral("/ankle-boot/ankle-boot-000%1.jpg").arg(i);
      QVERIFY(QFile::copy(resources + "/garments" + name, photos + name));
    }
    QFile::copy(resources + "/garments/ankle-boot/ankle-boot-0300.jpg", photos + "/ankle-boot/unmasked.jpg");
    const auto measured = [&](const QStringList& more) {
      return runCli(QStringList{"eval", "segmentation", "--data", photos, "--json"} + more);
    };
    const CliResult masks =
        measured({"--checkpoint", m_run, "--masks", resources + "/garment-masks", "--mass", "0.7"});
    QVERIFY2(masks.exit_code == 0, qPrintable(masks.err));
    const QJsonObject json = masks.json();
    QCOMPARE(json["photos"].toInt(), 5);
    QCOMPARE(json["without_mask"].toInt(), 1);
    QCOMPARE(json["size_px"].toInt(), 64);
    const QJsonObject jaccard = json["jaccard"].toArray()[0].toObject();
    QCOMPARE(jaccard["mass"].toDouble(), 0.7);
    for (const QJsonValue& overlap : {jaccard["trained"]["best_head"], jaccard["untrained"]["mean_of_heads"],
                                      json["center_box"]["jaccard"]})
      QVERIFY2(overlap.toDouble() > 0 && overlap.toDouble() < 1, masks.out.constData());
    QVERIFY(jaccard["trained"]["best_head"].toDouble() >= jaccard["trained"]["fixed_head"].toDouble());

    QCOMPARE(measured({"--checkpoint", m_run}).exit_code, 2);
    QCOMPARE(measured({"--checkpoint", m_run, "--masks", photos + "/none"}).exit_code, 3);
    const CliResult resnet = measured(
        {"--checkpoint", resources + "/weights/dinoscope_resnet_tiny.safetensors", "--ground", "white"});
    QCOMPARE(resnet.exit_code, 3);
    QVERIFY2(resnet.err.contains("no attention"), qPrintable(resnet.err));
  }

  void knn() {
    const CliResult result = runCli({"knn", "--checkpoint", m_run, "--train", samplePhotos(), "--test",
                                     samplePhotos(), "--k", "1,20", "--json"});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    const QJsonObject json = result.json();
    QCOMPARE(json["top1"].toObject().keys(), (QStringList{"1", "20"}));
    QCOMPARE(json["in_both"].toInt(), 259);
    QVERIFY2(json["top1"].toObject()["1"].toDouble() < 90, "photos voted for themselves");
    QVERIFY2(result.err.contains("none votes for itself"), qPrintable(result.err));
    QCOMPARE(json["step"].toInt(), 3);
    QVERIFY(json["top5"].toObject()["20"].toDouble() >= json["top1"].toObject()["20"].toDouble());
    QCOMPARE(json["train"].toInt(), 259);
    // However the folder is named.
    const QString link = m_folder.filePath("link");
    QVERIFY(QFile::link(samplePhotos(), link));
    const CliResult linked = runCli(
        {"knn", "--checkpoint", m_run, "--train", samplePhotos(), "--test", link, "--k", "1,20", "--json"});
    QCOMPARE(linked.json()["top1"], json["top1"]);
  }

  void knnOfWhatNeedsNoNetwork() {
    for (const char* features : {"pixels", "colors"}) {
      const CliResult result = runCli({"knn", "--features", features, "--train", samplePhotos(), "--test",
                                       samplePhotos(), "--k", "1", "--json"});
      QVERIFY2(result.exit_code == 0, qPrintable(result.err));
      const double top1 = result.json()["top1"].toObject()["1"].toDouble();
      QVERIFY2(top1 > 20 && top1 < 90, result.out.constData());
      QCOMPARE(result.json()["features"].toString(), QString(features));
      QVERIFY(!result.json().contains("checkpoint"));
    }
    const QStringList folders{"--train", samplePhotos(), "--test", samplePhotos()};
    QCOMPARE(runCli(QStringList{"knn"} + folders).exit_code, 2);
    QCOMPARE(runCli(QStringList{"knn", "--features", "pixels", "--checkpoint", m_run} + folders).exit_code,
             2);
  }

  void knnMatchesClassesByName() {
    const auto copy = [&](const QString& image_class, const QString& to) {
      QVERIFY(QDir().mkpath(m_folder.filePath(to)));
      const QDir source(samplePhotos() + "/" + image_class);
      const QStringList names = source.entryList({"*.jpg", "*.png"}, QDir::Files);
      QVERIFY(names.size() >= 4);
      for (const QString& name : names.mid(0, 4))
        QVERIFY(QFile::copy(source.filePath(name), m_folder.filePath(to + "/" + name)));
    };
    const auto knn = [&](const QString& test) {
      return runCli({"knn", "--checkpoint", m_run, "--train", samplePhotos(), "--test",
                     m_folder.filePath(test), "--json"});
    };
    copy("birds", "one/birds");
    const CliResult one = knn("one");
    QVERIFY2(one.exit_code == 0, qPrintable(one.err));
    QCOMPARE(one.json()["test"].toInt(), 4);
    QCOMPARE(one.json()["in_both"].toInt(), 0);  // copies
    copy("birds", "renamed/birds");
    copy("fish", "renamed/Ships");
    const CliResult renamed = knn("renamed");
    QVERIFY2(renamed.exit_code == 0, qPrintable(renamed.err));
    QVERIFY2(renamed.err.contains("Ships") && renamed.err.contains("fish"), qPrintable(renamed.err));
    QCOMPARE(renamed.json()["only_in_test"].toArray(), QJsonArray{"Ships"});
    copy("birds", "foreign/Things");
    copy("fish", "foreign/Ships");
    const CliResult foreign = knn("foreign");
    QCOMPARE(foreign.exit_code, 3);
    QVERIFY2(foreign.err.contains("no class in common"), qPrintable(foreign.err));
  }

  void neighbors() {
    const QString query =
        samplePhotos() + "/birds/" + QDir(samplePhotos() + "/birds").entryList({"*.jpg"})[0];
    const QString sheet = m_folder.filePath("sheet.png");
    const CliResult result = runCli({"neighbors", "--checkpoint", m_run, "--data", samplePhotos(), "--query",
                                     query, "-k", "4", "--sheet", sheet, "--json"});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    const QJsonArray neighbors = result.json()["neighbors"].toArray();
    QCOMPARE(neighbors.size(), 4);
    double previous = 1.0001;
    for (const auto& neighbor : neighbors) {
      const double similarity = neighbor.toObject()["similarity"].toDouble();
      QVERIFY(similarity <= previous);
      previous = similarity;
      QVERIFY(neighbor.toObject().contains("label"));
    }
    QVERIFY(QFile::exists(sheet));
  }

  void attention() {
    const QString image =
        samplePhotos() + "/birds/" + QDir(samplePhotos() + "/birds").entryList({"*.jpg"})[0];
    const QString out = m_folder.filePath("attention");
    const CliResult result =
        runCli({"attention", "--checkpoint", m_run, "--image", image, "--out", out, "--json"});
    QVERIFY2(result.exit_code == 0, qPrintable(result.err));
    QVERIFY(QDir(out).entryList({"*.png"}).size() >= 4);  // three heads and their mean
    QCOMPARE(result.json()["heads"].toInt(), 3);
    QCOMPARE(result.json()["map"].toString(), QString("attention"));
  }
};

DINOSCOPE_TEST(CliAnswersTest)
#include "cli_answers_test.moc"
