#include "engine/config/field.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <set>

#include "engine/config/experiment.h"
#include "engine/config/validation.h"
#include "engine/core/error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// Runs `test` once for each field, as rows of a data-driven test.
void addFieldRows() {
  QTest::addColumn<QString>("key");
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields)
      QTest::newRow(field.key.c_str()) << QString::fromStdString(field.key);
}

const Field& fetchedField() {
  QFETCH(QString, key);
  return *findField(key.toStdString());
}

/// A value that the field allows and that is not its default, where there is one.
SettingValue otherValue(const Field& field) {
  struct Change {
    const Field& field;
    double inside(double number) const {
      const double changed = number + 1 <= field.maximum ? number + 1 : number / 3;
      return std::max(changed, field.minimum);
    }
    SettingValue operator()(bool flag) const { return !flag; }
    SettingValue operator()(std::int64_t integer) const {
      return static_cast<std::int64_t>(inside(static_cast<double>(integer)));
    }
    SettingValue operator()(double number) const { return inside(number) * 0.999999999999; }
    SettingValue operator()(const std::string& text) const {
      return field.choices.empty() ? text + "x y" : field.choices.back();
    }
    SettingValue operator()(const Range& range) const { return Range{range.high * 0.7, range.high * 0.9}; }
    SettingValue operator()(const std::vector<double>& numbers) const {
      return std::vector<double>(numbers.size(), 1.0 / 3);
    }
    SettingValue operator()(const std::vector<std::string>&) const {
      return std::vector<std::string>{"a \"quoted\" one", "b, c", "ä"};
    }
  };
  return std::visit(Change{field}, field.default_value);
}

QString errorOf(const auto& deed) {
  try {
    deed();
  } catch (const Error& error) {
    return error.kind() == ErrorKind::Settings ? QString(error.what()) : QString("of another kind");
  }
  return {};
}

}  // namespace

class FieldTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyFieldSaysWhatItIs_data() { addFieldRows(); }
  void everyFieldSaysWhatItIs() {
    const Field& field = fetchedField();
    QVERIFY(field.key.starts_with(field.group + "."));
    QVERIFY(!field.label.empty());
    QVERIFY2(field.explanation.ends_with('.'), field.explanation.c_str());
    QVERIFY(field.minimum <= field.maximum);
    QVERIFY(field.get(Experiment{}) == field.default_value);
    QCOMPARE(field.problemWith(field.default_value), std::string());
  }

  void whatIsFormattedReadsBack_data() { addFieldRows(); }
  void whatIsFormattedReadsBack() {
    const Field& field = fetchedField();
    for (const SettingValue& value : {field.default_value, otherValue(field)})
      QVERIFY2(field.parse(Field::format(value)) == value, Field::format(value).c_str());
  }

  void whatIsSetIsGot_data() { addFieldRows(); }
  void whatIsSetIsGot() {
    const Field& field = fetchedField();
    Experiment experiment;
    field.set(experiment, otherValue(field));
    QVERIFY(field.get(experiment) == otherValue(field));
    QVERIFY(otherValue(field) == field.default_value ||
            (differencesBetween(Experiment{}, experiment).size() == 1 &&
             differencesBetween(Experiment{}, experiment)[0].key == field.key));
    field.set(experiment, field.default_value);
    QVERIFY(experiment == Experiment{});
  }

  void theEndsOfARangeAreAllowedAndWhatLiesBeyondIsNot_data() { addFieldRows(); }
  void theEndsOfARangeAreAllowedAndWhatLiesBeyondIsNot() {
    const Field& field = fetchedField();
    if (!std::holds_alternative<double>(field.default_value)) return;
    if (std::isfinite(field.minimum)) {
      QCOMPARE(field.problemWith(field.minimum), std::string());
      const std::string problem = field.problemWith(field.minimum - 0.5);
      QVERIFY2(QString::fromStdString(problem).contains(QString::fromStdString(field.key)), problem.c_str());
      QVERIFY2(QString::fromStdString(problem).contains(QString::fromStdString(field.allowedText())),
               problem.c_str());
    }
    if (std::isfinite(field.maximum)) {
      QCOMPARE(field.problemWith(field.maximum), std::string());
      QVERIFY(!field.problemWith(field.maximum * 2 + 1).empty());
    }
    QVERIFY(!field.problemWith(std::numeric_limits<double>::quiet_NaN()).empty());
    QVERIFY(!field.problemWith(std::numeric_limits<double>::infinity()).empty());
    QVERIFY(!field.problemWith(std::string("0.5")).empty());
  }

  void keysAreUnique() {
    std::set<std::string> keys;
    for (const FieldGroup& group : fieldGroups())
      for (const Field& field : group.fields) QVERIFY2(keys.insert(field.key).second, field.key.c_str());
    QVERIFY(findField("views.nothing") == nullptr);
  }

  void assignmentsAreTakenAsTyped_data() {
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("formatted");
    QTest::newRow("a whole number") << "run.epochs=7"
                                    << "7";
    QTest::newRow("a number") << "optim.lr=2.5e-1"
                              << "0.25";
    QTest::newRow("a range without brackets") << "views.global_scale=0.3,0.9"
                                              << "[0.3, 0.9]";
    QTest::newRow("a list") << "views.blur_probability=[1, 0.5, 0]"
                            << "[1, 0.5, 0]";
    QTest::newRow("a choice") << "model.backbone=resnet50"
                              << "resnet50";
    QTest::newRow("an equals sign in the value") << "data.folder=/a=b"
                                                 << "/a=b";
    QTest::newRow("yes") << "head.batch_norm=yes"
                         << "true";
    QTest::newRow("one text of a list") << "data.exclude=*.tmp"
                                        << "[\"*.tmp\"]";
  }
  void assignmentsAreTakenAsTyped() {
    QFETCH(QString, assignment);
    QFETCH(QString, formatted);
    Experiment experiment;
    applyAssignment(experiment, assignment.toStdString());
    const Field* field = findField(assignment.section('=', 0, 0).toStdString());
    QCOMPARE(QString::fromStdString(Field::format(field->get(experiment))), formatted);
  }

  void assignmentsThatMakeNoSenseAreRefused_data() {
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no value") << "run.epochs"
                              << "key=value";
    QTest::newRow("a misspelt key") << "views.globel_count=2"
                                    << "did you mean views.global_count?";
    QTest::newRow("a key like no other") << "colour=red"
                                         << "lists them all";
    QTest::newRow("a fraction of epochs") << "run.epochs=1.5"
                                          << "whole number";
    QTest::newRow("beyond the range") << "teacher.momentum_start=1.5"
                                      << "0 to 1";
    QTest::newRow("no choice") << "optim.name=adan"
                               << "adamw, adam, sgd, lars";
    QTest::newRow("a range upside down") << "views.global_scale=[0.9, 0.3]"
                                         << "low not above high";
    QTest::newRow("two of three") << "views.blur_probability=[1, 0]"
                                  << "3 numbers";
    QTest::newRow("text for a number") << "optim.lr=fast"
                                       << "a number";
    QTest::newRow("not a truth value") << "head.batch_norm=maybe"
                                       << "true or false";
  }
  void assignmentsThatMakeNoSenseAreRefused() {
    QFETCH(QString, assignment);
    QFETCH(QString, reason);
    Experiment experiment;
    const QString sentence = errorOf([&] { applyAssignment(experiment, assignment.toStdString()); });
    QVERIFY2(sentence.contains(reason), qPrintable(sentence));
    QVERIFY2(sentence.contains(assignment.section('=', 0, 0)), qPrintable(sentence));
    QVERIFY(experiment == Experiment{});
  }

  void settingsThatDoNotGoTogetherAreNamed() {
    Experiment experiment;
    experiment.model.patch_size_px = 64;
    experiment.views.local_size_px = 48;
    experiment.run.device = "gpu";
    experiment.optim.lr = -1;
    std::set<std::string> keys;
    for (const SettingProblem& problem : problemsOf(experiment)) keys.insert(problem.key);
    QVERIFY((keys == std::set<std::string>{"model.patch_size_px", "run.device", "optim.lr"}));
    QCOMPARE(errorOf([&] { requireValid(experiment); }).split('\n').size(), 3);
    QVERIFY(problemsOf(Experiment{}).empty());
  }

  void seedsThatJsonReadersWouldRoundAreRefused() {
    const Field& seed = *findField("run.seed");
    QVERIFY(seed.problemWith(std::int64_t{9007199254740992}).empty());
    const QString sentence = QString::fromStdString(seed.problemWith(std::int64_t{9007199254740993}));
    QVERIFY2(sentence.contains("9007199254740993") && sentence.contains("0 to 9007199254740992"),
             qPrintable(sentence));
    Experiment experiment;
    const QString wrapped = errorOf([&] { applyAssignment(experiment, "run.seed=18446744073709551615"); });
    QVERIFY2(wrapped.contains("18446744073709551615") && wrapped.contains("0 to"), qPrintable(wrapped));
  }
};

DINOSCOPE_TEST(FieldTest)
#include "field_test.moc"
