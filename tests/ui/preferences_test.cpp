// Edit > Preferences, by mouse and keyboard: what is chosen is kept, and what can't be is said.

#include "ui/preferences_dialog.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/widgets/banner.h"

namespace dinoscope::test {

class PreferencesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_window = std::make_unique<MainWindow>(*m_fixture->workbench, session());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }
  void cleanup() {
    m_window.reset();
    m_fixture.reset();
  }

  void opensByItsKeyAndKeepsWhatIsChosen() {
    const QPointer<PreferencesDialog> dialog = open();
    QVERIFY(note(*dialog).isEmpty());
    choose(*dialog, "language", "Deutsch");
    QVERIFY(note(*dialog).contains("started next"));
    choose(*dialog, "theme", "Dark");
    type(*dialog, "threads", "1");
    type(*dialog, "thumbnails", "512");
    press(*dialog, QDialogButtonBox::Ok);
    QTRY_VERIFY(dialog.isNull());  // it goes with its closing
    const Preferences expected{"de", {}, 1, 512};
    QCOMPARE(m_window->store().preferences(), expected);
    QCOMPARE(Theme::current().choice(), ThemeChoice::Dark);
    QVERIFY(m_window->actions()[ActionId::ThemeDark]->isChecked());
    QCOMPARE(m_fixture->workbench->thumbnails().budget_bytes(), qint64{512} << 20);

    m_window->close();
    m_window.reset();
    QCOMPARE(SessionStore(session()).preferences(), expected);
    m_fixture->workbench->thumbnails().setBudget(1);
    m_window = std::make_unique<MainWindow>(*m_fixture->workbench, session());
    QCOMPARE(m_fixture->workbench->thumbnails().budget_bytes(), qint64{512} << 20);
    Theme::current().apply(ThemeChoice::System);
  }

  void cancelChangesNothing() {
    const QPointer<PreferencesDialog> dialog = open();
    choose(*dialog, "language", "Deutsch");
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());  // it goes with its closing
    QCOMPARE(m_window->store().preferences(), Preferences());
  }

  void aFolderForRunsIsTriedFirst_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("is_taken");
    const QString root = QStringLiteral("@");
    QTest::newRow("new") << root + "/more/runs" << true;
    QTest::newRow("usual") << QString() << true;
    QTest::newRow("below a file") << root + "/file/runs" << false;
    QTest::newRow("not whole") << QStringLiteral("runs") << false;
    QTest::newRow("no such device") << QStringLiteral("/proc/nowhere") << false;
  }
  void aFolderForRunsIsTriedFirst() {
    QFETCH(QString, folder);
    QFETCH(const bool, is_taken);
    QFile file(m_fixture->folder.filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    folder.replace(QLatin1Char('@'), m_fixture->folder.path());
    const QPointer<PreferencesDialog> dialog = open();
    auto& field = *dialog->findChild<QLineEdit*>("workspace");
    QTest::keyClicks(&field, folder);
    press(*dialog, QDialogButtonBox::Ok);
    if (is_taken) {
      QTRY_VERIFY(dialog.isNull());  // it goes with its closing
      QCOMPARE(m_window->store().preferences().workspace, folder);
      return;
    }
    auto& problem = *dialog->findChild<QLabel*>("problem");
    QTRY_VERIFY(problem.isVisible());
    QVERIFY2(problem.text().contains(folder), qPrintable(problem.text()));
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_window->store().preferences(), Preferences());
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(!problem.isVisible());  // it was of another folder
  }

  void aFolderForRunsThatIsGoneIsSaid() {
    m_window->sayRunsAreElsewhere("Could not make the folder for runs /gone.");
    Banner& banner = *m_window->currentPage()->banner();
    QVERIFY(banner.sentence().contains("/gone"));
    QVERIFY(banner.sentence().contains(m_fixture->folder.filePath("runs")));
    QVERIFY(clickButton(banner, "Preferences"));
    QVERIFY(m_window->findChild<PreferencesDialog*>() != nullptr);
  }

  void looksRight() { leaveScreenshots(*open(), "preferences", {560, 320}); }

private:
  QString session() const { return m_fixture->folder.filePath("session.ini"); }

  PreferencesDialog* open() {
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    return m_window->findChild<PreferencesDialog*>();
  }
  static QString note(const PreferencesDialog& dialog) { return dialog.findChild<QLabel*>("note")->text(); }
  static void choose(PreferencesDialog& dialog, const char* name, const QString& text) {
    QTest::keyClicks(dialog.findChild<QComboBox*>(name), text);
    QCOMPARE(dialog.findChild<QComboBox*>(name)->currentText(), text);
  }
  static void type(PreferencesDialog& dialog, const char* name, const QString& text) {
    auto& box = *dialog.findChild<QSpinBox*>(name);
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, text);
  }
  static void press(PreferencesDialog& dialog, QDialogButtonBox::StandardButton button) {
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
  }

  std::unique_ptr<WorkbenchFixture> m_fixture;
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::PreferencesTest)
#include "preferences_test.moc"
