#pragma once

#include <QObject>
#include <filesystem>
#include <optional>

#include "engine/core/diagnosis.h"

namespace dinoscope {

class Workbench;

/// Does what a remedy says. A change of the schedules the run takes where it is, after a pause of one moment;
/// for any other it is stopped, and gone on with from its checkpoint or begun anew with the change.
class RemedyRunner : public QObject {
  Q_OBJECT

public:
  explicit RemedyRunner(Workbench& workbench, QObject* parent = nullptr);

  void apply(const Remedy& remedy);

Q_SIGNALS:
  /// The new run could not be started, or the change not be taken.
  void failed(const QString& sentence);

private:
  void applyWhilePaused();
  void applyAfterEnd();
  void startAgain(const Remedy& remedy);
  /// To the settings of the next run.
  void changeForm(const Remedy& remedy);

  Workbench& m_workbench;
  std::optional<Remedy> m_waiting;  // for the run to pause or to stop
  std::filesystem::path m_run;      // whose remedy that is
};

}  // namespace dinoscope
