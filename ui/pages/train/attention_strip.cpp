#include "ui/pages/train/attention_strip.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "engine/data/decode.h"
#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/image_conversion.h"
#include "ui/mime_files.h"
#include "ui/pages/train/attention_grid.h"
#include "ui/pages/train/attention_row.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/attention_model.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kTilesForAReason = 4;

}  // namespace

AttentionStrip::AttentionStrip(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
  m_model = new AttentionModel(
      {workbench.jobs(), workbench.run(), workbench.pins(), workbench.photos(), workbench.exploreSession()},
      this);
  setAcceptDrops(true);
  setAccessibleName(tr("Attention on the pinned photos"));
  buildControls();
  m_body = new QWidget;
  m_body->setObjectName(QStringLiteral("formBody"));
  m_empty = new QLabel(tr("Drop a photo here to watch the teacher's attention on it while the run goes on."),
                       m_body);
  m_empty->setProperty("muted", true);
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  m_scroll = new QScrollArea;
  m_scroll->setWidgetResizable(true);
  m_scroll->setWidget(m_body);
  m_scroll->setAccessibleName(tr("Pinned photos"));
  m_scroll->viewport()->installEventFilter(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 4, 0, 0);
  column->setSpacing(4);
  column->addLayout(m_controls);
  column->addWidget(m_scroll, 1);

  connect(m_model, &AttentionModel::photosChanged, this, &AttentionStrip::arrangeRows);
  connect(m_model, &AttentionModel::photoChanged, this, &AttentionStrip::refreshRow);
  connect(m_model, &AttentionModel::stepsChanged, this, &AttentionStrip::updateSteps);
  connect(m_model, &AttentionModel::computingChanged, this, &AttentionStrip::updateHistoryButton);
  connect(&workbench.pins(), &Pins::changed, this, &AttentionStrip::arrangeRows);
  arrangeRows();
  updateSteps();
  updateHistoryButton();
}

void AttentionStrip::buildControls() {
  m_scrubber = new QSlider(Qt::Horizontal);
  m_scrubber->setAccessibleName(tr("Step whose attention is shown"));
  m_scrubber->setToolTip(tr("Go back to the attention of earlier steps; the right end follows the run"));
  m_scrubber->setMinimumWidth(100);
  connect(m_scrubber, &QSlider::valueChanged, this, [this](int position) {
    const auto steps = m_model->steps();
    const bool is_newest = position >= static_cast<int>(steps.size()) - 1;
    m_model->chooseStep(is_newest ? std::nullopt : std::optional(steps[static_cast<std::size_t>(position)]));
  });
  m_step_text = new QLabel;
  m_step_text->setMinimumWidth(90);
  m_opacity = new QSlider(Qt::Horizontal);
  m_opacity->setRange(0, 100);
  m_opacity->setValue(60);
  m_opacity->setFixedWidth(64);
  m_opacity->setAccessibleName(tr("Opacity of the maps"));
  m_opacity->setToolTip(tr("Left: the photo alone; right: the map alone"));
  connect(m_opacity, &QSlider::valueChanged, this, &AttentionStrip::refresh);
  m_threshold = new QSlider(Qt::Horizontal);
  m_threshold->setRange(5, 100);
  m_threshold->setValue(100);
  m_threshold->setFixedWidth(64);
  m_threshold->setAccessibleName(tr("Share of the attention that is shown"));
  m_threshold->setToolTip(
      tr("Shows only the patches that hold this share of the attention, the strongest first"));
  connect(m_threshold, &QSlider::valueChanged, this, &AttentionStrip::refresh);
  auto* pin = new QToolButton;
  pin->setProperty("framed", true);
  pin->setIcon(themedIcon(QStringLiteral("pin")));
  pin->setText(tr("Pin photos …"));
  pin->setToolTip(tr("Choose photos to see the attention on; or drop them here"));
  connect(pin, &QToolButton::clicked, this, &AttentionStrip::pinByDialog);
  m_history = new QToolButton;
  m_history->setObjectName(QStringLiteral("attentionHistory"));
  m_history->setProperty("framed", true);
  m_history->setIcon(themedIcon(QStringLiteral("history")));
  m_history->setText(tr("All checkpoints"));
  connect(m_history, &QToolButton::clicked, m_model, &AttentionModel::computeHistory);

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
  m_controls->addWidget(m_history);
  m_controls->addWidget(pin);
  m_buttons = {m_history, pin};
}

/// Where there is no room for the words of the buttons their tooltips have them: nothing is elided.
void AttentionStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  for (QToolButton* button : m_buttons) button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_controls->invalidate();
  if (m_controls->minimumSize().width() <= width()) return;
  for (QToolButton* button : m_buttons) button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

std::vector<AttentionRow*> AttentionStrip::rows() const {
  std::vector<AttentionRow*> all;
  for (const QString& photo : m_model->photos())
    if (const auto row = m_rows.find(photo); row != m_rows.end()) all.push_back(row->second);
  return all;
}

