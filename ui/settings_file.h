#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

namespace dinoscope {

/// A QSettings ini file that the ui thread never waits for: read once, changed in memory, written behind on a
/// thread of its own. (QSettings writes with fdatasync on the thread that owns it, which takes long while a
/// checkpoint goes to the same disk.) Only changed keys are written, so two windows keep each other's.
class SettingsFile : public QObject {
  Q_OBJECT

public:
  /// `path` is an ini file; empty for the user's own. A file that can't be read is an empty one.
  explicit SettingsFile(const QString& path, QObject* parent = nullptr);
  /// Writes what is not written yet.
  ~SettingsFile() override;

  /// Where it is on disk.
  QString path() const { return m_path; }

  QVariant value(const QString& key, const QVariant& otherwise = {}) const;
  void setValue(const QString& key, const QVariant& value);
  /// Forgets `group` and every key below it.
  void remove(const QString& group);

  /// Returns when every change is in the file, or could not be written.
  void flush();

private:
  void noteChange(const QString& key, const QVariant& value);
  void writeBehind();

  QString m_path;
  QHash<QString, QVariant> m_values;
  QHash<QString, QVariant> m_changes;  ///< since the last write; an invalid value is a removed key
  QTimer m_timer;
  QThreadPool m_writer;
};

}  // namespace dinoscope
