#include "ui/pages/views/views_page.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>

#include "engine/data/decode.h"
#include "ui/icons.h"
#include "ui/image_conversion.h"
#include "ui/pages/views/draw_bar.h"
#include "ui/pages/views/tile_board.h"
#include "ui/pages/views/view_details.h"
#include "ui/pages/views/views_form.h"
#include "ui/sample_photos.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/photo_view.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

/// The first picture file of what is dragged; empty when there is none.
QString pictureIn(const QMimeData* data) {
  for (const QUrl& url : data->urls()) {
    const QString path = url.toLocalFile();
    if (QFileInfo(path).isFile() && hasImageExtension(path.toStdString())) return path;
  }
  return {};
}

bool haveViewProblems(const ConfigModel& config) {
  for (const SettingProblem& problem : config.problems())
    if (problem.key.starts_with("views.")) return true;
  return false;
}

QToolButton* makeToggle(const QString& text, const QString& icon, const QString& tip) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setIcon(themedIcon(icon));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setToolTip(tip);
  button->setCheckable(true);
  button->setProperty("framed", true);
  return button;
}

}  // namespace

ViewsPage::ViewsPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Views"), parent), m_workbench(workbench), m_preview(workbench.jobs()) {
  setAcceptDrops(true);
  buildTitleRow();
  m_empty = new EmptyState(QStringLiteral("crop"),
                           tr("See the crops that the networks will see, and tune how they are made."));
  m_empty->setPrimaryAction(tr("Choose a folder of photos …"));
  m_empty->setLink(tr("Use the sample photos"));
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_empty);
  m_stack->addWidget(buildContent());
  setContent(m_stack);
  connectEverything();
  takeSettings();
  takeFolder();
}

QAction* ViewsPage::primaryAction() { return m_draw_bar->drawAction(); }

void ViewsPage::buildTitleRow() {
  m_name = new ElidedLabel(Qt::ElideMiddle);
  m_name->setProperty("muted", true);
  m_draw_bar = new DrawBar;
  titleRow()->addWidget(m_name, 1);
  titleRow()->addWidget(m_draw_bar);
  for (QAction* action : {m_draw_bar->previousAction(), m_draw_bar->nextAction(), m_draw_bar->randomAction(),
                          m_draw_bar->pinAction(), m_draw_bar->drawAction(), m_draw_bar->lockAction()})
    addAction(action);
}

QWidget* ViewsPage::buildPhotoPanel() {
  m_photo_view = new PhotoView;
  m_boxes_button = makeToggle(tr("Boxes"), QStringLiteral("crop"), tr("Show where each view was cut out"));
  m_boxes_button->setChecked(true);
  auto* tools = new QHBoxLayout;
  tools->setSpacing(4);
  tools->addWidget(m_boxes_button);
  tools->addStretch(1);
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addLayout(tools);
  column->addWidget(m_photo_view, 1);
  return panel;
}

QWidget* ViewsPage::buildTilePanel() {
  m_tiles = new TileBoard;
  m_before_button = makeToggle(tr("Crops only"), QStringLiteral("eye"),
                               tr("Show the crops before colour, blur and mirroring"));
  m_grid_button = makeToggle(tr("Patches"), QStringLiteral("grid-2x2"),
                             tr("Show the patches into which the vision transformer cuts a view"));
  auto* tools = new QHBoxLayout;
  tools->setSpacing(4);
  tools->addWidget(m_before_button);
  tools->addWidget(m_grid_button);
  tools->addStretch(1);
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addLayout(tools);
  column->addWidget(m_tiles, 1);
  return panel;
}