void AttentionStrip::arrangeRows() {
  const QStringList& wanted = m_model->photos();
  for (auto row = m_rows.begin(); row != m_rows.end();) {
    if (wanted.contains(row->first)) {
      ++row;
      continue;
    }
    row->second->hide();
    row->second->deleteLater();
    row = m_rows.erase(row);
  }
  for (qsizetype i = 0; i < wanted.size(); ++i) {
    AttentionRow*& row = m_rows[wanted[i]];
    if (row == nullptr) {
      row = new AttentionRow(wanted[i], m_body);
      connect(row, &AttentionRow::pinToggled, this, [this](const QString& photo, bool pinned) {
        pinned ? m_workbench.pins().add({photo}) : m_workbench.pins().remove({photo});
      });
      loadPhoto(wanted[i]);
    }
    row->setPinned(m_workbench.pins().contains(wanted[i]));
  }
  m_empty->setVisible(wanted.isEmpty());
  refresh();
  layOut();
}

/// Where there are no maps the sentence that tells why has their room.
int AttentionStrip::tilesAPhoto() const {
  int tiles = 0;
  for (const AttentionRow* row : rows()) tiles = std::max(tiles, row->tileCount());
  return tiles < 2 ? kTilesForAReason : tiles;
}

void AttentionStrip::layOut() {
  const QSize room = m_scroll->viewport()->size();
  m_empty->setGeometry(QRect(QPoint(), room));
  const std::vector<AttentionRow*> photos = rows();
  const int tiles = tilesAPhoto();
  const AttentionGrid grid = attentionGrid(room, static_cast<int>(photos.size()), tiles);
  const bool is_other_size = std::exchange(m_side_px, grid.side_px) != grid.side_px;
  m_tiles = tiles;
  const int width = attentionWidth(tiles, grid.side_px);
  const int height = grid.side_px + kAttentionCaption_px;
  int bottom = 0;
  for (std::size_t i = 0; i < photos.size(); ++i) {
    const int column = static_cast<int>(i) % grid.columns, line = static_cast<int>(i) / grid.columns;
    photos[i]->setTileSide(grid.side_px);
    photos[i]->setGeometry(column * (width + kPhotoGap_px), line * (height + kTileGap_px), width, height);
    photos[i]->show();
    bottom = photos[i]->geometry().bottom() + 1;
  }
  m_body->setMinimumHeight(bottom);
  if (is_other_size) refresh();
}

bool AttentionStrip::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) layOut();
  return QWidget::eventFilter(watched, event);
}

void AttentionStrip::updateSteps() {
  const auto steps = m_model->steps();
  const auto chosen = m_model->chosenStep();
  const QSignalBlocker quiet(m_scrubber);
  m_scrubber->setEnabled(steps.size() > 1);
  m_scrubber->setRange(0, std::max(0, static_cast<int>(steps.size()) - 1));
  int position = m_scrubber->maximum();
  if (chosen)
    position =
        static_cast<int>(std::distance(steps.begin(), std::lower_bound(steps.begin(), steps.end(), *chosen)));
  m_scrubber->setValue(position);
  if (steps.empty()) {
    m_step_text->setText(tr("no maps yet"));
    return;
  }
  const std::int64_t shown = chosen.value_or(steps.back());
  m_step_text->setText(chosen ? countText(shown) : tr("%1 (newest)").arg(countText(shown)));
}

void AttentionStrip::updateHistoryButton() {
  const QString reason = m_model->reasonAgainstHistory();
  m_history->setEnabled(reason.isEmpty());
  m_history->setToolTip(reason.isEmpty() ? tr("Let the network of each kept checkpoint look at these photos")
                                         : reason);
}

void AttentionStrip::refresh() {
  for (const QString& photo : m_model->photos()) refreshRow(photo);
}

void AttentionStrip::refreshRow(const QString& photo) {
  const auto row = m_rows.find(photo);
  if (row == m_rows.end()) return;
  if (const AttentionSnapshot* snapshot = m_model->snapshotOf(photo))
    row->second->showMaps(*snapshot, m_opacity->value() / 100.0, m_threshold->value() / 100.0);
  else
    row->second->showReason(m_model->reasonOf(photo));
  // Another network has another number of heads.
  if (tilesAPhoto() != m_tiles) layOut();
}

void AttentionStrip::loadPhoto(const QString& photo) {
  m_workbench.jobs().run<QImage>(
      tr("Reading a pinned photo"), JobLane::Visible,
      [photo](const JobControl&) { return toQImage(decodeThumbnail(toPath(photo), 2 * kLargestTile_px)); },
      this,
      [this, photo](const QImage& image) {
        if (const auto row = m_rows.find(photo); row != m_rows.end() && !row->second->hasPhoto())
          row->second->showPhoto(image);
      },
      [this, photo](const QString& sentence) {
        if (const auto row = m_rows.find(photo); row != m_rows.end() && !row->second->shownStep())
          row->second->showReason(sentence);
      });
}

void AttentionStrip::pinByDialog() {
  const auto folder = m_workbench.photos().folder();
  const QStringList photos =
      askForFiles(this, tr("Photos to pin"), folder ? toText(folder->folder()) : QString(),
                  tr("Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)"));
  m_workbench.pins().add(photos);
}

void AttentionStrip::dragEnterEvent(QDragEnterEvent* event) {
  if (!localPicturesIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AttentionStrip::dropEvent(QDropEvent* event) {
  m_workbench.pins().add(localPicturesIn(*event->mimeData()));
  event->acceptProposedAction();
}

}  // namespace dinoscope
