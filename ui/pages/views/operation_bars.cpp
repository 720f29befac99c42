#include "ui/pages/views/operation_bars.h"

#include <QPainter>
#include <algorithm>
#include <array>

#include "ui/theme.h"
#include "ui/widgets/crop_mark.h"

namespace dinoscope {
namespace {

constexpr qreal kRowHeight = 17;
constexpr qreal kBarHeight = 6;
constexpr qreal kNameWidth = 104;
constexpr qreal kNumberWidth = 40;
constexpr qreal kGap = 8;

}  // namespace

OperationBars::OperationBars(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("How often each operation fired"));
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OperationBars::setOperations(const std::vector<OperationShare>& operations) {
  m_operations.clear();
  QString spoken;
  for (const OperationShare& operation : operations) {
    if (std::all_of(operation.shares.begin(), operation.shares.end(),
                    [](double share) { return share <= 0; }))
      continue;
    m_operations.push_back(operation);
    spoken += tr("%1: %2 %, %3 %, %4 %. ")
                  .arg(QString::fromStdString(operation.name))
                  .arg(100 * operation.shares[0], 0, 'f', 0)
                  .arg(100 * operation.shares[1], 0, 'f', 0)
                  .arg(100 * operation.shares[2], 0, 'f', 0);
  }
  setAccessibleDescription(spoken);
  updateGeometry();
  update();
}

QSize OperationBars::sizeHint() const {
  return {360, static_cast<int>(kRowHeight * static_cast<qreal>(m_operations.size() + 1))};
}

void OperationBars::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(captionFont(font()));
  const std::array<QString, 3> heads{tr("Global 1"), tr("Global 2"), tr("Locals")};
  const qreal column = (width() - kNameWidth) / 3;
  const auto cell = [&](std::size_t kind, qreal top) {
    return QRectF(kNameWidth + column * static_cast<qreal>(kind), top, column - kGap, kRowHeight);
  };
  painter.setPen(colors.muted);
  for (std::size_t kind = 0; kind < heads.size(); ++kind)
    painter.drawText(cell(kind, 0), Qt::AlignLeft | Qt::AlignVCenter, heads[kind]);
  qreal top = kRowHeight;
  for (const OperationShare& operation : m_operations) {
    painter.setPen(colors.text);
    painter.drawText(QRectF(0, top, kNameWidth - kGap, kRowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::fromStdString(operation.name));
    for (std::size_t kind = 0; kind < heads.size(); ++kind) {
      const QRectF area = cell(kind, top);
      const QRectF groove(area.left(), area.center().y() - kBarHeight / 2,
                          std::max(1.0, area.width() - kNumberWidth), kBarHeight);
      painter.setPen(Qt::NoPen);
      painter.setBrush(colors.border);
      painter.drawRoundedRect(groove, 2, 2);
      painter.setBrush(cropColor(kind < 2));
      painter.drawRoundedRect(
          QRectF(groove.topLeft(), QSizeF(groove.width() * operation.shares[kind], kBarHeight)), 2, 2);
      painter.setPen(colors.muted);
      painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                       tr("%1 %").arg(100 * operation.shares[kind], 0, 'f', 0));
    }
    top += kRowHeight;
  }
}

}  // namespace dinoscope
