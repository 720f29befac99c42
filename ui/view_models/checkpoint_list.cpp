#include "ui/view_models/checkpoint_list.h"

#include <QDir>

#include "engine/run_files/run_layout.h"

namespace dinoscope {

std::vector<CheckpointEntry> checkpointsOf(const std::filesystem::path& run_folder) {
  if (run_folder.empty()) return {};
  const QDir folder(QString::fromStdString(RunLayout{run_folder}.checkpoints().string()));
  const QString prefix = QStringLiteral("step-");
  std::vector<CheckpointEntry> checkpoints;
  // Steps are written with leading zeros: by name is by step.
  for (const QString& name :
       folder.entryList({prefix + QLatin1Char('*')}, QDir::Dirs, QDir::Name | QDir::Reversed)) {
    bool is_number = false;
    const qint64 step = name.mid(prefix.size()).toLongLong(&is_number);
    if (is_number) checkpoints.push_back({folder.filePath(name), step});
  }
  return checkpoints;
}

QString newestCheckpointOf(const std::filesystem::path& run_folder) {
  const auto checkpoints = checkpointsOf(run_folder);
  return checkpoints.empty() ? QString() : checkpoints.front().path;
}

std::int64_t stepOfCheckpoint(const std::filesystem::path& checkpoint) {
  return QString::fromStdString(checkpoint.filename().string())
      .section(QLatin1Char('-'), 1)
      .section(QLatin1Char('.'), 0, 0)
      .toLongLong();
}

}  // namespace dinoscope
