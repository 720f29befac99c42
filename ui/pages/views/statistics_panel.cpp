#include "ui/pages/views/statistics_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/views/operation_bars.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/histogram_view.h"
#include "ui/widgets/tab_bar.h"

namespace dinoscope {
namespace {

QString percentTick(double value) { return QStringLiteral("%1 %").arg(100 * value, 0, 'f', 0); }
QString ratioTick(double value) { return fixedText(value, 2); }

}  // namespace

StatisticsPanel::StatisticsPanel(QWidget* parent) : QFrame(parent) {
  setProperty("panel", true);
  m_tabs = new TabBar;
  m_tabs->setExpanding(false);
  m_tabs->setAccessibleName(tr("What the settings add up to"));
  m_stack = new QStackedWidget;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPanelPadding, 4, kPanelPadding, kGrid);
  column->setSpacing(6);
  column->addWidget(m_tabs);
  column->addWidget(m_stack, 1);
  connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);

  addPanel(tr("Draws"), buildCrops());
  m_operations = new OperationBars;
  addPanel(tr("Operations"), m_operations);
}

void StatisticsPanel::addPanel(const QString& title, QWidget* panel) {
  // Panels may be higher than the page is: then they scroll.
  panel->setObjectName(QStringLiteral("formBody"));  // the style sheet lets the frame shine through
  auto* scroll = new QScrollArea;
  scroll->setWidget(panel);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_stack->addWidget(scroll);
  m_tabs->addTab(title);
}

QWidget* StatisticsPanel::buildCrops() {
  m_areas = new HistogramView(tr("Area of the photo"), percentTick);
  m_aspects = new HistogramView(tr("Aspect (width : height)"), ratioTick);
  m_overlap = new QLabel;
  m_overlap->setProperty("caption", true);
  m_overlap->setWordWrap(true);
  auto* row = new QHBoxLayout;
  row->setSpacing(kSectionGap);
  row->addWidget(m_areas, 1);
  row->addWidget(m_aspects, 1);
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(row, 1);
  column->addWidget(m_overlap);
  return panel;
}

void StatisticsPanel::setCoverage(const Coverage& coverage) {
  const bool has_locals = coverage.local.mean_area > 0;
  const auto seriesOf = [&](ValueHistogram CropStatistics::*histogram) {
    std::vector<HistogramView::Series> series{{tr("Global"), coverage.global.*histogram, true}};
    if (has_locals) series.push_back({tr("Local"), coverage.local.*histogram, false});
    return series;
  };
  m_areas->setSeries(seriesOf(&CropStatistics::area));
  m_aspects->setSeries(seriesOf(&CropStatistics::aspect));
  m_operations->setOperations(coverage.operations);
  QString text = tr("%Ln draw(s) of this photo. ", nullptr, static_cast<int>(coverage.draws));
  if (has_locals)
    text += tr("%1 % of the local crops overlap a global crop; %2 % of their area lies in one. ")
                .arg(100 * coverage.overlap_probability, 0, 'f', 0)
                .arg(100 * coverage.overlap_area, 0, 'f', 0);
  const double enlarged = has_locals ? coverage.local.enlarged_share : coverage.global.enlarged_share;
  if (enlarged > 0)
    text += (has_locals ? tr("%1 % of the local crops are enlarged more than twice.")
                        : tr("%1 % of the global crops are enlarged more than twice."))
                .arg(fixedText(100 * enlarged, 0));
  m_overlap->setText(text);
}

}  // namespace dinoscope
