#include "ui/pages/views/sensitivity_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/menu_text.h"
#include "ui/pages/views/distance_bars.h"
#include "ui/path_text.h"
#include "ui/theme.h"
#include "ui/workbench.h"

namespace dinoscope {

SensitivityPanel::SensitivityPanel(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
  m_chooser = new MenuButton;
  m_chooser->setIcon(themedIcon(QStringLiteral("layers")));
  m_chooser->setToolTip(tr("The trained network whose answers are compared"));
  connect(m_chooser->menu(), &QMenu::aboutToShow, this, &SensitivityPanel::fillMenu);
  m_button = new QPushButton;
  connect(m_button, &QPushButton::clicked, this, [this] {
    if (isMeasuring())
      m_job.cancel();
    else
      measure();
  });
  m_note =
      new QLabel(tr("How far each operation alone moves what a trained network answers: a long bar is a "
                    "setting that matters for these photos."));
  m_note->setProperty("caption", true);
  m_note->setWordWrap(true);
  m_bars = new DistanceBars;
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(m_chooser);
  row->addWidget(m_button);
  row->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addLayout(row);
  column->addWidget(m_note);
  column->addWidget(m_bars);
  column->addStretch(1);
  connect(&workbench.photos(), &FolderModel::changed, this, &SensitivityPanel::updateButtons);
  updateButtons();
}

void SensitivityPanel::setCheckpoint(const QString& path) {
  m_checkpoint = path;
  updateButtons();
}

void SensitivityPanel::fillMenu() {
  QMenu* menu = m_chooser->menu();
  menu->clear();
  for (const RunRecord& run : m_workbench.runs()) {
    if (!run.has_checkpoint) continue;
    const QString folder = toText(run.folder);
    connect(menu->addAction(menuText(toText(run.name))), &QAction::triggered, this,
            [this, folder] { setCheckpoint(folder); });
  }
  if (menu->isEmpty()) menu->addAction(tr("No run has a checkpoint yet."))->setEnabled(false);
  menu->addSeparator();
  connect(menu->addAction(themedIcon(QStringLiteral("file")), tr("Choose a network file …")),
          &QAction::triggered, this, [this] {
            const QString path =
                askForFile(this, tr("Choose a network"), {}, tr("Networks (*.safetensors *.pth *.pt *.bin)"));
            if (!path.isEmpty()) setCheckpoint(path);
          });
}

void SensitivityPanel::measure() {
  const auto folder = m_workbench.photos().folder();
  if (folder == nullptr || m_checkpoint.isEmpty() || isMeasuring()) return;
  const Experiment& experiment = m_workbench.config().experiment();
  SensitivityOptions options;
  options.seed = static_cast<std::uint64_t>(experiment.run.seed);
  m_job = m_workbench.jobs().run<std::vector<OperationSensitivity>>(
      tr("Measuring the sensitivity to views"), JobLane::Network,
      [session = &m_workbench.exploreSession(), folder, options, views = experiment.views,
       checkpoint = toPath(m_checkpoint)](const JobControl& control) {
        return session->viewSensitivity(checkpoint, *folder, views, options, control);
      },
      this, [this](const std::vector<OperationSensitivity>& operations) { take(operations); },
      [this](const QString& sentence) { m_note->setText(sentence); }, [this](JobEnd) { updateButtons(); });
  updateButtons();
}

void SensitivityPanel::take(const std::vector<OperationSensitivity>& operations) {
  m_bars->setOperations(operations);
  if (!operations.empty())
    m_note->setText(
        tr("Mean cosine distance from the photo's own embedding over %Ln photo(s); the thin line is one "
           "standard deviation.",
           nullptr, static_cast<int>(operations.front().photos)));
  updateButtons();
  Q_EMIT measured(operations);
}

void SensitivityPanel::updateButtons() {
  const bool has_checkpoint = !m_checkpoint.isEmpty();
  const bool has_folder = m_workbench.photos().folder() != nullptr;
  m_chooser->setText(has_checkpoint ? fileNameOf(m_checkpoint) : tr("Checkpoint"));
  m_chooser->setAccessibleName(tr("Checkpoint to measure with"));
  m_button->setText(isMeasuring() ? tr("Cancel") : tr("Measure"));
  m_button->setEnabled(has_checkpoint && has_folder);
  m_button->setToolTip(!has_checkpoint ? tr("Choose a checkpoint first")
                       : !has_folder   ? tr("Open a folder of photos first")
                                       : QString());
}

}  // namespace dinoscope
