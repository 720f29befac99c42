#include "ui/view_models/folder_model.h"

#include <QDir>
#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

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
  open(before != m_remembered.end() ? *before : FolderChoice{folder, {}, "auto", {}});
}

void FolderModel::open(const FolderChoice& asked) {
  m_scan.cancel();
  FolderChoice choice = asked;
  if (std::error_code error; std::filesystem::is_regular_file(choice.folder, error)) {  // a list of photos
    choice.list = choice.folder;
    choice.folder = std::filesystem::path(choice.list).parent_path().string();
  }
  m_choice = choice;
  DataSettings settings = m_config.experiment().data;
  settings.folder = choice.folder;
  settings.exclude = choice.exclude;
  settings.class_level = choice.class_level;
  settings.list = choice.list;
  m_scan = m_jobs.run<std::shared_ptr<const ImageFolder>>(
      tr("Scanning photos"), JobLane::Long,
      [settings](const JobControl& control) {
        return std::make_shared<const ImageFolder>(ImageFolder::scan(settings, control));
      },
      this, [this, choice](const std::shared_ptr<const ImageFolder>& scanned) { take(scanned, choice); },
      [this](const QString& sentence) { Q_EMIT scanFailed(sentence); },
      [this](JobEnd end) {
        const bool is_superseded = m_scan.isActive();
        Q_EMIT scanningChanged(is_superseded);
        if (end == JobEnd::Done || is_superseded || m_folder == nullptr) return;
        // What was asked for is not there: meant is the folder so far, as it was scanned, but for what was
        // excluded of it meanwhile.
        const FolderChoice missed = std::exchange(m_choice, m_scanned);
        if (const FolderChoice now = folderChoiceOf(m_config.experiment()); now != m_scanned && now != missed)
          open(now);
      });
  Q_EMIT scanningChanged(true);
}

void FolderModel::rescan() {
  if (m_folder) open(folderChoiceOf(m_config.experiment()));
}

void FolderModel::followSettings(const QString& key) {
  if (key != QLatin1String("data.exclude") && key != QLatin1String("data.class_level") &&
      key != QLatin1String("data.list"))
    return;
  if (m_folder == nullptr || folderChoiceOf(m_config.experiment()) == m_choice) return;
  if (m_scan.isActive() && m_choice.folder != m_folder->folder().string()) return;  // another one is coming
  rescan();
}

void FolderModel::take(const std::shared_ptr<const ImageFolder>& folder, const FolderChoice& choice) {
  const bool is_other = m_folder == nullptr || m_folder->folder() != folder->folder();
  if (is_other && m_folder) addTo(m_remembered, folderChoiceOf(m_config.experiment()));
  m_folder = folder;
  m_scanned = choice;
  m_scanned.folder = folder->folder().string();
  m_choice = m_scanned;
  // The bundled photos are for trying things out: the preset made for them, where nothing was chosen yet.
  if (is_other && isSamplePhotos(path()) && m_config.isUntouched())
    m_config.restore(presetNamed("demo").experiment, QStringLiteral("demo"), presetNamed("demo").experiment);
  if (is_other) m_config.setFolder(m_scanned);
  m_config.setPhotos(folder->size());
  Q_EMIT changed();
}

/// The newest first, without what every folder has at first.
void FolderModel::addTo(std::vector<FolderChoice>& choices, const FolderChoice& choice) {
  std::erase_if(choices, [&](const FolderChoice& one) { return one.folder == choice.folder; });
  if (choice.exclude.empty() && choice.class_level == "auto" && choice.list.empty()) return;
  choices.insert(choices.begin(), choice);
  if (choices.size() > kMostRemembered) choices.resize(kMostRemembered);
}

std::vector<FolderChoice> FolderModel::remembered() const {
  std::vector<FolderChoice> all = m_remembered;
  if (m_folder) addTo(all, folderChoiceOf(m_config.experiment()));
  return all;
}

}  // namespace dinoscope
