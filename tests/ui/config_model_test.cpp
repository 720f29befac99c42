// The edited settings: undo, presets, problems, what counts as changed.

#include <QSignalSpy>
#include <QTest>

#include "engine/config/presets.h"
#include "engine/core/error.h"
#include "tests/support/test_program.h"
#include "ui/view_models/config_model.h"

using namespace dinoscope;

namespace {

const QString kEpochs = QStringLiteral("run.epochs");
const QString kExclude = QStringLiteral("data.exclude");
const QString kBatch = QStringLiteral("run.batch_size");

SettingValue number(std::int64_t value) { return value; }

}  // namespace

class ConfigModelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void startsCleanFromAPreset() {
    const ConfigModel model;
    QVERIFY(!model.isDirty());
    QVERIFY(model.isValid() || !model.problemOf(QStringLiteral("data.folder")).isEmpty());
    QVERIFY(!model.presetName().isEmpty());
    QVERIFY(!model.isChanged(kEpochs));
  }

  void aChangeIsToldAndCanBeUndone() {
    ConfigModel model;
    QSignalSpy values(&model, &ConfigModel::valueChanged);
    QSignalSpy experiments(&model, &ConfigModel::experimentChanged);
    const SettingValue before = model.value(kEpochs);
    model.setValue(kEpochs, number(7));
    QCOMPARE(values.count(), 1);
    QCOMPARE(values.front().front().toString(), kEpochs);
    QCOMPARE(experiments.count(), 1);
    QVERIFY(model.isDirty() && model.isChanged(kEpochs));
    model.setValue(kEpochs, number(7));  // the same again is no change
    QCOMPARE(experiments.count(), 1);
    model.undo();
    QVERIFY(model.value(kEpochs) == before);
    QVERIFY(!model.isDirty() && !model.isChanged(kEpochs));
    model.redo();
    QVERIFY(model.value(kEpochs) == number(7));
  }

  void aSlidersWayIsOneStep() {
    ConfigModel model;
    for (std::int64_t epochs = 1; epochs <= 9; ++epochs) model.setValue(kEpochs, number(epochs));
    QCOMPARE(model.undoStack().count(), 1);
    model.sealEdit();
    model.setValue(kEpochs, number(20));
    QCOMPARE(model.undoStack().count(), 2);
    model.setValue(kBatch, number(8));  // another setting is another step
    QCOMPARE(model.undoStack().count(), 3);
  }

  void backAndForthIsNoStepAtAll() {
    ConfigModel model;
    const SettingValue before = model.value(kEpochs);
    model.setValue(kEpochs, number(7));
    model.setValue(kEpochs, before);
    QCOMPARE(model.undoStack().count(), 0);
    QVERIFY(!model.isDirty());
  }

  void whatWillNotTeachIsSaidAndAllowed() {
    ConfigModel model;
    QSignalSpy problems(&model, &ConfigModel::problemsChanged);
    QVERIFY(model.warnings().empty());
    model.setValue(kEpochs, number(1));
    QVERIFY(model.isValid());
    QVERIFY(model.warningOf(QStringLiteral("optim.lr_warmup_epochs")).contains(QStringLiteral("1 epoch")));
    QVERIFY(problems.count() > 0);
    // How long a warm-up in steps is depends on the folder.
    model.setValue(QStringLiteral("optim.lr_warmup_steps"), number(10));
    QVERIFY(model.warningOf(QStringLiteral("optim.lr_warmup_epochs")).isEmpty());
    QVERIFY(model.warningOf(QStringLiteral("optim.lr_warmup_steps")).isEmpty());
    model.setPhotos(100);
    QVERIFY(!model.warningOf(QStringLiteral("optim.lr_warmup_steps")).isEmpty());
    model.setPhotos(10000);
    QVERIFY(model.warningOf(QStringLiteral("optim.lr_warmup_steps")).isEmpty());
  }

  void whatIsNotAllowedIsTakenAndReported() {
    ConfigModel model;
    QSignalSpy problems(&model, &ConfigModel::problemsChanged);
    model.setValue(kBatch, number(-3));
    QVERIFY(!model.isValid());
    QVERIFY(model.problemOf(kBatch).contains(kBatch));
    QVERIFY(problems.count() > 0);
    model.undo();
    QVERIFY(model.problemOf(kBatch).isEmpty());
    QVERIFY_EXCEPTION_THROWN(model.setValue(QStringLiteral("run.nothing"), number(1)), Error);
  }

  void aPresetKeepsWhichPhotosAreMeant() {
    ConfigModel model;
    model.setFolder({"/photos", {}, "auto", {}});
    model.setValue(QStringLiteral("data.exclude"), std::vector<std::string>{"thumbs"});
    QSignalSpy presets(&model, &ConfigModel::presetChanged);
    model.applyPreset(QStringLiteral("demo"));
    QCOMPARE(presets.count(), 1);
    QCOMPARE(model.experiment().data.folder, std::string("/photos"));
    QCOMPARE(model.experiment().data.exclude, std::vector<std::string>{"thumbs"});
    QVERIFY(!model.isChanged(QStringLiteral("data.folder")));
    model.setValue(kEpochs, number(999));
    model.resetToPreset(kEpochs);
    QVERIFY(!model.isChanged(kEpochs));
    QVERIFY_EXCEPTION_THROWN(model.applyPreset(QStringLiteral("nonesuch")), Error);
  }

  void loadingIsUndoableAndClean() {
    ConfigModel model;
    model.setValue(kEpochs, number(7));
    Experiment other;
    other.run.epochs = 33;
    model.load(other);
    QVERIFY(!model.isDirty());
    QVERIFY(model.experiment() == other);
    model.undo();
    QVERIFY(model.value(kEpochs) == number(7));
    QVERIFY(model.isDirty());
  }

  void loadingFindsThePresetThatItStartedFrom() {
    ConfigModel model;
    for (const Preset& preset : presets()) {
      Experiment experiment = preset.experiment;
      experiment.data.folder = "/photos";
      experiment.run.epochs += 1;
      model.load(experiment);
      QCOMPARE(model.presetName(), QString::fromStdString(preset.name));
      QVERIFY(model.isChanged(kEpochs));
    }
  }

  void theFolderIsNoPartOfTheHistory() {
    ConfigModel model;
    model.setFolder({"/one", {}, "auto", {}});
    model.setValue(kEpochs, number(7));
    model.setValue(kExclude, std::vector<std::string>{"thumbs"});
    model.setFolder({"/two", {"raw"}, "auto", {}});
    QVERIFY(model.isDirty());  // what was changed is still not saved
    model.undo();              // the exclusion was of other photos: passed over
    QVERIFY(model.value(kEpochs) != number(7));
    QCOMPARE(model.experiment().data.folder, std::string("/two"));
    QCOMPARE(model.experiment().data.exclude, std::vector<std::string>{"raw"});
    QVERIFY(!model.isDirty() || !model.experiment().data.exclude.empty());
    model.redo();
    QVERIFY(model.value(kEpochs) == number(7));
  }

  void aLoadedExperimentLeavesThePhotosToTheFolder() {
    ConfigModel model;
    model.setFolder({"/one", {"thumbs"}, "auto", {}});
    Experiment other;
    other.data.folder = "/two";
    other.run.epochs = 33;
    model.load(other);
    QCOMPARE(model.experiment().data.folder, std::string("/one"));
    QVERIFY(model.isDirty());  // the file is about other photos
    model.setFolder(folderChoiceOf(other));
    QVERIFY(!model.isDirty());
    model.undo();
    QCOMPARE(model.experiment().data.folder, std::string("/two"));
  }

  void aTypedFolderIsOnlyAskedFor() {
    ConfigModel model;
    model.setFolder({"/one", {}, "auto", {}});
    QSignalSpy asked(&model, &ConfigModel::folderAsked);
    for (const char* typed : {"/", "/t", "/tw", "/two"})
      model.setValue(QStringLiteral("data.folder"), std::string(typed));
    QCOMPARE(asked.count(), 0);
    model.sealEdit();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("/two"));
    QCOMPARE(model.experiment().data.folder, std::string("/one"));
  }

  void aValueIsSettledOnceItIsMeant() {
    ConfigModel model;
    QSignalSpy settled(&model, &ConfigModel::valueSettled);
    for (const char* typed : {"*", "*.", "*.png"}) model.setValue(kExclude, std::vector<std::string>{typed});
    QCOMPARE(settled.count(), 0);
    model.sealEdit();
    QCOMPARE(settled.count(), 1);
    model.undo();
    QCOMPARE(settled.count(), 2);
  }

  void changedMeansDifferentFromWhatIsSaved() {
    ConfigModel model;
    QSignalSpy dirty(&model, &ConfigModel::dirtyChanged);
    model.setValue(kEpochs, number(7));
    model.markSaved();
    QVERIFY(!model.isDirty());
    model.sealEdit();
    model.setValue(kEpochs, number(9));
    model.sealEdit();
    model.setValue(kEpochs, number(7));  // by another way than undo
    QVERIFY(!model.isDirty());
    QCOMPARE(dirty.count(), 4);
  }

  void aSessionIsRestoredWithItsPresetAndWhatWasSaved() {
    ConfigModel model;
    Experiment experiment = presetNamed("demo").experiment;
    const Experiment saved = experiment;
    experiment.run.epochs = 99;
    experiment.model.backbone = "vit_small";
    model.restore(experiment, QStringLiteral("tiny_images"), saved);
    QCOMPARE(model.presetName(), QStringLiteral("tiny_images"));
    QVERIFY(model.isDirty() && model.saved() == saved);
    QVERIFY(!model.undoStack().canUndo());
  }

  void theHistoryIsBounded() {
    ConfigModel model;
    for (std::int64_t i = 1; i < 1000; ++i) {
      model.setValue(kEpochs, number(i));
      model.sealEdit();
    }
    QVERIFY(model.undoStack().count() <= 300);
  }
};

DINOSCOPE_TEST(ConfigModelTest)
#include "config_model_test.moc"