QWidget* ViewsPage::buildContent() {
  m_details = new ViewDetails;
  m_details->setMinimumWidth(200);
  auto* pictures = new QSplitter(Qt::Horizontal);
  pictures->setObjectName(QStringLiteral("viewsPictures"));
  pictures->addWidget(buildPhotoPanel());
  pictures->addWidget(buildTilePanel());
  pictures->addWidget(m_details);
  pictures->setStretchFactor(0, 3);
  pictures->setStretchFactor(1, 4);
  pictures->setSizes({400, 540, 224});
  pictures->setChildrenCollapsible(false);
  pictures->setHandleWidth(kGrid);

  m_form = new ConfigForm(m_workbench.config(), viewFormParts(), FormLook::Tabs);
  m_form->setMinimumHeight(120);
  auto* whole = new QSplitter(Qt::Vertical);
  whole->setObjectName(QStringLiteral("viewsWhole"));
  whole->addWidget(pictures);
  whole->addWidget(m_form);
  whole->setStretchFactor(0, 3);
  whole->setStretchFactor(1, 1);
  whole->setSizes({460, 220});
  whole->setChildrenCollapsible(false);
  whole->setHandleWidth(kGrid);
  return whole;
}

void ViewsPage::connectEverything() {
  connect(m_empty, &EmptyState::primaryTriggered, this, &ViewsPage::chooseFolder);
  connect(m_empty, &EmptyState::linkActivated, this,
          [this] { m_workbench.openFolder(samplePhotosFolder()); });
  connect(&m_workbench, &Workbench::folderChanged, this, &ViewsPage::takeFolder);
  connect(&m_workbench, &Workbench::pinnedPhotosChanged, this,
          [this] { m_draw_bar->setPinned(m_workbench.isPinned(m_preview.photo().path)); });
  connect(&m_workbench.config(), &ConfigModel::experimentChanged, this, &ViewsPage::takeSettings);

  connect(m_draw_bar, &DrawBar::photoChosen, this, &ViewsPage::showPhoto);
  connect(m_draw_bar, &DrawBar::randomPhotoWanted, this, [this] {
    if (const auto folder = m_workbench.folder())
      showPhoto(static_cast<qint64>(QRandomGenerator::global()->bounded(quint64(folder->size()))));
  });
  connect(m_draw_bar, &DrawBar::pinToggled, this,
          [this](bool pinned) { m_workbench.setPinned(m_preview.photo().path, pinned); });
  connect(m_draw_bar, &DrawBar::epochChanged, this, &ViewsPage::takeSettings);

  connect(&m_preview, &ViewPreview::rendered, this, &ViewsPage::takeViews);
  connect(&m_preview, &ViewPreview::failed, this, &ViewsPage::takeFailure);
  connect(m_photo_view, &PhotoView::boxSelected, this, &ViewsPage::select);
  connect(m_photo_view, &PhotoView::boxHovered, this, &ViewsPage::point);
  connect(m_tiles, &TileBoard::viewSelected, this, &ViewsPage::select);
  connect(m_tiles, &TileBoard::viewHovered, this, &ViewsPage::point);
  connect(m_boxes_button, &QToolButton::toggled, m_photo_view, &PhotoView::setBoxesShown);
  connect(m_before_button, &QToolButton::toggled, this, [this](bool on) {
    m_preview.setCropsWanted(on);
    showPictures();
  });
  connect(&Theme::current(), &Theme::changed, this, &ViewsPage::showDetails);
  connect(m_grid_button, &QToolButton::toggled, this, [this] { m_tiles->setPatchGrid(patchSize()); });
}

void ViewsPage::takeFolder() {
  const auto folder = m_workbench.folder();
  showEmpty(folder == nullptr && m_preview.photo().path.isEmpty());
  if (folder == nullptr) return;
  // The same photo stays when a folder is only scanned again.
  const std::int64_t same = folder->indexOf(m_preview.photo().path.toStdString());
  showPhoto(same >= 0 ? same : 0);
}

void ViewsPage::showPhoto(qint64 index) {
  const auto folder = m_workbench.folder();
  if (folder == nullptr || index < 0 || index >= folder->size()) return;
  const bool is_other = index != m_index;
  m_index = index;
  const QString path = QString::fromStdString(folder->pathOf(index).string());
  m_name->setText(QString::fromStdString(folder->images()[static_cast<std::size_t>(index)].path));
  m_name->setToolTip(path);
  m_draw_bar->setPlace(index, folder->size());
  m_draw_bar->setPinned(m_workbench.isPinned(path));
  const bool had_photo = !m_preview.photo().path.isEmpty();
  m_preview.setPhoto({path, static_cast<std::uint64_t>(index)});
  if (is_other && had_photo && !m_draw_bar->isLocked()) m_draw_bar->setEpoch(m_draw_bar->epoch() + 1);
}

