#include "ui/pages/data/data_page.h"

#include <QFileDialog>

#include "ui/sample_photos.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/workbench.h"

namespace dinoscope {

DataPage::DataPage(Workbench& workbench, QWidget* parent) : Page(tr("Data"), parent), m_workbench(workbench) {
  titleRow()->addStretch();
  m_primary = new QAction(tr("Choose a folder …"), this);
  addAction(m_primary);
  m_empty = new EmptyState(QStringLiteral("images"), tr("Open a folder of photos to see what is in it."));
  m_empty->setPrimaryAction(tr("Choose a folder …"));
  m_empty->setLink(tr("Use the sample photos"));
  setContent(m_empty);
  connect(m_primary, &QAction::triggered, this, &DataPage::chooseFolder);
  connect(m_empty, &EmptyState::primaryTriggered, this, &DataPage::chooseFolder);
  connect(m_empty, &EmptyState::linkActivated, this,
          [this] { m_workbench.openFolder(samplePhotosFolder()); });
  connect(&workbench, &Workbench::folderScanFailed, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Error, sentence); });
}

void DataPage::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of photos"));
  if (!folder.isEmpty()) m_workbench.openFolder(folder);
}

}  // namespace dinoscope
