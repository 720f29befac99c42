#include "ui/pages/explore/explore_page.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QSplitter>
#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/data/decode.h"
#include "engine/io/atomic_file.h"
#include "ui/engine_text.h"
#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/mime_files.h"
#include "ui/pages/explore/checkpoint_chooser.h"
#include "ui/pages/explore/cluster_panel.h"
#include "ui/pages/explore/curate_panel.h"
#include "ui/pages/explore/evaluate_panel.h"
#include "ui/pages/explore/inspector.h"
#include "ui/pages/explore/map_panel.h"
#include "ui/pages/explore/neighbor_panel.h"
#include "ui/pages/explore/network_at_hand.h"
#include "ui/pages/explore/query_panel.h"
#include "ui/pages/explore/selection_bar.h"
#include "ui/pages/explore/why_similar_dialog.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/exclusions.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/thumbnail_slider.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

bool isWeightsFile(const QString& path) {
  static const QStringList kEndings{QStringLiteral("safetensors"), QStringLiteral("pth"),
                                    QStringLiteral("pt"),          QStringLiteral("ckpt"),
                                    QStringLiteral("bin"),         QStringLiteral("tar")};
  return kEndings.contains(QFileInfo(path).suffix().toLower());
}

}  // namespace

ExplorePage::ExplorePage(Workbench& workbench, QWidget* parent)
    : Page(tr("Explore"), parent), m_workbench(workbench) {
  setAcceptDrops(true);
  m_model = new ExploreModel({workbench.jobs(), workbench.photos(), workbench.exploreSession()}, this);
  m_at_hand = new NetworkAtHand(workbench, *m_model, this);
  buildTitleRow();
  m_empty = new EmptyState(QStringLiteral("compass"), {});
  m_content = new QStackedWidget;
  m_content->addWidget(m_empty);
  m_content->addWidget(buildFindings());
  m_progress = new JobStrip(workbench.jobs());
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addWidget(m_progress);
  column->addWidget(m_content, 1);
  setContent(content);
  connectModel();
  updateEmbedding();
  updateSelection();
}

void ExplorePage::buildTitleRow() {
  m_chooser = new CheckpointChooser(m_workbench, *m_model);
  m_embed = new QAction(themedIcon(QStringLiteral("scan-search")), tr("Embed the photos"), this);
  connect(m_embed, &QAction::triggered, this, &ExplorePage::embed);
  m_tabs = new TabBar;
  m_tabs->setAccessibleName(tr("Ways to look at the photos"));
  m_tabs->setExpanding(false);
  m_tabs->setDrawBase(false);
  titleRow()->addWidget(m_chooser);
  m_embed_button = new ActionButton(m_embed, ActionButton::Rank::Primary);
  titleRow()->addWidget(m_embed_button);
  titleRow()->addStretch();
  titleRow()->addWidget(m_tabs);
}

