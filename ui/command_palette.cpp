#include "ui/command_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/fuzzy_match.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kWidth_px = 560;
constexpr int kShownRows = 11;
constexpr int kRowHeight_px = 30;
constexpr int kDetailRole = Qt::UserRole;
constexpr int kEntryRole = Qt::UserRole + 1;

/// Writes the detail at the right edge.
class PaletteDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, option, index);
    const ThemeColors& colors = Theme::current().colors();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setPen(selected ? colors.on_accent : colors.muted);
    painter->drawText(option.rect.adjusted(kGrid, 0, -kPanelPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(kDetailRole).toString());
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight_px};
  }
};

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
  column->addWidget(m_list);
  setFixedSize(kWidth_px, kRowHeight_px * kShownRows + 60);

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
    if (const auto score = fuzzyScore(typed, m_entries[i].text))
      found.emplace_back(typed.isEmpty() ? 0 : *score, static_cast<int>(i));
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  m_model->clear();
  for (const auto& [score, index] : found) {
    const PaletteEntry& entry = m_entries[static_cast<std::size_t>(index)];
    auto* item = new QStandardItem(entry.icon, entry.text);
    item->setData(entry.detail, kDetailRole);
    item->setData(index, kEntryRole);
    m_model->appendRow(item);
  }
  m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent() {
  const QModelIndex current = m_list->currentIndex();
  if (!current.isValid()) return;
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
