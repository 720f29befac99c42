#include "ui/help/manual_view.h"

#include <QDesktopServices>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>
#include <utility>

#include "ui/help/manual_style.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kAbove_px = 12;  // between the top of the view and what was asked for
constexpr int kBesidePicture_px = 48;
constexpr QPoint kInText(60, 20);  // of the view: right of all margins, also those of a table
constexpr double kMarkTint = 0.3;

QColor mixed(const QColor& tint, const QColor& ground) {
  const auto mix = [](int a, int b) { return static_cast<int>(kMarkTint * a + (1 - kMarkTint) * b); };
  return QColor(mix(tint.red(), ground.red()), mix(tint.green(), ground.green()),
                mix(tint.blue(), ground.blue()));
}

}  // namespace

ManualView::ManualView(const ManualLibrary& library, QWidget* parent)
    : QTextBrowser(parent), m_library(library) {
  setAccessibleName(tr("Manual"));
  setOpenLinks(false);  // ours lead through the library
  // Everything is as wide as there is room for, but Qt counts the empty line after a table as beside it.
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
  connect(&Theme::current(), &Theme::changed, this, &ManualView::reload);
}

QString ManualView::file() const {
  return m_current < 0 ? QString() : m_stops[static_cast<std::size_t>(m_current)].file;
}

int ManualView::position() const {
  return m_current < 0 ? -1 : m_stops[static_cast<std::size_t>(m_current)].position;
}

QStringList ManualView::marked() const {
  QStringList texts;
  if (m_marked_row >= 0) {
    QTextCursor cursor(document());
    cursor.setPosition(m_marked_row);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    texts << cursor.selectedText();
  }
  for (const QTextEdit::ExtraSelection& each : extraSelections()) texts << each.cursor.selectedText();
  return texts;
}

void ManualView::open(const ManualPlace& place) {
  if (const auto position = m_library.positionOf(place)) add({place.file, *position, {}});
}

void ManualView::openHit(const ManualHit& hit, const QStringList& words) {
  add({hit.file, hit.position, words});
}

void ManualView::reload() {
  if (m_current < 0) return;
  const int scrolled = verticalScrollBar()->value();
  m_shown.clear();
  Stop stop = m_stops[static_cast<std::size_t>(m_current)];
  stop.scrolled = scrolled;
  showStop(stop);
}

void ManualView::follow(const QUrl& link) {
  if (!link.isRelative()) {
    QDesktopServices::openUrl(link);
    return;
  }
  open({link.path().isEmpty() ? file() : link.path(), link.fragment()});
}

void ManualView::add(Stop stop) {
  if (m_current >= 0) {
    Stop& now = m_stops[static_cast<std::size_t>(m_current)];
    if (now.file == stop.file && now.position == stop.position && now.words == stop.words)
      return showStop(stop);  // again: somebody scrolled away from it
    now.scrolled = verticalScrollBar()->value();
    // Who walks through what was found goes back to before it in one step.
    if (!stop.words.isEmpty() && now.words == stop.words) --m_current;
  }
  m_stops.resize(static_cast<std::size_t>(m_current + 1));
  m_stops.push_back(std::move(stop));
  m_current = static_cast<int>(m_stops.size()) - 1;
  showStop(m_stops.back());
  Q_EMIT placeChanged();
}

void ManualView::goTo(int index) {
  if (index < 0 || index >= static_cast<int>(m_stops.size())) return;
  m_stops[static_cast<std::size_t>(m_current)].scrolled = verticalScrollBar()->value();
  m_current = index;
  showStop(m_stops[static_cast<std::size_t>(index)]);
  Q_EMIT placeChanged();
}

