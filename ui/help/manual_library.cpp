#include "ui/help/manual_library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

// The macro declares a function of the global namespace.
static void initialiseManual() { Q_INIT_RESOURCE(manual); }

namespace dinoscope {
namespace {

constexpr qsizetype kSeen = 60;    // letters of a line that are seen at least
constexpr qsizetype kBefore = 24;  // that are shown before the word
constexpr qsizetype kLine = 180;

QString readBundled(const QString& file) {
  QFile bundled(bundledPath(file));
  return bundled.open(QIODevice::ReadOnly) ? QString::fromUtf8(bundled.readAll()) : QString();
}

bool holdsAll(const QString& text, const QStringList& words) {
  return std::all_of(words.begin(), words.end(),
                     [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The part of the passage that shows the words: from its beginning, or around the word that comes last. Of a
/// row of a table its first cell stands before that.
QString lineOf(const ManualPassage& passage, const QStringList& words) {
  const QString& text = passage.text;
  qsizetype last = 0;
  for (const QString& word : words) last = std::max(last, text.indexOf(word, 0, Qt::CaseInsensitive));
  QString line = text;
  if (last > kSeen) {
    line = QStringLiteral("… ") + text.mid(text.indexOf(QLatin1Char(' '), last - kBefore) + 1);
    if (!passage.row.isEmpty()) line.prepend(passage.row + QLatin1Char(' '));
  }
  return line.size() <= kLine ? line : line.left(kLine) + QStringLiteral("…");
}

}  // namespace

ManualLibrary::ManualLibrary() {
  initialiseManual();
  QStringList files = QDir(bundledPath({})).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
  for (const ManualPage& page : manualPages()) {
    const QString file = QString::fromLatin1(page.file);
    if (files.removeAll(file) > 0)
      m_documents.push_back(readManualDocument(
          file, QCoreApplication::translate("dinoscope::Manual", page.title), page.part, readBundled(file)));
  }
  for (const QString& file : files) {
    ManualDocument other = readManualDocument(file, file, ManualPart::Developers, readBundled(file));
    if (!other.headings.empty()) other.title = other.headings.front().text;
    m_documents.push_back(std::move(other));
  }
}

const ManualDocument* ManualLibrary::document(const QString& file) const {
  const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                  [&file](const ManualDocument& each) { return each.file == file; });
  return found == m_documents.end() ? nullptr : &*found;
}

std::optional<int> ManualLibrary::positionOf(const ManualPlace& place) const {
  const ManualDocument* found = document(place.file);
  if (found == nullptr) return std::nullopt;
  if (place.anchor.isEmpty()) return 0;
  const auto position = found->anchors.find(place.anchor);
  return position == found->anchors.end() ? std::nullopt : std::optional(position.value());
}

std::vector<ManualHit> ManualLibrary::search(const QString& typed) const {
  const QStringList words = wordsOf(typed);
  std::vector<ManualHit> hits;
  if (words.isEmpty()) return hits;
  for (const bool headings : {true, false})
    for (const ManualDocument& document : m_documents)
      for (const ManualPassage& passage : document.passages) {
        if (hits.size() == kMostHits) return hits;
        if (passage.is_heading != headings || !holdsAll(passage.text, words)) continue;
        const QString heading = passage.heading < 0 || headings
                                    ? QString()
                                    : document.headings[static_cast<std::size_t>(passage.heading)].text;
        hits.push_back(
            {document.file, document.title, heading, lineOf(passage, words), passage.position, passage.end});
      }
  return hits;
}

QStringList wordsOf(const QString& typed) {
  return typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace dinoscope
