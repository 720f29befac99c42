#include "ui/pages/train/branch_chip.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/workbench.h"

namespace dinoscope {

BranchChip::BranchChip(Workbench& workbench, QWidget* parent) : QFrame(parent), m_workbench(workbench) {
  setProperty("card", true);
  m_text = new QLabel;
  m_text->setWordWrap(true);
  m_warning = new QLabel;
  m_warning->setObjectName(QStringLiteral("branchWarning"));
  m_warning->setProperty("warning", true);
  m_warning->setWordWrap(true);
  auto* drop = new QToolButton;
  drop->setObjectName(QStringLiteral("dropBranch"));
  drop->setIcon(themedIcon(QStringLiteral("x")));
  drop->setToolTip(tr("Start the next run from its beginning"));
  drop->setAccessibleName(drop->toolTip());
  connect(drop, &QToolButton::clicked, &workbench.present(), &Present::dropBranch);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kGrid, 4, 4, 4);
  row->setSpacing(kGrid);
  auto* words = new QVBoxLayout;
  words->setSpacing(4);
  words->addWidget(m_text);
  words->addWidget(m_warning);
  row->addLayout(words, 1);
  row->addWidget(drop, 0, Qt::AlignTop);
  connect(&workbench.present(), &Present::branchChanged, this, &BranchChip::refresh);
  connect(&workbench.config(), &ConfigModel::experimentChanged, this, &BranchChip::refresh);
  connect(&workbench.photos(), &FolderModel::changed, this, &BranchChip::refresh);
  refresh();
}

void BranchChip::refresh() {
  const auto& branch = m_workbench.present().branch();
  setVisible(branch.has_value());
  if (!branch) return;
  m_text->setText(tr("The next run branches off %1 at step %2.").arg(branch->run, countText(branch->step)));
  m_text->setToolTip(toText(branch->checkpoint));
  m_warning->setText(m_workbench.present().reasonAgainstBranch());
  m_warning->setVisible(!m_warning->text().isEmpty());
}

}  // namespace dinoscope
