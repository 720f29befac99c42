// The Runs page: the list, comparing, and what can be done with a run.

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <fstream>

#include "engine/io/storage.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_lock.h"
#include "engine/run_files/run_state_file.h"
#include "engine/run_files/schedule_edits.h"
#include "engine/runs/run_edits.h"
#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/runs/branch_dialog.h"
#include "ui/pages/runs/run_details.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/live_plot.h"

using namespace dinoscope;
using namespace dinoscope::test;
namespace fs = std::filesystem;

namespace {

struct RunsFixture : WorkbenchFixture {
  RunsPage page{*workbench};

  fs::path workspace() const { return workbench->catalogue().workspace(); }
  QString pathOf(const std::string& name) const {
    return QString::fromStdString((workspace() / name).string());
  }

  /// Three runs, the newest last.
  void makeRuns() {
    RunSpec first{"photos"};
    first.experiment.data.folder = samplePhotos().toStdString();
    first.experiment.model.backbone = "vit_tiny";
    RunSpec second = first;
    second.name = "photos-2";
    second.state = RunState::Stopped;
    second.steps = 24;
    second.started += 5000;
    second.loss_end = 5;
    second.experiment.run.epochs = 7;
    RunSpec third = second;
    third.name = "gentle";
    third.state = RunState::Failed;
    third.started += 5000;
    third.experiment.model.backbone = "resnet18";
    third.has_checkpoint = false;
    for (const RunSpec& spec : {first, second, third}) makeRun(workspace(), spec);
  }
  bool open() {
    page.resize(1200, 740);
    QSignalSpy details(&page.details(), &RunDetails::shown);
    page.show();
    return QTest::qWaitFor([&] { return table().model()->rowCount() == 3 && details.count() > 0; });
  }
  bool select(const QStringList& folders) {
    QSignalSpy details(&page.details(), &RunDetails::shown);
    page.selectFolders(folders);
    return details.wait();
  }
  QTableView& table() { return *page.findChild<QTableView*>(QStringLiteral("runTable")); }
  QString heading() { return page.findChild<QLabel*>(QStringLiteral("settingsHeading"))->text(); }
  QAction& action(const QString& text) {
    for (QAction* each : page.actions())
      if (each->text() == text) return *each;
    qFatal("no action %s", qPrintable(text));
  }
  QStringList names() {
    QStringList names;
    for (int row = 0; row < table().model()->rowCount(); ++row)
      names << table().model()->index(row, RunListModel::Name).data().toString();
    return names;
  }
};

}  // namespace

class RunsPageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anEmptyPageLeadsToTraining() {
    RunsFixture fixture;
    fixture.page.show();
    auto* empty = fixture.page.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy pages(fixture.workbench.get(), &Workbench::pageRequested);
    QVERIFY(clickButton(*empty, QStringLiteral("Go to Train")));
    QCOMPARE(pages.front().front().value<PageId>(), PageId::Train);
    leaveScreenshots(fixture.page, QStringLiteral("runs_page_empty"));
  }

  void runsAreListedSortedAndFiltered() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QCOMPARE(fixture.names(), (QStringList{"gentle", "photos-2", "photos"}));  // newest first
    fixture.table().sortByColumn(RunListModel::Steps, Qt::DescendingOrder);
    QCOMPARE(fixture.names().front(), QStringLiteral("photos"));
    fixture.table().sortByColumn(RunListModel::Name, Qt::AscendingOrder);
    QCOMPARE(fixture.names(), (QStringList{"gentle", "photos", "photos-2"}));
    auto* filter = fixture.page.findChild<QLineEdit*>(QStringLiteral("filter"));
    filter->setText(QStringLiteral("RESNET"));
    QCOMPARE(fixture.names(), QStringList{"gentle"});
    filter->setText(QStringLiteral("finished"));
    QCOMPARE(fixture.names(), QStringList{"photos"});
    const QModelIndex state = fixture.table().model()->index(0, RunListModel::State);
    QCOMPARE(state.data().toString(), QStringLiteral("Finished"));
    QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
  }

  void whatCantBeDoneSaysWhy() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos")}));
    QVERIFY(fixture.action(QStringLiteral("Open run")).isEnabled());
    QVERIFY(!fixture.action(QStringLiteral("Resume run")).isEnabled());
    QVERIFY(fixture.action(QStringLiteral("Resume run")).toolTip().contains(QStringLiteral("finished")));
    QVERIFY(fixture.select({fixture.pathOf("gentle")}));
    QVERIFY(fixture.action(QStringLiteral("Explore")).toolTip().contains(QStringLiteral("checkpoint")));
    QVERIFY(fixture.select({fixture.pathOf("photos-2")}));
    QVERIFY(fixture.action(QStringLiteral("Resume run")).isEnabled());
    QVERIFY(fixture.select({fixture.pathOf("photos"), fixture.pathOf("photos-2")}));
    QVERIFY(!fixture.action(QStringLiteral("Open run")).isEnabled());
    QVERIFY(fixture.action(QStringLiteral("Move run to the trash …")).isEnabled());
  }

  void oneRunShowsWhatChangedAndSeveralWhatDiffers() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos-2")}));
    QVERIFY(fixture.heading().contains(QStringLiteral("3 settings changed")));  // folder, backbone, epochs
    QCOMPARE(fixture.page.details().plot().curves().size(), 1U);

    QVERIFY(fixture.select({fixture.pathOf("photos"), fixture.pathOf("photos-2")}));
    QVERIFY(fixture.heading().contains(QStringLiteral("1 setting differs")));
    SettingTableModel& settings = fixture.page.details().settings();
    QCOMPARE(settings.rowCount(), 1);
    QCOMPARE(settings.index(0, 0).data().toString(), QStringLiteral("Run: Epochs"));
    QCOMPARE(settings.columnCount(), 3);
    settings.setAllShown(true);
    QVERIFY(settings.rowCount() > 50);
    settings.setAllShown(false);
    QCOMPARE(fixture.page.details().plot().curves().size(), 2U);
    fixture.page.details().plot().replotNow();
    leaveScreenshots(fixture.page, QStringLiteral("runs_page_compare"));
  }

  /// Two runs of the same settings may have learned with others for a while.
  void whatWasChangedInMidRunIsCompared() {
    RunsFixture fixture;
    fixture.makeRuns();
    writeScheduleEdits(diskStorage(), fixture.workspace() / "photos" / "edits.json",
                       {{10, {{"optim.lr", "0.003", "0.0015"}}}});
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos"), fixture.pathOf("photos-2")}));
    QVERIFY(fixture.heading().contains(QStringLiteral("2 settings differ")));
    SettingTableModel& settings = fixture.page.details().settings();
    const QString edit = settings.index(1, 1).data().toString() + settings.index(1, 2).data().toString();
    QVERIFY2(edit.contains(QStringLiteral("step 10")) && edit.contains(QStringLiteral("Learning rate")) &&
                 edit.contains(QStringLiteral("0.0015")),
             qPrintable(edit));
  }

  void theListTellsStartDurationAndNote() {
    RunsFixture fixture;
    RunSpec spec{"photos"};
    spec.state = RunState::Running;  // and nobody trains it any more
    const fs::path run = makeRun(fixture.workspace(), spec);
    auto state = *readRunState(RunLayout{run}.state());
    QVERIFY(state.was_cut_off);
    state.state = RunState::Running;
    state.seconds = 185;
    writeRunState(diskStorage(), RunLayout{run}.state(), state);
    writeRunNote(run, "warm-up halved\nand more");
    fixture.page.show();
    QTRY_COMPARE(fixture.names(), QStringList{"photos"});
    const auto shown = [&](RunListModel::Column column) {
      return fixture.table().model()->index(0, column).data().toString();
    };
    QCOMPARE(shown(RunListModel::State), QStringLiteral("Cut off"));
    QCOMPARE(shown(RunListModel::Duration), QStringLiteral("3 min 5 s"));
    QCOMPARE(shown(RunListModel::Note), QStringLiteral("warm-up halved"));
    const QAbstractItemView& view = fixture.table();
    for (int column = 0; column < RunListModel::Note; ++column)  // each as wide as its words
      QVERIFY2(fixture.table().columnWidth(column) >= std::min(160, view.sizeHintForColumn(column)),
               qPrintable(QString::number(column)));
  }

  void keysOnARunThatGoesOnSayWhyNot() {
    RunsFixture fixture;
    fixture.makeRuns();
    writeRunState(diskStorage(), RunLayout{fixture.workspace() / "photos"}.state(), {RunState::Running});
    const RunLock lock(fixture.workspace() / "photos");
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos")}));
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Delete}) {
      fixture.page.banner()->dismiss();
      QTest::keyClick(&fixture.table(), key);
      QVERIFY(!fixture.page.banner()->isHidden());
      QVERIFY(fixture.page.banner()->sentence().contains(QStringLiteral("stop it first")));
    }
    QVERIFY(fixture.page.findChild<QMessageBox*>() == nullptr);
  }

  void openingAndResumingReachTheSession() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos-2")}));
    QSignalSpy opened(&fixture.workbench->present(), &Present::runOpened);
    fixture.page.primaryAction()->trigger();
    QVERIFY(opened.wait());
    QCOMPARE(fixture.workbench->run().name(), QStringLiteral("photos-2"));
    QCOMPARE(fixture.workbench->run().completedSteps(), 24);
    fixture.action(QStringLiteral("Resume run")).trigger();
    QTRY_COMPARE(fixture.train->requests.size(), 1U);
    QVERIFY(fixture.train->requests.front().resume);
  }

  void aForkTakesTheSettingsAndIfWantedTheWeights() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos-2")}));
    QSignalSpy pages(&fixture.workbench->present(), &Present::settingsOpened);
    fixture.action(QStringLiteral("New run with these settings")).trigger();
    QVERIFY(pages.wait());
    QCOMPARE(fixture.workbench->config().experiment().run.epochs, 7);
    QVERIFY(fixture.workbench->config().experiment().model.init_weights.empty());
    fixture.action(QStringLiteral("New run from its weights")).trigger();
    QVERIFY(pages.wait());
    QCOMPARE(fixture.workbench->config().experiment().model.init_weights,
             fixture.pathOf("photos-2").toStdString());
    QVERIFY(fixture.workbench->run().folder().empty());
  }

  void aRunBranchesOffAtACheckpoint() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos-2")}));
    fixture.action(QStringLiteral("Branch off at a checkpoint …")).trigger();
    auto* dialog = fixture.page.findChild<BranchDialog*>();
    QVERIFY(dialog != nullptr);
    leaveScreenshots(*dialog, QStringLiteral("branch-dialog"), dialog->sizeHint());
    const QString checkpoint = dialog->choice()->currentData().toString();
    QSignalSpy prepared(&fixture.workbench->present(), &Present::branchChanged);
    QSignalSpy scanned(&fixture.workbench->photos(), &FolderModel::changed);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(prepared.wait());
    QCOMPARE(fixture.workbench->config().experiment().run.epochs, 7);
    QTRY_COMPARE(scanned.count(), 1);
    fixture.workbench->present().startTraining(QStringLiteral("branch"));
    QCOMPARE(fixture.train->requests.back().fork_from.string(), checkpoint.toStdString());
    QVERIFY(!fixture.train->requests.back().resume);
    fixture.train->finish();
    QTRY_COMPARE(fixture.workbench->run().state(), RunState::Finished);
    fixture.workbench->present().startTraining(QStringLiteral("anew"));  // only the next one branches off
    QVERIFY(fixture.train->requests.back().fork_from.empty());
  }

  void exploringAsksForThePage() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos")}));
    QSignalSpy wanted(fixture.workbench.get(), &Workbench::explorationRequested);
    fixture.action(QStringLiteral("Explore")).trigger();
    QCOMPARE(wanted.front().front().toString(), fixture.pathOf("photos"));
  }

  void aRunIsRenamedInTheList() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    const auto write = [&](const QString& name) {
      QAbstractItemModel& model = *fixture.table().model();
      return model.setData(model.index(0, RunListModel::Name), name, Qt::EditRole);
    };
    QVERIFY(!write(QStringLiteral("kind")));
    QTRY_VERIFY(fixture.names().contains(QStringLiteral("kind")));
    QVERIFY(fs::exists(fixture.workspace() / "kind" / "experiment.json"));
    QVERIFY(!fs::exists(fixture.workspace() / "gentle"));

    write(QStringLiteral("photos"));
    QTRY_VERIFY(!fixture.page.banner()->isHidden());
    QVERIFY(fixture.page.banner()->sentence().contains(QStringLiteral("photos")));
    QVERIFY(fixture.names().contains(QStringLiteral("kind")));
  }

  void aNameThatIsRefusedIsMendedNotTypedAnew() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    fixture.table().selectRow(0);
    fixture.table().setFocus();
    const auto editor = [&] { return fixture.table().viewport()->findChild<QLineEdit*>(); };
    QTest::keyClick(&fixture.table(), Qt::Key_F2);
    QTRY_VERIFY(editor() != nullptr);
    QTest::keyClicks(editor(), QStringLiteral("photos"));
    QPointer<QLineEdit> before = editor();
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(before == nullptr && editor() != nullptr);
    QCOMPARE(editor()->text(), QStringLiteral("photos"));
    QCOMPARE(fixture.page.banner()->kind(), BannerKind::Error);
    QVERIFY(fs::exists(fixture.workspace() / "gentle"));
  }

  void aNoteIsKept() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos")}));
    fixture.page.findChild<QPlainTextEdit*>(QStringLiteral("note"))
        ->setPlainText(QStringLiteral("a good one"));
    QVERIFY(fixture.select({fixture.pathOf("photos-2")}));  // leaving keeps it at once
    QTRY_COMPARE(readRunNote(fixture.workspace() / "photos"), std::string("a good one"));
    QVERIFY(fixture.select({fixture.pathOf("photos")}));
    QCOMPARE(fixture.page.findChild<QPlainTextEdit*>(QStringLiteral("note"))->toPlainText(),
             QStringLiteral("a good one"));
    QVERIFY(readRunNote(fixture.workspace() / "photos-2").empty());
  }

  /// What is typed is the truth: looking at the growing run again and again takes nothing of it.
  void aNoteBeingTypedSurvivesARefresh() {
    RunsFixture fixture;
    RunSpec spec{"growing"};
    spec.state = RunState::Running;
    makeRun(fixture.workspace(), spec);
    const RunLock lock(fixture.workspace() / "growing");  // somebody trains it
    fixture.page.resize(1200, 740);
    QSignalSpy details(&fixture.page.details(), &RunDetails::shown);
    fixture.page.show();
    QTRY_VERIFY(details.count() > 0);
    auto* note = fixture.page.findChild<QPlainTextEdit*>(QStringLiteral("note"));
    QTest::mouseClick(note->viewport(), Qt::LeftButton);
    for (const char* word : {"better ", "crops ", "this ", "time"}) {
      QTest::keyClicks(note, QString::fromLatin1(word));
      const auto looked = details.count();
      fixture.workbench->refreshRuns();
      QTRY_VERIFY(details.count() > looked);
    }
    QCOMPARE(note->toPlainText(), QStringLiteral("better crops this time"));
    QVERIFY(note->document()->isUndoAvailable());
    fixture.page.hide();
    QTRY_COMPARE(readRunNote(fixture.workspace() / "growing"), std::string("better crops this time"));
  }

  void aNoteWrittenAfterRenamingIsKept() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos")}));
    auto* note = fixture.page.findChild<QPlainTextEdit*>(QStringLiteral("note"));
    note->setPlainText(QStringLiteral("before"));
    for (int row = 0; row < 3; ++row)
      if (fixture.names()[row] == QLatin1String("photos"))
        fixture.table().model()->setData(fixture.table().model()->index(row, RunListModel::Name),
                                         QStringLiteral("owls"), Qt::EditRole);
    note->setPlainText(QStringLiteral("before and after"));
    QTRY_VERIFY(fixture.names().contains(QStringLiteral("owls")));
    QTRY_COMPARE(readRunNote(fixture.workspace() / "owls"), std::string("before and after"));
    QVERIFY(fixture.page.banner()->isHidden());
    QCOMPARE(fixture.page.selectedFolders(), QStringList{fixture.pathOf("owls")});
  }

  void theListChangesByRows() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos-2"), fixture.pathOf("photos")}));
    QSignalSpy resets(fixture.table().model(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(fixture.table().model(), &QAbstractItemModel::rowsInserted);
    const QStringList before = fixture.page.selectedFolders();
    makeRun(fixture.workspace(), {"another"});
    fixture.workbench->refreshRuns();
    QTRY_COMPARE(fixture.names().size(), 4);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(fixture.page.selectedFolders(), before);
    fs::remove_all(fixture.workspace() / "gentle");
    fixture.workbench->refreshRuns();
    QTRY_COMPARE(fixture.names().size(), 3);
    QCOMPARE(fixture.page.selectedFolders(), before);
  }

  void ofSeveralRunsTheTrashedOnesCanBeBroughtBack() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos"), fixture.pathOf("gentle")}));
    fixture.action(QStringLiteral("Move run to the trash …")).trigger();
    fs::remove_all(fixture.workspace() /
                   fixture.page.selectedFolders().back().section('/', -1).toStdString());
    fixture.page.findChild<QPushButton*>(QStringLiteral("moveToTrash"))->click();
    QTRY_COMPARE(fixture.page.banner()->kind(), BannerKind::Error);
    QTRY_COMPARE(fixture.names(), QStringList{"photos-2"});
    for (auto* button : fixture.page.banner()->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Undo")) button->click();
    QTRY_COMPARE(fixture.names().size(), 2);
  }

  void aDeletedRunCanBeBroughtBack() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos"), fixture.pathOf("gentle")}));
    fixture.action(QStringLiteral("Move run to the trash …")).trigger();
    QVERIFY(fs::exists(fixture.workspace() / "photos"));  // it asks first
    fixture.page.findChild<QPushButton*>(QStringLiteral("moveToTrash"))->click();
    QTRY_COMPARE(fixture.names(), QStringList{"photos-2"});
    QVERIFY(!fs::exists(fixture.workspace() / "photos"));
    for (auto* button : fixture.page.banner()->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Undo")) button->click();
    QTRY_COMPARE(fixture.names().size(), 3);
    QVERIFY(fs::exists(fixture.workspace() / "photos" / "experiment.json"));
    QVERIFY(fixture.page.undoText().isEmpty());  // it was undone
  }

  void exportedWeightsHaveTheReferencesNames() {
    RunsFixture fixture;
    fixture.makeRuns();
    const fs::path file = fixture.folder.filePath(QStringLiteral("w.safetensors")).toStdString();
    exportWeights(fixture.workspace() / "photos", file);
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    QVERIFY(bytes.find("\"cls_token\"") != std::string::npos);
    QVERIFY(bytes.find("student") == std::string::npos && bytes.find("mlp") == std::string::npos);
    QVERIFY(bytes.ends_with("BBBBCCCC"));
    QCOMPARE((bytes.size() - 8) % 8, 0U);

    // A damaged checkpoint is not exported in silence.
    std::ofstream(fixture.workspace() / "photos" / "checkpoints" / "step-0000000040" / "weights.safetensors",
                  std::ios::app)
        << "more";
    QVERIFY_EXCEPTION_THROWN(exportWeights(fixture.workspace() / "photos", file), Error);
  }

  void leavesAPicture() {
    RunsFixture fixture;
    fixture.makeRuns();
    QVERIFY(fixture.open());
    QVERIFY(fixture.select({fixture.pathOf("photos")}));
    fixture.page.details().plot().replotNow();
    leaveScreenshots(fixture.page, QStringLiteral("runs_page"));
  }
};

DINOSCOPE_TEST(RunsPageTest)
#include "runs_page_test.moc"
