#include "ui/command_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <utility>

#include "ui/fuzzy_match.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kWidth_px = 640;
constexpr int kShownRows = 11;
constexpr int kNothingRows = 3;  // as high as that many
constexpr int kRowHeight_px = 30;
constexpr int kFrame_px = 60;  // the field and what is around it
constexpr int kDetailRole = Qt::UserRole;
constexpr int kEntryRole = Qt::UserRole + 1;
constexpr int kCanRole = Qt::UserRole + 2;
constexpr int kIconRoom = 30;
constexpr int kPenalty = 1 << 20;  // more than any score

/// Text and detail share a row; the detail is at the right edge, and gives way first.
class PaletteDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const ThemeColors& colors = Theme::current().colors();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    if (!index.data(kCanRole).toBool()) {
      row.state &= ~QStyle::State_Enabled;  // its icon and its text
      row.palette.setColor(QPalette::Text, colors.muted);
    }
    const int room = row.rect.width() - kIconRoom - 2 * kPanelPadding;
    const int text_width = std::min(row.fontMetrics.horizontalAdvance(row.text), room);
    const QString detail = row.fontMetrics.elidedText(index.data(kDetailRole).toString(), Qt::ElideRight,
                                                      room - text_width - kSectionGap);
    const QWidget* list = option.widget;
    list->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, list);
    painter->save();
    painter->setPen(selected ? colors.on_accent : colors.muted);
    painter->drawText(option.rect.adjusted(kGrid, 0, -kPanelPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                      detail);
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight_px};
  }
};

/// How well the entry answers what was typed; empty: not at all.
std::optional<int> scoreOf(const PaletteEntry& entry, const QString& typed) {
  const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  if (entry.is_reference) {
    const auto holds = [&entry](const QString& word) {
      return entry.text.contains(word, Qt::CaseInsensitive) ||
             entry.keywords.contains(word, Qt::CaseInsensitive);
    };
    if (words.isEmpty() || !std::all_of(words.begin(), words.end(), holds)) return std::nullopt;
  }
  std::optional<int> score = fuzzyScore(typed, entry.text);
  if (const auto other = entry.keywords.isEmpty() ? std::nullopt : fuzzyScore(typed, entry.keywords))
    score = std::max(score.value_or(*other), *other);
  if (!score && entry.is_reference) score = 0;  // its words in another order
  if (words.isEmpty()) score = 0;               // the order in which they came
  // What can't be done now comes after what can.
  return entry.reason.isEmpty() || !score ? score : std::optional(*score - kPenalty);
}

}  // namespace

CommandPalette::CommandPalette(QWidget* parent) : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint) {
  setObjectName(QStringLiteral("commandPalette"));
  setAccessibleName(tr("Command palette"));
  setProperty("card", true);
  m_field = new QLineEdit;
  m_field->setPlaceholderText(tr("Type what you want to do"));
  m_field->setAccessibleName(tr("What you want to do"));
  m_field->installEventFilter(this);
  m_model = new QStandardItemModel(this);
  m_list = new QListView;
  m_list->setModel(m_model);
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setProperty("flat", true);
  m_list->setUniformItemSizes(true);
  m_list->setIconSize({16, 16});
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setTextElideMode(Qt::ElideMiddle);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
  column->setSpacing(kGrid);
  column->addWidget(m_field);
  m_nothing = new QLabel;
  m_nothing->setObjectName(QStringLiteral("nothingFound"));
  m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_nothing->setWordWrap(true);
  m_nothing->setContentsMargins(kPanelPadding, kGrid, kPanelPadding, 0);
  m_answer = new QStackedWidget;
  m_answer->addWidget(m_list);
  m_answer->addWidget(m_nothing);
  column->addWidget(m_answer);
  setFixedWidth(kWidth_px);

  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(std::vector<PaletteEntry> entries) {
  m_entries = std::move(entries);
  m_field->clear();
  filter({});
  const QWidget* window = parentWidget()->window();
  move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
  show();
  m_field->setFocus();
}

void CommandPalette::filter(const QString& typed) {
  std::vector<std::pair<int, int>> found;  // score, entry
  for (std::size_t i = 0; i < m_entries.size(); ++i)
    if (const auto score = scoreOf(m_entries[i], typed)) found.emplace_back(*score, static_cast<int>(i));
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  m_model->clear();
  for (const auto& [score, index] : found) {
    const PaletteEntry& entry = m_entries[static_cast<std::size_t>(index)];
    auto* item = new QStandardItem(entry.icon, entry.text);
    const bool can = entry.reason.isEmpty();
    item->setData(can ? entry.detail : entry.reason, kDetailRole);
    item->setData(can, kCanRole);
    item->setData(QStringLiteral("%1. %2").arg(entry.text, can ? entry.detail : entry.reason),
                  Qt::AccessibleTextRole);
    item->setData(index, kEntryRole);
    m_model->appendRow(item);
  }
  m_list->setCurrentIndex(m_model->index(0, 0));
  m_answer->setCurrentIndex(found.empty() ? 1 : 0);
  if (found.empty()) say(typed.trimmed());
  // As high as what there is to read.
  const auto rows =
      found.empty() ? kNothingRows : static_cast<int>(std::min<std::size_t>(found.size(), kShownRows));
  setFixedSize(kWidth_px, kRowHeight_px * rows + kFrame_px);
}

void CommandPalette::say(const QString& typed) {
  const QString hint = m_otherwise ? m_otherwise_text.arg(typed) : tr("Try fewer letters, or another word.");
  m_nothing->setText(QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                         .arg(tr("Nothing found").toHtmlEscaped(), hint.toHtmlEscaped()));
}

void CommandPalette::setOtherwise(const QString& sentence, std::function<void(const QString&)> run) {
  m_otherwise_text = sentence;
  m_otherwise = std::move(run);
}

void CommandPalette::runCurrent() {
  const QModelIndex current = m_list->currentIndex();
  if (!current.isValid()) {
    if (!m_otherwise || m_field->text().trimmed().isEmpty()) return;
    hide();
    m_otherwise(m_field->text().trimmed());
    return;
  }
  if (!current.data(kCanRole).toBool()) return;  // it says why
  const auto run = m_entries[static_cast<std::size_t>(current.data(kEntryRole).toInt())].run;
  hide();  // first: what runs may open a dialog
  run();
}

void CommandPalette::moveBy(int rows) {
  const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
  m_list->setCurrentIndex(m_model->index(row, 0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
      moveBy(1);
      return true;
    case Qt::Key_Up:
      moveBy(-1);
      return true;
    case Qt::Key_PageDown:
      moveBy(kShownRows);
      return true;
    case Qt::Key_PageUp:
      moveBy(-kShownRows);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      runCurrent();
      return true;
    case Qt::Key_Escape:
      hide();
      return true;
    default:
      return QFrame::eventFilter(watched, event);
  }
}

}  // namespace dinoscope
