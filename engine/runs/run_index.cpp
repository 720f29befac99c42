#include "engine/runs/run_index.h"

#include <vector>

#include "engine/core/error.h"

namespace dinoscope {
namespace {

constexpr int kBusyMilliseconds = 2000;

// The name carries the version: an index of another one is another table.
constexpr auto kCreate =
    "CREATE TABLE IF NOT EXISTS runs_v1 (name TEXT PRIMARY KEY, stamp TEXT NOT NULL, state INTEGER, "
    "data_folder TEXT, "
    "backbone TEXT, steps INTEGER, total_steps INTEGER, epochs INTEGER, loss REAL, knn_top1 REAL, started "
    "INTEGER, "
    "changed INTEGER, has_checkpoint INTEGER) WITHOUT ROWID";
constexpr auto kSelect =
    "SELECT state, data_folder, backbone, steps, total_steps, epochs, loss, knn_top1, started, changed, "
    "has_checkpoint "
    "FROM runs_v1 WHERE name = ? AND stamp = ?";
constexpr auto kInsert = "INSERT OR REPLACE INTO runs_v1 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kNames = "SELECT name FROM runs_v1";
constexpr auto kDelete = "DELETE FROM runs_v1 WHERE name = ?";

/// A prepared statement. A cache that fails is no reason to fail: what goes wrong reads as "no row".
class Statement {
public:
  Statement(sqlite3* database, const char* sql) {
    sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr);
  }
  ~Statement() { sqlite3_finalize(m_statement); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(const std::string& text) {
    sqlite3_bind_text(m_statement, ++m_bound, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
  }
  Statement& bind(std::int64_t integer) {
    sqlite3_bind_int64(m_statement, ++m_bound, integer);
    return *this;
  }
  Statement& bind(const std::optional<double>& number) {
    ++m_bound;
    if (number) sqlite3_bind_double(m_statement, m_bound, *number);
    return *this;
  }

  bool step() { return m_statement != nullptr && sqlite3_step(m_statement) == SQLITE_ROW; }

  std::string text(int column) const {
    const auto* bytes = sqlite3_column_text(m_statement, column);
    return bytes == nullptr ? "" : reinterpret_cast<const char*>(bytes);
  }
  std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
  std::optional<double> number(int column) const {
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL) return std::nullopt;
    return sqlite3_column_double(m_statement, column);
  }

private:
  sqlite3_stmt* m_statement = nullptr;
  int m_bound = 0;
};

}  // namespace

RunIndex::RunIndex(const std::filesystem::path& file) : m_database(open(file.string())) {
  if (m_database) return;
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
  m_database = open(file.string());
  if (!m_database) m_database = open(":memory:");
  if (!m_database) throw dataError("There is not enough memory for the list of runs; close other programs.");
}

std::unique_ptr<sqlite3, RunIndex::Close> RunIndex::open(const std::string& file) {
  sqlite3* raw = nullptr;
  const int opened = sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  std::unique_ptr<sqlite3, Close> database(raw);
  if (opened != SQLITE_OK) return nullptr;
  sqlite3_busy_timeout(raw, kBusyMilliseconds);
  // Can be rebuilt, so it need not survive a power cut: no fsync on each write.
  sqlite3_exec(raw, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
  if (sqlite3_exec(raw, kCreate, nullptr, nullptr, nullptr) != SQLITE_OK) return nullptr;
  return database;
}

std::optional<RunRecord> RunIndex::find(const std::string& name, const std::string& stamp) const {
  Statement select(m_database.get(), kSelect);
  if (!select.bind(name).bind(stamp).step()) return std::nullopt;
  RunRecord record;
  record.name = name;
  record.state = static_cast<RunState>(select.integer(0));
  record.data_folder = select.text(1);
  record.backbone = select.text(2);
  record.steps = select.integer(3);
  record.total_steps = select.integer(4);
  record.epochs = select.integer(5);
  record.loss = select.number(6);
  record.knn_top1 = select.number(7);
  record.started = select.integer(8);
  record.changed = select.integer(9);
  record.has_checkpoint = select.integer(10) != 0;
  return record;
}

void RunIndex::put(const RunRecord& record, const std::string& stamp) {
  Statement(m_database.get(), kInsert)
      .bind(record.name)
      .bind(stamp)
      .bind(static_cast<std::int64_t>(record.state))
      .bind(record.data_folder)
      .bind(record.backbone)
      .bind(record.steps)
      .bind(record.total_steps)
      .bind(record.epochs)
      .bind(record.loss)
      .bind(record.knn_top1)
      .bind(record.started)
      .bind(record.changed)
      .bind(std::int64_t{record.has_checkpoint})
      .step();
}

void RunIndex::keepOnly(const std::set<std::string>& names) {
  std::vector<std::string> gone;
  for (Statement select(m_database.get(), kNames); select.step();)
    if (!names.contains(select.text(0))) gone.push_back(select.text(0));
  for (const std::string& name : gone) Statement(m_database.get(), kDelete).bind(name).step();
}

}  // namespace dinoscope
