#include <QTest>
#include <set>

#include "engine/config/lightly_transform.h"
#include "engine/config/presets.h"
#include "engine/config/validation.h"
#include "engine/config/view_presets.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class ViewPresetsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void presetsAreAllowedAndNamedOnce() {
    std::set<std::string> names;
    for (const ViewPreset& preset : viewPresets()) {
      QVERIFY2(names.insert(preset.name).second, preset.name.c_str());
      Experiment experiment;
      experiment.views = preset.views;
      QVERIFY2(problemsOf(experiment).empty(), preset.name.c_str());
      QVERIFY(!preset.title.empty() && preset.summary.ends_with('.'));
    }
    for (const Preset& preset : presets()) QVERIFY(names.contains(preset.name));
    QVERIFY(names.contains("gentle") && names.contains("strong"));
  }

  void lightlysOwnExampleNeedsNoRemarks() {
    const std::string text = toLightlyTransform(presetNamed("lightly_resnet18").experiment.views);
    QVERIFY2(text.find('#') == std::string::npos, text.c_str());
    for (const char* line :
         {"n_local_views=6,", "cj_strength=0.5,", "cj_bright=0.8,", "cj_contrast=0.8,", "cj_sat=0.4,",
          "cj_hue=0.2,", "gaussian_blur=(1, 0.1, 0.5),", "sigmas=(0.1, 2),", "solarization_prob=0.2,",
          "global_crop_scale=(0.4, 1),", "local_crop_scale=(0.05, 0.4),"})
      QVERIFY2(text.find(line) != std::string::npos, line);
  }

  void whatLightlyCannotDoIsSaid() {
    ViewSettings settings;
    settings.global_count = 3;
    settings.solarize_probability = {0.1, 0.2, 0};
    settings.solarize_threshold = 100;
    settings.aspect_ratio = {0.5, 2};
    const std::string text = toLightlyTransform(settings);
    for (const char* part : {"ask for 3", "(0.1, 0.2, 0)", "ask for 100", "(0.5, 2)"})
      QVERIFY2(text.find(part) != std::string::npos, part);
  }
};

DINOSCOPE_TEST(ViewPresetsTest)
#include "view_presets_test.moc"
