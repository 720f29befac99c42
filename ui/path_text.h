#pragma once

#include <QString>
#include <QUrl>
#include <filesystem>
#include <string>

namespace dinoscope {

// Names of files are bytes, of which text is a part. As text they look as in every file that Dinoscope writes
// (engine/core/path_text.h), so that whatever was shown can be opened again.

QString toText(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& text);

/// A folder without the "/" that may stand at its end: "/x/photos" of "/x/photos/".
std::filesystem::path plainFolder(const std::filesystem::path& folder);

/// The same of a path as settings and photo lists have it.
QString toText(const std::string& path);

/// The last part of a path's text: "a.jpg" of "/x/a.jpg", "photos" of "/x/photos/".
QString fileNameOf(const QString& path);

// Qt knows names as text alone: of one whose bytes are no UTF-8 it keeps what can be shown, with U+FFFD for
// the rest. A URL has all bytes.

/// The file on disk that Qt calls so: looked for, where the name tells only what it looks like.
std::filesystem::path pathOfQtName(const QString& name);
/// Of a file of this machine; empty of others.
QString localFileOf(const QUrl& url);
QUrl urlOf(const std::filesystem::path& path);

}  // namespace dinoscope
