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

/// The pinned photos with the teacher's attention on them, refreshed while training, and a scrubber over the
/// run's saved snapshots to watch attention emerge. Photos are pinned by dropping them here.
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

private:
  void buildControls();
  void arrangeRows();
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
  QVBoxLayout* m_rows_layout;
  QLabel* m_empty;
};

}  // namespace dinoscope