QWidget* ExplorePage::buildFindings() {
  m_panels = new QStackedWidget;
  addPanel(m_neighbors = new NeighborPanel(m_workbench, *m_model), tr("Neighbours"));
  addPanel(m_map = new MapPanel(m_workbench, *m_model), tr("Map"));
  addPanel(m_clusters = new ClusterPanel(m_workbench, *m_model), tr("Groups"));
  addPanel(m_curate = new CuratePanel(m_workbench, *m_model), tr("Curate"));
  addPanel(m_evaluate = new EvaluatePanel(m_workbench, *m_model), tr("Evaluate"));
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
    m_panels->setCurrentIndex(index);
    updateSelection();
  });
  m_query = new QueryPanel(m_workbench, *m_model);
  addActions({m_embed, m_query->backAction(), m_query->forwardAction(), m_query->askWithPictureAction(),
              m_query->pasteAction()});
  connect(m_query, &QueryPanel::refused, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Info, sentence); });
  m_inspector = new Inspector(m_workbench, *m_model);
  connect(m_inspector, &Inspector::gridKnown, m_query, &QueryPanel::setPatchGrid);
  m_selection = new SelectionBar;
  connect(&m_selection->compareButton(), &QPushButton::clicked, this, &ExplorePage::compareSelected);
  connect(&m_selection->pinButton(), &QPushButton::clicked, this, &ExplorePage::pinSelected);
  connect(&m_selection->excludeButton(), &QPushButton::clicked, this, &ExplorePage::excludeSelected);
  connect(&m_selection->exportButton(), &QPushButton::clicked, this, &ExplorePage::askForTable);
  connect(m_selection, &SelectionBar::clearRequested, this, [this] { panel().clearSelection(); });

  auto* middle = new QWidget;
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addWidget(m_panels, 1);
  column->addWidget(m_selection);
  auto* sides = new QSplitter(Qt::Horizontal);
  sides->setObjectName(QStringLiteral("exploreSides"));
  sides->setHandleWidth(kGrid);
  sides->setChildrenCollapsible(false);
  sides->addWidget(panelOf(m_query));
  sides->addWidget(middle);
  sides->addWidget(panelOf(m_inspector));
  sides->setStretchFactor(1, 1);
  sides->setSizes({250, 690, 275});  // the inspector: its longest choice unclipped
  return sides;
}

void ExplorePage::addPanel(ExplorePanel* added, const QString& title) {
  m_panels->addWidget(added);
  m_tabs->addTab(title);
  // One size for all tabs, remembered once.
  if (m_panels->count() == 1) added->thumbnailSize().setObjectName(QStringLiteral("exploreThumbnailSize"));
  connect(&added->thumbnailSize(), &QSlider::valueChanged, this, [this](int step) {
    for (int tab = 0; tab < m_panels->count(); ++tab)
      static_cast<ExplorePanel*>(m_panels->widget(tab))->thumbnailSize().setValue(step);
  });
  connect(added, &ExplorePanel::chosen, this, [this](std::int64_t index) { m_model->askPhoto(index); });
  connect(added, &ExplorePanel::selectionEdited, this, [this, added] {
    if (&panel() == added) updateSelection();
  });
  connect(added, &ExplorePanel::failed, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Error, sentence); });
}

void ExplorePage::showTab(Tab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); }

ExplorePanel& ExplorePage::panel() const { return static_cast<ExplorePanel&>(*m_panels->currentWidget()); }

void ExplorePage::connectModel() {
  connect(m_model, &ExploreModel::checkpointChanged, this, &ExplorePage::updateEmbedding);
  connect(m_model, &ExploreModel::embeddingChanged, this, [this] {
    if (m_model->isEmbedding()) m_progress->watch(m_model->embeddingJob());
    updateEmbedding();
    updateSelection();
    if (const auto count = m_model->problems().size(); count > 0)
      banner()->say(
          BannerKind::Warning,
          tr("%Ln photo(s) could not be read and are not embedded; the Data page tells which and why.",
             nullptr, static_cast<int>(count)));
  });
  connect(m_model, &ExploreModel::queryChanged, this, &ExplorePage::updateSelection);
  connect(m_model, &ExploreModel::failed, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Error, sentence); });
  connect(&m_workbench.photos(), &FolderModel::changed, this, &ExplorePage::updateEmbedding);
  connect(&m_workbench, &Workbench::explorationRequested, m_model, &ExploreModel::openCheckpoint);
  connect(m_model, &ExploreModel::leftOutChanged, this, &ExplorePage::updateEmbedding);
  connect(m_at_hand, &NetworkAtHand::exploredChanged, this, &ExplorePage::placeChanged);
  // What was just learned is at hand, and what is being looked at has a newer state.
  connect(m_at_hand, &NetworkAtHand::told, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Info, sentence); });
  connect(m_at_hand, &NetworkAtHand::offered, this,
          [this](const QString& sentence, const QString& name, const QString& run) {
            banner()->say(BannerKind::Info, sentence);
            banner()->setAction(tr("Explore %1").arg(name), [this, run] { m_model->openCheckpoint(run); });
          });
  connect(&m_workbench.run(), &RunModel::finished, m_at_hand, &NetworkAtHand::follow);
  const auto follow = [this] {
    if (isVisible()) m_at_hand->follow();
  };
  connect(&m_workbench.run(), &RunModel::shownChanged, this, follow);
  connect(&m_workbench, &Workbench::runsChanged, this, follow);
  connect(&m_workbench.config(), &ConfigModel::valueChanged, this, [this](const QString& key) {
    if (key != QLatin1String("data.exclude") || m_excluded.empty()) return;
    const auto& now = m_workbench.config().experiment().data.exclude;
    const bool are_excluded = std::all_of(m_excluded.begin(), m_excluded.end(), [&now](const auto& entry) {
      return std::find(now.begin(), now.end(), entry) != now.end();
    });
    if (are_excluded) return;
    m_excluded.clear();
    banner()->dismiss();
  });
  connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
    if (m_model->report() && m_workbench.photos().folder() == nullptr)
      m_workbench.requestPage(PageId::Data);
    else if (m_model->report())
      m_embed->trigger();
    else if (const QString run = m_at_hand->run(); !run.isEmpty())
      m_model->openCheckpoint(run);
    else
      m_workbench.requestPage(PageId::Train);
  });
}

