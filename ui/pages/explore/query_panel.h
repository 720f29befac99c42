#pragma once

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWidget>
#include <memory>

namespace dinoscope {

class ExploreModel;
class PatchView;
class PhotoSearch;
class NumberBox;
class Workbench;

/// The left of the Explore page: the photo that is asked for, how to ask for another (back, forward, by name,
/// by any picture, by one of its patches), and which answers are shown.
class QueryPanel : public QWidget {
  Q_OBJECT

public:
  QueryPanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  QAction* backAction() const { return m_back; }
  QAction* forwardAction() const { return m_forward; }
  PatchView& photo() { return *m_photo; }
  PhotoSearch& search() { return *m_search; }
  QAction* askWithPictureAction() const { return m_ask_with; }
  QAction* pasteAction() const { return m_paste; }

  /// The grid of patches that the open network lays over the photo; 0 when it has none.
  void setPatchGrid(int columns, int rows);

  /// Whether a picture is being dragged that can be dropped to ask with it.
  void setDropAwaited(bool awaited);

Q_SIGNALS:
  /// One sentence: what can't be asked with.
  void refused(const QString& sentence);

private:
  QWidget* buildHistoryRow();
  QWidget* buildFilters();
  void showQuery();
  void showFolder();
  void applyFilter();
  void chooseFile();
  void paste();
  void updatePatchMode();

  Workbench& m_workbench;
  ExploreModel& m_model;
  QAction* m_back;
  QAction* m_forward;
  QAction* m_ask_with;
  QAction* m_paste;
  PhotoSearch* m_search;
  PatchView* m_photo;
  QLabel* m_name;
  QToolButton* m_by_patch;
  QComboBox* m_class;
  NumberBox* m_min_similarity;
  NumberBox* m_count;
  QString m_shown_path;
  std::unique_ptr<QTemporaryDir> m_pasted;  // pictures of the clipboard, as files
  int m_pasted_count = 0;
  int m_columns = 0;
  int m_rows = 0;
};

}  // namespace dinoscope
