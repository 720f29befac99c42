#include "ui/pages/views/views_page.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QRandomGenerator>
#include <QSplitter>
#include <QToolButton>

#include "engine/config/backbones.h"
#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/image_conversion.h"
#include "ui/mime_files.h"
#include "ui/pages/views/cost_panel.h"
#include "ui/pages/views/crop_photo_panel.h"
#include "ui/pages/views/draw_bar.h"
#include "ui/pages/views/export_button.h"
#include "ui/pages/views/preset_button.h"
#include "ui/pages/views/sensitivity_panel.h"
#include "ui/pages/views/statistics_panel.h"
#include "ui/pages/views/tile_board.h"
#include "ui/pages/views/view_details.h"
#include "ui/pages/views/views_form.h"
#include "ui/path_text.h"
#include "ui/sample_photos.h"
#include "ui/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/photo_view.h"
#include "ui/widgets/toggle_button.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

bool haveViewProblems(const ConfigModel& config) {
  for (const SettingProblem& problem : config.problems())
    if (problem.key.starts_with("views.")) return true;
  return false;
}

}  // namespace

ViewsPage::ViewsPage(Workbench& workbench, QWidget* parent, const QString& preset_folder)
    : Page(tr("Views"), parent),
      m_workbench(workbench),
      m_preview(workbench.jobs()),
      m_coverage(workbench.jobs()),
      m_preset_store(preset_folder) {
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
  connectDraws();
  connectViews();
  connectTools();
  takeSettings();
  takeFolder();
}

PhotoView* ViewsPage::photoView() const { return m_photo->photoView(); }

QAction* ViewsPage::primaryAction() { return m_draw_bar->drawAction(); }

ConfigForm* ViewsPage::formWith(const QString& key) {
  const bool is_empty = m_stack->currentWidget() == m_empty;
  return is_empty || m_form->row(key) == nullptr ? nullptr : m_form;
}

QWidget* ViewsPage::tourTarget() {
  return m_stack->currentWidget() == m_empty ? m_empty->actionArea() : m_pictures;
}

void ViewsPage::buildTitleRow() {
  m_name = new ElidedLabel(Qt::ElideMiddle);
  m_name->setProperty("muted", true);
  m_draw_bar = new DrawBar;
  titleRow()->addWidget(m_name, 1);
  m_presets = new PresetButton(m_workbench.config(), m_preset_store);
  m_exports = new ExportButton(m_preview, m_workbench.jobs());
  titleRow()->addWidget(m_draw_bar);
  titleRow()->addSpacing(kGrid);
  titleRow()->addWidget(m_presets);
  titleRow()->addWidget(m_exports);
  m_train = new QAction(themedIcon(QStringLiteral("activity")), tr("Train with these"), this);
  m_train->setToolTip(tr("Go to the Train page: a run crops every photo as it is shown here"));
  connect(m_train, &QAction::triggered, this, [this] { m_workbench.requestPage(PageId::Train); });
  addAction(m_train);
  titleRow()->addWidget(new ActionButton(m_train, ActionButton::Rank::Primary));
  for (QAction* action : {m_draw_bar->previousAction(), m_draw_bar->nextAction(), m_draw_bar->randomAction(),
                          m_draw_bar->pinAction(), m_draw_bar->drawAction(), m_draw_bar->lockAction()})
    addAction(action);
}

QWidget* ViewsPage::buildTilePanel() {
  m_tiles = new TileBoard;
  m_before_button = new ToggleButton(tr("Crops only"), QStringLiteral("eye"),
                                     tr("Show the crops before colour, blur and mirroring"));
  m_grid_button = new ToggleButton(tr("Patches"), QStringLiteral("grid-2x2"),
                                   tr("Show the patches into which the vision transformer cuts a view"));
  auto* tools = new QHBoxLayout;
  tools->setSpacing(4);
  tools->addWidget(m_before_button);
  tools->addWidget(m_grid_button);
  tools->addStretch(1);
  m_stale = new QLabel(tr("Shows the last valid settings"));
  m_stale->setProperty("warning", true);
  m_stale->setToolTip(
      tr("A setting below is not allowed; until it is put right the views stay as they were"));
  m_stale->hide();
  tools->addWidget(m_stale);
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
  m_pictures = pictures;
  m_photo = new CropPhotoPanel;
  pictures->addWidget(m_photo);
  pictures->addWidget(buildTilePanel());
  pictures->addWidget(m_details);
  pictures->setStretchFactor(0, 3);
  pictures->setStretchFactor(1, 4);
  pictures->setSizes({400, 540, 224});
  pictures->setChildrenCollapsible(false);
  pictures->setHandleWidth(kGrid);

  auto* whole = new QSplitter(Qt::Vertical);
  whole->setObjectName(QStringLiteral("viewsWhole"));
  whole->addWidget(pictures);
  whole->addWidget(buildForm());
  whole->setStretchFactor(0, 3);
  whole->setStretchFactor(1, 1);
  whole->setSizes({460, 220});
  whole->setChildrenCollapsible(false);
  whole->setHandleWidth(kGrid);
  return whole;
}

