#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "engine/explore/explore_session.h"
#include "ui/background_jobs.h"
#include "ui/view_models/attention_history.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {

class FolderModel;
class Pins;

/// What the Train page shows of the teacher's attention: which photos, at which step, with which maps, and
/// where there is none, why. Maps come from the run while it goes on, from the snapshots in its folder, and
/// for photos that it did not watch from its checkpoints.
class AttentionModel : public QObject {
  Q_OBJECT

public:
  struct Parts {
    BackgroundJobs& jobs;
    RunModel& run;
    Pins& pins;
    FolderModel& photos;
    ExploreSession& session;
  };
  explicit AttentionModel(const Parts& parts, QObject* parent = nullptr);

  /// The pins, where they are of the run's folder, then what else the run has watched; at most kMostRows.
  const QStringList& photos() const { return m_photos; }
  static constexpr qsizetype kMostRows = 24;

  /// The steps at which any photo has maps, rising.
  std::vector<std::int64_t> steps() const { return m_history.steps(); }
  /// Looks at this step; empty follows the newest.
  void chooseStep(std::optional<std::int64_t> step);
  std::optional<std::int64_t> chosenStep() const { return m_chosen_step; }

  /// Of the chosen step, or the newest before it; nullptr when there is none (yet).
  const AttentionSnapshot* snapshotOf(const QString& photo) const;
  /// Why there is none, in a sentence.
  QString reasonOf(const QString& photo) const;

  /// Why the attention at all kept checkpoints can't be computed now; empty when it can.
  QString reasonAgainstHistory() const;
  /// Computes it of every photo that is shown, at each checkpoint that the run has kept.
  void computeHistory();
  bool isComputing() const { return m_computing.isActive(); }

Q_SIGNALS:
  /// Other photos, or in another order.
  void photosChanged();
  /// The maps of one photo, or why it has none.
  void photoChanged(const QString& photo);
  /// There are other steps to choose from, or another one was chosen.
  void stepsChanged();
  /// Whether something is being computed, or can be.
  void computingChanged();

private:
  struct Listed {
    std::vector<SnapshotSeries> stored;
    std::vector<std::filesystem::path> checkpoints;  // the newest first
  };

  void forget();
  void take(const AttentionSnapshot& snapshot);
  void arrange();
  void readList();
  void takeList(Listed listed);
  void readNearest();
  void computeMissing();
  void compute(const std::vector<std::filesystem::path>& checkpoints, const QStringList& photos);
  void takeComputed(const std::vector<PhotoAttention>& answers);
  void tellAll();
  bool hasAnyMap(const QString& photo) const;

  Parts m_parts;
  AttentionHistory m_history;
  std::filesystem::path m_run;  // whose history that is
  std::optional<std::int64_t> m_chosen_step;
  QStringList m_photos;
  std::vector<std::filesystem::path> m_checkpoints;
  bool m_is_listed = false;
  QElapsedTimer m_listed;  // since the run's folder was looked at
  JobHandle m_listing, m_reading, m_computing;
  std::map<QString, QString> m_problems;                    // what could not be computed, and why
  std::set<std::pair<QString, std::int64_t>> m_unreadable;  // snapshots of the run's folder
  std::set<QString> m_asked_for;                            // photos that were computed, or could not be
  std::filesystem::path m_failed_checkpoint;                // that could not be opened
  QString m_network_problem;                                // the checkpoint could not be opened
};

}  // namespace dinoscope
