#include "ui/pages/data/photo_panel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>
#include <array>

#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/problem_list_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr std::array<int, 3> kThumbnailSides{96, 128, 192};

}  // namespace

PhotoPanel::PhotoPanel(Workbench& workbench, ProblemListModel& problems, QWidget* parent)
    : QFrame(parent), m_workbench(workbench), m_problems(problems), m_model(workbench.thumbnails()) {
  setProperty("panel", true);
  m_grid = new ImageGrid;
  m_grid->setAccessibleName(tr("Photos"));
  m_grid->setProperty("flat", true);
  m_grid->setModel(&m_model);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, kGrid, 1, 1);
  column->setSpacing(kGrid);
  column->addLayout(makeToolRow());
  column->addWidget(m_grid, 1);
  makeActions();
  setThumbnailStep(1);

  connect(m_grid, &ImageGrid::selectionEdited, this, &PhotoPanel::updateActions);
  connect(m_grid, &QAbstractItemView::activated, this, &PhotoPanel::openInViews);
  connect(&workbench.pins(), &Pins::changed, this, [this] {
    m_model.setPinned(m_workbench.pins().photos());
    updateActions();
  });
  m_model.setPinned(workbench.pins().photos());
  updateActions();
}

QLayout* PhotoPanel::makeToolRow() {
  m_class = new QComboBox;
  m_class->setObjectName(QStringLiteral("classFilter"));
  m_class->setAccessibleName(tr("Class"));
  m_class->setMinimumWidth(160);
  connect(m_class, &QComboBox::activated, this, [this](int row) { Q_EMIT classChosen(row - 1); });
  m_size = new QSlider(Qt::Horizontal);
  m_size->setObjectName(QStringLiteral("thumbnailSize"));
  m_size->setAccessibleName(tr("Size of the thumbnails"));
  m_size->setToolTip(tr("Size of the thumbnails"));
  m_size->setRange(0, static_cast<int>(kThumbnailSides.size()) - 1);
  m_size->setPageStep(1);
  m_size->setValue(1);
  m_size->setFixedWidth(96);
  connect(m_size, &QSlider::valueChanged, this, &PhotoPanel::setThumbnailStep);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kPanelPadding, 0, kPanelPadding, 0);
  row->setSpacing(kGrid);
  row->addWidget(m_class);
  row->addStretch();
  row->addWidget(m_size);
  return row;
}

void PhotoPanel::makeActions() {
  QAction* views = addGridAction(tr("Open in Views"), QStringLiteral("crop"), &PhotoPanel::openInViews);
  views->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
  m_pin = addGridAction(tr("Pin"), QStringLiteral("pin"), &PhotoPanel::togglePinned);
  m_pin->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
  addGridAction(tr("Exclude from training"), QStringLiteral("circle-stop"), &PhotoPanel::excludeSelected);
  addGridAction(tr("Show in the file manager"), QStringLiteral("external-link"), &PhotoPanel::revealSelected);
  addGridAction(tr("Copy path"), QStringLiteral("copy"), &PhotoPanel::copyPaths)
      ->setShortcut(QKeySequence::Copy);
}

QAction* PhotoPanel::addGridAction(const QString& text, const QString& icon, void (PhotoPanel::*command)()) {
  auto* action = new QAction(themedIcon(icon), text, this);
  action->setShortcutContext(Qt::WindowShortcut);
  connect(action, &QAction::triggered, this, command);
  m_grid->addAction(action);
  addAction(action);
  m_actions << action;
  return action;
}

void PhotoPanel::setThumbnailStep(int step) {
  m_grid->setThumbnailSide(kThumbnailSides[static_cast<std::size_t>(step)]);
}

void PhotoPanel::showFolder(const std::shared_ptr<const ImageFolder>& folder) {
  m_model.showFolder(folder);
  m_class->clear();
  m_class->addItem(tr("All classes"));
  for (const PhotoClass& each : folder->classes())
    m_class->addItem(tr("%1 (%2)").arg(toText(each.name), countText(each.photos)));
  m_class->setVisible(folder->hasClasses());
}

void PhotoPanel::showClass(int class_index) {
  m_model.showClass(class_index);
  m_class->setCurrentIndex(class_index + 1);
}

void PhotoPanel::updateActions() {
  // At every step of a selection that may hold the whole folder: only its first photo is looked at.
  const int first = m_grid->firstSelectedRow();
  for (QAction* action : m_actions) {
    action->setEnabled(first >= 0);
    action->setToolTip(first >= 0 ? QString() : tr("Select a photo on the Data page first"));
  }
  if (first >= 0) m_pin->setToolTip(tr("Pinned photos show the teacher's attention while training"));
  const bool is_pinned = first >= 0 && m_workbench.pins().contains(pathAt(first));
  m_pin->setText(is_pinned ? tr("Unpin") : tr("Pin"));
  m_pin->setIcon(themedIcon(is_pinned ? QStringLiteral("pin-off") : QStringLiteral("pin")));
}

QStringList PhotoPanel::selectedPaths() const {
  QStringList paths;
  for (const int row : m_grid->selectedRows()) paths << pathAt(row);
  return paths;
}

QString PhotoPanel::pathAt(int row) const {
  return m_model.data(m_model.index(row), ImageListModel::PathRole).toString();
}

void PhotoPanel::openInViews() {
  if (const QModelIndex current = m_grid->currentIndex(); current.isValid())
    m_workbench.requestViews(m_model.photoAt(current.row()));
}

void PhotoPanel::togglePinned() { m_workbench.pins().toggle(selectedPaths()); }

void PhotoPanel::excludeSelected() {
  QStringList paths;
  for (const int row : m_grid->selectedRows())
    paths << toText(m_model.folder()->images()[static_cast<std::size_t>(m_model.photoAt(row))].path);
  m_problems.exclude(paths);
}

void PhotoPanel::revealSelected() {
  if (const int first = m_grid->firstSelectedRow(); first >= 0)
    QDesktopServices::openUrl(urlOf(toPath(pathAt(first)).parent_path()));
}

void PhotoPanel::copyPaths() {
  QGuiApplication::clipboard()->setText(selectedPaths().join(QLatin1Char('\n')));
}

}  // namespace dinoscope
