#include "ui/view_models/view_preset_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/io/atomic_file.h"
#include "engine/io/input_file.h"
#include "ui/path_text.h"

namespace dinoscope {
namespace {

constexpr std::uint64_t kLargestFile = 1 << 20;
const QString kSuffix = QStringLiteral(".json");

}  // namespace

QString viewSettingsJson(const ViewSettings& settings) {
  Experiment experiment;
  experiment.views = settings;
  const QJsonObject whole = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(experiment))).object();
  const QJsonObject views{{QStringLiteral("views"), whole.value(QStringLiteral("views"))}};
  return QString::fromUtf8(QJsonDocument(views).toJson());
}

ViewSettings readViewSettings(const QString& path, const ViewSettings& base) {
  Experiment experiment;
  experiment.views = base;
  return experimentFromJson(readWholeFile(toPath(path), kLargestFile), path.toStdString(), experiment).views;
}

void writeViewSettings(const QString& path, const ViewSettings& settings) {
  writeFileAtomically(diskStorage(), toPath(path), viewSettingsJson(settings).toStdString());
}

ViewPresetStore::ViewPresetStore(const QString& folder, QObject* parent) : QObject(parent), m_folder(folder) {
  if (m_folder.isEmpty())
    m_folder = QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
                   .filePath(QStringLiteral("view-presets"));
}

QStringList ViewPresetStore::names() const {
  QStringList names;
  for (const QFileInfo& file :
       QDir(m_folder).entryInfoList({QLatin1Char('*') + kSuffix}, QDir::Files, QDir::Name))
    names << file.completeBaseName();
  return names;
}

void ViewPresetStore::save(const QString& name, const ViewSettings& settings) {
  if (const QString problem = problemWithName(name); !problem.isEmpty())
    throw settingsError(problem.toStdString());
  if (!QDir().mkpath(m_folder))
    throw dataError(sentence("The folder %1 can't be made; check its permissions.", m_folder.toStdString()));
  writeViewSettings(pathOf(name), settings);
  Q_EMIT changed();
}

ViewSettings ViewPresetStore::load(const QString& name) const { return readViewSettings(pathOf(name), {}); }

void ViewPresetStore::remove(const QString& name) {
  if (QFile::remove(pathOf(name))) Q_EMIT changed();
}

QString ViewPresetStore::problemWithName(const QString& name) {
  if (name.trimmed().isEmpty()) return tr("A preset needs a name.");
  if (name != name.trimmed() || name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')) ||
      name.contains(QLatin1Char('\\')) || name.size() > 80)
    return tr("The name of a preset has at most 80 characters, no slash, and begins with no dot.");
  return {};
}

QString ViewPresetStore::pathOf(const QString& name) const { return QDir(m_folder).filePath(name + kSuffix); }

}  // namespace dinoscope
