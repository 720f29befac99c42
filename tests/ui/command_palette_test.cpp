// The command palette: what is found by typing, and that it is done.

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/command_palette.h"
#include "ui/fuzzy_match.h"
#include "ui/help/help.h"
#include "ui/help/help_topic.h"
#include "ui/help/manual_results.h"
#include "ui/help/manual_view.h"
#include "ui/help/manual_window.h"
#include "ui/main_window.h"
#include "ui/palette_entries.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

/// The window with its palette, as the keys have opened it.
struct WindowFixture : WorkbenchFixture {
  MainWindow window{*workbench, folder.filePath(QStringLiteral("session.ini"))};
  CommandPalette* palette = window.findChild<CommandPalette*>();
  QLineEdit* field = palette->findChild<QLineEdit*>();
  QListView* list = palette->findChild<QListView*>();

  /// Opens the palette anew and types that.
  void type(const QString& text) {
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.actions()[ActionId::CommandPalette]->trigger();
    QTest::keyClicks(field, text);
  }
  QModelIndex row(const QString& text) const {
    return list->model()
        ->match(list->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly)
        .value(0);
  }
};

}  // namespace

class CommandPaletteTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void finds_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << ""
                                   << "Open folder" << true;
    QTest::newRow("a part") << "fold"
                            << "Open folder" << true;
    QTest::newRow("initials") << "of"
                              << "Open folder" << true;
    QTest::newRow("any case") << "OPEN"
                              << "open folder" << true;
    QTest::newRow("spaces do not count") << "o f"
                                         << "Open folder" << true;
    QTest::newRow("wrong order") << "fo op"
                                 << "Open folder" << false;
    QTest::newRow("a letter too much") << "folders"
                                       << "Open folder" << false;
    QTest::newRow("a letter twice") << "xx"
                                    << "x" << false;
    QTest::newRow("nothing there") << "a"
                                   << "" << false;
  }
  void finds() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzyScore(typed, text).has_value(), found);
  }

  void theBetterAnswerComesFirst() {
    const auto better = [](const char* typed, const char* better_text, const char* other) {
      return *fuzzyScore(QLatin1String(typed), QLatin1String(better_text)) >
             *fuzzyScore(QLatin1String(typed), QLatin1String(other));
    };
    QVERIFY(better("of", "Open folder", "Profile"));
    QVERIFY(better("run", "Open run", "Redo unused name"));
    QVERIFY(better("log", "Log", "Log of everything"));
  }

  void typingAndReturnDoIt() {
    QWidget window;
    window.resize(900, 600);
    window.show();
    CommandPalette palette(&window);
    QStringList done;
    const auto entry = [&](const QString& text) {
      return PaletteEntry{text, {}, {}, [&done, text] { done << text; }};
    };
    palette.open(
        {entry(QStringLiteral("Open folder")), entry(QStringLiteral("Quit")), entry(QStringLiteral("Log"))});
    auto* field = palette.findChild<QLineEdit*>();
    auto* list = palette.findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClicks(field, QStringLiteral("qu"));
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done, QStringList{"Quit"});
    QVERIFY(!palette.isVisible());

    palette.open({entry(QStringLiteral("One")), entry(QStringLiteral("Two"))});
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done.back(), QStringLiteral("Two"));

    palette.open({entry(QStringLiteral("One"))});
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QTest::keyClick(field, Qt::Key_Return);  // nothing found: nothing happens
    QCOMPARE(done.size(), 2);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
  }

  void offersActionsFoldersAndRuns() {
    WorkbenchFixture fixture;
    MainWindow window(*fixture.workbench, fixture.folder.filePath(QStringLiteral("session.ini")));
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    const auto entries =
        paletteEntries(window.pages(), window.actions().all(), window.store(), *fixture.workbench);
    const auto has = [&](const QString& part) {
      return std::any_of(entries.begin(), entries.end(),
                         [&](const PaletteEntry& e) { return e.text.contains(part); });
    };
    QVERIFY(has(QStringLiteral("Dark theme")));     // of the window
    QVERIFY(has(QStringLiteral("Scan again")));     // of a page
    QVERIFY(has(QStringLiteral("sample-photos")));  // a recent folder
    QVERIFY(has(QStringLiteral("Undo")));           // can't be done now
    for (const PaletteEntry& entry : entries) QVERIFY(!entry.text.contains(QLatin1Char('&')));

    window.show();
    window.actions()[ActionId::CommandPalette]->trigger();
    auto* palette = window.findChild<CommandPalette*>();
    QVERIFY(palette->isVisible());
    palette->findChild<QLineEdit*>()->setText(QStringLiteral("theme"));
    leaveScreenshots(*palette, QStringLiteral("command_palette"), palette->size());
  }

  /// What can't be done now is there, after what can, and says why; Return leaves it alone.
  void whatCantBeDoneSaysWhy() {
    WindowFixture fixture;
    fixture.type(QStringLiteral("undo"));
    QModelIndex undo = fixture.row(QStringLiteral("Undo"));
    QVERIFY(undo.isValid());
    QCOMPARE(undo.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Undo. Nothing to undo"));
    fixture.type(QStringLiteral("embed the"));
    QVERIFY(fixture.row(QStringLiteral("Embed the photos"))
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Choose a checkpoint first")));
    leaveScreenshots(*fixture.palette, QStringLiteral("command_palette_reason"), fixture.palette->size());
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QVERIFY(fixture.palette->isVisible());
    // Every one of them says more than that it is so.
    fixture.type({});
    for (const PaletteEntry& entry : paletteEntries(fixture.window.pages(), fixture.window.actions().all(),
                                                    fixture.window.store(), *fixture.workbench))
      QVERIFY2(!entry.reason.contains(QStringLiteral("Not possible")), qPrintable(entry.text));
  }

  void aSettingIsFoundByItsNameAndItsKey_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("key");
    QTest::newRow("label") << "learning rate"
                           << "Setting: Learning rate"
                           << "optim.lr";
    QTest::newRow("words in another order") << "rate learning"
                                            << "Setting: Learning rate"
                                            << "optim.lr";
    QTest::newRow("key") << "head.batch"
                         << "Setting: Batch norm"
                         << "head.batch_norm";
    QTest::newRow("of the views") << "global_scale"
                                  << "Setting: Global scale"
                                  << "views.global_scale";
  }
  void aSettingIsFoundByItsNameAndItsKey() {
    QFETCH(QString, typed);
    QFETCH(QString, row);
    QFETCH(QString, key);
    WindowFixture fixture;
    fixture.type(typed);
    QVERIFY(fixture.row(row).isValid());
    fixture.list->setCurrentIndex(fixture.row(row));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QCOMPARE(fixture.window.currentPage()->id(), PageId::Train);  // without photos Views has no form
    QTRY_COMPARE(settingOf(QApplication::focusWidget()), key);
  }

  void aSettingOfTheViewsIsShownBesideThem() {
    WindowFixture fixture;
    fixture.workbench->present().openFolder(samplePhotos());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    fixture.type(QStringLiteral("global_scale"));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QCOMPARE(fixture.window.currentPage()->id(), PageId::Views);
    QTRY_COMPARE(settingOf(QApplication::focusWidget()), QStringLiteral("views.global_scale"));
  }

  void wordsAndChaptersAreFound() {
    WindowFixture fixture;
    fixture.type(QStringLiteral("centering"));
    QVERIFY(fixture.row(QStringLiteral("Glossary: Centering")).isValid());
    leaveScreenshots(*fixture.palette, QStringLiteral("command_palette_word"), fixture.palette->size());
    QTest::keyClick(fixture.field, Qt::Key_Return);
    ManualView& view = fixture.window.help().manual().view();
    QCOMPARE(view.file(), QString::fromLatin1(kGlossaryFile));
    fixture.type(QStringLiteral("first steps"));
    QVERIFY(fixture.row(QStringLiteral("Manual: First steps")).isValid());
    fixture.type({});
    QVERIFY(!fixture.row(QStringLiteral("Manual: First steps")).isValid());  // only when asked for
  }

  void nothingFoundIsSaidAndLeadsToTheManual() {
    WindowFixture fixture;
    fixture.type(QStringLiteral("heartbeat"));
    auto* nothing = fixture.palette->findChild<QLabel*>(QStringLiteral("nothingFound"));
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains(QStringLiteral("Nothing found")));
    QVERIFY(nothing->text().contains(QStringLiteral("heartbeat")));
    leaveScreenshots(*fixture.palette, QStringLiteral("command_palette_nothing"), fixture.palette->size());
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QVERIFY(fixture.window.help().manual().isVisible());
    QCOMPARE(fixture.window.help().manual().searchField().text(), QStringLiteral("heartbeat"));
    QVERIFY(!fixture.window.help().manual().results().hits().empty());
  }
};

DINOSCOPE_TEST(CommandPaletteTest)
#include "command_palette_test.moc"
