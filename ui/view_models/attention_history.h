#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "engine/core/events.h"
#include "engine/run_files/snapshot_files.h"

namespace dinoscope {

/// The attention maps of a run's pinned photos over its steps: what came while one looked, in memory and
/// bounded, and what the run folder keeps.
class AttentionHistory {
public:
  /// Snapshots of one photo in memory; when there are more, every second of the older ones goes.
  static constexpr std::size_t kCapacity = 48;

  void clear();
  void add(const AttentionSnapshot& snapshot);
  /// One that was read from disk; the last one of each photo stays.
  void addRead(const QString& photo, const AttentionSnapshot& snapshot);
  /// What the run folder holds.
  void setStored(std::vector<SnapshotSeries> stored);

  /// Photos that have snapshots, by name.
  QStringList photos() const;
  /// The steps at which any photo has a snapshot, rising.
  std::vector<std::int64_t> steps() const;

  /// The newest snapshot in memory at this step or before; nullptr when there is none.
  const AttentionSnapshot* at(const QString& photo, std::int64_t step) const;

  /// What to read from disk for this step, because memory has nothing as near; empty when nothing is nearer.
  struct StoredSnapshot {
    SnapshotSeries series;
    std::int64_t step = 0;
  };
  std::optional<StoredSnapshot> nearerOnDisk(const QString& photo, std::int64_t step) const;

private:
  using BySteps = std::map<std::int64_t, AttentionSnapshot>;

  std::map<QString, BySteps> m_in_memory;
  std::map<QString, AttentionSnapshot> m_read;
  std::map<QString, SnapshotSeries> m_stored;
};

}  // namespace dinoscope
