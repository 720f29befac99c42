#include "ui/help/manual_document.h"

#include <QFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace dinoscope {
namespace {

/// Reads a text document from its beginning to its end.
class Reader {
public:
  Reader(const QTextDocument& text, ManualDocument& found) : m_text(text), m_found(found) {}

  void read() {
    for (QTextBlock block = m_text.begin(); block.isValid();) {
      noteLinks(block);
      const QTextCursor cursor(block);
      if (QTextTable* table = cursor.currentTable()) {
        readTable(*table);
        const int after = table->lastPosition();
        for (block = block.next(); block.isValid() && block.position() <= after; block = block.next())
          noteLinks(block);
      } else {
        readBlock(block);
        block = block.next();
      }
    }
  }

private:
  void readBlock(const QTextBlock& block) {
    const QString text = block.text().simplified();
    if (text.isEmpty()) return;
    const int level = block.blockFormat().headingLevel();
    if (level > 0) {
      QString anchor = anchorOf(text);
      for (int n = 1; m_found.anchors.contains(anchor); ++n)
        anchor = QStringLiteral("%1-%2").arg(anchorOf(text)).arg(n);
      m_found.anchors.insert(anchor, block.position());
      m_found.headings.push_back({level, text, anchor, block.position()});
    }
    add(block.position(), block.position() + block.length() - 1, text, {}, level > 0);
  }

  void readTable(const QTextTable& table) {
    for (int row = 1; row < table.rows(); ++row) {  // without its heads
      QStringList cells;
      for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        QString text;
        for (auto block = cell.begin(); !block.atEnd(); ++block)
          text += block.currentBlock().text() + QLatin1Char(' ');
        cells << text.simplified();
      }
      const int first = table.cellAt(row, 0).firstPosition();
      // A name that is written as code is its own anchor: GitHub has none to agree with.
      if (!cells.front().isEmpty() && !m_found.anchors.contains(cells.front()))
        m_found.anchors.insert(cells.front(), first);
      const QString row_name = cells.front();
      cells.removeAll(QStringLiteral("-"));
      cells.removeAll(QString());
      if (!cells.isEmpty())
        add(first, table.cellAt(row, table.columns() - 1).lastPosition(), cells.join(QStringLiteral(" · ")),
            row_name, false);
    }
  }

  void noteLinks(const QTextBlock& block) {
    for (auto part = block.begin(); !part.atEnd(); ++part)
      if (const QString link = part.fragment().charFormat().anchorHref(); !link.isEmpty())
        m_found.links << link;
  }

  void add(int position, int end, const QString& text, const QString& row, bool is_heading) {
    m_found.passages.push_back(
        {static_cast<int>(m_found.headings.size()) - 1, position, end, text, row, is_heading});
  }

  const QTextDocument& m_text;
  ManualDocument& m_found;
};

}  // namespace

void setManualText(QTextDocument& text, const QString& markdown) {
  text.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
  for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd();) {
      const QTextFragment fragment = part.fragment();
      const QTextImageFormat image = fragment.charFormat().toImageFormat();
      if (!image.isValid() || QFile::exists(bundledPath(image.name()))) {
        ++part;
        continue;
      }
      QTextCursor cursor(&text);
      cursor.setPosition(fragment.position());
      cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      cursor.removeSelectedText();
      part = block.begin();  // the fragments of before are gone
    }
}

ManualDocument readManualDocument(const QString& file, const QString& title, ManualPart part,
                                  const QString& markdown) {
  ManualDocument found{file, title, part, markdown, {}, {}, {}, {}};
  QTextDocument text;
  setManualText(text, markdown);
  Reader(text, found).read();
  return found;
}

QString anchorOf(const QString& heading) {
  QString anchor;
  for (const QChar letter : heading.toLower())
    if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_'))
      anchor += letter;
    else if (letter == QLatin1Char(' '))
      anchor += QLatin1Char('-');
  return anchor;
}

QString bundledPath(const QString& relative) { return QStringLiteral(":/dinoscope/manual/") + relative; }

}  // namespace dinoscope
