#pragma once

#include <QObject>

#include "ui/desktop_services.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {

/// Keeps the machine awake while a run computes, and tells how it ended, or that the watchdog holds it, when
/// nobody looks at the window.
class RunVigil : public QObject {
  Q_OBJECT

public:
  /// Both must outlive it.
  RunVigil(RunModel& run, DesktopServices& desktop, QObject* parent = nullptr);

private:
  void followState(RunState state);
  void tell(const QString& sentence);

  RunModel& m_run;
  DesktopServices& m_desktop;
};

}  // namespace dinoscope
