// What is open: one thing at a time, the last one wins, and nothing of it is hidden.

#include <QSignalSpy>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

struct PresentFixture : WorkbenchFixture {
  Present& present = workbench->present();

  QString addRun(const char* name, const QString& photos = samplePhotos(), std::int64_t epochs = 7) {
    RunSpec spec{name};
    spec.state = RunState::Stopped;
    spec.experiment.data.folder = photos.toStdString();
    spec.experiment.run.epochs = epochs;
    return QString::fromStdString(makeRun(workbench->catalogue().workspace(), spec).string());
  }
  bool scan(const QString& photos) {
    QSignalSpy changed(&workbench->photos(), &FolderModel::changed);
    present.openFolder(photos);
    return changed.wait();
  }
  bool branch(const QString& run) {
    QSignalSpy changed(&present, &Present::branchChanged);
    present.branchOff(run + "/checkpoints/step-0000000040");
    return changed.wait() && present.branch().has_value();
  }
};

QString birds() { return samplePhotos() + "/birds"; }

}  // namespace

class PresentTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theLaterOfTwoOpensWins() {
    PresentFixture fixture;
    const QString first = fixture.addRun("first"), second = fixture.addRun("second");
    QSignalSpy opened(&fixture.present, &Present::runOpened);
    fixture.present.resumeRun(first);
    fixture.present.openRun(second);
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(fixture.workbench->run().name(), QStringLiteral("second"));
    QVERIFY(fixture.train->requests.empty());
    // Whatever was being opened: what the user opens or starts next is what counts.
    fixture.present.resumeRun(first);
    QVERIFY(fixture.scan(birds()));
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    QCOMPARE(fixture.workbench->photos().path(), birds());
    QVERIFY(fixture.train->requests.empty());
  }

  void undoAfterOpeningARunKeepsTheFolder() {
    PresentFixture fixture;
    QVERIFY(fixture.scan(birds()));
    fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{3});
    QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
    fixture.present.openRun(fixture.addRun("photos"));
    QVERIFY(changed.wait());
    QCOMPARE(fixture.workbench->photos().path(), samplePhotos());
    fixture.workbench->config().undo();
    QCOMPARE(fixture.workbench->config().experiment().run.epochs, 3);
    QCOMPARE(fixture.workbench->config().experiment().data.folder, samplePhotos().toStdString());
    fixture.present.startTraining(QStringLiteral("next"));
    QCOMPARE(fixture.train->requests.front().experiment.data.folder, samplePhotos().toStdString());
  }

  /// Typed into the form, it is scanned; until then nothing else is trained than what is shown.
  void aFolderTypedIntoTheSettingsIsOpened() {
    PresentFixture fixture;
    QVERIFY(fixture.scan(samplePhotos()));
    QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
    ConfigModel& config = fixture.workbench->config();
    config.setValue(QStringLiteral("data.folder"), birds().toStdString());
    config.sealEdit();
    QVERIFY(!fixture.present.reasonAgainstTraining().isEmpty());  // being scanned
    QVERIFY(changed.wait());
    QCOMPARE(fixture.workbench->photos().path(), birds());
    QCOMPARE(config.experiment().data.folder, birds().toStdString());
  }

  void aBranchEndsWithWhateverIsOpenedNext_data() {
    QTest::addColumn<int>("what");
    QTest::newRow("taken off") << 0;
    QTest::newRow("another folder") << 1;
    QTest::newRow("a run") << 2;
    QTest::newRow("its settings") << 3;
    QTest::newRow("started") << 4;
  }
  void aBranchEndsWithWhateverIsOpenedNext() {
    QFETCH(int, what);
    PresentFixture fixture;
    const QString run = fixture.addRun("photos", samplePhotos(), 60);  // more than the branch begins with
    QVERIFY(fixture.scan(samplePhotos()));
    QVERIFY(fixture.branch(run));
    QCOMPARE(fixture.present.branch()->run, QStringLiteral("photos"));
    QCOMPARE(fixture.present.branch()->step, 40);
    QTRY_COMPARE(fixture.present.reasonAgainstTraining(), QString());
    if (what == 0) fixture.present.dropBranch();
    if (what == 1) QVERIFY(fixture.scan(birds()));
    if (what == 2) fixture.present.openRun(run);
    if (what == 3) fixture.present.openSettingsOf(run, false);
    if (what == 4) fixture.present.startTraining(QStringLiteral("branch"));
    QTRY_VERIFY(!fixture.present.branch());
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    if (what == 4) {
      QVERIFY(!fixture.train->requests.front().fork_from.empty());
    } else {
      fixture.present.startTraining(QStringLiteral("anew"));
      QVERIFY(fixture.train->requests.front().fork_from.empty());
    }
  }

  /// What the running run watches and has is its own, whatever is looked at meanwhile.
  /// It would be "finished" after no step at all: that is said before it starts.
  void aBranchWithoutStepsLeftSaysSo() {
    PresentFixture fixture;
    QVERIFY(fixture.scan(samplePhotos()));
    QVERIFY(fixture.branch(fixture.addRun("photos")));  // at step 40
    ConfigModel& config = fixture.workbench->config();
    config.setValue(QStringLiteral("run.batch_size"), std::int64_t{32});
    config.setValue(QStringLiteral("run.epochs"), std::int64_t{5});  // of 8 steps
    const QString reason = fixture.present.reasonAgainstTraining();
    QVERIFY2(reason.contains(QStringLiteral("40")) && reason.contains(QStringLiteral("epochs")),
             qPrintable(reason));
    config.setValue(QStringLiteral("run.epochs"), std::int64_t{6});
    QVERIFY(fixture.present.reasonAgainstTraining().isEmpty());
    config.setValue(QStringLiteral("run.epochs"), std::int64_t{5});
    fixture.present.dropBranch();
    QVERIFY(fixture.present.reasonAgainstTraining().isEmpty());
  }

  void anotherFolderLeavesTheRunningRunAlone() {
    PresentFixture fixture;
    QVERIFY(fixture.scan(samplePhotos()));
    fixture.present.startTraining(QStringLiteral("photos"));
    fixture.train->takeSteps(2);
    QTRY_COMPARE(fixture.workbench->run().state(), RunState::Running);
    const auto pinned = fixture.train->pinned;
    QVERIFY(!pinned.empty());
    QVERIFY(fixture.scan(birds()));
    fixture.workbench->pins().remove({fixture.workbench->pins().photos().front()});
    QCOMPARE(fixture.train->pinned, pinned);
    QCOMPARE(fixture.workbench->run().experiment()->data.folder, samplePhotos().toStdString());
    fixture.train->finish();
    QTRY_VERIFY(!fixture.workbench->run().isTrainedHere());
    // A remedy that needs a new run is of the run's photos and settings.
    fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{3});
    fixture.present.startAgainWith({{"optim.lr", "0.0001"}});
    const Experiment& again = fixture.train->requests.back().experiment;
    QCOMPARE(again.data.folder, samplePhotos().toStdString());
    QVERIFY(again.run.epochs != 3);
    QCOMPARE(again.optim.lr, 0.0001);
  }

  void whatIsExcludedIsOfItsFolder() {
    PresentFixture fixture;
    QVERIFY(fixture.scan(samplePhotos()));
    ConfigModel& config = fixture.workbench->config();
    config.setValue(QStringLiteral("data.exclude"), std::vector<std::string>{"birds/crow.jpg"});
    config.sealEdit();
    QTRY_VERIFY(!fixture.workbench->photos().isScanning());
    QVERIFY(fixture.scan(birds()));
    QVERIFY(config.experiment().data.exclude.empty());
    QVERIFY(fixture.scan(samplePhotos()));
    QCOMPARE(config.experiment().data.exclude, std::vector<std::string>{"birds/crow.jpg"});
    QVERIFY(fixture.workbench->photos().folder()->indexOf("birds/crow.jpg") < 0);
  }

  void patternsAreScannedOnceTheyAreTyped() {
    PresentFixture fixture;
    QVERIFY(fixture.scan(samplePhotos()));
    QSignalSpy scanning(&fixture.workbench->photos(), &FolderModel::scanningChanged);
    ConfigModel& config = fixture.workbench->config();
    for (const char* typed : {"*", "*c", "*cr", "*crow*"})
      config.setValue(QStringLiteral("data.exclude"), std::vector<std::string>{typed});
    QCOMPARE(scanning.count(), 0);
    config.sealEdit();
    QTRY_COMPARE(scanning.count(), 2);  // began, ended
    QVERIFY(fixture.workbench->photos().folder()->indexOf("birds/crow.jpg") < 0);
  }

  void theRunInProgressIsShownNotOpened() {
    PresentFixture fixture;
    QVERIFY(fixture.scan(samplePhotos()));
    fixture.present.startTraining(QStringLiteral("photos"));
    QSignalSpy opened(&fixture.present, &Present::runOpened);
    QSignalSpy failed(&fixture.present, &Present::failed);
    fixture.present.openRun(QString::fromStdString(fixture.train->requests.front().run_folder.string()));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(failed.count(), 0);
  }

  void pinsAreFewAndOfTheirFolder() {
    PresentFixture fixture;
    QVERIFY(fixture.scan(samplePhotos()));
    Pins& pins = fixture.workbench->pins();
    QSignalSpy refused(&pins, &Pins::refused);
    QSignalSpy changed(&pins, &Pins::changed);
    QStringList all;
    for (std::int64_t i = 0; i < fixture.workbench->photos().folder()->size(); ++i)
      all << QString::fromStdString(fixture.workbench->photos().folder()->pathOf(i).string());
    pins.add(all);
    QCOMPARE(pins.photos().size(), Pins::kMost);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(changed.count(), 1);
    const QStringList before = pins.photos();
    QVERIFY(fixture.scan(birds()));
    QVERIFY(pins.photos() != before);
    QVERIFY(fixture.scan(samplePhotos()));
    QCOMPARE(pins.photos(), before);
    // A photo that is left out of the data is not watched either.
    const ImageFolder& folder = *fixture.workbench->photos().folder();
    const std::string gone =
        folder.images()[static_cast<std::size_t>(folder.indexOf(before.front().toStdString()))].path;
    fixture.workbench->config().setValue(QStringLiteral("data.exclude"), std::vector<std::string>{gone});
    fixture.workbench->config().sealEdit();
    QTRY_VERIFY(!pins.contains(before.front()));
    QCOMPARE(pins.photos().size(), Pins::kMost - 1);
  }
};

DINOSCOPE_TEST(PresentTest)
#include "present_test.moc"
