#include "ui/session_store.h"

#include <QFileInfo>
#include <QSplitter>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "ui/view_models/config_model.h"

namespace dinoscope {
namespace {

constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kState("window/state");
constexpr QLatin1String kSplitters("splitters/");
constexpr QLatin1String kTheme("theme");
constexpr QLatin1String kPage("page");
constexpr QLatin1String kLastFolder("folder");
constexpr QLatin1String kLastRun("run");
constexpr QLatin1String kExperiment("experiment/settings");
constexpr QLatin1String kPreset("experiment/preset");
constexpr int kStateVersion = 1;

}  // namespace

SessionStore::SessionStore(const QString& path, QObject* parent) : QObject(parent), m_settings(path) {}

ThemeChoice SessionStore::theme() const { return themeChoiceNamed(m_settings.value(kTheme).toString()); }
void SessionStore::setTheme(ThemeChoice choice) { m_settings.setValue(kTheme, themeChoiceName(choice)); }

PageId SessionStore::page() const {
  const int page = m_settings.value(kPage, 0).toInt();
  return page >= 0 && page < kPageCount ? static_cast<PageId>(page) : PageId::Data;
}
void SessionStore::setPage(PageId page) { m_settings.setValue(kPage, static_cast<int>(page)); }

QString SessionStore::lastFolder() const { return m_settings.value(kLastFolder).toString(); }
void SessionStore::setLastFolder(const QString& folder) { m_settings.setValue(kLastFolder, folder); }

QString SessionStore::lastRun() const { return m_settings.value(kLastRun).toString(); }
void SessionStore::setLastRun(const QString& folder) { m_settings.setValue(kLastRun, folder); }

QStringList SessionStore::recent(const QString& key) const {
  QStringList paths = m_settings.value(key).toStringList();
  paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return paths;
}

void SessionStore::addRecent(const QString& key, const QString& path) {
  QStringList paths = m_settings.value(key).toStringList();
  paths.removeAll(path);
  paths.prepend(path);
  m_settings.setValue(key, QStringList(paths.mid(0, kRecentCount)));
  Q_EMIT recentChanged();
}

void SessionStore::clearRecent() {
  m_settings.remove(QStringLiteral("recent"));
  Q_EMIT recentChanged();
}

void SessionStore::saveWindow(const QMainWindow& window) {
  m_settings.setValue(kGeometry, window.saveGeometry());
  m_settings.setValue(kState, window.saveState(kStateVersion));
  for (const auto* splitter : window.findChildren<QSplitter*>())
    if (!splitter->objectName().isEmpty())
      m_settings.setValue(kSplitters + splitter->objectName(), splitter->saveState());
  m_settings.flush();
}

void SessionStore::restoreWindow(QMainWindow& window) const {
  window.restoreGeometry(m_settings.value(kGeometry).toByteArray());
  window.restoreState(m_settings.value(kState).toByteArray(), kStateVersion);
  for (auto* splitter : window.findChildren<QSplitter*>())
    if (!splitter->objectName().isEmpty())
      splitter->restoreState(m_settings.value(kSplitters + splitter->objectName()).toByteArray());
}

void SessionStore::saveExperiment(const ConfigModel& config) {
  m_settings.setValue(kExperiment, QString::fromStdString(toJson(config.experiment())));
  m_settings.setValue(kPreset, config.presetName());
}

void SessionStore::restoreExperiment(ConfigModel& config) const {
  const QString json = m_settings.value(kExperiment).toString();
  if (json.isEmpty()) return;
  try {
    const Experiment experiment = experimentFromJson(json.toStdString(), "the last session");
    config.applyPreset(m_settings.value(kPreset).toString());
    config.load(experiment);
    config.undoStack().clear();
  } catch (const Error&) {
    // Settings of another version: the session starts from the preset.
  }
}

}  // namespace dinoscope