/// The button that was pressed can't be while the photos are embedded: the focus must not go on to Cancel,
/// where the next Space would end what was just begun.
void ExplorePage::embed() {
  const QWidget* focused = window()->focusWidget();
  if (focused != nullptr && (focused == m_embed_button || m_empty->isAncestorOf(focused))) setFocus();
  m_model->embed();
}

QStringList ExplorePage::place() const { return {m_at_hand->checkpoint(), m_at_hand->photo()}; }

void ExplorePage::restorePlace(const QStringList& place) {
  m_at_hand->setLast(place.value(0), place.value(1));
}

void ExplorePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  updateEmbedding();
  m_at_hand->follow();
}

void ExplorePage::updateEmbedding() {
  const QString reason = m_model->reasonAgainstEmbedding();
  const auto folder = m_workbench.photos().folder();
  const int count = folder ? static_cast<int>(folder->size()) : 0;
  m_embed->setEnabled(reason.isEmpty());
  if (m_model->folder() != nullptr && m_model->newCount() > 0)
    m_embed->setIconText(tr("Embed %Ln new photo(s)", nullptr, static_cast<int>(m_model->newCount())));
  else if (m_model->folder() != nullptr)
    m_embed->setIconText(tr("%Ln photo(s) embedded", nullptr, count));
  else
    m_embed->setIconText(folder ? tr("Embed %Ln photo(s)", nullptr, count) : tr("Embed the photos"));
  m_embed->setToolTip(reason.isEmpty() ? tr("Let the network look at every photo (Ctrl+Return)") : reason);
  const bool has_findings = m_model->folder() != nullptr;
  m_content->setCurrentIndex(has_findings ? 1 : 0);
  m_tabs->setEnabled(has_findings);
  if (has_findings) return;
  QPushButton* button = nullptr;
  if (!m_model->report()) {
    const bool has_run = !m_at_hand->run().isEmpty();
    m_empty->setLine(
        tr("See what a network learned: which photos are alike to it, and why. Choose a checkpoint "
           "above, or drop a weights file here."));
    button = m_empty->setPrimaryAction(has_run ? tr("Open the newest run") : tr("Train a network first"));
    button->setEnabled(!m_model->isOpening());
  } else if (folder == nullptr) {
    m_empty->setLine(tr("The network is ready. Choose the photos that it shall look at."));
    button = m_empty->setPrimaryAction(tr("Choose a folder of photos"));
    button->setEnabled(true);
  } else {
    m_empty->setLine(
        m_model->isEmbedding()
            ? tr("The network looks at every photo once; then neighbours, map and groups are at hand.")
            : tr("The network is ready. Let it look at the %Ln photo(s) of %1 once; then neighbours, map "
                 "and groups are at hand.",
                 nullptr, count)
                  .arg(toText(folder->folder().filename())));
    button = m_empty->setPrimaryAction(tr("Embed %Ln photo(s)", nullptr, count));
    button->setEnabled(reason.isEmpty());
  }
}

