#pragma once

#include <QLockFile>
#include <QMainWindow>
#include <QObject>
#include <QStringList>

#include "ui/preferences.h"
#include "ui/settings_file.h"
#include "ui/theme.h"

namespace dinoscope {

class ConfigModel;
class FolderModel;
class Pins;

/// What the window remembers from one start to the next. Nothing here is needed to open a file: a store
/// that can't be read or written is an empty one.
class SessionStore : public QObject {
  Q_OBJECT

public:
  /// `path` is an ini file; empty for the user's own.
  explicit SessionStore(const QString& path = {}, QObject* parent = nullptr);

  /// Another process has a window that remembers in the same file. It says so as long as this store lives.
  bool isOpenElsewhere() const { return m_is_open_elsewhere; }

  Preferences preferences() const;
  void setPreferences(const Preferences& preferences);

  ThemeChoice theme() const;
  void setTheme(ThemeChoice choice);

  /// By its key in the table of pages; empty at the first start.
  QString page() const;
  void setPage(const QString& key);

  QString lastFolder() const;
  void setLastFolder(const QString& folder);

  /// The run that the Train page showed; empty for none.
  QString lastRun() const;
  void setLastRun(const QString& folder);

  /// Where a page was, as it says itself (Page::place), by its key.
  QStringList placeOf(const QString& page) const;
  void setPlaceOf(const QString& page, const QStringList& place);

  /// Newest first, at most kRecentCount. No disk is asked whether they are still there: one that does not
  /// answer would hold up the window. Whoever opens what is gone is told.
  QStringList recentFolders() const { return recent(QStringLiteral("recent/folders")); }
  QStringList recentRuns() const { return recent(QStringLiteral("recent/runs")); }
  QStringList recentExperiments() const { return recent(QStringLiteral("recent/experiments")); }
  void addRecentFolder(const QString& path) { addRecent(QStringLiteral("recent/folders"), path); }
  void addRecentRun(const QString& path) { addRecent(QStringLiteral("recent/runs"), path); }
  void addRecentExperiment(const QString& path) { addRecent(QStringLiteral("recent/experiments"), path); }
  void clearRecent();

  /// Geometry, docks, and every splitter and slider below that has an object name.
  void saveWindow(const QMainWindow& window);
  void restoreWindow(QMainWindow& window) const;
  /// Of a part of the window that was built later.
  void restoreParts(const QWidget& part) const;

  /// The manual's window and how it is parted.
  QByteArray manualGeometry() const;
  QByteArray manualSplitter() const;
  void setManualWindow(const QByteArray& geometry, const QByteArray& splitter);

  /// Whether the tour of the window was offered once.
  bool isTourOffered() const;
  void setTourOffered();

  /// The settings being edited, with the preset that they started from, and what of them is saved where.
  void saveExperiment(const ConfigModel& config, const QString& file);
  /// Returns the file. A setting that is not known here, or whose value is not allowed, keeps its default and
  /// is named in lost(); all others are restored.
  QString restoreExperiment(ConfigModel& config);
  const QStringList& lost() const { return m_lost; }

  /// What each folder has pinned, and what is excluded of it.
  void savePhotos(const Pins& pins, const FolderModel& photos);
  void restorePhotos(Pins& pins, FolderModel& photos) const;

  static constexpr int kRecentCount = 8;

Q_SIGNALS:
  void recentChanged();

private:
  QStringList recent(const QString& key) const;
  void addRecent(const QString& key, const QString& path);

  SettingsFile m_settings;
  QLockFile m_lock;
  bool m_is_open_elsewhere = false;
  QStringList m_lost;
};

}  // namespace dinoscope
