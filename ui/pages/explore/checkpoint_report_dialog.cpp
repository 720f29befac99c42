#include "ui/pages/explore/checkpoint_report_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/quantity_text.h"

namespace dinoscope {

CheckpointReportDialog::CheckpointReportDialog(const CheckpointReport& report, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("How the weights fit"));
  resize(720, 520);
  m_table = new QTableWidget(0, 2);
  m_table->setHorizontalHeaderLabels({tr("Tensor"), tr("State")});
  m_table->setAccessibleName(tr("Tensors of the weights file"));
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_table->verticalHeader()->hide();
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setShowGrid(false);
  addRows(report.shape_mismatches, QStringLiteral("circle-x"), tr("other shape"));
  addRows(report.missing, QStringLiteral("circle-x"), tr("missing in the file"));
  addRows(report.unexpected, QStringLiteral("triangle-alert"), tr("not of this network"));
  addRows(report.matched, QStringLiteral("circle-check"), tr("matched"));

  auto* summary = new QLabel(
      tr("%1: %2 (%3). %4 tensors matched, %5 missing, %6 of another shape, %7 not of this network.")
          .arg(QString::fromStdString(report.path), engineText(report.backbone), engineText(report.network),
               countText(static_cast<qint64>(report.matched.size())),
               countText(static_cast<qint64>(report.missing.size())),
               countText(static_cast<qint64>(report.shape_mismatches.size())),
               countText(static_cast<qint64>(report.unexpected.size()))));
  summary->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->addWidget(summary);
  column->addWidget(m_table, 1);
  column->addWidget(buttons);
}

void CheckpointReportDialog::addRows(const std::vector<std::string>& tensors, const QString& icon,
                                     const QString& state) {
  for (const std::string& tensor : tensors) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(engineText(tensor)));
    m_table->setItem(row, 1, new QTableWidgetItem(themedIcon(icon), state));
  }
}

}  // namespace dinoscope
