#pragma once

#include <QAction>

#include "engine/run/dry_run.h"
#include "ui/background_jobs.h"

namespace dinoscope {

class Banner;
class Workbench;

/// The action that measures a few real steps of the settings as they are, in the background, and says on the
/// page's banner what a run would be like and what would suit the machine better.
class DryRunControl : public QObject {
  Q_OBJECT

public:
  DryRunControl(Workbench& workbench, Banner& banner, QObject* parent = nullptr);

  /// Begins, or cancels the one that goes on. Says in its tooltip why it can't be used.
  QAction* action() const { return m_action; }

  /// "4.2 images/s, 1.4 GB of 16 GB free memory, about 12 min to the end".
  static QString sentenceOf(const DryRunReport& report);

private:
  static QString measuringText();
  void trigger();
  void say(const DryRunReport& report);
  void apply(const std::vector<DryRunAdvice>& advice);
  void updateState();

  Workbench& m_workbench;
  Banner& m_banner;
  QAction* m_action;
  JobHandle m_job;
};

}  // namespace dinoscope
