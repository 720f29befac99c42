#include "ui/session_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSlider>
#include <QSplitter>
#include <algorithm>

#include "engine/config/experiment_file.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"
#include "ui/view_models/config_model.h"
#include "ui/view_models/folder_model.h"
#include "ui/view_models/pins.h"

namespace dinoscope {
namespace {

constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kState("window/state");
constexpr QLatin1String kSplitters("splitters/");
constexpr QLatin1String kSliders("sliders/");
constexpr QLatin1String kTheme("theme");
constexpr QLatin1String kLanguage("preferences/language");
constexpr QLatin1String kWorkspace("preferences/workspace");
constexpr QLatin1String kThreads("preferences/browsing_threads");
constexpr QLatin1String kThumbnails("preferences/thumbnails_mb");
constexpr QLatin1String kPage("page");
constexpr QLatin1String kLastFolder("folder");
constexpr QLatin1String kLastRun("run");
constexpr QLatin1String kPlaces("places/");
constexpr QLatin1String kExperiment("experiment/settings");
constexpr QLatin1String kPreset("experiment/preset");
constexpr QLatin1String kSaved("experiment/saved");
constexpr QLatin1String kFile("experiment/file");
constexpr QLatin1String kPins("photos/pins");
constexpr QLatin1String kExcluded("photos/excluded");
constexpr QLatin1String kManualGeometry("manual/geometry");
constexpr QLatin1String kManualSplitter("manual/splitter");
constexpr QLatin1String kTourOffered("tour/offered");
constexpr int kStateVersion = 1;

}  // namespace

SessionStore::SessionStore(const QString& path, QObject* parent)
    : QObject(parent), m_settings(path), m_lock(m_settings.path() + QStringLiteral(".open")) {
  // Its own name: QSettings takes "….lock" for as long as it writes.
  QDir().mkpath(QFileInfo(m_settings.path()).path());  // at a first start there is none
  m_lock.setStaleLockTime(0);                          // held as long as its process lives
  if (m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError) return;
  qint64 pid = 0;
  QString host, program;
  m_is_open_elsewhere =
      m_lock.getLockInfo(&pid, &host, &program) && pid != QCoreApplication::applicationPid();
}

Preferences SessionStore::preferences() const {
  const Preferences usual;
  return {m_settings.value(kLanguage).toString(), m_settings.value(kWorkspace).toString(),
          std::max(0, m_settings.value(kThreads, usual.browsing_threads).toInt()),
          std::max(1, m_settings.value(kThumbnails, usual.thumbnails_mb).toInt())};
}

void SessionStore::setPreferences(const Preferences& preferences) {
  m_settings.setValue(kLanguage, preferences.language);
  m_settings.setValue(kWorkspace, preferences.workspace);
  m_settings.setValue(kThreads, preferences.browsing_threads);
  m_settings.setValue(kThumbnails, preferences.thumbnails_mb);
}

ThemeChoice SessionStore::theme() const { return themeChoiceNamed(m_settings.value(kTheme).toString()); }
void SessionStore::setTheme(ThemeChoice choice) { m_settings.setValue(kTheme, themeChoiceName(choice)); }

QString SessionStore::page() const { return m_settings.value(kPage).toString(); }
void SessionStore::setPage(const QString& key) { m_settings.setValue(kPage, key); }

QString SessionStore::lastFolder() const { return m_settings.value(kLastFolder).toString(); }
void SessionStore::setLastFolder(const QString& folder) { m_settings.setValue(kLastFolder, folder); }

QString SessionStore::lastRun() const { return m_settings.value(kLastRun).toString(); }
void SessionStore::setLastRun(const QString& folder) { m_settings.setValue(kLastRun, folder); }

QStringList SessionStore::placeOf(const QString& page) const {
  return m_settings.value(kPlaces + page).toStringList();
}
void SessionStore::setPlaceOf(const QString& page, const QStringList& place) {
  m_settings.setValue(kPlaces + page, place);
}

QStringList SessionStore::recent(const QString& key) const { return m_settings.value(key).toStringList(); }

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
  for (const auto* slider : window.findChildren<QSlider*>())
    if (!slider->objectName().isEmpty())
      m_settings.setValue(kSliders + slider->objectName(), slider->value());
  m_settings.flush();
}

void SessionStore::restoreWindow(QMainWindow& window) const {
  window.restoreGeometry(m_settings.value(kGeometry).toByteArray());
  window.restoreState(m_settings.value(kState).toByteArray(), kStateVersion);
  restoreParts(window);
}