void ManualView::showStop(const Stop& stop) {
  const ManualDocument* wanted = m_library.document(stop.file);
  if (wanted == nullptr) return;
  if (m_shown != stop.file) {
    // Made apart: a document that is shown is laid out anew after every word that is read.
    auto* text = new QTextDocument(this);
    text->setUndoRedoEnabled(false);
    text->setDefaultFont(font());
    setManualText(*text, wanted->markdown);
    styleManual(*text, Theme::current().colors(), Theme::current().type());
    setExtraSelections({});  // they are of the document that goes
    setDocument(text);
    delete std::exchange(m_text, text);
    m_marked_row = -1;
    m_shown = stop.file;
    fitPictures();
  }
  mark(stop);
  document()->pageCount();  // lays out all of it, so that the scroll bar knows its end
  if (stop.scrolled >= 0)
    verticalScrollBar()->setValue(stop.scrolled);
  else
    scrollTo(stop.position);
}

void ManualView::scrollTo(int position) {
  QTextCursor cursor(document());
  cursor.setPosition(std::min(position, document()->characterCount() - 1));
  setTextCursor(cursor);  // where the keyboard goes on
  // A row of a table with some of those above it, which say what it is a row of.
  const int above = cursor.currentTable() != nullptr ? viewport()->height() / 4 : kAbove_px;
  QScrollBar* bar = verticalScrollBar();
  bar->setValue(position == 0 ? 0 : bar->value() + cursorRect(cursor).top() - above);
}

void ManualView::mark(const Stop& stop) {
  const ThemeColors& colors = Theme::current().colors();
  QList<ExtraSelection> marks;
  for (const QString& word : stop.words)
    for (QTextCursor found = document()->find(word, 0); !found.isNull();
         found = document()->find(word, found)) {
      ExtraSelection selection;
      selection.cursor = found;
      selection.format.setBackground(mixed(colors.warn, colors.panel));
      selection.format.setForeground(colors.text);
      marks << selection;
    }
  setExtraSelections(marks);
  if (m_marked_row >= 0) paintRow(m_marked_row, QBrush());
  m_marked_row = stop.words.isEmpty() && paintRow(stop.position, mixed(colors.accent, colors.panel))
                     ? stop.position
                     : -1;
}

bool ManualView::paintRow(int position, const QBrush& ground) {
  QTextCursor cursor(document());
  cursor.setPosition(std::min(position, document()->characterCount() - 1));
  const QTextTable* table = cursor.currentTable();
  if (table == nullptr) return false;
  const int row = table->cellAt(cursor).row();
  for (int column = 0; column < table->columns(); ++column) {
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBackground(ground);
    cell.setFormat(format);
  }
  return true;
}

void ManualView::fitPictures() {
  const int room = viewport()->width() - kBesidePicture_px;
  bool is_changed = false;
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      QTextImageFormat format = part.fragment().charFormat().toImageFormat();
      if (!format.isValid()) continue;
      const QImage picture(bundledPath(format.name()));
      const int width = std::min(picture.width(), room);
      if (picture.isNull() || width <= 0 || qRound(format.width()) == width) continue;
      format.setWidth(width);
      format.setHeight(qRound(static_cast<double>(width) * picture.height() / picture.width()));
      // Scaled here: the document would leave out pixels.
      document()->addResource(
          QTextDocument::ImageResource, QUrl(format.name()),
          picture.scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation));
      QTextCursor cursor(document());
      cursor.setPosition(part.fragment().position());
      cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
      cursor.setCharFormat(format);
      part = block.begin();  // the fragments of before are gone
      is_changed = true;
    }
  // Qt 6.4 lays out nothing of the blocks after such a change.
  if (is_changed) document()->markContentsDirty(0, document()->characterCount());
}

QVariant ManualView::loadResource(int type, const QUrl& name) {
  if (type != QTextDocument::ImageResource) return QTextBrowser::loadResource(type, name);
  return QImage(bundledPath(name.path()));
}

void ManualView::resizeEvent(QResizeEvent* event) {
  // What was at the top stays there, however the lines break now.
  const bool is_at_top = verticalScrollBar()->value() == 0;
  QTextCursor top = cursorForPosition(kInText);
  const int was_at = cursorRect(top).top();
  QTextBrowser::resizeEvent(event);
  if (m_current < 0) return;
  fitPictures();
  document()->pageCount();
  if (!is_at_top)
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(top).top() - was_at);
}

}  // namespace dinoscope
