#include "ui/file_dialogs.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include "ui/path_text.h"

namespace dinoscope {
namespace {

QString nameForQt(const QString& text) {
  return QFile::decodeName(QByteArray::fromStdString(toPath(text).string()));
}

QString textOfChosen(const QString& name) { return name.isEmpty() ? QString() : toText(pathOfQtName(name)); }

}  // namespace

QString askForFolder(QWidget* parent, const QString& title, const QString& start) {
  return textOfChosen(QFileDialog::getExistingDirectory(parent, title, nameForQt(start)));
}

QString askForFile(QWidget* parent, const QString& title, const QString& start, const QString& filter) {
  return textOfChosen(QFileDialog::getOpenFileName(parent, title, nameForQt(start), filter));
}

QStringList askForFiles(QWidget* parent, const QString& title, const QString& start, const QString& filter) {
  QStringList files;
  for (const QString& name : QFileDialog::getOpenFileNames(parent, title, nameForQt(start), filter))
    files << textOfChosen(name);
  return files;
}

QString askForFileToWrite(QWidget* parent, const QString& title, const QString& suggestion,
                          const QString& filter) {
  QFileDialog dialog(parent, title, QString(), filter);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  // The dialog's part, not the caller's: it asks before a file is replaced, under the name with its ending.
  dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
  dialog.selectFile(nameForQt(suggestion));
  return dialog.exec() == QDialog::Accepted ? textOfChosen(dialog.selectedFiles().value(0)) : QString();
}

}  // namespace dinoscope
