// The settings file that the ui thread never waits for: what is written, when, and by whom.

#include "ui/settings_file.h"
#include "tests/support/test_program.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace dinoscope;

class SettingsFileTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void keepsValuesFromOneStartToTheNext() {
    {
      SettingsFile file(path());
      QCOMPARE(file.value(QStringLiteral("page"), 3).toInt(), 3);
      file.setValue(QStringLiteral("page"), 4);
      file.setValue(QStringLiteral("window/state"), QByteArray("\0\1\2", 3));
      file.setValue(QStringLiteral("recent/folders"), QStringList{QStringLiteral("a"), QStringLiteral("b")});
      QCOMPARE(file.value(QStringLiteral("page")).toInt(), 4);  // at once, not when it is written
    }
    const SettingsFile again(path());
    QCOMPARE(again.value(QStringLiteral("page")).toInt(), 4);
    QCOMPARE(again.value(QStringLiteral("window/state")).toByteArray(), QByteArray("\0\1\2", 3));
    QCOMPARE(again.value(QStringLiteral("recent/folders")).toStringList().size(), 2);
  }

  void writesBehindByItself() {
    SettingsFile file(path());
    file.setValue(QStringLiteral("page"), 4);
    QTRY_COMPARE(QSettings(path(), QSettings::IniFormat).value(QStringLiteral("page")).toInt(), 4);
  }

  void theLastOfManyChangesStays() {
    SettingsFile file(path());
    for (int page = 0; page <= 50; ++page) {
      file.setValue(QStringLiteral("page"), page);
      if (page % 10 == 0) file.flush();
    }
    QCOMPARE(QSettings(path(), QSettings::IniFormat).value(QStringLiteral("page")).toInt(), 50);
  }

  void forgetsAGroup() {
    SettingsFile file(path());
    file.setValue(QStringLiteral("recent/runs"), 1);
    file.setValue(QStringLiteral("recent/folders"), 2);
    file.setValue(QStringLiteral("recently"), 3);
    file.flush();
    file.remove(QStringLiteral("recent"));
    QVERIFY(!file.value(QStringLiteral("recent/runs")).isValid());
    file.flush();
    QCOMPARE(QSettings(path(), QSettings::IniFormat).allKeys(), QStringList{QStringLiteral("recently")});
  }

  void twoWindowsKeepEachOthersChanges() {
    SettingsFile one(path());
    SettingsFile other(path());
    one.setValue(QStringLiteral("one"), 1);
    other.setValue(QStringLiteral("other"), 2);
    one.flush();
    other.flush();
    QCOMPARE(QSettings(path(), QSettings::IniFormat).allKeys().size(), 2);
  }

  void aFileThatCannotBeWrittenIsNoTrouble() {
    const QString file_as_folder = m_folder->filePath(QStringLiteral("file"));
    QFile file(file_as_folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    SettingsFile settings(file_as_folder + QStringLiteral("/settings.ini"));
    settings.setValue(QStringLiteral("page"), 4);
    settings.flush();
    QCOMPARE(settings.value(QStringLiteral("page")).toInt(), 4);
  }

private:
  QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }

  std::unique_ptr<QTemporaryDir> m_folder;
};

DINOSCOPE_TEST(SettingsFileTest)
#include "settings_file_test.moc"
