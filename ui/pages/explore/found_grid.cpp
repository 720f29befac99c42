#include "ui/pages/explore/found_grid.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/image_grid.h"

namespace dinoscope {
FoundGrid::FoundGrid(ThumbnailCache& thumbnails, QWidget* parent) : QWidget(parent) {
  m_model = new ScoredPhotoModel(thumbnails, this);
  m_grid = new ImageGrid;
  m_grid->setModel(m_model);
  m_grid->setAccessibleName(tr("Photos that were found"));
  m_grid->viewport()->installEventFilter(this);
  m_grid->installEventFilter(this);
  m_empty = new QLabel;
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  m_empty->setProperty("muted", true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_grid, 1);
  column->addWidget(m_empty, 1);
  connect(m_grid, &ImageGrid::selectionEdited, this, &FoundGrid::selectionEdited);
  showPhotos(nullptr, {});
}

void FoundGrid::showPhotos(const std::shared_ptr<const ImageFolder>& folder,
                           std::vector<ScoredPhoto> photos) {
  m_grid->setVisible(!photos.empty());
  m_empty->setVisible(photos.empty());
  int lines = 1;
  for (const ScoredPhoto& photo : photos)
    if (!photo.note.isEmpty())
      lines = std::max(lines, 2 + static_cast<int>(photo.note.count(QLatin1Char('\n'))));
  m_grid->setCaptionLines(lines);
  m_model->showScored(folder, std::move(photos));
  m_grid->scrollToTop();
  Q_EMIT selectionEdited();
}

void FoundGrid::setRowMultiple(int photos) { m_grid->setColumnMultiple(photos); }

void FoundGrid::setEmptyText(const QString& text) { m_empty->setText(text); }

std::vector<ScoredPhoto> FoundGrid::shown() const {
  std::vector<ScoredPhoto> photos;
  for (int row = 0; row < m_model->rowCount(); ++row) photos.push_back(m_model->scoredAt(row));
  return photos;
}

std::vector<ScoredPhoto> FoundGrid::selected() const {
  std::vector<ScoredPhoto> photos;
  for (const int row : m_grid->selectedRows()) photos.push_back(m_model->scoredAt(row));
  return photos;
}

void FoundGrid::selectRows(const std::vector<int>& rows) {
  QItemSelection selection;
  for (const int row : rows) selection.select(m_model->index(row), m_model->index(row));
  m_grid->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void FoundGrid::clearSelection() { m_grid->clearSelection(); }

bool FoundGrid::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_grid->viewport() && event->type() == QEvent::MouseButtonRelease) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QModelIndex index = m_grid->indexAt(mouse->pos());
    // A rubber band that ends on a photo selects it, with others.
    if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier && index.isValid() &&
        m_grid->selectedRows() == std::vector<int>{index.row()}) {
      if (!m_keeps_chosen) m_grid->clearSelection();
      Q_EMIT chosen(m_model->photoAt(index.row()));
    }
  }
  if (watched == m_grid && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_grid->currentIndex().isValid()) {
      Q_EMIT chosen(m_model->photoAt(m_grid->currentIndex().row()));
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace dinoscope
