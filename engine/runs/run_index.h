#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "engine/run_files/metrics_history.h"
#include "engine/runs/run_catalogue.h"

namespace dinoscope {

/// A run as it was read, with the stamp of its folder then and how far its metrics were read.
struct IndexedRun {
  std::string stamp;
  RunRecord record;
  MetricsTotals totals;
};

/// The catalogue's SQLite table: one row a run.
/// Only a cache: an index that is damaged, of another version or not writable is made anew, in memory if
/// need be. Not safe for two threads; two programs may have the same file open.
class RunIndex {
public:
  explicit RunIndex(const std::filesystem::path& file);

  /// The run as it was read last; empty when it is not known. Its record's folder is not part of the index:
  /// a workspace may be moved.
  std::optional<IndexedRun> find(const std::string& name) const;

  void put(const std::string& name, const IndexedRun& run);

  /// Forgets the runs that are gone.
  void keepOnly(const std::set<std::string>& names);

private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
  };
  static std::unique_ptr<sqlite3, Close> open(const std::string& file);

  std::unique_ptr<sqlite3, Close> m_database;
};

}  // namespace dinoscope
