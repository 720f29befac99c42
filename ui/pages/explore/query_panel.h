#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

namespace dinoscope {

class ExploreModel;
class PatchView;
class NumberBox;
class Workbench;

/// The left of the Explore page: the photo that is asked for, how to ask for another (back, forward, by name,
/// by dropping a picture, by one of its patches), and which answers are shown.
class QueryPanel : public QWidget {
  Q_OBJECT

public:
  QueryPanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  QAction* backAction() const { return m_back; }
  QAction* forwardAction() const { return m_forward; }
  PatchView& photo() { return *m_photo; }
  QLineEdit& search() { return *m_search; }

  /// The grid of patches that the open network lays over the photo; 0 when it has none.
  void setPatchGrid(int columns, int rows);

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  QWidget* buildHistoryRow();
  QWidget* buildFilters();
  void showQuery();
  void showFolder();
  void applyFilter();
  void findByName();
  void updatePatchMode();

  Workbench& m_workbench;
  ExploreModel& m_model;
  QAction* m_back;
  QAction* m_forward;
  QLineEdit* m_search;
  PatchView* m_photo;
  QLabel* m_name;
  QToolButton* m_by_patch;
  QComboBox* m_class;
  NumberBox* m_min_similarity;
  NumberBox* m_count;
  QString m_shown_path;
  int m_columns = 0;
  int m_rows = 0;
};

}  // namespace dinoscope
