// Generated pages are the generator's: what stands in docs/ is what the program would write today.

#include <QFile>
#include <QTest>

#include "engine/config/settings_reference.h"
#include "tests/support/test_program.h"

class DocumentationTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theSettingsPageIsUpToDate() {
    QFile page(QStringLiteral(DINOSCOPE_SOURCE_DIR "/docs/settings.md"));
    QVERIFY2(page.open(QIODevice::ReadOnly), "docs/settings.md is missing");
    QCOMPARE(QString::fromUtf8(page.readAll()),
             QString::fromStdString(dinoscope::settingsReferenceMarkdown()));
  }
};

DINOSCOPE_TEST(DocumentationTest)
#include "documentation_test.moc"
