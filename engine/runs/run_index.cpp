#include "engine/runs/run_index.h"

#include <sstream>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr int kBusyMilliseconds = 2000;

// The name carries the version: an index of another one is another table. The names of runs are bytes.
constexpr auto kCreate =
    "DROP TABLE IF EXISTS runs_v1; DROP TABLE IF EXISTS runs_v2;"
    "CREATE TABLE IF NOT EXISTS runs_v3 (name BLOB PRIMARY KEY, stamp TEXT NOT NULL, state INTEGER, "
    "data_folder TEXT, backbone TEXT, steps INTEGER, total_steps INTEGER, epochs INTEGER, loss REAL, "
    "knn_top1 REAL, started INTEGER, seconds INTEGER, changed INTEGER, checkpoints TEXT, note TEXT, cut_off "
    "INTEGER, read_steps INTEGER, "
    "read_total_steps INTEGER, read_epochs INTEGER, read_loss REAL, read_knn_top1 REAL, read_bytes INTEGER, "
    "read_checksum INTEGER) WITHOUT ROWID";
constexpr auto kSelect =
    "SELECT stamp, state, data_folder, backbone, steps, total_steps, epochs, loss, knn_top1, started, "
    "seconds, changed, checkpoints, note, cut_off, read_steps, read_total_steps, read_epochs, read_loss, "
    "read_knn_top1, "
    "read_bytes, read_checksum FROM runs_v3 WHERE name = ?";
constexpr auto kInsert =
    "INSERT OR REPLACE INTO runs_v3 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?)";
constexpr auto kNames = "SELECT name FROM runs_v3";
constexpr auto kDelete = "DELETE FROM runs_v3 WHERE name = ?";

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
  Statement& bindBytes(const std::string& bytes) {
    sqlite3_bind_blob(m_statement, ++m_bound, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
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
  std::string bytes(int column) const {
    const auto* first = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return first == nullptr
               ? ""
               : std::string(first, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
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

// Names of checkpoints are letters, digits and points.
std::string textOf(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}
std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream rest(text);
  for (std::string line; std::getline(rest, line);) lines.push_back(line);
  return lines;
}

}  // namespace

RunIndex::RunIndex(const std::filesystem::path& file) : m_database(open(file.string())) {
  if (m_database) return;
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
  m_database = open(file.string());
  if (!m_database) m_database = open(":memory:");
  if (!m_database)
    throw dataError(sentence("There is not enough memory for the list of runs; close other programs."));
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

std::optional<IndexedRun> RunIndex::find(const std::string& name) const {
  Statement select(m_database.get(), kSelect);
  if (!select.bindBytes(name).step()) return std::nullopt;
  IndexedRun run;
  run.stamp = select.text(0);
  run.record.name = name;
  run.record.state = static_cast<RunState>(select.integer(1));
  run.record.data_folder = select.text(2);
  run.record.backbone = select.text(3);
  run.record.steps = select.integer(4);
  run.record.total_steps = select.integer(5);
  run.record.epochs = select.integer(6);
  run.record.loss = select.number(7);
  run.record.knn_top1 = select.number(8);
  run.record.started = select.integer(9);
  run.record.seconds = select.integer(10);
  run.record.changed = select.integer(11);
  run.record.checkpoints = linesOf(select.text(12));
  run.record.has_checkpoint = !run.record.checkpoints.empty();
  run.record.note = select.text(13);
  run.record.was_cut_off = select.integer(14) != 0;
  run.totals.steps = select.integer(15);
  run.totals.total_steps = select.integer(16);
  run.totals.epochs = select.integer(17);
  run.totals.loss = select.number(18);
  run.totals.knn_top1 = select.number(19);
  run.totals.place.bytes = static_cast<std::uint64_t>(select.integer(20));
  run.totals.place.checksum = static_cast<std::uint32_t>(select.integer(21));
  return run;
}

void RunIndex::put(const std::string& name, const IndexedRun& run) {
  Statement(m_database.get(), kInsert)
      .bindBytes(name)
      .bind(run.stamp)
      .bind(static_cast<std::int64_t>(run.record.state))
      .bind(run.record.data_folder)
      .bind(run.record.backbone)
      .bind(run.record.steps)
      .bind(run.record.total_steps)
      .bind(run.record.epochs)
      .bind(run.record.loss)
      .bind(run.record.knn_top1)
      .bind(run.record.started)
      .bind(run.record.seconds)
      .bind(run.record.changed)
      .bind(textOf(run.record.checkpoints))
      .bind(run.record.note)
      .bind(std::int64_t{run.record.was_cut_off})
      .bind(run.totals.steps)
      .bind(run.totals.total_steps)
      .bind(run.totals.epochs)
      .bind(run.totals.loss)
      .bind(run.totals.knn_top1)
      .bind(static_cast<std::int64_t>(run.totals.place.bytes))
      .bind(std::int64_t{run.totals.place.checksum})
      .step();
}

void RunIndex::keepOnly(const std::set<std::string>& names) {
  std::vector<std::string> gone;
  for (Statement select(m_database.get(), kNames); select.step();)
    if (!names.contains(select.bytes(0))) gone.push_back(select.bytes(0));
  for (const std::string& name : gone) Statement(m_database.get(), kDelete).bindBytes(name).step();
}

}  // namespace dinoscope
