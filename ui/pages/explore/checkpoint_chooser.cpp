#include "ui/pages/explore/checkpoint_chooser.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

#include "ui/engine_text.h"
#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/menu_text.h"
#include "ui/pages/explore/checkpoint_report_dialog.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/checkpoint_list.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/menu_button.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

/// "photos-2" of .../photos-2/checkpoints/step-0000000096, "weights.pth" of a file.
QString shortName(const QString& path) {
  QFileInfo info(path);
  if (info.suffix() == QLatin1String("safetensors") &&
      info.dir().dirName().startsWith(QLatin1String("step-")))
    info = QFileInfo(info.absolutePath());
  if (info.fileName().startsWith(QLatin1String("step-")))
    return QFileInfo(info.dir().absolutePath()).dir().dirName();
  return info.fileName();
}

}  // namespace

CheckpointChooser::CheckpointChooser(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_model(model) {
  m_button = new MenuButton;
  m_menu = m_button->menu();
  connect(m_menu, &QMenu::aboutToShow, this, &CheckpointChooser::fillMenu);
  m_button->setIcon(themedIcon(QStringLiteral("layers")));
  m_report = new QToolButton;
  m_report->setProperty("framed", true);
  connect(m_report, &QToolButton::clicked, this, &CheckpointChooser::showReport);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(m_button);
  row->addWidget(m_report);
  connect(&model, &ExploreModel::checkpointChanged, this, &CheckpointChooser::showCheckpoint);
  showCheckpoint();
}

void CheckpointChooser::fillMenu() {
  m_menu->clear();
  for (const RunRecord& run : m_workbench.runs()) {
    if (!run.has_checkpoint) continue;
    const auto checkpoints = checkpointsOf(run);
    const QString name = menuText(toText(run.name));
    if (checkpoints.size() < 2) {
      m_menu->addAction(name, this, [this, folder = toText(run.folder)] { m_model.openCheckpoint(folder); });
      continue;
    }
    QMenu* generations = m_menu->addMenu(name);
    for (const CheckpointEntry& checkpoint : checkpoints)
      generations->addAction(tr("After %Ln step(s)", nullptr, static_cast<int>(checkpoint.step)), this,
                             [this, path = checkpoint.path] { m_model.openCheckpoint(path); });
  }
  if (m_menu->isEmpty()) m_menu->addAction(tr("No run has a checkpoint yet."))->setEnabled(false);
  m_menu->addSeparator();
  for (const auto& weights : m_workbench.bundledWeights()) {
    const QString path = toText(weights);
    m_menu->addAction(themedIcon(QStringLiteral("layers")),
                      menuText(tr("%1 (comes with Dinoscope)").arg(QFileInfo(path).baseName())), this,
                      [this, path] { m_model.openCheckpoint(path); });
  }
  m_menu->addSeparator();
  m_menu->addAction(themedIcon(QStringLiteral("file")), tr("Open a weights file …"), this,
                    &CheckpointChooser::chooseFile);
  m_menu->addAction(themedIcon(QStringLiteral("folder-open")), tr("Open a run folder …"), this, [this] {
    const QString folder = askForFolder(this, tr("A run folder"));
    if (!folder.isEmpty()) m_model.openCheckpoint(folder);
  });
}

void CheckpointChooser::showCheckpoint() {
  const auto& report = m_model.report();
  const CheckpointReport& last = m_model.lastReport();
  m_report->setVisible(!last.matched.empty() || !last.missing.empty());
  const auto odd = last.missing.size() + last.shape_mismatches.size();
  m_report->setIcon(themedIcon(odd == 0 ? QStringLiteral("circle-check") : QStringLiteral("triangle-alert")));
  // That all is well needs no words in a full row; that it is not does.
  const QString verdict =
      odd == 0 ? tr("All tensors match") : tr("%Ln tensor(s) do not match", nullptr, static_cast<int>(odd));
  m_report->setText(verdict);
  m_report->setToolButtonStyle(odd == 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
  m_report->setToolTip(tr("%1: which tensors of the file the network takes").arg(verdict));
  if (m_model.isOpening()) {
    m_button->setText(tr("Opening …"));
    return;
  }
  if (!report) {
    m_button->setText(tr("Choose a checkpoint"));
    m_button->setToolTip(tr("A run of yours, or any .safetensors or .pth file"));
    return;
  }
  QStringList parts{shortName(toText(report->path))};
  if (report->step >= 0) parts << tr("step %1").arg(countText(report->step));
  parts << engineText(report->backbone);
  m_button->setText(parts.join(QStringLiteral(" · ")));
  m_button->setToolTip(
      toText(report->path) + QLatin1Char('\n') +
      tr("%1, %2 numbers an embedding").arg(engineText(report->network)).arg(report->embedding_dim));
}

void CheckpointChooser::chooseFile() {
  const QString file =
      askForFile(this, tr("Weights of a network"), QString(),
                 tr("Weights (*.safetensors *.pth *.pt *.pth.tar *.bin *.ckpt);;All files (*)"));
  if (!file.isEmpty()) m_model.openCheckpoint(file);
}

void CheckpointChooser::showReport() {
  auto* dialog = new CheckpointReportDialog(m_model.lastReport(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace dinoscope
