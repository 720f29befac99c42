#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>
#include <QWidget>
#include <map>
#include <optional>

#include "ui/background_jobs.h"
#include "ui/view_models/attention_history.h"

namespace dinoscope {

class AttentionRow;
class Workbench;

/// The pinned photos with the teacher's attention on them, refreshed while training, and a scrubber over the
/// run's saved snapshots to watch attention emerge. Photos are pinned by dropping them here.
class AttentionStrip : public QWidget {
  Q_OBJECT

public:
  explicit AttentionStrip(Workbench& workbench, QWidget* parent = nullptr);

  /// The step that is looked at; empty while it follows the newest.
  void chooseStep(std::optional<std::int64_t> step);
  std::vector<AttentionRow*> rows() const;

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void buildControls();
  void takeSnapshot(const AttentionSnapshot& snapshot);
  void forgetRun();
  void readStoredList();
  void arrangeRows();
  void updateScrubber();
  void refresh();
  void refreshRow(AttentionRow& row);
  void readStored(const AttentionHistory::StoredSnapshot& stored);
  void loadPhoto(const QString& photo);
  void pinByDialog();

  Workbench& m_workbench;
  AttentionHistory m_history;
  std::filesystem::path m_run_folder;  // whose history that is
  std::optional<std::int64_t> m_chosen_step;
  std::map<QString, AttentionRow*> m_rows;
  JobHandle m_reading;  // a stored snapshot
  QHBoxLayout* m_controls;
  QSlider* m_scrubber;
  QLabel* m_step_text;
  QSlider* m_opacity;
  QSlider* m_threshold;
  QVBoxLayout* m_rows_layout;
  QLabel* m_empty;
};

}  // namespace dinoscope