void SessionStore::restoreParts(const QWidget& part) const {
  for (auto* splitter : part.findChildren<QSplitter*>())
    if (!splitter->objectName().isEmpty())
      splitter->restoreState(m_settings.value(kSplitters + splitter->objectName()).toByteArray());
  for (auto* slider : part.findChildren<QSlider*>())
    if (!slider->objectName().isEmpty())
      slider->setValue(m_settings.value(kSliders + slider->objectName(), slider->value()).toInt());
}

QByteArray SessionStore::manualGeometry() const { return m_settings.value(kManualGeometry).toByteArray(); }
QByteArray SessionStore::manualSplitter() const { return m_settings.value(kManualSplitter).toByteArray(); }
void SessionStore::setManualWindow(const QByteArray& geometry, const QByteArray& splitter) {
  m_settings.setValue(kManualGeometry, geometry);
  m_settings.setValue(kManualSplitter, splitter);
}

bool SessionStore::isTourOffered() const { return m_settings.value(kTourOffered).toBool(); }
void SessionStore::setTourOffered() { m_settings.setValue(kTourOffered, true); }

void SessionStore::saveExperiment(const ConfigModel& config, const QString& file) {
  m_settings.setValue(kExperiment, QString::fromStdString(toJson(config.experiment())));
  m_settings.setValue(kSaved, QString::fromStdString(toJson(config.saved())));
  m_settings.setValue(kPreset, config.presetName());
  m_settings.setValue(kFile, file);
}

QString SessionStore::restoreExperiment(ConfigModel& config) {
  m_lost.clear();
  const QString json = m_settings.value(kExperiment).toString();
  if (json.isEmpty()) return {};
  std::vector<std::string> lost, ignored;
  Experiment experiment = experimentFromJsonLeniently(json.toStdString(), config.experiment(), lost);
  const Experiment saved =
      experimentFromJsonLeniently(m_settings.value(kSaved).toString().toStdString(), experiment, ignored);
  for (const std::string& sentence : lost) m_lost << engineText(sentence);
  experiment.data.folder.clear();  // until it is scanned
  config.restore(experiment, m_settings.value(kPreset).toString(), saved);
  return m_settings.value(kFile).toString();
}

void SessionStore::savePhotos(const Pins& pins, const FolderModel& photos) {
  QJsonObject pinned, excluded;
  const auto by_folder = pins.byFolder();
  for (auto folder = by_folder.begin(); folder != by_folder.end(); ++folder)
    pinned[folder.key()] = QJsonArray::fromStringList(folder.value());
  for (const FolderChoice& choice : photos.remembered()) {
    QStringList entries;
    for (const std::string& entry : choice.exclude) entries << toText(entry);
    excluded[toText(choice.folder)] =
        QJsonObject{{QStringLiteral("exclude"), QJsonArray::fromStringList(entries)},
                    {QStringLiteral("class_level"), QString::fromStdString(choice.class_level)},
                    {QStringLiteral("list"), toText(choice.list)}};
  }
  m_settings.setValue(kPins, QString::fromUtf8(QJsonDocument(pinned).toJson(QJsonDocument::Compact)));
  m_settings.setValue(kExcluded, QString::fromUtf8(QJsonDocument(excluded).toJson(QJsonDocument::Compact)));
}

void SessionStore::restorePhotos(Pins& pins, FolderModel& photos) const {
  const QJsonObject pinned = QJsonDocument::fromJson(m_settings.value(kPins).toString().toUtf8()).object();
  QHash<QString, QStringList> by_folder;
  for (auto folder = pinned.begin(); folder != pinned.end(); ++folder)
    by_folder[folder.key()] = folder.value().toVariant().toStringList();
  pins.setByFolder(by_folder);
  const QJsonObject excluded =
      QJsonDocument::fromJson(m_settings.value(kExcluded).toString().toUtf8()).object();
  std::vector<FolderChoice> choices;
  for (auto folder = excluded.begin(); folder != excluded.end(); ++folder) {
    FolderChoice choice{toPath(folder.key()).string(), {}, "auto", {}};
    const QJsonObject object = folder.value().toObject();
    for (const QString& entry : object[QStringLiteral("exclude")].toVariant().toStringList())
      choice.exclude.push_back(toPath(entry).string());
    if (const QString level = object[QStringLiteral("class_level")].toString(); !level.isEmpty())
      choice.class_level = level.toStdString();
    choice.list = toPath(object[QStringLiteral("list")].toString()).string();
    choices.push_back(std::move(choice));
  }
  photos.setRemembered(std::move(choices));
}

}  // namespace dinoscope
