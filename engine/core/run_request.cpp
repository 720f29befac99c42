#include "engine/core/run_request.h"

#include <array>

namespace dinoscope {
namespace {

constexpr std::array kAll{RunRequestKind::Pause, RunRequestKind::Resume, RunRequestKind::Stop,
                          RunRequestKind::Checkpoint};

}  // namespace

// Words of the protocol, the same in every language.
std::string runRequestName(RunRequestKind kind) {
  switch (kind) {
    case RunRequestKind::Pause:
      return "pause";
    case RunRequestKind::Resume:
      return "resume";
    case RunRequestKind::Stop:
      return "stop";
    case RunRequestKind::Checkpoint:
      return "checkpoint";
  }
  return "unknown";
}

std::optional<RunRequestKind> runRequestNamed(const std::string& name) {
  for (const RunRequestKind kind : kAll)
    if (runRequestName(kind) == name) return kind;
  return std::nullopt;
}

std::string runRequestNames() {
  std::string names;
  for (const RunRequestKind kind : kAll) names += (names.empty() ? "" : ", ") + runRequestName(kind);
  return names;
}

}  // namespace dinoscope
