#include "ui/path_text.h"

#include <QFile>
#include <system_error>

#include "engine/core/path_text.h"

namespace dinoscope {

QString toText(const std::filesystem::path& path) { return QString::fromStdString(pathText(path)); }

QString toText(const std::string& path) { return QString::fromStdString(pathText(path)); }

std::filesystem::path plainFolder(const std::filesystem::path& folder) {
  const std::filesystem::path normal = folder.lexically_normal();
  return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

std::filesystem::path toPath(const QString& text) { return pathFromText(text.toStdString()); }

QString fileNameOf(const QString& path) { return toText(plainFolder(toPath(path)).filename()); }

std::filesystem::path pathOfQtName(const QString& name) {
  const auto bytesOf = [](const QString& text) { return QFile::encodeName(text).toStdString(); };
  if (!name.contains(QChar::ReplacementCharacter)) return bytesOf(name);
  std::filesystem::path path = name.startsWith(QLatin1Char('/')) ? "/" : "";
  for (const QString& part : name.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
    std::filesystem::path next = path / bytesOf(part);
    std::error_code error;
    if (part.contains(QChar::ReplacementCharacter))
      for (const auto& entry : std::filesystem::directory_iterator(path.empty() ? "." : path, error))
        if (QFile::decodeName(QByteArray::fromStdString(entry.path().filename().string())) == part)
          next = entry.path();
    path = next;
  }
  return path;
}

QString localFileOf(const QUrl& url) {
  if (!url.isLocalFile()) return {};
  return toText(std::filesystem::path(
      QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()).toStdString()));
}

QUrl urlOf(const std::filesystem::path& path) {
  return QUrl::fromEncoded("file://" + QByteArray::fromStdString(path.string()).toPercentEncoding("/"));
}

}  // namespace dinoscope
