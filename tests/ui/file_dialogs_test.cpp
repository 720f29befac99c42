// The desktop's dialogs for files, answered with the keyboard.

#include "ui/file_dialogs.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <filesystem>
#include <fstream>

#include "tests/support/test_program.h"
#include "ui/path_text.h"

namespace dinoscope::test {
namespace {

/// Asks for a file to write into `folder` and types `name`; whoever is asked whether to replace a file says
/// no.
QString answerWith(const QString& name, const QString& folder, bool& was_asked_to_replace) {
  was_asked_to_replace = false;
  const auto type = [&] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return;
    auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    edit->selectAll();
    QTest::keyClicks(edit, name);
    QTimer::singleShot(0, dialog, [&, dialog] {
      if (auto* box = dialog->findChild<QMessageBox*>(); box != nullptr) {
        was_asked_to_replace = true;
        QTest::mouseClick(box->button(QMessageBox::No), Qt::LeftButton);
      }
      dialog->reject();
    });
    QTest::keyClick(edit, Qt::Key_Return);
  };
  QTimer::singleShot(0, qApp, type);
  return askForFileToWrite(nullptr, QStringLiteral("Save"), folder + QStringLiteral("/plot.png"),
                           QStringLiteral("PNG (*.png)"));
}

}  // namespace

class FileDialogsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aNameWithoutAnEndingGetsTheSuggested() {
    const QTemporaryDir folder;
    bool was_asked = false;
    QCOMPARE(answerWith(QStringLiteral("loss"), folder.path(), was_asked),
             folder.filePath(QStringLiteral("loss.png")));
    QCOMPARE(answerWith(QStringLiteral("loss.jpg"), folder.path(), was_asked),
             folder.filePath(QStringLiteral("loss.jpg")));
    QVERIFY(!was_asked);
  }

  void aFileIsNotReplacedUnasked() {
    const QTemporaryDir folder;
    std::ofstream(toPath(folder.filePath(QStringLiteral("loss.png")))) << "mine";
    bool was_asked = false;
    QCOMPARE(answerWith(QStringLiteral("loss"), folder.path(), was_asked), QString());
    QVERIFY(was_asked);
  }
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::FileDialogsTest)
#include "file_dialogs_test.moc"
