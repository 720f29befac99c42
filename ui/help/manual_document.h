#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "ui/help/manual_pages.h"

class QTextDocument;

namespace dinoscope {

struct ManualHeading {
  int level = 1;
  QString text;
  QString anchor;
  int position = 0;  ///< in the text document
};

/// What is found as one: a paragraph, an entry of a list, or a whole row of a table.
struct ManualPassage {
  int heading = -1;  ///< that it stands under; -1: none
  int position = 0;  ///< in the text document
  int end = 0;
  QString text;  ///< in one line; the cells of a row are parted by " · "
  QString row;   ///< the first cell of a row
  bool is_heading = false;
};

/// One document of the manual, as it is looked through. Positions are those of the text document that
/// setManualText() fills from `markdown`.
struct ManualDocument {
  QString file;
  QString title;
  ManualPart part = ManualPart::Users;
  QString markdown;
  std::vector<ManualHeading> headings;
  std::vector<ManualPassage> passages;
  QHash<QString, int> anchors;  ///< positions
  QStringList links;            ///< as written
};

/// Fills the text document with what is shown of `markdown`: a picture that is not bundled is left out.
void setManualText(QTextDocument& text, const QString& markdown);

ManualDocument readManualDocument(const QString& file, const QString& title, ManualPart part,
                                  const QString& markdown);

/// "what-is-told" of "What is told": the anchor that GitHub gives a heading.
QString anchorOf(const QString& heading);

/// ":/dinoscope/manual/images/views.png"
QString bundledPath(const QString& relative);

}  // namespace dinoscope
