#include "ui/help/manual_results.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextDocument>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kWordsRole = Qt::UserRole;
constexpr int kPlaceRole = Qt::UserRole + 1;
constexpr int kPadding = 6;
constexpr int kLines = 2;  // of the text around the words

QString escapedWithBold(const QString& line, const QStringList& words) {
  QString html;
  qsizetype done = 0;
  while (done < line.size()) {
    qsizetype next = -1, length = 0;
    for (const QString& word : words) {
      const qsizetype at = line.indexOf(word, done, Qt::CaseInsensitive);
      if (at >= 0 && (next < 0 || at < next)) {
        next = at;
        length = word.size();
      }
    }
    if (next < 0) break;
    html += line.mid(done, next - done).toHtmlEscaped();
    html += QStringLiteral("<b>%1</b>").arg(line.mid(next, length).toHtmlEscaped());
    done = next + length;
  }
  return html + line.mid(done).toHtmlEscaped();
}

/// Where it stands in small muted letters, its line below.
class ResultDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const ThemeColors& colors = Theme::current().colors();
    const bool is_selected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (is_selected || (option.state & QStyle::State_MouseOver) != 0) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(is_selected ? colors.accent : colors.hover);
      painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect room = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    painter->setFont(captionFont(option.font));
    painter->setPen(is_selected ? colors.on_accent : colors.muted);
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(room, Qt::AlignTop | Qt::AlignLeft,
                      metrics.elidedText(index.data(kPlaceRole).toString(), Qt::ElideRight, room.width()));
    QTextDocument line;
    line.setDocumentMargin(0);
    line.setDefaultFont(option.font);
    line.setHtml(escapedWithBold(index.data().toString(), index.data(kWordsRole).toStringList()));
    line.setTextWidth(room.width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, is_selected ? colors.on_accent : colors.text);
    painter->translate(room.left(), room.top() + metrics.height() + 2);
    const QRectF clip(0, 0, room.width(), kLines * option.fontMetrics.lineSpacing() + 1);
    painter->setClipRect(clip);
    context.clip = clip;
    line.documentLayout()->draw(painter, context);
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    const int caption = QFontMetrics(captionFont(option.font)).height();
    return {0, 2 * kPadding + caption + 2 + kLines * option.fontMetrics.lineSpacing()};
  }
};

}  // namespace

ManualResults::ManualResults(QWidget* parent) : QListView(parent) {
  setObjectName(QStringLiteral("manualResults"));
  setAccessibleName(tr("What was found"));
  setModel(&m_model);
  setItemDelegate(new ResultDelegate(this));
  setEditTriggers(NoEditTriggers);
  setProperty("flat", true);
  setUniformItemSizes(true);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const auto choose = [this](const QModelIndex& index) {
    if (index.isValid()) Q_EMIT hitChosen(m_hits[static_cast<std::size_t>(index.row())]);
  };
  connect(this, &QListView::clicked, this, choose);
  connect(this, &QListView::activated, this, choose);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
}

void ManualResults::showHits(std::vector<ManualHit> hits, const QStringList& words) {
  m_model.clear();
  m_hits = std::move(hits);
  m_words = words;
  for (const ManualHit& hit : m_hits) {
    auto* item = new QStandardItem(hit.line);
    const QString place =
        hit.heading.isEmpty() ? hit.title : QStringLiteral("%1 › %2").arg(hit.title, hit.heading);
    item->setData(place, kPlaceRole);
    item->setData(words, kWordsRole);
    item->setToolTip(place);
    item->setData(QStringLiteral("%1. %2").arg(place, hit.line), Qt::AccessibleTextRole);
    m_model.appendRow(item);
  }
}

void ManualResults::chooseFirst() {
  setCurrentIndex(m_model.index(0, 0));
  setFocus();
}

}  // namespace dinoscope
