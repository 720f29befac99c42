#include "ui/view_models/run_states.h"

#include <QCoreApplication>
#include <array>
#include <set>

#include "ui/theme.h"

namespace dinoscope {
namespace {

struct RunStateWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::RunStates)
};

struct Look {
  RunState state;
  const char* word;  // to be translated
  const char* icon;
  QColor ThemeColors::*color;
};

constexpr std::array<Look, 8> kLooks{{
    {RunState::Idle, QT_TRANSLATE_NOOP("dinoscope::RunStates", "Not started"), "circle-dot",
     &ThemeColors::muted},
    {RunState::Preparing, QT_TRANSLATE_NOOP("dinoscope::RunStates", "Preparing"), "loader",
     &ThemeColors::accent},
    {RunState::Running, QT_TRANSLATE_NOOP("dinoscope::RunStates", "Running"), "circle-play",
     &ThemeColors::accent},
    {RunState::Paused, QT_TRANSLATE_NOOP("dinoscope::RunStates", "Paused"), "circle-pause",
     &ThemeColors::warn},
    {RunState::Stopping, QT_TRANSLATE_NOOP("dinoscope::RunStates", "Stopping"), "circle-stop",
     &ThemeColors::warn},
    {RunState::Stopped, QT_TRANSLATE_NOOP("dinoscope::RunStates", "Stopped"), "circle-stop",
     &ThemeColors::warn},
    {RunState::Finished, QT_TRANSLATE_NOOP("dinoscope::RunStates", "Finished"), "circle-check",
     &ThemeColors::good},
    {RunState::Failed, QT_TRANSLATE_NOOP("dinoscope::RunStates", "Failed"), "circle-x", &ThemeColors::bad},
}};

constexpr bool looksAreInOrder() {
  for (std::size_t i = 0; i < kLooks.size(); ++i)
    if (static_cast<std::size_t>(kLooks[i].state) != i) return false;
  return true;
}
static_assert(looksAreInOrder(), "a look is found by its state");

const Look& lookOf(RunState state) { return kLooks[static_cast<std::size_t>(state)]; }

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

QString runStateText(RunState state) { return RunStateWords::tr(lookOf(state).word); }
QString cutOffText() { return RunStateWords::tr("Cut off"); }
QString runStateIcon(RunState state) { return QString::fromLatin1(lookOf(state).icon); }
QColor runStateColor(RunState state, const ThemeColors& colors) { return colors.*lookOf(state).color; }

}  // namespace dinoscope
