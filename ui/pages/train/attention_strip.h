#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>
#include <map>
#include <vector>

namespace dinoscope {

class AttentionModel;
class AttentionRow;
class Workbench;

/// The watched photos with the teacher's attention on them, refreshed while training, and a scrubber over the
/// run's saved snapshots to watch attention emerge. Photos are watched once they are dropped here.
class AttentionStrip : public QWidget {
  Q_OBJECT

public:
  explicit AttentionStrip(Workbench& workbench, QWidget* parent = nullptr);

  AttentionModel& model() { return *m_model; }
  /// In the order in which they are shown.
  std::vector<AttentionRow*> rows() const;
  QSlider* scrubber() const { return m_scrubber; }

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void buildControls();
  void arrangeRows();
  /// Gives each photo its place in the room that there is.
  void layOut();
  int tilesAPhoto() const;
  void updateSteps();
  void updateHistoryButton();
  void refresh();
  void refreshRow(const QString& photo);
  void loadPhoto(const QString& photo);
  void pinByDialog();

  Workbench& m_workbench;
  AttentionModel* m_model;
  std::map<QString, AttentionRow*> m_rows;
  QHBoxLayout* m_controls;
  QSlider* m_scrubber;
  QLabel* m_step_text;
  QSlider* m_opacity;
  QSlider* m_threshold;
  QToolButton* m_history;
  std::vector<QToolButton*> m_buttons;
  QScrollArea* m_scroll;
  QWidget* m_body;  // holds the rows
  QLabel* m_empty;
  int m_tiles = 0;    // of the photo with the most
  int m_side_px = 0;  // of each
};

}  // namespace dinoscope
