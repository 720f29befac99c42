#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <memory>

#include "ui/view_models/image_list_model.h"

namespace dinoscope {

class ImageGrid;
class ProblemListModel;
class ThumbnailSlider;
class Workbench;

/// The photos of the folder as thumbnails, and what can be done with the selected ones.
class PhotoPanel : public QFrame {
  Q_OBJECT

public:
  PhotoPanel(Workbench& workbench, ProblemListModel& problems, QWidget* parent = nullptr);

  /// Those of one class, -1 for all. The same folder scanned anew is shown from where it was looked at.
  void showFolder(const std::shared_ptr<const ImageFolder>& folder, int class_index, bool is_same);
  void showClass(int class_index);

  /// Excludes the class that is shown.
  QAction* excludeClassAction() const { return m_exclude_class; }

private:
  QLayout* makeToolRow();
  void makeActions();
  QAction* addGridAction(const QString& text, const QString& icon, void (PhotoPanel::*command)());
  void updateActions();
  /// Shows the photos of the class whose names hold what is searched for.
  void showMatching();

  void openInViews();
  void togglePinned();
  void excludeSelected();
  void excludeClass();
  void revealSelected();
  void copyPaths();
  QStringList selectedPaths() const;
  QString pathAt(int row) const;

  Workbench& m_workbench;
  ProblemListModel& m_problems;
  ImageListModel m_model;
  ImageGrid* m_grid;
  QLineEdit* m_search;
  QLabel* m_found;  // how many, while there is a search
  ThumbnailSlider* m_size;
  QList<QAction*> m_actions;
  QAction* m_pin = nullptr;
  QAction* m_exclude_class = nullptr;
  int m_shown_class = -1;  // -1: all
};

}  // namespace dinoscope
