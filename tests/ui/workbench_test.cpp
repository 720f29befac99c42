// What the pages share: the folder, opening things by what they are, starting and going on with runs.

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"
#include "ui/path_text.h"
#include "ui/sample_photos.h"
#include "ui/session_store.h"
#include "ui/view_models/exclusions.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

bool scan(Workbench& workbench, const QString& folder) {
  QSignalSpy changed(&workbench.photos(), &FolderModel::changed);
  workbench.present().openFolder(folder);
  return changed.wait();
}

QString addRun(WorkbenchFixture& fixture, const char* name, RunState state = RunState::Stopped) {
  RunSpec spec;
  spec.name = name;
  spec.steps = 24;
  spec.state = state;
  spec.experiment.data.folder = samplePhotos().toStdString();
  spec.experiment.run.epochs = 7;
  return QString::fromStdString(makeRun(fixture.workbench->catalogue().workspace(), spec).string());
}

}  // namespace

class WorkbenchTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aFolderIsScannedAndSomePhotosArePinned() {
    WorkbenchFixture fixture;
    QSignalSpy scanning(&fixture.workbench->photos(), &FolderModel::scanningChanged);
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    QCOMPARE(scanning.count(), 2);
    QVERIFY(!fixture.workbench->photos().isScanning());
    QCOMPARE(fixture.workbench->config().experiment().data.folder, samplePhotos().toStdString());
    QVERIFY(!fixture.workbench->pins().photos().isEmpty());
    QVERIFY(fixture.workbench->pins().contains(fixture.workbench->pins().photos().front()));
    QCOMPARE(fixture.workbench->config().presetName(), QStringLiteral("small_photos"));
  }

  void theBundledPhotosBringTheirPreset() {
    WorkbenchFixture fixture;
    QVERIFY(scan(*fixture.workbench, samplePhotosFolder()));
    QCOMPARE(fixture.workbench->config().presetName(), QStringLiteral("demo"));
  }

  /// All pages draw from one cache, which is not right any more when files may have changed.
  void anotherFolderForgetsTheThumbnails() {
    WorkbenchFixture fixture;
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    ThumbnailCache& thumbnails = fixture.workbench->thumbnails();
    const QString photo = fixture.workbench->pins().photos().front();
    QTRY_VERIFY(!thumbnails.thumbnail(photo, 64).isNull());
    QVERIFY(thumbnails.usedBytes() > 0);
    QVERIFY(scan(*fixture.workbench, samplePhotos() + "/birds"));
    QCOMPARE(thumbnails.usedBytes(), 0);
  }

  /// Old archives have names in Latin-1: they are shown, opened, watched, excluded and remembered all the
  /// same.
  void namesThatAreNoTextAreOpenedAllTheSame() {
    WorkbenchFixture fixture;
    const std::filesystem::path photos = fixture.folder.filePath("M").toStdString() + "\xfcnchen";
    std::filesystem::create_directories(photos);
    const auto copy = [&](const char* name) {
      std::filesystem::copy_file(samplePhotos().toStdString() + "/birds/crow.jpg", photos / name);
    };
    copy("B\xe4r.jpg");
    copy("crow.jpg");
    const QUrl dropped = urlOf(photos);
    QVERIFY(dropped.toEncoded().endsWith("M%FCnchen"));
    const QString folder = localFileOf(dropped);
    QCOMPARE(toPath(folder), photos);
    QCOMPARE(pathOfQtName(QFile::decodeName(QByteArray::fromStdString(photos.string()))),
             photos);  // as dialogs have it
    QVERIFY(scan(*fixture.workbench, folder));
    QCOMPARE(fixture.workbench->photos().folder()->size(), 2);
    const QString bear = toText(photos / "B\xe4r.jpg");
    QVERIFY(fixture.workbench->pins().contains(bear));
    QVERIFY(std::filesystem::exists(toPath(bear)));

    const QString session = fixture.folder.filePath(QStringLiteral("session.ini"));
    excludePhotos(fixture.workbench->config(), {"B\xe4r.jpg"});
    QTRY_COMPARE(fixture.workbench->photos().folder()->size(), 1);
    {
      SessionStore store(session);
      store.setLastFolder(fixture.workbench->photos().path());
      store.saveExperiment(fixture.workbench->config(), {});
      store.savePhotos(fixture.workbench->pins(), fixture.workbench->photos());
    }
    WorkbenchFixture next;
    SessionStore store(session);
    store.restoreExperiment(next.workbench->config());
    store.restorePhotos(next.workbench->pins(), next.workbench->photos());
    QVERIFY(scan(*next.workbench, store.lastFolder()));
    QCOMPARE(next.workbench->photos().folder()->folder(), photos);
    QCOMPARE(next.workbench->photos().folder()->size(), 1);
    std::filesystem::remove_all(photos);  // Qt can't
  }

  void aFailedScanKeepsTheFolderThatWasThere() {
    WorkbenchFixture fixture;
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    QSignalSpy failed(&fixture.workbench->photos(), &FolderModel::scanFailed);
    fixture.workbench->present().openFolder(fixture.folder.filePath(QStringLiteral("absent")));
    QVERIFY(failed.wait());
    QCOMPARE(fixture.workbench->photos().folder()->folder().string(), samplePhotos().toStdString());
    QCOMPARE(fixture.workbench->config().experiment().data.folder, samplePhotos().toStdString());
  }

  void theNewestOfTwoScansWins() {
    WorkbenchFixture fixture;
    QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
    fixture.workbench->present().openFolder(samplePhotos());
    fixture.workbench->present().openFolder(samplePhotos() + "/birds");
    QVERIFY(changed.wait());
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fixture.workbench->photos().folder()->folder().string(),
             samplePhotos().toStdString() + "/birds");
  }

  void whatIsLeftOutIsScannedAnew() {
    WorkbenchFixture fixture;
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    const std::int64_t all = fixture.workbench->photos().folder()->size();
    QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
    fixture.workbench->config().setValue(QStringLiteral("data.exclude"), std::vector<std::string>{"birds"});
    fixture.workbench->config().sealEdit();
    QVERIFY(changed.wait());
    QVERIFY(fixture.workbench->photos().folder()->size() < all);
    fixture.workbench->config().setValue(QStringLiteral("data.class_level"), std::string("none"));
    fixture.workbench->config().sealEdit();
    QVERIFY(changed.wait());
    QVERIFY(!fixture.workbench->photos().folder()->hasClasses());
  }

  void thingsAreOpenedByWhatTheyAre() {
    WorkbenchFixture fixture;
    const QString run = addRun(fixture, "photos");
    QSignalSpy opened(&fixture.workbench->present(), &Present::runOpened);
    fixture.workbench->present().open(run);
    QVERIFY(opened.wait());
    QCOMPARE(fixture.workbench->run().completedSteps(), 24);
    QCOMPARE(fixture.workbench->config().experiment().run.epochs, 7);
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);  // the run's photos

    QSignalSpy experiments(&fixture.workbench->present(), &Present::experimentOpened);
    fixture.workbench->present().open(run + "/experiment.json");
    QVERIFY(experiments.wait());

    QSignalSpy failed(&fixture.workbench->present(), &Present::failed);
    const QString wrong = fixture.folder.filePath(QStringLiteral("wrong.json"));
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"run\": {\"epoch\": 3}}");
    file.close();
    fixture.workbench->present().open(wrong);
    QVERIFY(failed.wait());
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("run.epoch")));
  }

  void trainingStartsWithTheSettingsAndThePins() {
    WorkbenchFixture fixture;
    QVERIFY(!fixture.workbench->present().reasonAgainstTraining().isEmpty());  // no folder yet
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    QCOMPARE(fixture.workbench->present().reasonAgainstTraining(), QString());
    fixture.workbench->present().startTraining(QStringLiteral("photos"));
    QCOMPARE(fixture.train->requests.size(), 1U);
    const TrainRequest& request = fixture.train->requests.front();
    QVERIFY(request.experiment == fixture.workbench->config().experiment());
    QCOMPARE(request.run_folder.filename().string(), std::string("photos"));
    QCOMPARE(request.pinned_photos.size(),
             static_cast<std::size_t>(fixture.workbench->pins().photos().size()));
    QVERIFY(!fixture.workbench->present().reasonAgainstTraining().isEmpty());

    const std::size_t pinned = fixture.train->pinned.size();
    fixture.workbench->pins().remove({fixture.workbench->pins().photos().front()});
    QCOMPARE(fixture.train->pinned.size(), pinned - 1);
  }

  void settingsWithAProblemAreNotTrained() {
    WorkbenchFixture fixture;
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    fixture.workbench->config().setValue(QStringLiteral("run.batch_size"), std::int64_t{-1});
    QVERIFY(fixture.workbench->present().reasonAgainstTraining().contains(QStringLiteral("run.batch_size")));
  }

  void aStoppedRunGoesOnFromItsCheckpoint() {
    WorkbenchFixture fixture;
    const QString run = addRun(fixture, "photos");
    fixture.workbench->present().resumeRun(run);
    QTRY_COMPARE(fixture.train->requests.size(), 1U);
    QVERIFY(fixture.train->requests.front().resume);
    QCOMPARE(fixture.train->requests.front().run_folder.string(), run.toStdString());
    QCOMPARE(fixture.train->requests.front().experiment.run.epochs, 7);
  }

  void anotherRunIsNotOpenedWhileOneGoesOn() {
    WorkbenchFixture fixture;
    const QString run = addRun(fixture, "old");
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    fixture.workbench->present().startTraining(QStringLiteral("new"));
    QSignalSpy failed(&fixture.workbench->present(), &Present::failed);
    fixture.workbench->present().openRun(run);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(fixture.workbench->run().name(), QStringLiteral("new"));
  }

  void whatTheSessionRefusesIsSaid() {
    WorkbenchFixture fixture;
    const QString run = addRun(fixture, "photos");
    fixture.train->start_error = runError("There is no room on the disk; make some.");
    QSignalSpy failed(&fixture.workbench->present(), &Present::trainingFailedToStart);
    fixture.workbench->present().resumeRun(run);
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().toString(), QStringLiteral("There is no room on the disk; make some."));
  }

  void theListOfRunsFollowsTheFolders() {
    WorkbenchFixture fixture;
    QSignalSpy changed(fixture.workbench.get(), &Workbench::runsChanged);
    addRun(fixture, "one");
    fixture.workbench->refreshRuns();
    fixture.workbench->refreshRuns();  // asked for twice: looked at again, not lost
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(fixture.workbench->runs().size(), 1U);
    QCOMPARE(fixture.workbench->runs().front().name, std::string("one"));
  }
};

DINOSCOPE_TEST(WorkbenchTest)
#include "workbench_test.moc"
