#include "ui/pages/train/attention_strip.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <algorithm>

#include "engine/data/decode.h"
#include "engine/run_files/run_layout.h"
#include "ui/icons.h"
#include "ui/image_conversion.h"
#include "ui/pages/train/attention_row.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

QStringList photosIn(const QMimeData& data) {
  QStringList photos;
  for (const QUrl& url : data.urls())
    if (url.isLocalFile() && hasImageExtension(url.toLocalFile().toStdString())) photos << url.toLocalFile();
  return photos;
}

}  // namespace

AttentionStrip::AttentionStrip(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
  setAcceptDrops(true);
  setAccessibleName(tr("Attention on the pinned photos"));
  buildControls();
  auto* body = new QWidget;
  body->setObjectName(QStringLiteral("formBody"));
  m_rows_layout = new QVBoxLayout(body);
  m_rows_layout->setContentsMargins(0, 0, 0, 0);
  m_rows_layout->setSpacing(2);
  m_empty = new QLabel(tr("Drop a photo here to watch the teacher's attention on it while the run goes on."));
  m_empty->setProperty("muted", true);
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  m_rows_layout->addWidget(m_empty, 1);
  m_rows_layout->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setWidget(body);
  scroll->setAccessibleName(tr("Pinned photos"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 4, 0, 0);
  column->setSpacing(4);
  column->addLayout(m_controls);
  column->addWidget(scroll, 1);

  RunModel& run = workbench.run();
  connect(&run, &RunModel::attentionDrawn, this, &AttentionStrip::takeSnapshot);
  connect(&run, &RunModel::stateChanged, this, [this] {
    if (m_workbench.run().folder() != m_run_folder) forgetRun();
    readStoredList();
  });
  connect(&workbench, &Workbench::runOpened, this, [this] {
    forgetRun();
    readStoredList();
  });
  connect(&workbench, &Workbench::pinnedPhotosChanged, this, &AttentionStrip::arrangeRows);
  arrangeRows();
}

void AttentionStrip::buildControls() {
  m_scrubber = new QSlider(Qt::Horizontal);
  m_scrubber->setAccessibleName(tr("Step whose attention is shown"));
  m_scrubber->setToolTip(tr("Go back to the attention of earlier steps; the right end follows the run"));
  m_scrubber->setMinimumWidth(120);
  connect(m_scrubber, &QSlider::valueChanged, this, [this](int position) {
    const auto steps = m_history.steps();
    const bool is_newest = position >= static_cast<int>(steps.size()) - 1;
    chooseStep(is_newest ? std::nullopt : std::optional(steps[static_cast<std::size_t>(position)]));
  });
  m_step_text = new QLabel;
  m_step_text->setMinimumWidth(110);
  m_opacity = new QSlider(Qt::Horizontal);
  m_opacity->setRange(0, 100);
  m_opacity->setValue(60);
  m_opacity->setFixedWidth(80);
  m_opacity->setAccessibleName(tr("Opacity of the maps"));
  m_opacity->setToolTip(tr("Left: the photo alone; right: the map alone"));
  connect(m_opacity, &QSlider::valueChanged, this, &AttentionStrip::refresh);
  m_threshold = new QSlider(Qt::Horizontal);
  m_threshold->setRange(5, 100);
  m_threshold->setValue(100);
  m_threshold->setFixedWidth(80);
  m_threshold->setAccessibleName(tr("Share of the attention that is shown"));
  m_threshold->setToolTip(
      tr("Shows only the patches that hold this share of the attention, the strongest first"));
  connect(m_threshold, &QSlider::valueChanged, this, &AttentionStrip::refresh);
  auto* pin = new QToolButton;
  pin->setProperty("framed", true);
  pin->setIcon(themedIcon(QStringLiteral("pin")));
  pin->setText(tr("Pin photos …"));
  pin->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(pin, &QToolButton::clicked, this, &AttentionStrip::pinByDialog);

  m_controls = new QHBoxLayout;
  m_controls->setSpacing(kGrid);
  m_controls->addWidget(new QLabel(tr("Step")));
  m_controls->addWidget(m_scrubber, 1);
  m_controls->addWidget(m_step_text);
  m_controls->addSpacing(kGrid);
  m_controls->addWidget(new QLabel(tr("Opacity")));
  m_controls->addWidget(m_opacity);
  m_controls->addWidget(new QLabel(tr("Strongest")));
  m_controls->addWidget(m_threshold);
  m_controls->addWidget(pin);
}

std::vector<AttentionRow*> AttentionStrip::rows() const {
  std::vector<AttentionRow*> all;
  for (const auto& [photo, row] : m_rows) all.push_back(row);
  return all;
}

void AttentionStrip::forgetRun() {
  m_run_folder = m_workbench.run().folder();
  m_history.clear();
  m_chosen_step.reset();
  qDeleteAll(rows());
  m_rows.clear();
  arrangeRows();
}

void AttentionStrip::readStoredList() {
  if (m_run_folder.empty()) return;
  m_workbench.jobs().run<std::vector<SnapshotSeries>>(
      tr("Looking for attention maps"), JobLane::Long,
      [folder = m_run_folder](const JobControl&) { return listSnapshots(RunLayout{folder}.snapshots()); },
      this,
      [this, folder = m_run_folder](std::vector<SnapshotSeries> stored) {
        if (folder != m_run_folder) return;
        m_history.setStored(std::move(stored));
        arrangeRows();
      });
}

void AttentionStrip::takeSnapshot(const AttentionSnapshot& snapshot) {
  m_history.add(snapshot);
  if (!m_rows.contains(QString::fromStdString(snapshot.path))) arrangeRows();
  updateScrubber();
  const auto row = m_rows.find(QString::fromStdString(snapshot.path));
  if (row != m_rows.end() && !m_chosen_step) refreshRow(*row->second);
}

void AttentionStrip::arrangeRows() {
  QStringList wanted = m_workbench.pinnedPhotos();
  for (const QString& photo : m_history.photos())
    if (!wanted.contains(photo)) wanted << photo;
  for (auto row = m_rows.begin(); row != m_rows.end();) {
    if (wanted.contains(row->first)) {
      ++row;
      continue;
    }
    row->second->deleteLater();
    row = m_rows.erase(row);
  }
  for (qsizetype i = 0; i < wanted.size(); ++i) {
    AttentionRow*& row = m_rows[wanted[i]];
    if (row == nullptr) {
      row = new AttentionRow(wanted[i]);
      connect(row, &AttentionRow::pinToggled, &m_workbench, &Workbench::setPinned);
      loadPhoto(wanted[i]);
    }
    row->setPinned(m_workbench.isPinned(wanted[i]));
    m_rows_layout->insertWidget(static_cast<int>(i), row);
  }
  m_empty->setVisible(wanted.isEmpty());
  updateScrubber();
  refresh();
}

void AttentionStrip::updateScrubber() {
  const auto steps = m_history.steps();
  const QSignalBlocker quiet(m_scrubber);
  m_scrubber->setEnabled(steps.size() > 1);
  m_scrubber->setRange(0, std::max(0, static_cast<int>(steps.size()) - 1));
  int position = m_scrubber->maximum();
  if (m_chosen_step)
    position = static_cast<int>(
        std::distance(steps.begin(), std::lower_bound(steps.begin(), steps.end(), *m_chosen_step)));
  m_scrubber->setValue(position);
  if (steps.empty()) {
    m_step_text->setText(tr("no maps yet"));
    return;
  }
  const std::int64_t shown = m_chosen_step.value_or(steps.back());
  m_step_text->setText(m_chosen_step ? countText(shown) : tr("%1 (newest)").arg(countText(shown)));
}

void AttentionStrip::chooseStep(std::optional<std::int64_t> step) {
  if (m_chosen_step == step) return;
  m_chosen_step = step;
  updateScrubber();
  refresh();
}

void AttentionStrip::refresh() {
  for (const auto& [photo, row] : m_rows) refreshRow(*row);
}

void AttentionStrip::refreshRow(AttentionRow& row) {
  const std::int64_t step = m_chosen_step.value_or(std::numeric_limits<std::int64_t>::max());
  if (const AttentionSnapshot* snapshot = m_history.at(row.photo(), step))
    row.showMaps(*snapshot, m_opacity->value() / 100.0, m_threshold->value() / 100.0);
  if (const auto stored = m_history.nearerOnDisk(row.photo(), step)) readStored(*stored);
}

void AttentionStrip::readStored(const AttentionHistory::StoredSnapshot& stored) {
  if (m_reading.isActive()) return;  // its end asks again for what is still missing
  m_reading = m_workbench.jobs().run<AttentionSnapshot>(
      tr("Reading an attention map"), JobLane::Visible,
      [stored](const JobControl&) { return readSnapshot(stored.series, stored.step); }, this,
      [this, folder = m_run_folder](const AttentionSnapshot& snapshot) {
        if (folder != m_run_folder) return;
        m_history.add(snapshot);
        refresh();
      });
}

void AttentionStrip::loadPhoto(const QString& photo) {
  m_workbench.jobs().run<QImage>(
      tr("Reading a pinned photo"), JobLane::Visible,
      [photo](const JobControl&) {
        return toQImage(decodeThumbnail(photo.toStdString(), 2 * AttentionRow::kTilePx));
      },
      this,
      [this, photo](const QImage& image) {
        if (const auto row = m_rows.find(photo); row != m_rows.end() && !row->second->hasPhoto())
          row->second->showPhoto(image);
      });
}

void AttentionStrip::pinByDialog() {
  const auto folder = m_workbench.folder();
  const QStringList photos = QFileDialog::getOpenFileNames(
      this, tr("Photos to watch"), folder ? QString::fromStdString(folder->folder().string()) : QString(),
      tr("Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)"));
  for (const QString& photo : photos) m_workbench.setPinned(photo, true);
}

void AttentionStrip::dragEnterEvent(QDragEnterEvent* event) {
  if (!photosIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AttentionStrip::dropEvent(QDropEvent* event) {
  for (const QString& photo : photosIn(*event->mimeData())) m_workbench.setPinned(photo, true);
  event->acceptProposedAction();
}

}  // namespace dinoscope
