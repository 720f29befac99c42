#include "ui/path_text.h"

#include "engine/core/path_text.h"

namespace dinoscope {

QString toText(const std::filesystem::path& path) { return QString::fromStdString(pathText(path)); }

QString toText(const std::string& path) { return QString::fromStdString(pathText(path)); }

std::filesystem::path toPath(const QString& text) { return pathFromText(text.toStdString()); }

}  // namespace dinoscope
