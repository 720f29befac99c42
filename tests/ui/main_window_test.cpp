// The frame: pages, shortcuts, what is remembered, dropping and closing.

#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/file_commands.h"
#include "ui/log_panel.h"
#include "ui/main_window.h"
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
    for (const ActionId id : {ActionId::ShowRuns, ActionId::ShowData}) {
      QAction* action = fixture.window->actions()[id];
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
    QTRY_VERIFY(fixture.workbench->folder() != nullptr);
    QCOMPARE(fixture.window->currentPage()->id(), PageId::Data);
    QCOMPARE(fixture.window->store().recentFolders(), QStringList{samplePhotos()});
    fixture.window->close();

    WindowFixture next;
    MainWindow restored(*next.workbench, fixture.sessionFile());
    restored.openAtStart({});
    QTRY_VERIFY(next.workbench->folder() != nullptr);
    QCOMPARE(next.workbench->folder()->folder().string(), samplePhotos().toStdString());
  }

  void aDroppedPhotoOpensItsFolder() {
    WindowFixture fixture;
    drop(*fixture.window, samplePhotos() + "/birds/crow.jpg");
    QTRY_VERIFY(fixture.workbench->folder() != nullptr);
    QCOMPARE(fixture.workbench->folder()->folder().string(), samplePhotos().toStdString() + "/birds");
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
    QVERIFY(!next.workbench->config().isDirty());
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
    fixture.workbench->open(file);
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
    fixture.workbench->openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->folder() != nullptr);
    fixture.workbench->startTraining(QStringLiteral("photos"));
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
    QVERIFY(!fixture.workbench->run().isGoingOn());
  }

  void pagesAskForOneAnother() {
    WindowFixture fixture;
    fixture.workbench->openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->folder() != nullptr);
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
    fixture.workbench->openFolder(samplePhotos());
    QTRY_VERIFY(fixture.window->log().text().contains(samplePhotos()));
    fixture.workbench->openFolder(fixture.folder.filePath(QStringLiteral("absent")));
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
    fixture.workbench->openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->folder() != nullptr);
    fixture.window->grab();  // asks for the thumbnails in sight
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    leaveScreenshots(*fixture.window, QStringLiteral("main_window"));
  }
};

DINOSCOPE_TEST(MainWindowTest)
#include "main_window_test.moc"
