// The desktop program, driven by its own self-test through all pages with the real engine on the bundled
// photos. Its pictures and its report stay in the build tree's self-test/.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/test_program.h"

namespace {

constexpr int kPatience_ms = 1'700'000;

QString outFolder() { return QStringLiteral(DINOSCOPE_BINARY_DIR "/self-test"); }

/// Of the same test for a user in Germany with a fine screen.
QString germanFolder() { return QStringLiteral(DINOSCOPE_BINARY_DIR "/self-test-german"); }

struct Outcome {
  QJsonObject report;
  int exit_code = -1;
};

Outcome runSelfTest(const QString& out, const QProcessEnvironment& environment) {
  QProcess program;
  program.setProcessChannelMode(QProcess::ForwardedChannels);
  program.setProcessEnvironment(environment);
  program.start(QStringLiteral(DINOSCOPE_PROGRAM), {"--self-test", "--out", out});
  if (!program.waitForFinished(kPatience_ms) || program.exitStatus() != QProcess::NormalExit) return {};
  QFile file(out + "/report.json");
  if (!file.open(QIODevice::ReadOnly)) return {};
  return {QJsonDocument::fromJson(file.readAll()).object(), program.exitCode()};
}

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
  void leadsToAttentionAndNeighboursInThreeClicks();
  void worksInGermanOnAFineScreen();
  void refusesWithoutFolder();

private:
  QJsonObject m_report;
  int m_exit_code = -1;
};

void SelfTestTest::initTestCase() {
  const Outcome outcome = runSelfTest(outFolder(), QProcessEnvironment::systemEnvironment());
  m_exit_code = outcome.exit_code;
  m_report = outcome.report;
  QVERIFY(!m_report.isEmpty());
}

/// A decimal comma, and two dots a point: the program computes and shows the same.
void SelfTestTest::worksInGermanOnAFineScreen() {
  // A locale of the C library, made for this: where there is none, its functions know no comma anyway.
  const QString locales = germanFolder() + "/locales";
  QVERIFY(QDir().mkpath(locales));
  QProcess::execute(QStringLiteral("localedef"),
                    {"-i", "de_DE", "-f", "UTF-8", "--no-archive", locales + "/de_DE.UTF-8"});
  QVERIFY2(QFileInfo::exists(locales + "/de_DE.UTF-8/LC_NUMERIC"), "install the package locales");
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("LOCPATH"), locales);
  environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
  environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
  const QJsonObject report = runSelfTest(germanFolder(), environment).report;
  QVERIFY(!report.isEmpty());
  for (const QJsonValue& step : report["steps"].toArray())
    QVERIFY2(step["verdict"].toString() == "held",
             qPrintable(step["name"].toString() + ": " + step["sentence"].toString()));
  QCOMPARE(QImage(germanFolder() + "/train-light.png").size(), QSize(2560, 1600));
  // On the screen a comma, in every file a point.
  const QRegularExpression comma(QStringLiteral("\\d,\\d{2,}"));
  QDirIterator files(germanFolder() + "/runs", {"log.txt", "state.json", "environment.json"}, QDir::Files,
                     QDirIterator::Subdirectories);
  int read = 0;
  while (files.hasNext()) {
    QFile text(files.next());
    QVERIFY(text.open(QIODevice::ReadOnly));
    const auto found = comma.match(QString::fromUtf8(text.readAll()));
    QVERIFY2(!found.hasMatch(), qPrintable(text.fileName() + ": " + found.captured()));
    ++read;
  }
  QVERIFY(read > 3);
}

void SelfTestTest::leadsToAttentionAndNeighboursInThreeClicks() {
  for (const char* figure : {"clicks_to_attention", "clicks_to_neighbors"}) {
    QVERIFY(m_report[figure].toInt() > 0);
    QVERIFY(m_report[figure].toInt() <= 3);
  }
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
