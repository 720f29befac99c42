#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

#include "engine/runs/run_catalogue.h"

namespace dinoscope {

class Workbench;

/// A run that was moved to the trash, to be brought back.
struct TrashedRun {
  std::filesystem::path original;
  std::filesystem::path trashed;

  bool operator==(const TrashedRun&) const = default;
};

/// What can be done with runs on disk; everything in the background, the list is fresh afterwards.
class RunCommands : public QObject {
  Q_OBJECT

public:
  explicit RunCommands(Workbench& workbench, QObject* parent = nullptr);

  /// One sentence why not, for tooltips; empty when it can be done.
  QString reasonAgainstOpening(const RunRecord& run) const;
  QString reasonAgainstResuming(const RunRecord& run) const;
  QString reasonAgainstChanging(const RunRecord& run) const;
  QString reasonAgainstWeights(const RunRecord& run) const;

  void rename(const QString& folder, const QString& name);
  void writeNote(const QString& folder, const QString& note);
  void exportWeights(const QString& folder, const QString& file);
  void moveToTrash(const QStringList& folders);
  void restore(const std::vector<TrashedRun>& runs);

Q_SIGNALS:
  void renamed(const QString& before, const QString& after);
  void renamingFailed(const QString& folder, const QString& name);
  void noteKept(const QString& folder, const QString& note);
  void exported(const QString& file);
  /// `problem`: why not all that were to be; empty when all were.
  void trashed(const std::vector<TrashedRun>& runs, const QString& problem);
  void failed(const QString& sentence);

private:
  void sayFailure(const QString& sentence);

  Workbench& m_workbench;
};

}  // namespace dinoscope
