// The frame: pages, shortcuts, what is remembered, dropping and closing.

#include <sys/wait.h>
#include <unistd.h>

#include <QDropEvent>
#include <QLockFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <array>
#include <csignal>

#include "engine/runs/run_edits.h"
#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"
#include "ui/file_commands.h"
#include "ui/log_panel.h"
#include "ui/main_window.h"
#include "ui/pages/runs/note_editor.h"
#include "ui/pages/runs/run_details.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/sample_photos.h"
#include "ui/widgets/banner.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

struct WindowFixture : WorkbenchFixture {
  std::unique_ptr<MainWindow> window = open();

  QString sessionFile() const { return folder.filePath(QStringLiteral("session.ini")); }
  std::unique_ptr<MainWindow> open() const { return std::make_unique<MainWindow>(*workbench, sessionFile()); }
};

/// As the user drops a file from the file manager.
void drop(QWidget& target, const QString& path) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&target, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&target, &event);
  QVERIFY(event.isAccepted());
}

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyPageHasAButtonAndAShortcut() {
    WindowFixture fixture;
    fixture.window->show();
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    for (const PageId id : {PageId::Runs, PageId::Data}) {
      QAction* action = fixture.window->pageAction(id);
      QVERIFY(action->isEnabled());
      QVERIFY(!action->shortcut().isEmpty());
      action->trigger();
      QVERIFY(action->isChecked());
    }
    QCOMPARE(fixture.window->currentPage()->id(), PageId::Data);
    QTest::keyClick(fixture.window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(fixture.window->currentPage()->id(), PageId::Runs);
  }

  void noTwoActionsShareAShortcut() {
    const Actions actions;
    QSet<QKeySequence> seen;
    for (const QAction* action : actions.all())
      for (const QKeySequence& keys : action->shortcuts()) {
        QVERIFY2(!seen.contains(keys), qPrintable(keys.toString()));
        seen.insert(keys);
      }
  }

  void aDroppedFolderIsScannedAndRemembered() {
    WindowFixture fixture;
    fixture.window->showPage(PageId::Runs);
    drop(*fixture.window, samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    QCOMPARE(fixture.window->currentPage()->id(), PageId::Data);
    QCOMPARE(fixture.window->store().recentFolders(), QStringList{samplePhotos()});
    fixture.window->close();

    WindowFixture next;
    MainWindow restored(*next.workbench, fixture.sessionFile());
    restored.openAtStart({});
    QTRY_VERIFY(next.workbench->photos().folder() != nullptr);
    QCOMPARE(next.workbench->photos().folder()->folder().string(), samplePhotos().toStdString());
  }

  void aDroppedPhotoOpensItsFolder() {
    WindowFixture fixture;
    drop(*fixture.window, samplePhotos() + "/birds/crow.jpg");
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    QCOMPARE(fixture.workbench->photos().folder()->folder().string(),
             samplePhotos().toStdString() + "/birds");
  }

  void sizePageThemeAndSettingsSurviveARestart() {
    // Within the offscreen screen, to which newer Qt confines what it restores.
    constexpr QSize kSize(780, 700);
    WindowFixture fixture;
    fixture.window->resize(kSize);
    fixture.window->showPage(PageId::Runs);
    fixture.window->actions()[ActionId::ThemeDark]->trigger();
    fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{7});
    fixture.window->close();

    WindowFixture next;
    const MainWindow restored(*next.workbench, fixture.sessionFile());
    QCOMPARE(restored.size(), kSize);
    QCOMPARE(restored.currentPage()->id(), PageId::Runs);
    QVERIFY(Theme::current().colors().is_dark);
    QCOMPARE(next.workbench->config().experiment().run.epochs, 7);
    QVERIFY(next.workbench->config().isDirty());  // it was not saved then either
    Theme::current().apply(ThemeChoice::Light);
  }

  void undoAndRedoFollowTheSettings() {
    WindowFixture fixture;
    QAction* undo = fixture.window->actions()[ActionId::Undo];
    QVERIFY(!undo->isEnabled());
    const auto before = fixture.workbench->config().experiment();
    fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{7});
    QVERIFY(undo->isEnabled());
    QVERIFY(fixture.window->isWindowModified());
    undo->trigger();
    QVERIFY(fixture.workbench->config().experiment() == before);
    fixture.window->actions()[ActionId::Redo]->trigger();
    QCOMPARE(fixture.workbench->config().experiment().run.epochs, 7);
  }

  void aSavedExperimentCanBeOpenedAgain() {
    WindowFixture fixture;
    const QString file = fixture.folder.filePath(QStringLiteral("mine.json"));
    fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{7});
    fixture.window->files().saveTo(file);
    QTRY_VERIFY(!fixture.workbench->config().isDirty());
    QCOMPARE(fixture.window->store().recentExperiments(), QStringList{file});

    fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{9});
    fixture.workbench->present().open(file);
    QTRY_COMPARE(fixture.workbench->config().experiment().run.epochs, 7);
  }

  void whatCantBeOpenedIsSaidOnThePage() {
    WindowFixture fixture;
    fixture.window->openAtStart(fixture.folder.filePath(QStringLiteral("absent")));
    Banner* banner = fixture.window->currentPage()->banner();
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY(banner->sentence().contains(QStringLiteral("absent")));
  }

  void closingWhileTrainingAsksAndStopsWithACheckpoint() {
    WindowFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    fixture.workbench->present().startTraining(QStringLiteral("photos"));
    fixture.train->takeSteps(3);
    QTRY_COMPARE(fixture.workbench->run().state(), RunState::Running);
    fixture.window->show();

    QVERIFY(!fixture.window->close());
    auto* question = fixture.window->findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    question->findChild<QPushButton*>(QStringLiteral("keepTraining"))->click();
    QTRY_VERIFY(fixture.window->findChild<QMessageBox*>() == nullptr);
    QCOMPARE(fixture.workbench->run().state(), RunState::Running);

    QVERIFY(!fixture.window->close());
    QSignalSpy checkpoints(&fixture.workbench->run(), &RunModel::checkpointWritten);
    fixture.window->findChild<QPushButton*>(QStringLiteral("stopAndClose"))->click();
    QTRY_VERIFY(!fixture.window->isVisible());
    QCOMPARE(checkpoints.count(), 1);
    QVERIFY(!fixture.workbench->run().isTrainedHere());
  }

  /// The dialog promised a checkpoint: without one the window stays and says why.
  void aFailedCheckpointKeepsTheWindow() {
    WindowFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    fixture.workbench->present().startTraining(QStringLiteral("photos"));
    fixture.train->takeSteps(3);
    QTRY_COMPARE(fixture.workbench->run().state(), RunState::Running);
    fixture.train->obeys = false;
    fixture.window->show();
    QVERIFY(!fixture.window->close());
    fixture.window->findChild<QPushButton*>(QStringLiteral("stopAndClose"))->click();
    fixture.train->fail("The disk is full; make room and resume.");
    QTRY_COMPARE(fixture.workbench->run().state(), RunState::Failed);
    QTRY_VERIFY(fixture.window->currentPage()->banner()->sentence().contains(QStringLiteral("disk is full")));
    QVERIFY(fixture.window->isVisible());
    // Nor does the end of a later run close a window that nobody closes.
    fixture.train->obeys = true;
    fixture.workbench->present().startTraining(QStringLiteral("next"));
    fixture.train->takeSteps(2);
    fixture.train->finish();
    QTRY_COMPARE(fixture.workbench->run().state(), RunState::Finished);
    QCoreApplication::processEvents();
    QVERIFY(fixture.window->isVisible());
  }

  void aSaveIsOnDiskAfterClose() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("mine.json"));
    {
      WindowFixture fixture;
      // However busy everything else is.
      for (int i = 0; i < 6; ++i)
        fixture.workbench->jobs().run<void>(
            QStringLiteral("Long"), JobLane::Long,
            [](const JobControl& control) {
              while (true) control.throwIfCancelled();
            },
            fixture.window.get(), [] {});
      fixture.window->show();
      fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{7});
      fixture.window->files().saveTo(file);
      fixture.window->close();  // at once, or once it is saved
      QTRY_VERIFY(!fixture.window->isVisible());
    }
    QVERIFY(QFileInfo::exists(file));
  }

  /// What is half written when the window is closed is kept too.
  void aNoteIsOnDiskAfterClose() {
    WindowFixture fixture;
    const std::filesystem::path run = makeRun(fixture.workbench->catalogue().workspace(), {"photos"});
    fixture.window->show();
    fixture.window->activateWindow();
    fixture.window->showPage(PageId::Runs);
    auto* page = static_cast<RunsPage*>(fixture.window->currentPage());
    QTRY_COMPARE(page->details().note().folder(), QString::fromStdString(run.string()));
    auto* note = page->findChild<QPlainTextEdit*>(QStringLiteral("note"));
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("a good one"));
    fixture.window->close();
    QTRY_VERIFY(!fixture.window->isVisible());
    QCOMPARE(readRunNote(run), std::string("a good one"));
  }

  /// The program may end in any way: what was changed is in the session a moment later.
  void whatWasChangedSurvivesAKill() {
    WindowFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{7});
    const QString pinned = samplePhotos() + "/birds/crow.jpg";
    fixture.workbench->pins().remove(fixture.workbench->pins().photos());
    fixture.workbench->pins().add({pinned});
    const auto isKept = [&fixture, &pinned] {
      const WorkbenchFixture next;
      SessionStore store(fixture.sessionFile());
      store.restoreExperiment(next.workbench->config());
      store.restorePhotos(next.workbench->pins(), next.workbench->photos());
      return next.workbench->config().experiment().run.epochs == 7 &&
             next.workbench->pins().of(samplePhotos()) == QStringList{pinned};
    };
    QTRY_VERIFY(isKept());  // without the window ever being closed
  }

  void theLastRunThatWasOpenIsTheOneThatIsRecalled() {
    WindowFixture fixture;
    const auto& workspace = fixture.workbench->catalogue().workspace();
    for (const char* name : {"first", "second"}) {
      RunSpec spec{name};
      spec.experiment.data.folder = samplePhotos().toStdString();
      fixture.workbench->present().openRun(QString::fromStdString(makeRun(workspace, spec).string()));
      QTRY_COMPARE(fixture.workbench->run().name(), QString::fromLatin1(name));  // both finished: one state
    }
    QVERIFY(fixture.window->store().lastRun().endsWith(QStringLiteral("second")));
  }

  void photosThatAreGoneAreMissedAloud() {
    WindowFixture fixture;
    fixture.window->store().setLastFolder(fixture.folder.filePath(QStringLiteral("gone")));
    fixture.window->openAtStart({});
    QTRY_VERIFY(fixture.window->currentPage()->banner()->sentence().contains(QStringLiteral("gone")));
    // A disk that does not answer must not hold up a menu: what was open is listed, there or not.
    fixture.window->store().addRecentFolder(fixture.folder.filePath(QStringLiteral("gone")));
    QCOMPARE(fixture.window->store().recentFolders().size(), 1);
    // The disk is there again: one button, not the way through a dialog.
    QVERIFY(QFile::link(samplePhotos(), fixture.folder.filePath(QStringLiteral("gone"))));
    fixture.window->show();
    QVERIFY(clickButton(*fixture.window->currentPage()->banner(), QStringLiteral("Try again")));
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
  }

  void undoOnRunsBringsBackADeletedRun() {
    WindowFixture fixture;
    makeRun(fixture.workbench->catalogue().workspace(), {"photos"});
    fixture.workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{7});
    fixture.window->show();
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.window->showPage(PageId::Runs);
    auto* table = fixture.window->currentPage()->findChild<QTableView*>(QStringLiteral("runTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    auto* move = fixture.window->findChild<QPushButton*>(QStringLiteral("moveToTrash"));
    QVERIFY(move != nullptr);
    QTest::mouseClick(move, Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QAction* undo = fixture.window->actions()[ActionId::Undo];
    QTRY_VERIFY(undo->text().contains(QStringLiteral("trash")));
    fixture.window->showPage(PageId::Data);  // where it is no news
    QVERIFY(!undo->text().contains(QStringLiteral("trash")));
    fixture.window->showPage(PageId::Runs);
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(fixture.workbench->config().experiment().run.epochs, 7);  // that was not meant
  }

  /// After a kill: what happened, and what can be done.
  void aRunThatWasCutOffIsSaidToBe() {
    WindowFixture fixture;
    RunSpec spec{"photos"};
    spec.state = RunState::Running;  // as a process leaves it that is killed
    spec.experiment.data.folder = samplePhotos().toStdString();
    const auto run = makeRun(fixture.workbench->catalogue().workspace(), spec);
    fixture.window->showPage(PageId::Train);
    fixture.window->store().setLastRun(QString::fromStdString(run.string()));
    fixture.window->openAtStart({});
    Banner& banner = *fixture.window->currentPage()->banner();
    QTRY_VERIFY(banner.sentence().contains(QStringLiteral("photos was cut off after 40 steps")));
    QVERIFY(banner.sentence().contains(QStringLiteral("checkpoint")));
    fixture.window->show();
    QVERIFY(clickButton(banner, QStringLiteral("Resume")));
    QTRY_COMPARE(fixture.train->requests.size(), std::size_t{1});
    QVERIFY(fixture.train->requests.front().resume);
  }

  void aSecondWindowSaysThatThereAreTwo() {
    const QTemporaryDir folder;
    const QString session = folder.filePath(QStringLiteral("session.ini"));
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t other = ::fork();
    if (other == 0) {
      QLockFile lock(session + QStringLiteral(".open"));
      const char is_held = lock.tryLock() ? 1 : 0;
      (void)!::write(ready[1], &is_held, 1);
      ::pause();  // until it is killed
    }
    char is_held = 0;
    QCOMPARE(::read(ready[0], &is_held, 1), 1);
    QCOMPARE(static_cast<int>(is_held), 1);
    WorkbenchFixture fixture;
    {
      const MainWindow second(*fixture.workbench, session);
      QVERIFY(second.currentPage()->banner()->sentence().contains(QStringLiteral("Another window")));
    }
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    const MainWindow alone(*fixture.workbench, session);
    QVERIFY(alone.currentPage()->banner()->isHidden());
  }

  void aDroppedFileThatIsNoPictureKeepsTheFolder() {
    WindowFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    const QString note = fixture.folder.filePath(QStringLiteral("Notizen.txt"));
    QVERIFY(QFile(note).open(QIODevice::WriteOnly));
    fixture.window->showPage(PageId::Runs);
    drop(*fixture.window, note);
    QTRY_VERIFY(fixture.window->currentPage()->banner()->sentence().contains(QStringLiteral("Notizen.txt")));
    QCOMPARE(fixture.window->currentPage()->id(), PageId::Runs);
    QVERIFY(!fixture.workbench->photos().isScanning());
  }

  /// Help's own list, driven as real keys, right after the page is shown.
  void everyListedShortcutWorksRightAfterItsPageIsShown() {
    WindowFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    makeRun(fixture.workbench->catalogue().workspace(), {"photos"});
    fixture.workbench->refreshRuns();
    QTRY_COMPARE(fixture.workbench->runs().size(), 1U);
    fixture.window->show();
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    int tried = 0;
    const auto press = [&](QAction& action) {
      for (const QKeySequence& keys : action.shortcuts()) {
        QSignalSpy triggered(&action, &QAction::triggered);
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : fixture.window.get();
        QTest::keySequence(target, keys);
        QVERIFY2(triggered.count() == 1, qPrintable(action.text() + QLatin1Char(' ') + keys.toString()));
        ++tried;
      }
    };
    for (std::size_t i = 0; i < fixture.window->pages().size(); ++i) {
      Page* page = fixture.window->pages()[i];
      QTest::keyClick(fixture.window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
      QCOMPARE(fixture.window->currentPage(), page);
      for (QAction* action : page->QWidget::actions()) {
        if (action->shortcut().isEmpty()) continue;
        action->disconnect();  // whether the key arrives is the question, whatever can be done now
        action->setEnabled(true);
        press(*action);
      }
    }
    for (QAction* action : fixture.window->actions().all()) {
      if (action->shortcut().isEmpty()) continue;
      action->disconnect();
      action->setEnabled(true);
      press(*action);
    }
    QVERIFY2(tried > 25, qPrintable(QString::number(tried)));
  }

  void pagesAskForOneAnother() {
    WindowFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    fixture.workbench->requestViews(3);
    QCOMPARE(fixture.window->currentPage()->id(), PageId::Views);
    fixture.workbench->requestExploration(fixture.folder.path());
    QCOMPARE(fixture.window->currentPage()->id(), PageId::Explore);
  }

  void theLogTellsWhatHappened() {
    WindowFixture fixture;
    fixture.window->show();
    auto* panel = fixture.window->findChild<LogPanel*>();
    QVERIFY(!panel->isVisible());
    QAction* action = fixture.window->actions()[ActionId::ShowLog];
    action->trigger();
    QVERIFY(panel->isVisible());
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.window->log().text().contains(samplePhotos()));
    fixture.workbench->present().openFolder(fixture.folder.filePath(QStringLiteral("absent")));
    QTRY_VERIFY(fixture.window->log().text().contains(QStringLiteral("absent")));
    leaveScreenshots(*fixture.window, QStringLiteral("main_window_log"));
    action->trigger();
    QVERIFY(!panel->isVisible());
  }

  void theShortcutsAreListed() {
    WindowFixture fixture;
    fixture.window->show();
    fixture.window->actions()[ActionId::Shortcuts]->trigger();
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("shortcuts"));
    QVERIFY(dialog != nullptr);
    auto* tree = dialog->findChild<QTreeWidget*>();
    for (const QAction* listed : fixture.window->actions().all())
      if (!listed->shortcut().isEmpty())
        QVERIFY2(!tree->findItems(plainActionText(*listed), Qt::MatchExactly | Qt::MatchRecursive).isEmpty(),
                 qPrintable(listed->text()));
    leaveScreenshots(*dialog, QStringLiteral("shortcuts"), dialog->size());
    fixture.window->actions()[ActionId::About]->trigger();
    QVERIFY(fixture.window->findChild<QMessageBox*>(QStringLiteral("about")) != nullptr);
  }

  void leavesAPicture() {
    WindowFixture fixture;
    leaveScreenshots(*fixture.window, QStringLiteral("main_window_empty"));
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    fixture.window->grab();  // asks for the thumbnails in sight
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    leaveScreenshots(*fixture.window, QStringLiteral("main_window"));
  }
};

DINOSCOPE_TEST(MainWindowTest)
#include "main_window_test.moc"