QWidget* ViewsPage::buildForm() {
  m_form = new ConfigForm(m_workbench.config(), viewFormParts(), FormLook::Tabs);
  m_form->setMinimumSize(360, 120);
  m_statistics = new StatisticsPanel;
  m_statistics->setMinimumWidth(300);
  m_cost = new CostPanel(m_workbench);
  m_statistics->addPanel(tr("Cost"), m_cost);
  m_sensitivity = new SensitivityPanel(m_workbench);
  m_statistics->addPanel(tr("Sensitivity"), m_sensitivity);
  auto* row = new QSplitter(Qt::Horizontal);
  row->setObjectName(QStringLiteral("viewsForm"));
  row->addWidget(m_form);
  row->addWidget(m_statistics);
  row->setStretchFactor(0, 2);
  row->setStretchFactor(1, 1);
  row->setSizes({772, 408});
  row->setChildrenCollapsible(false);
  row->setHandleWidth(kGrid);
  return row;
}

void ViewsPage::connectDraws() {
  connect(m_empty, &EmptyState::primaryTriggered, this, &ViewsPage::chooseFolder);
  connect(m_empty, &EmptyState::linkActivated, this,
          [this] { m_workbench.present().openFolder(samplePhotosFolder()); });
  connect(&m_workbench.photos(), &FolderModel::changed, this, &ViewsPage::takeFolder);
  connect(&m_workbench, &Workbench::viewsRequested, this, &ViewsPage::showPhoto);
  connect(&m_workbench.pins(), &Pins::changed, this,
          [this] { m_draw_bar->setPinned(m_workbench.pins().contains(m_preview.photo().path)); });
  connect(&m_workbench.config(), &ConfigModel::experimentChanged, this, &ViewsPage::takeSettings);
  connect(m_draw_bar, &DrawBar::photoChosen, this, &ViewsPage::showPhoto);
  connect(m_draw_bar, &DrawBar::randomPhotoWanted, this, [this] {
    if (const auto folder = m_workbench.photos().folder())
      showPhoto(static_cast<qint64>(QRandomGenerator::global()->bounded(quint64(folder->size()))));
  });
  connect(m_draw_bar, &DrawBar::pinToggled, this, [this](bool pinned) {
    const QStringList photo{m_preview.photo().path};
    pinned ? m_workbench.pins().add(photo) : m_workbench.pins().remove(photo);
  });
  connect(m_draw_bar, &DrawBar::epochChanged, this, &ViewsPage::takeSettings);
}

void ViewsPage::connectViews() {
  connect(&m_preview, &ViewPreview::rendered, this, &ViewsPage::takeViews);
  connect(&m_preview, &ViewPreview::failed, this, &ViewsPage::takeFailure);
  connect(photoView(), &PhotoView::boxSelected, this, &ViewsPage::select);
  connect(photoView(), &PhotoView::boxHovered, this, &ViewsPage::point);
  connect(m_tiles, &TileBoard::viewSelected, this, &ViewsPage::select);
  connect(m_tiles, &TileBoard::viewHovered, this, &ViewsPage::point);
  connect(&m_coverage, &CoverageModel::measured, this, [this] {
    m_photo->setCoverage(m_coverage.coverage());
    m_statistics->setCoverage(*m_coverage.coverage());
  });
  connect(&Theme::current(), &Theme::changed, this, &ViewsPage::showDetails);
}

void ViewsPage::connectTools() {
  connect(m_before_button, &QToolButton::toggled, this, [this](bool on) {
    m_preview.setCropsWanted(on);
    showPictures();
  });
  connect(m_grid_button, &QToolButton::toggled, this, [this] { m_tiles->setPatchGrid(patchSize()); });
  const auto say = [this](BannerKind kind) {
    return [this, kind](const QString& sentence) { banner()->say(kind, sentence); };
  };
  connect(m_presets, &PresetButton::failed, this, say(BannerKind::Error));
  connect(m_presets, &PresetButton::done, this, say(BannerKind::Good));
  connect(m_exports, &ExportButton::failed, this, say(BannerKind::Error));
  connect(m_exports, &ExportButton::done, this, say(BannerKind::Good));
  connect(m_tiles, &TileBoard::contextMenuWanted, m_exports, &ExportButton::showViewMenu);
  auto* copy = new QAction(themedIcon(QStringLiteral("copy")), tr("Copy the selected view"), this);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);  // texts in fields have the same keys
  m_tiles->addAction(copy);
  connect(copy, &QAction::triggered, this, [this] { m_exports->copyView(m_tiles->selected()); });
}

