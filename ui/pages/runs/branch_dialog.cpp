#include "ui/pages/runs/branch_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/quantity_text.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kWidth = 420;

}  // namespace

BranchDialog::BranchDialog(const QString& run, const std::vector<CheckpointEntry>& checkpoints,
                           QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Branch off from %1").arg(run));
  auto* explanation = new QLabel(tr(
      "A new run goes on from this checkpoint with everything that it holds: weights, the optimiser's "
      "moments, the center, the place in the photos. Change settings on the Train page before you start it; "
      "its folder records what it came from and what was changed."));
  explanation->setWordWrap(true);
  m_choice = new QComboBox;
  m_choice->setObjectName(QStringLiteral("checkpoint"));
  m_choice->setAccessibleName(tr("Checkpoint"));
  for (const CheckpointEntry& entry : checkpoints)
    m_choice->addItem(tr("after %Ln step(s)", nullptr, static_cast<int>(entry.step)), entry.path);
  auto* label = new QLabel(tr("&Checkpoint"));
  label->setBuddy(m_choice);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  QPushButton* branch = buttons->button(QDialogButtonBox::Ok);
  branch->setText(tr("Branch off"));
  branch->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    Q_EMIT chosen(m_choice->currentData().toString());
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPanelPadding, kPanelPadding, kPanelPadding, kPanelPadding);
  column->setSpacing(kGrid);
  column->addWidget(explanation);
  column->addWidget(label);
  column->addWidget(m_choice);
  column->addSpacing(kGrid);
  column->addWidget(buttons);
  setMinimumWidth(kWidth);
}

}  // namespace dinoscope
