#include "ui/view_models/log_model.h"

#include <QLocale>

#include "ui/icons.h"

namespace dinoscope {
namespace {

QString iconOf(LogLevel level) {
  switch (level) {
    case LogLevel::Good:
      return QStringLiteral("circle-check");
    case LogLevel::Warning:
      return QStringLiteral("triangle-alert");
    case LogLevel::Error:
      return QStringLiteral("circle-x");
    case LogLevel::Info:
      break;
  }
  return QStringLiteral("info");
}

QString wordOf(LogLevel level) {
  switch (level) {
    case LogLevel::Good:
      return LogModel::tr("done");
    case LogLevel::Warning:
      return LogModel::tr("warning");
    case LogLevel::Error:
      return LogModel::tr("error");
    case LogLevel::Info:
      break;
  }
  return LogModel::tr("note");
}

QString lineOf(const LogEntry& entry) {
  const bool is_today = entry.time.date() == QDate::currentDate();
  const QString time = QLocale().toString(
      entry.time, is_today ? QStringLiteral("HH:mm:ss") : QStringLiteral("d MMM HH:mm:ss"));
  return QStringLiteral("%1  %2").arg(time, entry.sentence);
}

}  // namespace

void LogModel::append(LogLevel level, const QString& sentence) {
  if (static_cast<int>(m_entries.size()) >= kCapacity) {
    beginRemoveRows({}, 0, 0);
    m_entries.pop_front();
    endRemoveRows();
  }
  const int row = static_cast<int>(m_entries.size());
  beginInsertRows({}, row, row);
  m_entries.push_back({QDateTime::currentDateTime(), level, sentence});
  endInsertRows();
}

void LogModel::clear() {
  beginResetModel();
  m_entries.clear();
  endResetModel();
}

QString LogModel::text() const {
  QString text;
  for (const LogEntry& entry : m_entries)
    text += QStringLiteral("%1 %2: %3\n")
                .arg(entry.time.toString(Qt::ISODate), wordOf(entry.level), entry.sentence);
  return text;
}

int LogModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
  const LogEntry& shown = entry(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return lineOf(shown);
    case Qt::ToolTipRole:
      return shown.sentence;
    case Qt::DecorationRole:
      return themedIcon(iconOf(shown.level));
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1: %2").arg(wordOf(shown.level), shown.sentence);
    default:
      return {};
  }
}

}  // namespace dinoscope
