#include "ui/pages/views/operation_bars.h"

#include <QPainter>
#include <algorithm>
#include <array>

#include "ui/engine_text.h"
#include "ui/theme.h"
#include "ui/widgets/bar_painter.h"
#include "ui/widgets/crop_mark.h"

namespace dinoscope {
namespace {

constexpr qreal kBarHeight = 6;
constexpr qreal kGap = 8;

qreal rowHeight() { return forFont(17); }
qreal nameWidth() { return forFont(104); }
qreal numberWidth() { return forFont(40); }

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
                  .arg(engineText(operation.name))
                  .arg(100 * operation.shares[0], 0, 'f', 0)
                  .arg(100 * operation.shares[1], 0, 'f', 0)
                  .arg(100 * operation.shares[2], 0, 'f', 0);
  }
  setAccessibleDescription(spoken);
  updateGeometry();
  update();
}

QSize OperationBars::sizeHint() const {
  return {360, static_cast<int>(rowHeight() * static_cast<qreal>(m_operations.size() + 1))};
}

void OperationBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(captionFont(font()));
  const std::array<QString, 3> heads{tr("Global 1"), tr("Global 2"), tr("Locals")};
  const qreal column = (width() - nameWidth()) / 3;
  const auto cell = [&](std::size_t kind, qreal top) {
    return QRectF(nameWidth() + column * static_cast<qreal>(kind), top, column - kGap, rowHeight());
  };
  BarPainter bars(painter);
  for (std::size_t kind = 0; kind < heads.size(); ++kind) bars.name(cell(kind, 0), heads[kind], true);
  qreal top = rowHeight();
  for (const OperationShare& operation : m_operations) {
    bars.name(QRectF(0, top, nameWidth() - kGap, rowHeight()), engineText(operation.name));
    for (std::size_t kind = 0; kind < heads.size(); ++kind) {
      const QRectF area = cell(kind, top);
      bars.across(QRectF(area.left(), area.center().y() - kBarHeight / 2,
                         std::max(1.0, area.width() - numberWidth()), kBarHeight),
                  operation.shares[kind], cropColor(kind < 2));
      bars.number(area, tr("%1 %").arg(100 * operation.shares[kind], 0, 'f', 0));
    }
    top += rowHeight();
  }
}

}  // namespace dinoscope
