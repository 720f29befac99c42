#include "ui/pages/train/branch_chip.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/present.h"

namespace dinoscope {

BranchChip::BranchChip(Present& present, QWidget* parent) : QFrame(parent), m_present(present) {
  setProperty("card", true);
  m_text = new QLabel;
  m_text->setWordWrap(true);
  auto* drop = new QToolButton;
  drop->setObjectName(QStringLiteral("dropBranch"));
  drop->setIcon(themedIcon(QStringLiteral("x")));
  drop->setToolTip(tr("Start the next run from its beginning"));
  drop->setAccessibleName(drop->toolTip());
  connect(drop, &QToolButton::clicked, &present, &Present::dropBranch);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kGrid, 4, 4, 4);
  row->setSpacing(kGrid);
  row->addWidget(m_text, 1);
  row->addWidget(drop, 0, Qt::AlignTop);
  connect(&present, &Present::branchChanged, this, &BranchChip::refresh);
  refresh();
}

void BranchChip::refresh() {
  const auto& branch = m_present.branch();
  setVisible(branch.has_value());
  if (!branch) return;
  m_text->setText(tr("The next run branches off %1 at step %2.").arg(branch->run, countText(branch->step)));
  m_text->setToolTip(toText(branch->checkpoint));
}

}  // namespace dinoscope
