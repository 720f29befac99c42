// The command palette: what is found by typing, and that it is done.

#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/command_palette.h"
#include "ui/fuzzy_match.h"
#include "ui/main_window.h"
#include "ui/palette_entries.h"

using namespace dinoscope;
using namespace dinoscope::test;

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
    QVERIFY(!has(QStringLiteral("Undo")));          // can't be done now
    for (const PaletteEntry& entry : entries) QVERIFY(!entry.text.contains(QLatin1Char('&')));

    window.show();
    window.actions()[ActionId::CommandPalette]->trigger();
    auto* palette = window.findChild<CommandPalette*>();
    QVERIFY(palette->isVisible());
    palette->findChild<QLineEdit*>()->setText(QStringLiteral("theme"));
    leaveScreenshots(*palette, QStringLiteral("command_palette"), palette->size());
  }
};

DINOSCOPE_TEST(CommandPaletteTest)
#include "command_palette_test.moc"
