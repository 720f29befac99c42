#include "ui/pages/data/problem_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/icons.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/problem_list_model.h"

namespace dinoscope {

ProblemPanel::ProblemPanel(ProblemListModel& model, QWidget* parent) : QFrame(parent), m_model(model) {
  setProperty("panel", true);
  m_heading = new QToolButton;
  m_heading->setObjectName(QStringLiteral("problemHeading"));
  m_heading->setCheckable(true);
  m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_heading->setToolTip(tr("Which files, and why"));
  m_exclude = new QPushButton(tr("Exclude"));
  m_include = new QPushButton(tr("Include again"));
  m_table = new QTableView;
  m_table->setObjectName(QStringLiteral("problemTable"));
  m_table->setAccessibleName(tr("Files that are not learned from"));
  m_table->setModel(&model);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setShowGrid(false);
  m_table->setProperty("flat", true);
  m_table->setTabKeyNavigation(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kControlHeight);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setSectionResizeMode(ProblemListModel::File, QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(ProblemListModel::Reason, QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(ProblemListModel::State, QHeaderView::Fixed);
  m_table->setColumnWidth(ProblemListModel::State, forFont(148));

  auto* row = new QHBoxLayout;
  row->setContentsMargins(kGrid, 4, kGrid, 4);
  row->setSpacing(kGrid);
  row->addWidget(m_heading);
  row->addStretch();
  row->addWidget(m_exclude);
  row->addWidget(m_include);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  column->addLayout(row);
  column->addWidget(m_table);

  connect(m_exclude, &QPushButton::clicked, this, [this] { m_model.excludeRows(selectedRows()); });
  connect(m_include, &QPushButton::clicked, this, [this] { m_model.includeRows(selectedRows()); });
  connect(&model, &QAbstractItemModel::modelReset, this, &ProblemPanel::updateState);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &ProblemPanel::updateState);
  connect(m_heading, &QToolButton::toggled, this, &ProblemPanel::setOpen);
  setOpen(false);
  updateState();
}

void ProblemPanel::setOpen(bool open) {
  m_heading->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
  for (QWidget* each : std::initializer_list<QWidget*>{m_table, m_exclude, m_include}) each->setVisible(open);
  // Folded it is one line, whatever the splitter would give it.
  setMaximumHeight(open ? QWIDGETSIZE_MAX : kControlHeight + 2 * kGrid);
}

std::vector<int> ProblemPanel::selectedRows() const {
  std::vector<int> rows;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) rows.push_back(index.row());
  return rows;
}

void ProblemPanel::updateState() {
  setVisible(m_model.rowCount() > 0);
  QStringList parts;
  if (m_model.problemCount() > 0) parts << tr("%Ln file(s) can't be used", nullptr, m_model.problemCount());
  if (m_model.excludedCount() > 0) parts << tr("%1 excluded").arg(countText(m_model.excludedCount()));
  m_heading->setText(parts.join(QStringLiteral(" · ")));

  const std::vector<int> rows = selectedRows();
  const auto any = [&](bool excluded) {
    return std::any_of(rows.begin(), rows.end(),
                       [&](int row) { return m_model.isExcluded(row) == excluded; });
  };
  m_exclude->setEnabled(any(false));
  m_exclude->setToolTip(any(false) ? tr("Exclude these files, so that they are no longer reported")
                                   : tr("Select files that can't be used first"));
  m_include->setEnabled(any(true));
  m_include->setToolTip(any(true) ? tr("Look at these files again")
                                  : tr("Select files that were excluded first"));
}

}  // namespace dinoscope
