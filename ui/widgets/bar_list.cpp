#include "ui/widgets/bar_list.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/bar_painter.h"

namespace dinoscope {
namespace {

constexpr int kBar_px = 4;

class BarDelegate : public QStyledItemDelegate {
public:
  explicit BarDelegate(BarList& list) : QStyledItemDelegate(&list), m_list(list) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {80, forFont(26)}; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const ThemeColors& colors = Theme::current().colors();
    const qint64 count = m_list.countOf(index.row());
    const QRect row = option.rect.adjusted(kGrid, 1, -kGrid, -1);
    painter->save();
    if ((option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0)
      painter->fillRect(option.rect, colors.hover);
    if ((option.state & QStyle::State_Selected) != 0)
      painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colors.accent);
    const QString number = countText(count);
    const int number_width = painter->fontMetrics().horizontalAdvance(number);
    const QRect text = row.adjusted(0, 0, 0, -kBar_px - 1);
    BarPainter bar(*painter);
    bar.number(text, number);
    bar.name(text.adjusted(0, 0, -number_width - kGrid, 0), index.data().toString());
    if (count <= m_list.highest()) {
      const double share =
          static_cast<double>(count) / static_cast<double>(std::max<qint64>(1, m_list.highest()));
      painter->setRenderHint(QPainter::Antialiasing);
      bar.across(QRectF(row.left(), row.bottom() - kBar_px + 1, row.width(), kBar_px - 1), share,
                 colors.series[0]);
    }
    painter->restore();
  }

private:
  BarList& m_list;
};

}  // namespace

BarList::BarList(QWidget* parent) : QListWidget(parent) {
  setItemDelegate(new BarDelegate(*this));
  setUniformItemSizes(true);
  setMouseTracking(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void BarList::addBar(const QString& name, qint64 count) {
  m_highest = std::max(m_highest, count);
  addRow(name, count);
}

void BarList::addTotal(const QString& name, qint64 count) { addRow(name, count); }

void BarList::addRow(const QString& name, qint64 count) {
  auto* item = new QListWidgetItem(name, this);
  item->setData(Qt::UserRole, count);
  item->setData(Qt::AccessibleTextRole,
                QStringLiteral("%1, %2").arg(name, tr("%Ln photo(s)", nullptr, static_cast<int>(count))));
}

void BarList::clearBars() {
  clear();
  m_highest = 0;
}

qint64 BarList::countOf(int row) const { return item(row)->data(Qt::UserRole).toLongLong(); }

}  // namespace dinoscope
