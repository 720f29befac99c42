#pragma once

#include <optional>
#include <vector>

#include "ui/help/manual_document.h"

namespace dinoscope {

/// Where the words that were looked for stand.
struct ManualHit {
  QString file;
  QString title;    ///< of the document
  QString heading;  ///< that it stands under; empty when it is one itself
  QString line;     ///< the words with what is around them
  int position = 0;
  int end = 0;
};

/// The bundled documents, read once.
class ManualLibrary {
public:
  ManualLibrary();

  /// In the order of manualPages().
  const std::vector<ManualDocument>& documents() const { return m_documents; }
  /// nullptr when it is not bundled.
  const ManualDocument* document(const QString& file) const;
  /// Empty when there is no such place.
  std::optional<int> positionOf(const ManualPlace& place) const;

  /// The passages that hold each of the words, headings first; at most kMostHits.
  std::vector<ManualHit> search(const QString& typed) const;

  static constexpr std::size_t kMostHits = 100;

private:
  std::vector<ManualDocument> m_documents;
};

/// "learning", "rate" of " learning  rate".
QStringList wordsOf(const QString& typed);

}  // namespace dinoscope
