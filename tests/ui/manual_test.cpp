// The manual inside the program: its links, its search, and what F1 opens.

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>

#include "engine/config/experiment.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/help/help.h"
#include "ui/help/help_topic.h"
#include "ui/help/manual_contents.h"
#include "ui/help/manual_results.h"
#include "ui/help/manual_view.h"
#include "ui/help/manual_window.h"
#include "ui/main_window.h"
#include "ui/pages/train/settings_panel.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/views/views_page.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/field_row.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

struct ManualFixture {
  QTemporaryDir folder;
  ManualLibrary library;
  SessionStore store{folder.filePath(QStringLiteral("session.ini"))};
  ManualWindow window{library, store, nullptr};

  ManualView& view() { return window.view(); }
  bool isInSight(int position) {
    QTextCursor cursor(view().document());
    cursor.setPosition(position);
    return view().viewport()->rect().contains(view().cursorRect(cursor).center());
  }
  /// The first one that leads there, which is brought into sight.
  void clickLink(const QString& link) {
    for (QTextBlock block = view().document()->begin(); block.isValid(); block = block.next())
      for (auto part = block.begin(); !part.atEnd(); ++part) {
        if (part.fragment().charFormat().anchorHref() != link) continue;
        QTextCursor cursor(view().document());
        cursor.setPosition(part.fragment().position() + 1);
        view().setTextCursor(cursor);
        const QPoint place = view().cursorRect(cursor).center();
        QVERIFY(view().viewport()->rect().contains(place));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::NoModifier, place);
        return;
      }
    QFAIL(qPrintable(link));
  }
  /// The text that stands at the top of what is seen.
  QString textAtTop() { return view().cursorForPosition({30, 26}).block().text(); }
};

/// Keeps a link from opening a browser, and remembers it.
struct BrowserFake : QObject {
  Q_OBJECT
public:
  QUrl opened;
  BrowserFake() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
  ~BrowserFake() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
public Q_SLOTS:
  void open(const QUrl& url) { opened = url; }
};

struct WindowFixture : WorkbenchFixture {
  MainWindow window{*workbench, folder.filePath(QStringLiteral("session.ini"))};

  void show() {
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
  }
  ManualView& manual() { return window.help().manual().view(); }
};

}  // namespace

class ManualTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyLinkLeadsSomewhere() {
    const ManualLibrary library;
    int links = 0;
    for (const ManualDocument& document : library.documents())
      for (const QString& written : document.links) {
        const QUrl link(written);
        ++links;
        if (!link.isRelative()) {
          QVERIFY2(link.scheme() == QLatin1String("https"), qPrintable(written));
          continue;
        }
        const ManualPlace place{link.path().isEmpty() ? document.file : link.path(), link.fragment()};
        QVERIFY2(library.positionOf(place).has_value(), qPrintable(document.file + ": " + written));
      }
    QVERIFY2(links > 20, qPrintable(QString::number(links)));
  }

  void everyListedDocumentIsBundled() {
    const ManualLibrary library;
    for (const ManualPage& page : manualPages())
      QVERIFY2(library.document(QString::fromLatin1(page.file)) != nullptr, page.file);
    for (const PageRow& row : pageTable())
      QVERIFY2(library.positionOf(chapterOf(row.id)).has_value(), row.key);
  }

  void everySettingHasItsLine() {
    const ManualLibrary library;
    for (const FieldGroup& group : fieldGroups())
      for (const Field& field : group.fields)
        QVERIFY2(library.positionOf(lineOf(QString::fromStdString(field.key))).has_value(),
                 field.key.c_str());
  }

  void whatIsNotBundledIsLeftOut() {
    QTextDocument text;
    setManualText(text,
                  QStringLiteral("before ![a picture](images/absent.png) after\n\n![b](images/absent.png)"));
    QCOMPARE(text.toPlainText().simplified(), QStringLiteral("before after"));
  }

  void searchFindsAWordAndOpensItsPlace() {
    ManualFixture fixture;
    fixture.window.open();
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
    QTest::keyClick(&fixture.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(fixture.window.searchField().hasFocus());
    QTest::keyClicks(&fixture.window.searchField(), QStringLiteral("photos.tsv heartbeat"));
    QCOMPARE(fixture.window.results().hits().size(), 0U);
    fixture.window.searchField().clear();
    QTest::keyClicks(&fixture.window.searchField(), QStringLiteral("solar invert"));
    const auto& hits = fixture.window.results().hits();
    QVERIFY(!hits.empty());
    QVERIFY(fixture.window.results().isVisible());
    leaveScreenshots(fixture.window, QStringLiteral("manual_search"), {1080, 760});
    QTest::keyClick(&fixture.window.searchField(), Qt::Key_Return);
    QCOMPARE(fixture.view().file(), hits.front().file);
    QCOMPARE(fixture.view().position(), hits.front().position);
    QVERIFY(fixture.view().marked().contains(QStringLiteral("solar"), Qt::CaseInsensitive));
    QVERIFY(fixture.isInSight(hits.front().position));
    leaveScreenshots(fixture.window, QStringLiteral("manual_hit"), {1080, 760});
    QVERIFY(fixture.isInSight(hits.front().position));  // in another theme too
    // Esc: out of what was found, then out of the manual.
    QTest::keyClick(&fixture.window, Qt::Key_Escape);
    QVERIFY(fixture.window.contents().isVisible());
    QTest::keyClick(&fixture.window, Qt::Key_Escape);
    QVERIFY(!fixture.window.isVisible());
  }

  void linksAreFollowedAndTheWayBackIsKept() {
    ManualFixture fixture;
    const BrowserFake browser;
    fixture.window.open({QStringLiteral("files.md"), QStringLiteral("a-run-folder")});
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QCOMPARE(fixture.textAtTop(), QStringLiteral("A run folder"));
    fixture.clickLink(QStringLiteral("run-folder.md"));
    QCOMPARE(fixture.view().file(), QStringLiteral("run-folder.md"));
    QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.view().file(), QStringLiteral("files.md"));
    QCOMPARE(fixture.textAtTop(), QStringLiteral("A run folder"));
    QVERIFY(!fixture.view().canGoBack());
    QTest::keyClick(&fixture.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture.view().file(), QStringLiteral("run-folder.md"));
    fixture.window.open({QString::fromLatin1(kGlossaryFile)});
    const QString paper = QStringLiteral("https://arxiv.org/abs/2104.14294");
    fixture.clickLink(paper);
    QCOMPARE(browser.opened, QUrl(paper));
    QCOMPARE(fixture.view().file(), QString::fromLatin1(kGlossaryFile));
  }

  void theContentsLeadToHeadings() {
    ManualFixture fixture;
    fixture.window.open();
    QCOMPARE(fixture.view().file(), QString::fromLatin1(kGuideFile));
    const auto found = fixture.window.contents().findItems(QStringLiteral("Optimiser"),
                                                           Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    fixture.window.contents().setCurrentItem(found.front());
    QCOMPARE(fixture.view().file(), QString::fromLatin1(kSettingsFile));
    QCOMPARE(fixture.textAtTop(), QStringLiteral("Optimiser"));
    // What concerns developers comes last.
    const QTreeWidgetItem* last =
        fixture.window.contents().topLevelItem(fixture.window.contents().topLevelItemCount() - 1);
    QCOMPARE(last->text(0), QStringLiteral("For developers"));
    leaveScreenshots(fixture.window, QStringLiteral("manual_settings"), {1080, 760});
  }

  void itsSizeIsRemembered() {
    ManualFixture fixture;
    fixture.window.open();
    fixture.window.resize(700, 500);
    QCoreApplication::processEvents();
    ManualWindow next(fixture.library, fixture.store, nullptr);
    QCOMPARE(next.size(), QSize(700, 500));
  }

  void everyDocumentLooksLikeSomething() {
    ManualFixture fixture;
    for (const ManualDocument& document : fixture.library.documents()) {
      fixture.window.open({document.file});
      leaveScreenshots(fixture.window, QStringLiteral("manual_") + document.file.chopped(3), {1080, 760});
      const QTextDocument* text = fixture.view().document();
      for (QTextBlock block = text->begin(); block.isValid(); block = block.next())
        QVERIFY2(block.text().isEmpty() || text->documentLayout()->blockBoundingRect(block).right() <=
                                               fixture.view().viewport()->width(),
                 qPrintable(document.file + QStringLiteral(": ") + block.text()));
    }
  }

  /// Pictures are shown as wide as there is room.
  void picturesFit() {
    ManualFixture fixture;
    fixture.window.open(chapterOf(PageId::Views));
    leaveScreenshots(fixture.window, QStringLiteral("manual_picture"), {1080, 760});
    const auto widthOfPicture = [&fixture] {
      for (QTextBlock block = fixture.view().document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
          if (part.fragment().charFormat().isImageFormat())
            return part.fragment().charFormat().toImageFormat().width();
      return 0.0;
    };
    const double before = widthOfPicture();
    QVERIFY(before > 400 && before < fixture.view().viewport()->width());
    fixture.window.resize(760, 760);
    QCoreApplication::processEvents();
    QVERIFY(widthOfPicture() < before && widthOfPicture() < fixture.view().viewport()->width());
    // And all text is still there.
    const QTextDocument* text = fixture.view().document();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next())
      QVERIFY2(block.text().isEmpty() || text->documentLayout()->blockBoundingRect(block).height() > 0,
               qPrintable(block.text()));
  }

  void f1ExplainsTheSettingThatHasTheFocus_data() {
    QTest::addColumn<QString>("key");
    QTest::newRow("a number") << "optim.lr";
    QTest::newRow("a switch") << "head.batch_norm";
    QTest::newRow("a choice") << "model.backbone";
    QTest::newRow("a range") << "views.global_scale";
    QTest::newRow("a text") << "data.folder";
  }
  void f1ExplainsTheSettingThatHasTheFocus() {
    QFETCH(QString, key);
    WindowFixture fixture;
    fixture.show();
    fixture.window.showPage(PageId::Train);
    auto* page = static_cast<TrainPage*>(fixture.window.currentPage());
    page->settings().form().reveal(key);
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(page->settings().form().row(key)->isAncestorOf(focus));
    QTest::keyClick(focus, Qt::Key_F1);
    QVERIFY(fixture.window.help().manual().isVisible());
    QCOMPARE(fixture.manual().file(), QString::fromLatin1(kSettingsFile));
    QCOMPARE(fixture.manual().marked(), QStringList{key});
    const QRect place = fixture.manual().cursorRect();
    QVERIFY(fixture.manual().viewport()->rect().contains(place.center()));
    if (key == QLatin1String("optim.lr"))
      leaveScreenshots(fixture.window.help().manual(), QStringLiteral("manual_f1"), {1080, 760});
  }

  void f1ElsewhereExplainsThePage() {
    WindowFixture fixture;
    fixture.show();
    for (Page* page : fixture.window.pages()) {
      fixture.window.showPage(page->id());
      fixture.window.activateWindow();
      QTest::keyClick(&fixture.window, Qt::Key_F1);
      QCOMPARE(fixture.manual().file(), QString::fromLatin1(kGuideFile));
      QTextCursor cursor(fixture.manual().document());
      cursor.setPosition(fixture.manual().position());
      QCOMPARE(cursor.block().text(), page->title());
    }
  }
};

DINOSCOPE_TEST(ManualTest)
#include "manual_test.moc"
