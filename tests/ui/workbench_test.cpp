// What the pages share: the folder, opening things by what they are, starting and going on with runs.

#include <QSignalSpy>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

bool scan(Workbench& workbench, const QString& folder) {
  QSignalSpy changed(&workbench, &Workbench::folderChanged);
  workbench.openFolder(folder);
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
    QSignalSpy scanning(fixture.workbench.get(), &Workbench::scanningChanged);
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    QCOMPARE(scanning.count(), 2);
    QVERIFY(!fixture.workbench->isScanning());
    QCOMPARE(fixture.workbench->config().experiment().data.folder, samplePhotos().toStdString());
    QVERIFY(!fixture.workbench->pinnedPhotos().isEmpty());
    QVERIFY(fixture.workbench->isPinned(fixture.workbench->pinnedPhotos().front()));
    QCOMPARE(fixture.workbench->config().presetName(), QStringLiteral("demo"));  // the sample photos' own
  }

  void aFailedScanKeepsTheFolderThatWasThere() {
    WorkbenchFixture fixture;
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    QSignalSpy failed(fixture.workbench.get(), &Workbench::folderScanFailed);
    fixture.workbench->openFolder(fixture.folder.filePath(QStringLiteral("absent")));
    QVERIFY(failed.wait());
    QCOMPARE(fixture.workbench->folder()->folder().string(), samplePhotos().toStdString());
    QCOMPARE(fixture.workbench->config().experiment().data.folder, samplePhotos().toStdString());
  }

  void theNewestOfTwoScansWins() {
    WorkbenchFixture fixture;
    QSignalSpy changed(fixture.workbench.get(), &Workbench::folderChanged);
    fixture.workbench->openFolder(samplePhotos());
    fixture.workbench->openFolder(samplePhotos() + "/birds");
    QVERIFY(changed.wait());
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fixture.workbench->folder()->folder().string(), samplePhotos().toStdString() + "/birds");
  }

  void whatIsLeftOutIsScannedAnew() {
    WorkbenchFixture fixture;
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    const std::int64_t all = fixture.workbench->folder()->size();
    QSignalSpy changed(fixture.workbench.get(), &Workbench::folderChanged);
    fixture.workbench->config().setValue(QStringLiteral("data.exclude"), std::vector<std::string>{"birds"});
    QVERIFY(changed.wait());
    QVERIFY(fixture.workbench->folder()->size() < all);
    fixture.workbench->config().setValue(QStringLiteral("data.class_level"), std::string("none"));
    QVERIFY(changed.wait());
    QVERIFY(!fixture.workbench->folder()->hasClasses());
  }

  void thingsAreOpenedByWhatTheyAre() {
    WorkbenchFixture fixture;
    const QString run = addRun(fixture, "photos");
    QSignalSpy opened(fixture.workbench.get(), &Workbench::runOpened);
    fixture.workbench->open(run);
    QVERIFY(opened.wait());
    QCOMPARE(fixture.workbench->run().completedSteps(), 24);
    QCOMPARE(fixture.workbench->config().experiment().run.epochs, 7);
    QTRY_VERIFY(fixture.workbench->folder() != nullptr);  // the run's photos

    QSignalSpy experiments(fixture.workbench.get(), &Workbench::experimentOpened);
    fixture.workbench->open(run + "/experiment.json");
    QVERIFY(experiments.wait());

    QSignalSpy failed(fixture.workbench.get(), &Workbench::runOpenFailed);
    const QString wrong = fixture.folder.filePath(QStringLiteral("wrong.json"));
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"run\": {\"epoch\": 3}}");
    file.close();
    fixture.workbench->open(wrong);
    QVERIFY(failed.wait());
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("run.epoch")));
  }

  void trainingStartsWithTheSettingsAndThePins() {
    WorkbenchFixture fixture;
    QVERIFY(!fixture.workbench->reasonAgainstTraining().isEmpty());  // no folder yet
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    QCOMPARE(fixture.workbench->reasonAgainstTraining(), QString());
    fixture.workbench->startTraining(QStringLiteral("photos"));
    QCOMPARE(fixture.train->requests.size(), 1U);
    const TrainRequest& request = fixture.train->requests.front();
    QVERIFY(request.experiment == fixture.workbench->config().experiment());
    QCOMPARE(request.run_folder.filename().string(), std::string("photos"));
    QCOMPARE(request.pinned_photos.size(),
             static_cast<std::size_t>(fixture.workbench->pinnedPhotos().size()));
    QVERIFY(!fixture.workbench->reasonAgainstTraining().isEmpty());

    fixture.workbench->setPinnedPhotos({samplePhotos() + "/birds/crow.jpg"});
    QCOMPARE(fixture.train->pinned.size(), 1U);
  }

  void settingsWithAProblemAreNotTrained() {
    WorkbenchFixture fixture;
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    fixture.workbench->config().setValue(QStringLiteral("run.batch_size"), std::int64_t{-1});
    QVERIFY(fixture.workbench->reasonAgainstTraining().contains(QStringLiteral("run.batch_size")));
  }

  void aStoppedRunGoesOnFromItsCheckpoint() {
    WorkbenchFixture fixture;
    const QString run = addRun(fixture, "photos");
    fixture.workbench->resumeRun(run);
    QTRY_COMPARE(fixture.train->requests.size(), 1U);
    QVERIFY(fixture.train->requests.front().resume);
    QCOMPARE(fixture.train->requests.front().run_folder.string(), run.toStdString());
    QCOMPARE(fixture.train->requests.front().experiment.run.epochs, 7);
  }

  void anotherRunIsNotOpenedWhileOneGoesOn() {
    WorkbenchFixture fixture;
    const QString run = addRun(fixture, "old");
    QVERIFY(scan(*fixture.workbench, samplePhotos()));
    fixture.workbench->startTraining(QStringLiteral("new"));
    QSignalSpy failed(fixture.workbench.get(), &Workbench::runOpenFailed);
    fixture.workbench->openRun(run);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(fixture.workbench->run().name(), QStringLiteral("new"));
  }

  void whatTheSessionRefusesIsSaid() {
    WorkbenchFixture fixture;
    const QString run = addRun(fixture, "photos");
    fixture.train->start_error = runError("There is no room on the disk; make some.");
    QSignalSpy failed(fixture.workbench.get(), &Workbench::trainingFailedToStart);
    fixture.workbench->resumeRun(run);
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