void ViewsPage::showFile(const QString& path) {
  const auto folder = m_workbench.folder();
  if (folder != nullptr)
    if (const std::int64_t index = folder->indexOf(path.toStdString()); index >= 0) return showPhoto(index);
  m_index = -1;
  m_name->setText(QFileInfo(path).fileName());
  m_name->setToolTip(path);
  m_draw_bar->setPlace(-1, folder == nullptr ? 0 : folder->size());
  m_draw_bar->setPinned(m_workbench.isPinned(path));
  m_preview.setPhoto({path, 0});
  showEmpty(false);
}

void ViewsPage::takeSettings() {
  m_grid_button->setEnabled(m_workbench.config().experiment().model.backbone.starts_with("vit"));
  m_tiles->setPatchGrid(patchSize());
  // The form says what is wrong; until it is put right the last views stay.
  if (haveViewProblems(m_workbench.config())) return;
  const Experiment& experiment = m_workbench.config().experiment();
  m_preview.setSettings(experiment.views);
  m_preview.setDraw(static_cast<std::uint64_t>(experiment.run.seed),
                    static_cast<std::uint64_t>(m_draw_bar->epoch()));
}

int ViewsPage::patchSize() const {
  const ModelSettings& model = m_workbench.config().experiment().model;
  const bool wanted = m_grid_button->isChecked() && model.backbone.starts_with("vit");
  return wanted ? static_cast<int>(model.patch_size_px) : 0;
}

void ViewsPage::takeViews() {
  const auto& views = m_preview.views();
  if (views == nullptr) return;
  banner()->dismiss();
  const Rgb8Image& pixels = views->decoded->pixels;
  m_photo_view->setPhoto(views->decoded->picture, QSize(pixels.width, pixels.height));
  std::vector<PhotoBox> boxes;
  for (const ViewPlan& plan : views->plans)
    boxes.push_back({QRect(plan.box.left, plan.box.top, plan.box.width, plan.box.height), plan.view_index + 1,
                     plan.is_global});
  m_photo_view->setBoxes(std::move(boxes));
  showPictures();
  showDetails();
}

void ViewsPage::showPictures() {
  const auto& views = m_preview.views();
  if (views == nullptr) return;
  const bool crops = m_before_button->isChecked() && !views->crops.empty();
  std::vector<QImage> pictures;
  for (const Rgb8Image& view : crops ? views->crops : views->views) pictures.push_back(toQImage(view));
  m_tiles->setViews(views->plans, std::move(pictures));
}

void ViewsPage::takeFailure(const QString& sentence) {
  banner()->say(BannerKind::Error, sentence);
  m_photo_view->setPhoto({});
  m_photo_view->setBoxes({});
  m_tiles->setViews({}, {});
  showDetails();
}

void ViewsPage::showEmpty(bool empty) {
  m_stack->setCurrentIndex(empty ? 0 : 1);
  m_draw_bar->setVisible(!empty);
  m_name->setVisible(true);
}

void ViewsPage::select(int index) {
  m_photo_view->setSelected(index);
  m_tiles->setSelected(index);
  showDetails();
}

void ViewsPage::point(int index) {
  m_photo_view->setHovered(index);
  m_tiles->setHovered(index);
  showDetails();
}

void ViewsPage::showDetails() {
  const auto& views = m_preview.views();
  const int index = m_tiles->hovered() >= 0 ? m_tiles->hovered() : m_tiles->selected();
  if (views == nullptr || index < 0 || index >= static_cast<int>(views->plans.size()))
    return m_details->setView(nullptr, {});
  const Rgb8Image& pixels = views->decoded->pixels;
  m_details->setView(&views->plans[static_cast<std::size_t>(index)], {pixels.width, pixels.height});
}

void ViewsPage::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of photos"));
  if (!folder.isEmpty()) m_workbench.openFolder(folder);
}

void ViewsPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!pictureIn(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ViewsPage::dropEvent(QDropEvent* event) {
  const QString path = pictureIn(event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  showFile(path);
}

}  // namespace dinoscope
