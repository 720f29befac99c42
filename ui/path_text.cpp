#include "ui/path_text.h"

#include "engine/core/path_text.h"

namespace dinoscope {

QString toText(const std::filesystem::path& path) { return QString::fromStdString(pathText(path)); }

QString toText(const std::string& path) { return QString::fromStdString(pathText(path)); }

std::filesystem::path plainFolder(const std::filesystem::path& folder) {
  const std::filesystem::path normal = folder.lexically_normal();
  return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

std::filesystem::path toPath(const QString& text) { return pathFromText(text.toStdString()); }

}  // namespace dinoscope
