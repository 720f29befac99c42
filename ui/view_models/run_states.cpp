#include "ui/view_models/run_states.h"

#include <QCoreApplication>
#include <initializer_list>
#include <set>

namespace dinoscope {
namespace {

struct RunStateWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::RunStates)
};

std::set<RunState> whatMayFollow(RunState now) {
  using enum RunState;
  switch (now) {
    case Preparing:
      return {Running, Paused, Stopping, Stopped, Finished, Failed};
    case Running:
      return {Paused, Stopping, Stopped, Finished, Failed};
    case Paused:
      return {Running, Stopping, Stopped, Finished, Failed};
    case Stopping:
      return {Stopped, Finished, Failed};
    case Idle:
    case Stopped:
    case Finished:
    case Failed:
      return {};
  }
  return {};
}

}  // namespace

bool mayFollow(RunState now, RunState next) { return whatMayFollow(now).contains(next); }

QString runStateText(RunState state) {
  switch (state) {
    case RunState::Idle:
      return RunStateWords::tr("Not started");
    case RunState::Preparing:
      return RunStateWords::tr("Preparing");
    case RunState::Running:
      return RunStateWords::tr("Running");
    case RunState::Paused:
      return RunStateWords::tr("Paused");
    case RunState::Stopping:
      return RunStateWords::tr("Stopping");
    case RunState::Stopped:
      return RunStateWords::tr("Stopped");
    case RunState::Finished:
      return RunStateWords::tr("Finished");
    case RunState::Failed:
      return RunStateWords::tr("Failed");
  }
  return {};
}

QString runStateIcon(RunState state) {
  switch (state) {
    case RunState::Idle:
      return QStringLiteral("circle-dot");
    case RunState::Preparing:
      return QStringLiteral("loader");
    case RunState::Running:
      return QStringLiteral("circle-play");
    case RunState::Paused:
      return QStringLiteral("circle-pause");
    case RunState::Stopping:
    case RunState::Stopped:
      return QStringLiteral("circle-stop");
    case RunState::Finished:
      return QStringLiteral("circle-check");
    case RunState::Failed:
      return QStringLiteral("circle-x");
  }
  return {};
}

}  // namespace dinoscope
