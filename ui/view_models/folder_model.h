#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

#include "engine/data/image_folder.h"
#include "ui/background_jobs.h"
#include "ui/view_models/config_model.h"

namespace dinoscope {

/// The folder of photos: the one truth about it. The settings mirror it, and what they exclude of it is
/// scanned anew when it has changed.
class FolderModel : public QObject {
  Q_OBJECT

public:
  /// Both must outlive it.
  FolderModel(BackgroundJobs& jobs, ConfigModel& config, QObject* parent = nullptr);

  /// The scanned folder, shared with the jobs that read it; null until one was scanned.
  const std::shared_ptr<const ImageFolder>& folder() const { return m_folder; }
  /// Its path; empty until one was scanned.
  QString path() const;

  /// Scans in the background: scanningChanged(), then changed() or scanFailed(). The folder so far stays
  /// until the new one is there. Of a folder that was open before, what was excluded then is excluded again.
  void open(const QString& path);
  /// The same with exclusions of one's own (a run's, a file's).
  void open(const FolderChoice& choice);
  /// Looks again at what is there.
  void rescan();

  bool isScanning() const { return m_scan.isActive(); }
  /// For whoever shows its progress.
  JobId scanJob() const { return m_scan.id(); }

  /// What is excluded of the folders that are and were open, the newest first, at most kMostRemembered.
  std::vector<FolderChoice> remembered() const;
  void setRemembered(std::vector<FolderChoice> choices) { m_remembered = std::move(choices); }
  static constexpr std::size_t kMostRemembered = 32;

Q_SIGNALS:
  /// Another folder, or the same with other photos.
  void changed();
  void scanFailed(const QString& sentence);
  void scanningChanged(bool scanning);

private:
  void take(const std::shared_ptr<const ImageFolder>& folder, const FolderChoice& choice);
  void followSettings(const QString& key);
  static void addTo(std::vector<FolderChoice>& choices, const FolderChoice& choice);

  BackgroundJobs& m_jobs;
  ConfigModel& m_config;
  std::shared_ptr<const ImageFolder> m_folder;
  FolderChoice m_choice;   // that was scanned, or is being scanned
  FolderChoice m_scanned;  // as m_folder has it
  JobHandle m_scan;
  std::vector<FolderChoice> m_remembered;
};

}  // namespace dinoscope
