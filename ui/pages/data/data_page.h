#pragma once

#include <QPushButton>
#include <QStackedWidget>

#include "ui/pages/page.h"
#include "ui/view_models/problem_list_model.h"

class QToolButton;

namespace dinoscope {

class ElidedLabel;
class EmptyState;
class JobStrip;
class PhotoPanel;
class ProblemPanel;
class RecipePanel;
class SummaryPanel;
class Workbench;

/// The folder of photos: choose and scan it, see what is in it and what is wrong with it.
class DataPage : public Page {
  Q_OBJECT

public:
  explicit DataPage(Workbench& workbench, QWidget* parent = nullptr);

  PageId id() const override { return PageId::Data; }
  /// Choose a folder; once there is one, see its views.
  QAction* primaryAction() override { return m_primary; }
  /// How to open photos.
  QWidget* tourTarget() override;

private:
  void makeTitleRow();
  QWidget* makeEmptyState();
  QWidget* makeFolderView();
  void connectWorkbench();
  void doPrimary();
  void chooseFolder();
  void showFolder();
  void rescan();
  /// The folder holds nothing that could be shown any more.
  void showGone(const QString& sentence);
  void showClass(int class_index);

  Workbench& m_workbench;
  ProblemListModel m_problems;
  QAction* m_primary;
  QAction* m_choose;
  QAction* m_rescan;
  ElidedLabel* m_path;
  QPushButton* m_primary_button;
  QToolButton* m_choose_button;
  QToolButton* m_rescan_button;
  JobStrip* m_scan_strip;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QString m_shown_folder;
  bool m_is_looking_again = false;  // at the same folder, for what changed in it
  QString m_shown_class;            // empty: all
  SummaryPanel* m_summary;
  PhotoPanel* m_photos;
  RecipePanel* m_recipe;
};

}  // namespace dinoscope
