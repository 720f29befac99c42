// Which attention is shown of a run, and why there is none.

#include <QSignalSpy>
#include <QTest>

#include "engine/run_files/snapshot_files.h"
#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"
#include "ui/view_models/attention_model.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

struct AttentionFixture : WorkbenchFixture {
  std::unique_ptr<AttentionModel> model = std::make_unique<AttentionModel>(AttentionModel::Parts{
      workbench->jobs(), workbench->run(), workbench->pins(), workbench->photos(), *explore});

  bool scan() {
    QSignalSpy changed(&workbench->photos(), &FolderModel::changed);
    workbench->present().openFolder(samplePhotos());
    return changed.wait();
  }
  std::filesystem::path openRun(bool has_checkpoint, const QString& photos = samplePhotos()) {
    RunSpec spec{"theirs"};
    spec.experiment.data.folder = photos.toStdString();
    spec.has_checkpoint = has_checkpoint;
    const std::filesystem::path run = makeRun(workbench->catalogue().workspace(), spec);
    QSignalSpy opened(&workbench->present(), &Present::runOpened);
    workbench->present().openRun(QString::fromStdString(run.string()));
    opened.wait();
    return run;
  }
  static AttentionSnapshot snapshotOf(const QString& photo, std::int64_t step) {
    AttentionSnapshot snapshot;
    snapshot.step = step;
    snapshot.path = photo.toStdString();
    snapshot.photo = Rgb8Image(16, 16);
    snapshot.heads = {FloatMap(4, 4)};
    snapshot.heads[0].at(1, 1) = 1;
    return snapshot;
  }
};

}  // namespace

class AttentionModelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// A finished run of the command line, that watched nothing: its newest network looks at the pinned photos.
  void aRunWithWeightsIsNeverEmpty() {
    AttentionFixture fixture;
    QVERIFY(fixture.scan());
    fixture.openRun(true);
    const QStringList photos = fixture.model->photos();
    QCOMPARE(photos, fixture.workbench->pins().photos());
    QVERIFY(!photos.isEmpty());
    for (const QString& photo : photos) QTRY_VERIFY(fixture.model->snapshotOf(photo) != nullptr);
    QCOMPARE(fixture.model->snapshotOf(photos.front())->step, 40);
    // A photo that is pinned later is looked at too.
    const QString crow = samplePhotos() + "/birds/crow.jpg";
    fixture.workbench->pins().add({crow});
    QTRY_VERIFY(fixture.model->snapshotOf(crow) != nullptr);
  }

  void everyCheckpointOnRequest() {
    AttentionFixture fixture;
    QVERIFY(fixture.scan());
    const std::filesystem::path run = fixture.openRun(true);
    for (const char* name : {"step-0000000008", "step-0000000024"})
      writeCheckpointFolder(run / "checkpoints" / name);
    fixture.workbench->present().openRun(QString::fromStdString(run.string()));
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    QTRY_COMPARE(fixture.model->reasonAgainstHistory(), QString());
    fixture.model->computeHistory();
    QTRY_COMPARE(fixture.model->steps(), (std::vector<std::int64_t>{8, 24, 40}));
    fixture.model->chooseStep(8);
    QCOMPARE(fixture.model->snapshotOf(fixture.model->photos().front())->step, 8);
  }

  void whereThereIsNoneItSaysWhy() {
    AttentionFixture fixture;
    QVERIFY(fixture.scan());
    const QString photo = fixture.workbench->pins().photos().front();
    QVERIFY(fixture.model->reasonOf(photo).contains(QStringLiteral("first steps")));
    const std::filesystem::path run = fixture.openRun(false);
    QTRY_VERIFY(fixture.model->reasonOf(photo).contains(QStringLiteral("no checkpoint")));
    // A network that can't be opened.
    writeCheckpointFolder(run / "checkpoints" / "step-0000000040");
    fixture.explore->open_error = dataError("The checkpoint is damaged; choose another.");
    fixture.workbench->present().openRun(QString::fromStdString(run.string()));
    QTRY_COMPARE(fixture.model->reasonOf(photo),
                 QStringLiteral("The checkpoint is damaged; choose another."));
    // A photo that can't be read; the others are shown.
    fixture.explore->open_error.reset();
    const QString gone = fixture.folder.filePath(QStringLiteral("gone.jpg"));
    fixture.workbench->pins().add({gone});
    QTRY_VERIFY(fixture.model->snapshotOf(photo) != nullptr);
    QTRY_VERIFY(fixture.model->reasonOf(gone).contains(QStringLiteral("gone.jpg")));
  }

  /// One damaged snapshot hides no other; a step before a photo's first shows none of a later one.
  void storedMapsAreReadOneByOne() {
    AttentionFixture fixture;
    QVERIFY(fixture.scan());
    const QString first = fixture.workbench->pins().photos()[0],
                  second = fixture.workbench->pins().photos()[1];
    const std::filesystem::path run = fixture.openRun(false);
    const std::filesystem::path snapshots = RunLayout{run}.snapshots();
    for (const std::int64_t step : {8, 16})
      writeSnapshot(diskStorage(), snapshots, fixture.snapshotOf(first, step));
    writeSnapshot(diskStorage(), snapshots, fixture.snapshotOf(second, 16));
    for (const SnapshotSeries& series : listSnapshots(snapshots))
      if (series.photo == first.toStdString())
        std::filesystem::resize_file(series.folder / "step-0000000016.pgm", 10);
    fixture.workbench->present().openRun(QString::fromStdString(run.string()));
    QTRY_VERIFY(fixture.model->snapshotOf(second) != nullptr);
    fixture.model->chooseStep(8);
    QTRY_VERIFY(fixture.model->snapshotOf(first) != nullptr);
    QVERIFY(fixture.model->snapshotOf(second) == nullptr);
    QVERIFY(!fixture.model->reasonOf(second).isEmpty());
  }

  /// A run of photos that are not open is shown with its own pins, not with those of the folder.
  void theRowsAreTheRunsOwn() {
    AttentionFixture fixture;
    QVERIFY(fixture.scan());
    const QStringList pinned = fixture.workbench->pins().photos();
    fixture.workbench->present().startTraining(QStringLiteral("photos"));
    QCOMPARE(fixture.model->photos(), pinned);
    fixture.train->takeSteps(2);
    QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
    fixture.workbench->present().openFolder(samplePhotos() + "/birds");
    QVERIFY(changed.wait());
    QVERIFY(fixture.workbench->pins().photos() != pinned);
    QCOMPARE(fixture.model->photos(), pinned);
  }
};

DINOSCOPE_TEST(AttentionModelTest)
#include "attention_model_test.moc"
