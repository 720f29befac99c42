#include "ui/view_models/folder_model.h"

#include <QDir>
#include <algorithm>

#include "engine/config/presets.h"
#include "ui/path_text.h"
#include "ui/sample_photos.h"

namespace dinoscope {

FolderModel::FolderModel(BackgroundJobs& jobs, ConfigModel& config, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_config(config) {
  connect(&config, &ConfigModel::valueSettled, this, &FolderModel::followSettings);
  connect(&config, &ConfigModel::folderAsked, this, qOverload<const QString&>(&FolderModel::open));
}

QString FolderModel::path() const { return m_folder ? toText(m_folder->folder()) : QString(); }

void FolderModel::open(const QString& path) {
  const std::string folder = toPath(QDir(path).absolutePath()).string();
  if (m_folder && folder == m_folder->folder().string()) return open(folderChoiceOf(m_config.experiment()));
  const auto before = std::find_if(m_remembered.begin(), m_remembered.end(),
                                   [&](const FolderChoice& choice) { return choice.folder == folder; });
  open(before != m_remembered.end() ? *before : FolderChoice{folder, {}, "auto"});
}

void FolderModel::open(const FolderChoice& choice) {
  m_scan.cancel();
  m_choice = choice;
  DataSettings settings = m_config.experiment().data;
  settings.folder = choice.folder;
  settings.exclude = choice.exclude;
  settings.class_level = choice.class_level;
  m_scan = m_jobs.run<std::shared_ptr<const ImageFolder>>(
      tr("Scanning photos"), JobLane::Long,
      [settings](const JobControl& control) {
        return std::make_shared<const ImageFolder>(ImageFolder::scan(settings, control));
      },
      this, [this, choice](const std::shared_ptr<const ImageFolder>& scanned) { take(scanned, choice); },
      [this](const QString& sentence) { Q_EMIT scanFailed(sentence); },
      [this](JobEnd end) {
        // What was asked for is not there: the folder so far is the one that is meant, as it was scanned.
        if (end != JobEnd::Done && !m_scan.isActive() && m_folder)
          m_choice.folder = m_folder->folder().string();
        Q_EMIT scanningChanged(m_scan.isActive());
      });
  Q_EMIT scanningChanged(true);
}

void FolderModel::rescan() {
  if (m_folder) open(folderChoiceOf(m_config.experiment()));
}

void FolderModel::followSettings(const QString& key) {
  if (key != QLatin1String("data.exclude") && key != QLatin1String("data.class_level")) return;
  if (m_folder == nullptr || folderChoiceOf(m_config.experiment()) == m_choice) return;
  if (m_scan.isActive() && m_choice.folder != m_folder->folder().string()) return;  // another one is coming
  rescan();
}

void FolderModel::take(const std::shared_ptr<const ImageFolder>& folder, const FolderChoice& choice) {
  const bool is_other = m_folder == nullptr || m_folder->folder() != folder->folder();
  if (is_other && m_folder) remember(folderChoiceOf(m_config.experiment()));
  m_folder = folder;
  // The bundled photos are for trying things out: the preset made for them, unless one was chosen.
  if (is_other && isSamplePhotos(path()) && !m_config.isDirty() && m_config.experiment().data.folder.empty())
    m_config.restore(presetNamed("demo").experiment, QStringLiteral("demo"), presetNamed("demo").experiment);
  if (is_other || m_config.experiment().data.folder != choice.folder) m_config.setFolder(choice);
  m_config.setPhotos(folder->size());
  Q_EMIT changed();
}

void FolderModel::remember(const FolderChoice& choice) {
  std::erase_if(m_remembered, [&](const FolderChoice& one) { return one.folder == choice.folder; });
  if (choice.exclude.empty() && choice.class_level == "auto") return;
  m_remembered.insert(m_remembered.begin(), choice);
  if (m_remembered.size() > kMostRemembered) m_remembered.resize(kMostRemembered);
}

}  // namespace dinoscope
