#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "engine/runs/run_catalogue.h"

namespace dinoscope {

/// The catalogue's SQLite table: one row a run, with the stamp of the folder that it was read from.
/// Only a cache: an index that is damaged, of another version or not writable is made anew, in memory if
/// need be. Not safe for two threads; two programs may have the same file open.
class RunIndex {
public:
  explicit RunIndex(const std::filesystem::path& file);

  /// The run as it was when its folder had this stamp; empty when it is not known so. The record's folder
  /// is not part of the index: a workspace may be moved.
  std::optional<RunRecord> find(const std::string& name, const std::string& stamp) const;

  void put(const RunRecord& record, const std::string& stamp);

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
