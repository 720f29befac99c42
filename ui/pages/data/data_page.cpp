#include "ui/pages/data/data_page.h"

#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <utility>

#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/pages/data/photo_panel.h"
#include "ui/pages/data/problem_panel.h"
#include "ui/pages/data/recipe_panel.h"
#include "ui/pages/data/summary_panel.h"
#include "ui/path_text.h"
#include "ui/sample_photos.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/tab_bar.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

QString emptyLine() {
  return DataPage::tr(
      "Open a folder of photos, or drop one here. Subfolders are searched; the first level become classes.");
}

}  // namespace

DataPage::DataPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Data"), parent), m_workbench(workbench), m_problems(workbench.config()) {
  m_primary = new QAction(themedIcon(QStringLiteral("play")), tr("Choose a folder …"), this);
  m_choose = new QAction(themedIcon(QStringLiteral("folder-open")), tr("Choose a folder …"), this);
  m_rescan = new QAction(themedIcon(QStringLiteral("refresh-cw")), tr("Scan again"), this);
  m_rescan->setShortcut(QKeySequence(QStringLiteral("F5")));
  m_rescan->setShortcutContext(Qt::WindowShortcut);
  m_rescan->setToolTip(tr("Open a folder of photos first"));
  m_rescan->setEnabled(false);
  addAction(m_rescan);
  makeTitleRow();

  m_scan_strip = new JobStrip(workbench.jobs());
  m_stack = new QStackedWidget;
  m_stack->addWidget(makeEmptyState());
  m_stack->addWidget(makeFolderView());
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addWidget(m_scan_strip);
  column->addWidget(m_stack, 1);
  setContent(content);
  connectWorkbench();
  if (workbench.photos().folder() != nullptr) showFolder();
  if (workbench.photos().isScanning()) m_scan_strip->watch(workbench.photos().scanJob());
}

void DataPage::makeTitleRow() {
  m_path = new ElidedLabel(Qt::ElideMiddle);
  m_path->setProperty("muted", true);
  m_choose_button = new QToolButton;
  m_choose_button->setDefaultAction(m_choose);
  m_rescan_button = new QToolButton;
  m_rescan_button->setDefaultAction(m_rescan);
  m_primary_button = new QPushButton(m_primary->text());
  m_primary_button->setObjectName(QStringLiteral("primary"));
  m_primary_button->setProperty("primary", true);
  m_primary_button->setToolTip(tr("Ctrl+Return"));
  titleRow()->addWidget(m_path, 1);
  titleRow()->addWidget(m_rescan_button);
  titleRow()->addWidget(m_choose_button);
  titleRow()->addWidget(m_primary_button);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_choose_button, m_rescan_button, m_primary_button})
    widget->hide();
  connect(m_primary_button, &QPushButton::clicked, m_primary, &QAction::trigger);
}

QWidget* DataPage::makeEmptyState() {
  m_empty = new EmptyState(QStringLiteral("images"), emptyLine());
  m_empty->setPrimaryAction(m_choose->text());
  connect(m_empty, &EmptyState::primaryTriggered, this, &DataPage::chooseFolder);
  if (!samplePhotosFolder().isEmpty()) m_empty->setLink(tr("Use the sample photos"));
  connect(m_empty, &EmptyState::linkActivated, this, [this] {
    if (m_shown_folder.isEmpty())
      m_workbench.present().openFolder(samplePhotosFolder());
    else
      rescan();
  });
  return m_empty;
}

QWidget* DataPage::tourTarget() {
  return m_stack->currentWidget() == m_empty ? m_empty->actionArea() : static_cast<QWidget*>(m_choose_button);
}

