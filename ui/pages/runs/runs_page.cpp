#include "ui/pages/runs/runs_page.h"

#include "ui/widgets/empty_state.h"
#include "ui/workbench.h"

namespace dinoscope {

RunsPage::RunsPage(Workbench& workbench, QWidget* parent) : Page(tr("Runs"), parent), m_workbench(workbench) {
  titleRow()->addStretch();
  m_empty = new EmptyState(QStringLiteral("history"),
                           tr("Every training is kept here, to compare, resume and explore."));
  m_empty->setPrimaryAction(tr("Go to Train"));
  setContent(m_empty);
  connect(m_empty, &EmptyState::primaryTriggered, this, [this] { m_workbench.requestPage(PageId::Train); });
}

}  // namespace dinoscope
