// The desktop program, driven by its own self-test through all pages with the real engine on the bundled
// photos. Its pictures and its report stay in the build tree's self-test/.

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "tests/support/test_program.h"

namespace {

constexpr int kPatience_ms = 1'700'000;

QString outFolder() { return QStringLiteral(DINOSCOPE_BINARY_DIR "/self-test"); }

}  // namespace

class SelfTestTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase();
  void everyStepHeld();
  void uiThreadAnswered();
  void eachPageIsPictured_data();
  void eachPageIsPictured();
  void viewsFollowTheSlider();
  void refusesWithoutFolder();

private:
  QJsonObject m_report;
  int m_exit_code = -1;
};

void SelfTestTest::initTestCase() {
  QProcess program;
  program.setProcessChannelMode(QProcess::ForwardedChannels);
  program.start(QStringLiteral(DINOSCOPE_PROGRAM), {"--self-test", "--out", outFolder()});
  QVERIFY2(program.waitForFinished(kPatience_ms), qPrintable(program.errorString()));
  QCOMPARE(program.exitStatus(), QProcess::NormalExit);
  m_exit_code = program.exitCode();
  QFile file(outFolder() + "/report.json");
  QVERIFY(file.open(QIODevice::ReadOnly));
  m_report = QJsonDocument::fromJson(file.readAll()).object();
  QVERIFY(!m_report.isEmpty());
}

void SelfTestTest::everyStepHeld() {
  const QJsonArray steps = m_report["steps"].toArray();
  QVERIFY(!steps.isEmpty());
  for (const QJsonValue& step : steps)
    QVERIFY2(step["verdict"].toString() == "held",
             qPrintable(step["name"].toString() + ": " + step["sentence"].toString()));
  QCOMPARE(m_exit_code == 0, m_report["held"].toBool());
}

void SelfTestTest::uiThreadAnswered() {
  const QJsonObject ui_thread = m_report["ui_thread"].toObject();
  QVERIFY(ui_thread["questions_while_training"].toInt() > 0);
  // The program itself judges by the wall clock; here, where any machine may be slow or busy, only by what
  // the ui thread computed.
  constexpr double kLimit_ms = 100;
  for (const QJsonValue& block : ui_thread["blocks_over_50_ms"].toArray())
    if (block["while_training"].toBool())
      QVERIFY2(block["cpu_ms"].toDouble() < kLimit_ms, QJsonDocument(ui_thread).toJson().constData());
  if (ui_thread["held"].toBool()) QCOMPARE(m_exit_code, 0);
}

void SelfTestTest::eachPageIsPictured_data() {
  QTest::addColumn<QString>("page");
  for (const char* page : {"data", "views", "train", "explore", "runs"}) QTest::newRow(page) << page;
}

void SelfTestTest::eachPageIsPictured() {
  QFETCH(QString, page);
  const QImage light(outFolder() + "/" + page + "-light.png");
  const QImage dark(outFolder() + "/" + page + "-dark.png");
  QCOMPARE(light.size(), QSize(1280, 800));
  QCOMPARE(dark.size(), QSize(1280, 800));
  // The frame beside the pages: light paper, dark paper.
  QVERIFY(light.pixelColor(2, 700).lightness() > 200);
  QVERIFY(dark.pixelColor(2, 700).lightness() < 60);
}

void SelfTestTest::viewsFollowTheSlider() {
  for (const char* measure : {"slider_to_painted_views", "slider_to_painted_views_while_training"}) {
    const QJsonObject latency = m_report[measure].toObject();
    QVERIFY(latency["moves"].toInt() > 0);
    QVERIFY(latency["median_ms"].toDouble() > 0);
    QVERIFY(latency["worst_ms"].toDouble() >= latency["median_ms"].toDouble());
  }
}

void SelfTestTest::refusesWithoutFolder() {
  QProcess program;
  program.start(QStringLiteral(DINOSCOPE_PROGRAM), {"--self-test"});
  QVERIFY(program.waitForFinished());
  QCOMPARE(program.exitCode(), 2);
  QVERIFY(program.readAllStandardError().contains("--out"));
}

DINOSCOPE_TEST(SelfTestTest)
#include "self_test_test.moc"