void ViewsPage::takeFolder() {
  const auto folder = m_workbench.photos().folder();
  showEmpty(folder == nullptr && m_preview.photo().path.isEmpty());
  if (folder == nullptr) return;
  // The same photo stays when a folder is only scanned again.
  const std::int64_t same = folder->indexOf(toPath(m_preview.photo().path));
  showPhoto(same >= 0 ? same : 0);
}

void ViewsPage::showPhoto(qint64 index) {
  const auto folder = m_workbench.photos().folder();
  if (folder == nullptr || index < 0 || index >= folder->size()) return;
  const bool is_other = index != m_index;
  m_index = index;
  const QString path = toText(folder->pathOf(index));
  m_name->setText(toText(folder->images()[static_cast<std::size_t>(index)].path));
  m_name->setToolTip(path);
  m_draw_bar->setPlace(index, folder->size());
  m_draw_bar->setPinned(m_workbench.pins().contains(path));
  const bool had_photo = !m_preview.photo().path.isEmpty();
  m_preview.setPhoto({path, static_cast<std::uint64_t>(index)});
  if (is_other && had_photo && !m_draw_bar->isLocked()) m_draw_bar->setEpoch(m_draw_bar->epoch() + 1);
}

void ViewsPage::showFile(const QString& path) {
  const auto folder = m_workbench.photos().folder();
  if (folder != nullptr)
    if (const std::int64_t index = folder->indexOf(toPath(path)); index >= 0) return showPhoto(index);
  m_index = -1;
  m_name->setText(fileNameOf(path));
  m_name->setToolTip(path);
  m_draw_bar->setPlace(-1, folder == nullptr ? 0 : folder->size());
  m_draw_bar->setPinned(m_workbench.pins().contains(path));
  m_preview.setPhoto({path, 0});
  showEmpty(false);
}

void ViewsPage::takeSettings() {
  m_grid_button->setEnabled(isVisionTransformer(m_workbench.config().experiment().model.backbone));
  m_tiles->setPatchGrid(patchSize());
  // The form says what is wrong; until it is put right the last views stay, and are marked.
  const bool is_stale = haveViewProblems(m_workbench.config());
  m_stale->setVisible(is_stale);
  m_tiles->setDimmed(is_stale);
  if (is_stale) return;
  const Experiment& experiment = m_workbench.config().experiment();
  m_preview.setSettings(experiment.views);
  m_preview.setScaledDecoding(experiment.data.scaled_decoding);
  m_preview.setDraw(static_cast<std::uint64_t>(experiment.run.seed),
                    static_cast<std::uint64_t>(m_draw_bar->epoch()));
}

int ViewsPage::patchSize() const {
  const ModelSettings& model = m_workbench.config().experiment().model;
  const bool wanted = m_grid_button->isChecked() && isVisionTransformer(model.backbone);
  return wanted ? static_cast<int>(model.patch_size_px) : 0;
}

void ViewsPage::takeViews() {
  const auto& views = m_preview.views();
  if (views == nullptr) return;
  if (banner()->kind() == BannerKind::Error && m_has_failed) banner()->dismiss();
  m_has_failed = false;
  m_photo->setViews(views.get());
  m_cost->setPhotoTiming(views->timing);
  showPictures();
  showDetails();
  askForCoverage();
}

void ViewsPage::askForCoverage() {
  const PreviewViews& views = *m_preview.views();
  m_coverage.ask(m_preview.settings(), views.key,
                 {views.decoded->pixels.width, views.decoded->pixels.height});
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
  m_has_failed = true;
  m_photo->setViews(nullptr);
  m_tiles->setViews({}, {});
  showDetails();
}

void ViewsPage::showEmpty(bool empty) {
  m_stack->setCurrentIndex(empty ? 0 : 1);
  for (QWidget* each : std::initializer_list<QWidget*>{m_draw_bar, m_presets, m_exports})
    each->setVisible(!empty);
}

void ViewsPage::select(int index) {
  photoView()->setSelected(index);
  m_tiles->setSelected(index);
  showDetails();
}

void ViewsPage::point(int index) {
  photoView()->setHovered(index);
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
  const QString folder = askForFolder(this, tr("Open a folder of photos"));
  if (!folder.isEmpty()) m_workbench.present().openFolder(folder);
}

void ViewsPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!firstLocalPictureIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ViewsPage::dropEvent(QDropEvent* event) {
  const QString path = firstLocalPictureIn(*event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  showFile(path);
}

}  // namespace dinoscope
