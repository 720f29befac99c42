#include "ui/help/manual_style.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>
#include <array>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kLineHeight_percent = 130;
constexpr int kTopOfPage = 16;

class Styler {
public:
  Styler(QTextDocument& text, const ThemeColors& colors, const TypeSizes& type)
      : m_text(text), m_colors(colors), m_body_px(type.body + 1), m_cursor(&text) {}

  void style() {
    m_cursor.beginEditBlock();  // laid out once, not after each change
    QFont font = m_text.defaultFont();
    font.setPixelSize(m_body_px);
    m_text.setDefaultFont(font);
    QTextFrameFormat page = m_text.rootFrame()->frameFormat();
    page.setMargin(kTopOfPage);
    m_text.rootFrame()->setFrameFormat(page);
    for (QTextFrame* frame : m_text.rootFrame()->childFrames())
      if (auto* table = qobject_cast<QTextTable*>(frame)) styleTable(*table);
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) styleBlock(block);
    m_cursor.endEditBlock();
  }

private:
  static bool isCode(const QTextBlock& block) {
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
           block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) ||
           block.blockFormat().nonBreakableLines();
  }

  static bool isPicture(const QTextBlock& block) {
    const auto first = block.begin();
    return !first.atEnd() && first.fragment().charFormat().isImageFormat();
  }

  /// Whether a cell holds a name alone, which must not be broken: "optim.lr".
  static bool isName(const QTextBlock& block) {
    const auto first = block.begin();
    return !first.atEnd() && first.fragment().charFormat().fontFixedPitch() &&
           first.fragment().length() == block.length() - 1;
  }

  void styleBlock(const QTextBlock& block) {
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    m_cursor.setPosition(block.position());
    const bool in_table = m_cursor.currentTable() != nullptr;
    if (!isPicture(block)) format.setLineHeight(kLineHeight_percent, QTextBlockFormat::ProportionalHeight);
    if (level > 0) {
      // Nearer to what it is above of than to what is above it.
      format.setTopMargin(block.position() == 0 ? 0 : level <= 2 ? 28 : 20);
      format.setBottomMargin(level <= 2 ? 8 : 2);
    } else if (in_table) {
      format.setTopMargin(0);
      format.setBottomMargin(0);
      format.setNonBreakableLines(isName(block));
    } else if (isCode(block)) {
      const bool is_first = !isCode(block.previous()), is_last = !isCode(block.next());
      format.setNonBreakableLines(false);  // a long line goes on below, not out of sight
      format.setBackground(m_colors.window);
      format.setTopMargin(is_first ? 8 : 0);
      format.setBottomMargin(is_last ? 12 : 0);
      format.setLeftMargin(8);
    } else if (block.textList() != nullptr) {
      format.setTopMargin(0);
      format.setBottomMargin(block.next().textList() == block.textList() ? 4 : 12);
    } else {
      format.setTopMargin(0);
      format.setBottomMargin(10);
    }
    m_cursor.setBlockFormat(format);
    styleText(block, level, in_table);
  }

  void styleText(const QTextBlock& block, int level, bool in_table) {
    const bool is_head = in_table && m_cursor.currentTable()->cellAt(m_cursor).row() == 0;
    struct Part {
      int position, length;
      QTextCharFormat format;
    };
    std::vector<Part> parts;  // first: they change while they are given another look
    for (auto part = block.begin(); !part.atEnd(); ++part)
      parts.push_back({part.fragment().position(), part.fragment().length(), part.fragment().charFormat()});
    for (Part& part : parts) {
      QTextCharFormat& format = part.format;
      if (format.isImageFormat()) continue;
      format.clearProperty(QTextFormat::FontSizeAdjustment);
      format.setForeground(m_colors.text);
      // Each says its size: the browser gives its own font to the document whenever the theme changes.
      format.setProperty(QTextFormat::FontPixelSize, m_body_px);
      if (level > 0) {
        constexpr std::array<double, 3> kSizes{1.7, 1.3, 1.05};
        format.setProperty(QTextFormat::FontPixelSize,
                           qRound(m_body_px * kSizes[static_cast<std::size_t>(std::min(level, 3) - 1)]));
        format.setFontWeight(QFont::DemiBold);
      } else if (is_head) {
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(m_colors.muted);
      }
      if (format.fontFixedPitch()) {
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        if (level == 0) format.setProperty(QTextFormat::FontPixelSize, m_body_px - 1);
        if (!in_table && !isCode(block)) format.setBackground(m_colors.window);
      }
      if (format.isAnchor()) {
        format.setForeground(m_colors.accent_text);
        format.setFontUnderline(true);
      }
      m_cursor.setPosition(part.position);
      m_cursor.setPosition(part.position + part.length, QTextCursor::KeepAnchor);
      m_cursor.setCharFormat(format);
    }
  }

  void styleTable(QTextTable& table) {
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_colors.border);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(12);
    format.setHeaderRowCount(1);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
      QTextTableCell cell = table.cellAt(0, column);
      QTextTableCellFormat head = cell.format().toTableCellFormat();
      head.setBackground(m_colors.window);
      cell.setFormat(head);
    }
  }

  QTextDocument& m_text;
  const ThemeColors& m_colors;
  const int m_body_px;
  QTextCursor m_cursor;
};

}  // namespace

void styleManual(QTextDocument& text, const ThemeColors& colors, const TypeSizes& type) {
  Styler(text, colors, type).style();
}

}  // namespace dinoscope