void ExplorePage::updateSelection() {
  const auto selected = panel().selected();
  const auto& query = m_model->query();
  QString reason;
  if (selected.size() > 1)
    reason = tr("Select one photo alone to see why it is similar.");
  else if (query && !selected.empty() && selected.front().index == query->index)
    reason = tr("This is the photo that is asked for: select another.");
  m_selection->showSelection(static_cast<int>(selected.size()), static_cast<int>(panel().shown().size()),
                             query ? fileNameOf(query->path) : QString(), reason);
}

void ExplorePage::compareSelected() {
  const auto selected = panel().selected();
  if (selected.size() != 1 || !m_model->query()) return;
  auto* dialog = new WhySimilarDialog(m_workbench, m_model->query()->path,
                                      m_model->pathOf(selected.front().index), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

void ExplorePage::pinSelected() {
  QStringList photos;
  for (const ScoredPhoto& photo : panel().selected()) photos << m_model->pathOf(photo.index);
  m_workbench.pins().add(photos);
}

void ExplorePage::excludeSelected() {
  const auto selected = panel().selected();
  if (selected.empty() || m_model->folder() == nullptr) return;
  std::vector<std::string> paths;
  for (const ScoredPhoto& photo : selected)
    paths.push_back(m_model->folder()->images()[static_cast<std::size_t>(photo.index)].path);
  sayExcluded(excludePhotos(m_workbench.config(), paths));
}

void ExplorePage::sayExcluded(const std::vector<std::string>& entries) {
  m_excluded = entries;
  if (entries.empty()) return;
  banner()->say(BannerKind::Info,
                tr("%Ln photo(s) are excluded: no run learns from them. Nothing is deleted.", nullptr,
                   static_cast<int>(entries.size())));
  banner()->setAction(tr("Include again"), [this, entries] { includeAgain(m_workbench.config(), entries); });
}

void ExplorePage::exportTable(const QString& file) const {
  auto photos = panel().selected();
  if (photos.empty()) photos = panel().shown();
  writeFileAtomically(diskStorage(), toPath(file), photoTable(*m_model->folder(), photos).toStdString());
}

void ExplorePage::askForTable() {
  const QString file = askForFileToWrite(this, tr("Save the list"), QStringLiteral("photos.csv"),
                                         tr("Comma-separated values (*.csv)"));
  if (file.isEmpty()) return;
  try {
    exportTable(file);
    banner()->say(BannerKind::Good, tr("The list is in %1.").arg(file));
  } catch (const Error& error) {
    banner()->say(BannerKind::Error, engineText(error.what()));
  }
}

void ExplorePage::dragEnterEvent(QDragEnterEvent* event) {
  const QString path = firstLocalFileIn(*event->mimeData());
  const bool is_picture = hasImageExtension(toPath(path));
  if (isWeightsFile(path) || is_picture) event->acceptProposedAction();
  m_query->setDropAwaited(is_picture);
}

void ExplorePage::dragLeaveEvent(QDragLeaveEvent*) { m_query->setDropAwaited(false); }

void ExplorePage::dropEvent(QDropEvent* event) {
  const QString path = firstLocalFileIn(*event->mimeData());
  event->acceptProposedAction();
  m_query->setDropAwaited(false);
  if (isWeightsFile(path))
    m_model->openCheckpoint(path);
  else
    m_model->askFile(path);
}

}  // namespace dinoscope
