#include "engine/config/experiment_file.h"

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "engine/config/presets.h"
#include "engine/core/error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

QStringList problemsOfText(const QByteArray& json) {
  try {
    experimentFromJson(json.toStdString(), "file.json");
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Settings) return QString(error.what()).split('\n');
  }
  return {};
}

}  // namespace

class ExperimentFileTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyPresetComesBack() {
    for (const Preset& preset : presets()) {
      Experiment experiment = preset.experiment;
      experiment.data.folder = "/photos/with \"quotes\" and ä";
      experiment.data.exclude = {"*.tmp", "a/b"};
      experiment.optim.lr = 0.1 + 0.2;
      QVERIFY2(experimentFromJson(toJson(experiment), "text") == experiment, preset.name.c_str());
    }
  }

  void everyFieldIsWritten() {
    const auto json = nlohmann::json::parse(toJson(Experiment{}));
    for (const FieldGroup& group : fieldGroups())
      for (const Field& field : group.fields)
        QVERIFY2(json[group.name].contains(field.key.substr(group.name.size() + 1)), field.key.c_str());
  }

  void whatIsAbsentKeepsItsValue() {
    Experiment base;
    base.run.epochs = 3;
    const Experiment read = experimentFromJson(R"({"run": {"seed": 9}})", "text", base);
    QCOMPARE(read.run.epochs, 3);
    QCOMPARE(read.run.seed, 9);
  }

  void aPresetIsTheGroundThatFieldsOverride() {
    const Experiment read = experimentFromJson(R"({"run": {"epochs": 2}, "preset": "demo"})", "text");
    Experiment expected = presetNamed("demo").experiment;
    expected.run.epochs = 2;
    QVERIFY(read == expected);
  }

  void wrongTextIsRefused_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("reasons");  // one for each line of the message
    QTest::newRow("no JSON") << QByteArray("{") << QStringList{"no valid JSON"};
    QTest::newRow("a number beyond any double")
        << QByteArray(R"({"run": {"epochs": 1e999}})") << QStringList{"too large"};
    QTest::newRow("no object") << QByteArray("[1]") << QStringList{"one JSON object"};
    QTest::newRow("deep nesting") << QByteArray(100000, '[') << QStringList{"no valid JSON"};
    QTest::newRow("unknown key") << QByteArray(R"({"views": {"globel_count": 2}})")
                                 << QStringList{"did you mean views.global_count?"};
    QTest::newRow("unknown group") << QByteArray(R"({"vews": {}})")
                                   << QStringList{"There is no setting \"vews\""};
    QTest::newRow("a group that is a number")
        << QByteArray(R"({"views": 2})") << QStringList{"object of settings"};
    QTest::newRow("out of range") << QByteArray(R"({"teacher": {"momentum_start": 1.5}})")
                                  << QStringList{"0 to 1"};
    QTest::newRow("a text for a number")
        << QByteArray(R"({"run": {"epochs": "5"}})") << QStringList{"run.epochs"};
    QTest::newRow("a fraction for a count")
        << QByteArray(R"({"run": {"epochs": 1.5}})") << QStringList{"whole number"};
    QTest::newRow("a count beyond 64 bits")
        << QByteArray(R"({"run": {"seed": 99999999999999999999999}})") << QStringList{"run.seed"};
    QTest::newRow("null") << QByteArray(R"({"optim": {"lr": null}})") << QStringList{"optim.lr"};
    QTest::newRow("a number for a truth value")
        << QByteArray(R"({"head": {"batch_norm": 1}})") << QStringList{"head.batch_norm"};
    QTest::newRow("unknown preset") << QByteArray(R"({"preset": "tiny"})") << QStringList{"choose one of"};
    QTest::newRow("the line and column of a mistake")
        << QByteArray("{\n  \"run\": {\n    \"epochs\": 3,,\n") << QStringList{"line 3, column 17"};
    QTest::newRow("a key that stands twice")
        << QByteArray(R"({"run": {"epochs": 1, "seed": 2, "epochs": 3}})")
        << QStringList{"\"epochs\" stands twice"};
    QTest::newRow("a group that stands twice")
        << QByteArray(R"({"run": {"epochs": 1}, "optim": {}, "run": {"epochs": 2}})")
        << QStringList{"\"run\" stands twice"};
    QTest::newRow("a key as the command line has it")
        << QByteArray(R"({"run.batch_size": 4})") << QStringList{R"(write {"run": {"batch_size": ...}})"};
    QTest::newRow("all at once") << QByteArray(
                                        R"({"run": {"epochs": 0, "speed": 1}, "optim": {"name": "adan"}})")
                                 << QStringList{"run.epochs", "run.speed", "optim.name"};
  }
  void wrongTextIsRefused() {
    QFETCH(QByteArray, json);
    QFETCH(QStringList, reasons);
    const QStringList problems = problemsOfText(json);
    QCOMPARE(problems.size(), reasons.size());
    for (qsizetype i = 0; i < reasons.size(); ++i)
      QVERIFY2(problems[i].contains(reasons[i]), qPrintable(problems[i]));
    if (!json.contains("preset"))
      for (const QString& problem : problems) QVERIFY2(problem.startsWith("file.json"), qPrintable(problem));
  }

  void namesAreBytes() {
    Experiment experiment;
    experiment.data.folder = "/photos/M\xfcller 100%25 \n";
    experiment.data.exclude = {"\xfc*", "a%20b", "50%"};
    experiment.model.init_weights = "\xff.pth";
    const std::string json = toJson(experiment);
    QVERIFY(QByteArray::fromStdString(json).isValidUtf8());
    QVERIFY(experimentFromJson(json, "test") == experiment);
    // What a form or a command line shows of the list is read back too.
    const Field& exclude = *findField("data.exclude");
    QVERIFY(exclude.parse(Field::format(exclude.get(experiment))) == exclude.get(experiment));
    applyAssignment(experiment, "data.exclude=[\"\xfc.png\", \"b\"]");
    QVERIFY((experiment.data.exclude == std::vector<std::string>{"\xfc.png", "b"}));
  }

  void pathsAreTakenFromTheFilesFolder() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    std::ofstream(folder / "e.json")
        << R"({"data": {"folder": "../photos"}, "model": {"init_weights": "/w.pth"}})";
    const Experiment experiment = readExperimentFile(folder / "e.json");
    QCOMPARE(experiment.data.folder, (folder.parent_path() / "photos").string());
    QCOMPARE(experiment.model.init_weights, std::string("/w.pth"));
  }

  void theSameKeyInTwoGroupsIsNoDouble() {
    QCOMPARE(
        experimentFromJson(R"({"optim": {"name": "sgd", "momentum": 0.5}, "run": {}})", "t").optim.momentum,
        0.5);
  }

  void aPipeIsReadToo() {
    const QTemporaryDir temporary;
    const fs::path pipe = fs::path(temporary.path().toStdString()) / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    std::jthread writer(
        [&] { std::ofstream(pipe) << R"({"run": {"epochs": 3}, "data": {"folder": "photos"}})"; });
    const Experiment experiment = readExperimentFile(pipe);
    QCOMPARE(experiment.run.epochs, 3);
    QCOMPARE(experiment.data.folder, (fs::current_path() / "photos").string());
  }

  void filesThatCannotBeReadAreRefused() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    QVERIFY_THROWS_EXCEPTION(Error, readExperimentFile(folder / "absent.json"));
    QVERIFY_THROWS_EXCEPTION(Error, readExperimentFile(folder));
    std::ofstream(folder / "huge.json") << "{}";
    fs::resize_file(folder / "huge.json", 5 << 20);
    QVERIFY_THROWS_EXCEPTION(Error, readExperimentFile(folder / "huge.json"));
  }
};

DINOSCOPE_TEST(ExperimentFileTest)
#include "experiment_file_test.moc"
