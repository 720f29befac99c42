#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace dinoscope {

// The desktop's dialogs for files, with names as ui/path_text.h has them; empty when nothing was chosen.

QString askForFolder(QWidget* parent, const QString& title, const QString& start = {});
QString askForFile(QWidget* parent, const QString& title, const QString& start, const QString& filter);
QStringList askForFiles(QWidget* parent, const QString& title, const QString& start, const QString& filter);
/// A name without an ending gets that of `suggestion`.
QString askForFileToWrite(QWidget* parent, const QString& title, const QString& suggestion,
                          const QString& filter);

}  // namespace dinoscope
