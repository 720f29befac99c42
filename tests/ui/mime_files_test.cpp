// What is dragged onto the window, as files; what is written out, as fields of a table.

#include "ui/mime_files.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

#include "tests/support/test_program.h"
#include "ui/csv_text.h"

namespace dinoscope::test {

class MimeFilesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void localFilesAreFoundInTheirOrder() {
    QMimeData data;
    QVERIFY(firstLocalFileIn(data).isEmpty());
    data.setUrls({QUrl(QStringLiteral("https://example.org/owl.jpg")),
                  QUrl::fromLocalFile(QStringLiteral("/photos/notes.txt")),
                  QUrl::fromLocalFile(QStringLiteral("/photos/a owl.JPG")),
                  QUrl::fromLocalFile(QStringLiteral("/photos/b.png"))});
    QCOMPARE(localFilesIn(data).size(), 3);
    QCOMPARE(firstLocalFileIn(data), QStringLiteral("/photos/notes.txt"));
    QCOMPARE(firstLocalPictureIn(data), QStringLiteral("/photos/a owl.JPG"));
    QCOMPARE(localPicturesIn(data),
             (QStringList{QStringLiteral("/photos/a owl.JPG"), QStringLiteral("/photos/b.png")}));
  }

  void fieldsAreQuotedWhereTheyMust_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << "owl 1.jpg"
                           << "owl 1.jpg";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("comma") << "a,b"
                           << "\"a,b\"";
    QTest::newRow("quote") << "12\" disk"
                           << "\"12\"\" disk\"";
    QTest::newRow("line") << "a\nb"
                          << "\"a\nb\"";
    QTest::newRow("carriage return") << "a\rb"
                                     << "\"a\rb\"";
  }
  void fieldsAreQuotedWhereTheyMust() {
    QFETCH(QString, field);
    QFETCH(QString, written);
    QCOMPARE(csvField(field), written);
  }
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::MimeFilesTest)
#include "mime_files_test.moc"
