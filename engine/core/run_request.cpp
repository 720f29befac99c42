#include "engine/core/run_request.h"

#include <array>

#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr std::array kAll{RunRequestKind::Pause, RunRequestKind::Resume, RunRequestKind::Stop,
                          RunRequestKind::Checkpoint};

}  // namespace

std::string runRequestName(RunRequestKind kind) {
  switch (kind) {
    case RunRequestKind::Pause:
      return phrase("pause");
    case RunRequestKind::Resume:
      return phrase("resume");
    case RunRequestKind::Stop:
      return phrase("stop");
    case RunRequestKind::Checkpoint:
      return phrase("checkpoint");
  }
  return phrase("unknown");
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