QWidget* DataPage::makeFolderView() {
  m_summary = new SummaryPanel(m_workbench.jobs());
  m_photos = new PhotoPanel(m_workbench, m_problems);
  for (QAction* action : m_photos->QWidget::actions()) addAction(action);
  auto* right = new QSplitter(Qt::Vertical);
  right->setObjectName(QStringLiteral("dataPhotosAndProblems"));
  m_recipe = new RecipePanel(m_workbench);
  auto* tabs = new TabWidget;
  tabs->setObjectName(QStringLiteral("dataTabs"));
  tabs->setDocumentMode(true);
  tabs->addTab(m_photos, tr("Photos"));
  tabs->addTab(m_recipe, tr("Proposed settings"));
  right->addWidget(tabs);
  right->addWidget(new ProblemPanel(m_problems));
  right->setChildrenCollapsible(false);
  right->setHandleWidth(kGrid);
  right->setStretchFactor(0, 3);
  right->setStretchFactor(1, 1);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("dataSummaryAndPhotos"));
  splitter->addWidget(m_summary);
  splitter->addWidget(right);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(kGrid);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({280, 900});
  m_summary->offer(m_photos->excludeClassAction());
  connect(m_summary, &SummaryPanel::classChosen, this, &DataPage::showClass);
  connect(m_recipe, &RecipePanel::used, this, [this] {
    banner()->say(BannerKind::Good,
                  tr("The proposed settings are those of the next run; each says why beside it."));
    banner()->setAction(tr("See the views"), [this] { m_workbench.requestPage(PageId::Views); });
  });
  return splitter;
}

void DataPage::connectWorkbench() {
  connect(m_primary, &QAction::triggered, this, &DataPage::doPrimary);
  connect(m_choose, &QAction::triggered, this, &DataPage::chooseFolder);
  connect(m_rescan, &QAction::triggered, this, &DataPage::rescan);
  connect(&m_workbench.photos(), &FolderModel::changed, this, &DataPage::showFolder);
  connect(&m_workbench.photos(), &FolderModel::scanningChanged, this, [this](bool scanning) {
    if (!scanning) return;
    banner()->dismiss();
    m_scan_strip->watch(m_workbench.photos().scanJob());
  });
  connect(&m_workbench.photos(), &FolderModel::scanFailed, this, [this](const QString& sentence) {
    if (std::exchange(m_is_looking_again, false)) return showGone(sentence);
    banner()->say(BannerKind::Error, sentence);
    banner()->setAction(tr("Choose a folder …"), [this] { chooseFolder(); });
  });
}

void DataPage::doPrimary() {
  if (m_workbench.photos().folder() == nullptr)
    chooseFolder();
  else
    m_workbench.requestPage(PageId::Views);
}

void DataPage::chooseFolder() {
  const QString now =
      m_workbench.photos().folder() == nullptr ? QString() : toText(m_workbench.photos().folder()->folder());
  const QString folder = askForFolder(this, tr("Open a folder of photos"), now);
  if (!folder.isEmpty()) m_workbench.present().openFolder(folder);
}

void DataPage::showFolder() {
  const auto folder = m_workbench.photos().folder();
  const QString path = toText(folder->folder());
  m_is_looking_again = false;
  m_path->setText(path);
  m_path->setToolTip(path);
  m_primary->setText(tr("Next: see the views"));
  m_primary_button->setText(m_primary->text());
  m_rescan->setEnabled(true);
  m_rescan->setToolTip(tr("Scan the folder again"));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_choose_button, m_rescan_button, m_primary_button})
    widget->show();
  // Of the same folder, scanned anew after an exclusion, one goes on where one was.
  const bool is_same = std::exchange(m_shown_folder, path) == path;
  int shown_class = -1;
  const auto& classes = folder->classes();
  for (std::size_t i = 0; is_same && i < classes.size(); ++i)
    if (toText(classes[i].name) == m_shown_class) shown_class = static_cast<int>(i);
  m_summary->showFolder(folder);
  m_photos->showFolder(folder, shown_class, is_same);
  m_summary->showClass(shown_class);
  if (shown_class < 0) m_shown_class.clear();
  m_recipe->showFolder();
  m_problems.showProblems(folder->problems());
  m_stack->setCurrentIndex(1);
}

void DataPage::rescan() {
  m_is_looking_again = true;
  m_workbench.photos().rescan();
}

void DataPage::showGone(const QString& sentence) {
  m_empty->setLine(sentence);
  m_empty->setLink(tr("Scan again"));
  m_stack->setCurrentIndex(0);
  m_primary_button->hide();
  banner()->dismiss();
}

void DataPage::showClass(int class_index) {
  const auto folder = m_workbench.photos().folder();
  m_shown_class =
      class_index < 0 ? QString() : toText(folder->classes()[static_cast<std::size_t>(class_index)].name);
  m_summary->showClass(class_index);
  m_photos->showClass(class_index);
}

}  // namespace dinoscope
