#pragma once

#include <QComboBox>
#include <QFrame>
#include <QSlider>
#include <memory>

#include "ui/view_models/image_list_model.h"

namespace dinoscope {

class ImageGrid;
class ProblemListModel;
class Workbench;

/// The photos of the folder as thumbnails, and what can be done with the selected ones.
class PhotoPanel : public QFrame {
  Q_OBJECT

public:
  PhotoPanel(Workbench& workbench, ProblemListModel& problems, QWidget* parent = nullptr);

  void showFolder(const std::shared_ptr<const ImageFolder>& folder);
  /// -1 for all.
  void showClass(int class_index);

Q_SIGNALS:
  void classChosen(int class_index);

private:
  QLayout* makeToolRow();
  void makeActions();
  QAction* addGridAction(const QString& text, const QString& icon, void (PhotoPanel::*command)());
  void setThumbnailStep(int step);
  void updateActions();

  void openInViews();
  void togglePinned();
  void excludeSelected();
  void revealSelected();
  void copyPaths();
  QStringList selectedPaths() const;
  QString pathAt(int row) const;

  Workbench& m_workbench;
  ProblemListModel& m_problems;
  ImageListModel m_model;
  ImageGrid* m_grid;
  QComboBox* m_class;
  QSlider* m_size;
  QList<QAction*> m_actions;
  QAction* m_pin = nullptr;
};

}  // namespace dinoscope
