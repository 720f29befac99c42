#include "engine/config/presets.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/config/settings_reference.h"
#include "engine/config/validation.h"
#include "engine/core/error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class PresetsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyPresetCanRun() {
    std::set<std::string> names;
    for (const Preset& preset : presets()) {
      QVERIFY(names.insert(preset.name).second);
      QVERIFY2(problemsOf(preset.experiment).empty(), preset.name.c_str());
      QVERIFY2(preset.summary.ends_with('.'), preset.summary.c_str());
      QCOMPARE(presetNamed(preset.name).title, preset.title);
    }
    for (const char* name : {"dino_vits16", "lightly_resnet18", "small_photos", "tiny_images", "demo"})
      QVERIFY2(names.contains(name), name);
  }

  void theFirstIsTheReference() { QVERIFY(presets().front().experiment == Experiment{}); }

  void anUnknownNameIsAnsweredWithAllNames() {
    try {
      presetNamed("tiny");
      QFAIL("there is one");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Settings);
      for (const Preset& preset : presets())
        QVERIFY2(QString(error.what()).contains(QString::fromStdString(preset.name)), error.what());
    }
  }

  void theReferencePageNamesEverySettingAndPreset() {
    const QString page = QString::fromStdString(settingsReferenceMarkdown());
    const auto json = nlohmann::json::parse(settingsReferenceJson());
    std::set<std::string> keys;
    for (const auto& group : json["groups"])
      for (const auto& field : group["fields"]) keys.insert(field["key"].get<std::string>());
    for (const FieldGroup& group : fieldGroups())
      for (const Field& field : group.fields) {
        QVERIFY2(page.contains("`" + QString::fromStdString(field.key) + "`"), field.key.c_str());
        QVERIFY2(keys.contains(field.key), field.key.c_str());
      }
    for (const Preset& preset : presets())
      QVERIFY2(page.contains("`" + QString::fromStdString(preset.name) + "`"), preset.name.c_str());
  }
};

DINOSCOPE_TEST(PresetsTest)
#include "presets_test.moc"
