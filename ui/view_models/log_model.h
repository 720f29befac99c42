#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QString>
#include <deque>

namespace dinoscope {

enum class LogLevel { Info, Good, Warning, Error };

struct LogEntry {
  QDateTime time;
  LogLevel level = LogLevel::Info;
  QString sentence;
};

/// What happened since the program started, oldest first; the oldest entries go when there are too many.
class LogModel : public QAbstractListModel {
  Q_OBJECT

public:
  static constexpr int kCapacity = 2000;

  explicit LogModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

  void append(LogLevel level, const QString& sentence);
  void clear();
  const LogEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

  /// All of it as text, one line an entry.
  QString text() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  std::deque<LogEntry> m_entries;
};

}  // namespace dinoscope
