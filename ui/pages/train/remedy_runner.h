#pragma once

#include <QObject>
#include <optional>

#include "engine/core/diagnosis.h"

namespace dinoscope {

class Workbench;

/// Does what a remedy says: stops the run if it goes on, changes the settings, and goes on from its
/// checkpoint or begins a new run.
class RemedyRunner : public QObject {
  Q_OBJECT

public:
  explicit RemedyRunner(Workbench& workbench, QObject* parent = nullptr);

  void apply(const Remedy& remedy);

Q_SIGNALS:
  /// The new run could not be started.
  void failed(const QString& sentence);

private:
  void applyNow();
  void startAgain(const Remedy& remedy);

  Workbench& m_workbench;
  std::optional<Remedy> m_waiting;  // for the run to stop
};

}  // namespace dinoscope
