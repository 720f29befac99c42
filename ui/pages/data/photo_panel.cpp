#include "ui/pages/data/photo_panel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/exclusions.h"
#include "ui/view_models/problem_list_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/thumbnail_slider.h"
#include "ui/workbench.h"

namespace dinoscope {
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
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("photoSearch"));
  m_search->setPlaceholderText(tr("Find by name"));
  m_search->setAccessibleName(tr("Find photos by name"));
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(240);
  connect(m_search, &QLineEdit::textChanged, this, &PhotoPanel::showMatching);
  m_found = new QLabel;
  m_found->setProperty("muted", true);
  m_size = new ThumbnailSlider;
  m_size->setObjectName(QStringLiteral("thumbnailSize"));
  connect(m_size, &ThumbnailSlider::sideChanged, m_grid, &ImageGrid::setThumbnailSide);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kPanelPadding, 0, kPanelPadding, 0);
  row->setSpacing(kGrid);
  row->addWidget(m_search, 1);
  row->addWidget(m_found);
  row->addStretch();
  row->addWidget(m_size);
  return row;
}

void PhotoPanel::makeActions() {
  QAction* views = addGridAction(tr("Open in Views"), QStringLiteral("crop"), &PhotoPanel::openInViews);
  views->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
  m_pin = addGridAction(tr("Pin"), QStringLiteral("pin"), &PhotoPanel::togglePinned);
  m_pin->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
  addGridAction(tr("Exclude from training"), QStringLiteral("circle-stop"), &PhotoPanel::excludeSelected)
      ->setShortcut(QKeySequence::Delete);
  m_exclude_class =
      addGridAction(tr("Exclude the whole class"), QStringLiteral("circle-stop"), &PhotoPanel::excludeClass);
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

void PhotoPanel::showFolder(const std::shared_ptr<const ImageFolder>& folder, int class_index, bool is_same) {
  const int scrolled = m_grid->verticalScrollBar()->value();
  const int current = m_grid->currentIndex().row();
  if (!is_same) {
    const QSignalBlocker quiet(m_search);
    m_search->clear();
  }
  m_model.showFolder(folder);
  showClass(class_index);
  if (!is_same) return;
  // What was excluded is gone: in its place stands the photo that came after it.
  if (const int last = m_model.rowCount() - 1; current >= 0 && last >= 0)
    m_grid->setCurrentIndex(m_model.index(std::min(current, last)));
  m_grid->verticalScrollBar()->setValue(scrolled);
}

void PhotoPanel::showClass(int class_index) {
  m_shown_class = class_index;
  showMatching();
}

void PhotoPanel::showMatching() {
  const QString wanted = m_search->text().trimmed();
  m_found->setVisible(!wanted.isEmpty());
  if (m_model.folder() == nullptr || wanted.isEmpty()) {
    m_model.showClass(m_shown_class);
  } else {
    std::vector<std::int64_t> photos;
    const auto& images = m_model.folder()->images();
    for (std::size_t i = 0; i < images.size(); ++i)
      if ((m_shown_class < 0 || images[i].class_index == m_shown_class) &&
          toText(images[i].path).contains(wanted, Qt::CaseInsensitive))
        photos.push_back(static_cast<std::int64_t>(i));
    m_found->setText(photos.empty() ? tr("No photo is called so")
                                    : tr("%Ln photo(s) found", nullptr, static_cast<int>(photos.size())));
    m_model.showPhotos(std::move(photos));
  }
  updateActions();
}

void PhotoPanel::updateActions() {
  // At every step of a selection that may hold the whole folder: only its first photo is looked at.
  const int first = m_grid->firstSelectedRow();
  for (QAction* action : m_actions) {
    action->setEnabled(first >= 0);
    action->setToolTip(first >= 0 ? QString() : tr("Select a photo on the Data page first"));
  }
  m_exclude_class->setEnabled(m_shown_class >= 0);
  m_exclude_class->setToolTip(m_shown_class >= 0 ? tr("Excludes every photo of the class that is shown")
                                                 : tr("Choose a class on the Data page first"));
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

void PhotoPanel::excludeClass() {
  if (m_shown_class >= 0) dinoscope::excludeClass(m_workbench.config(), *m_model.folder(), m_shown_class);
}

void PhotoPanel::revealSelected() {
  if (const int first = m_grid->firstSelectedRow(); first >= 0)
    QDesktopServices::openUrl(urlOf(toPath(pathAt(first)).parent_path()));
}

void PhotoPanel::copyPaths() {
  QGuiApplication::clipboard()->setText(selectedPaths().join(QLatin1Char('\n')));
}

}  // namespace dinoscope
