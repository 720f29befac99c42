#include "ui/pages/data/summary_panel.h"

#include <QVBoxLayout>

#include "engine/data/image_folder.h"
#include "ui/engine_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/folder_summary.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/histogram.h"

namespace dinoscope {
namespace {

std::vector<Histogram::Bar> barsOf(const std::vector<NamedCount>& counts) {
  std::vector<Histogram::Bar> bars;
  for (const NamedCount& each : counts) bars.emplace_back(each.name, each.count);
  return bars;
}

QString detailsOf(const FolderSummary& summary) {
  QStringList formats;
  for (const NamedCount& format : summary.formats)
    formats << QStringLiteral("%1 %2").arg(countText(format.count), format.name);
  return SummaryPanel::tr("%1 · %2\nShorter side %3 px at least, %4 px in the middle")
      .arg(byteText(summary.bytes), formats.join(QStringLiteral(", ")))
      .arg(summary.smallest_side_px)
      .arg(summary.median_side_px);
}

}  // namespace

SummaryPanel::SummaryPanel(BackgroundJobs& jobs, QWidget* parent) : QFrame(parent), m_jobs(jobs) {
  setProperty("panel", true);
  m_photos = new QLabel;
  m_photos->setProperty("heading", true);
  m_photos->setObjectName(QStringLiteral("photoCount"));
  m_details = new QLabel;
  m_details->setProperty("caption", true);
  m_details->setWordWrap(true);
  m_remarks = new QLabel;
  m_remarks->setObjectName(QStringLiteral("folderRemarks"));
  m_remarks->setProperty("caption", true);
  m_remarks->setWordWrap(true);
  m_remarks->hide();
  m_sizes = new Histogram(tr("Shorter side, px"));
  m_aspects = new Histogram(tr("Width : height"));
  m_classes_heading = new QLabel;
  m_classes_heading->setProperty("heading", true);
  m_classes = new BarList;
  m_classes->setObjectName(QStringLiteral("classBars"));
  m_classes->setAccessibleName(tr("Classes"));
  m_classes->setProperty("flat", true);
  m_classes->setToolTip(tr("Choose a class to see its photos alone"));

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPanelPadding, kPanelPadding, kPanelPadding, kPanelPadding);
  column->setSpacing(4);
  column->addWidget(m_photos);
  column->addWidget(m_details);
  column->addWidget(m_remarks);
  column->addSpacing(kSectionGap - 4);
  column->addWidget(m_sizes);
  column->addSpacing(kGrid);
  column->addWidget(m_aspects);
  column->addSpacing(kGrid);
  column->addWidget(m_classes_heading);
  column->addWidget(m_classes, 1);

  connect(m_classes, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0) Q_EMIT classChosen(row - 1);
  });
}

void SummaryPanel::showFolder(const std::shared_ptr<const ImageFolder>& folder) {
  const auto& classes = folder->classes();
  m_photos->setText(tr("%Ln photo(s)", nullptr, static_cast<int>(folder->size())));
  QStringList remarks;
  for (const std::string& remark : folder->remarks()) remarks << engineText(remark);
  m_remarks->setText(remarks.join(QLatin1Char('\n')));
  m_remarks->setVisible(!remarks.isEmpty());
  m_classes_heading->setText(
      classes.empty() ? tr("No classes") : tr("%Ln class(es)", nullptr, static_cast<int>(classes.size())));
  m_classes_heading->setToolTip(
      tr("Classes are the folders of the first level, or the labels of a list; training never looks at them, "
         "only the k-NN probe does"));
  m_summing.cancel();
  m_summing = m_jobs.run<FolderSummary>(
      tr("Summing up the photos"), JobLane::Visible,
      [folder](const JobControl&) { return summaryOf(*folder); }, this,
      [this](const FolderSummary& summary) { showSummary(summary); });
  const QSignalBlocker blocker(m_classes);
  m_classes->clearBars();
  if (classes.empty()) return;
  m_classes->addTotal(tr("All"), folder->size());
  for (const PhotoClass& each : classes) m_classes->addBar(QString::fromStdString(each.name), each.photos);
  m_classes->setCurrentRow(0);
}

void SummaryPanel::showSummary(const FolderSummary& summary) {
  m_details->setText(detailsOf(summary));
  m_sizes->setBars(barsOf(summary.sizes));
  m_aspects->setBars(barsOf(summary.aspects));
}

void SummaryPanel::offer(QAction* action) {
  m_classes->addAction(action);
  m_classes->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SummaryPanel::showClass(int class_index) {
  const QSignalBlocker blocker(m_classes);
  m_classes->setCurrentRow(class_index + 1);
}

}  // namespace dinoscope
