#pragma once

#include <optional>
#include <string>

namespace dinoscope {

/// What somebody in another process may ask of a run that goes on.
enum class RunRequestKind { Pause, Resume, Stop, Checkpoint };

/// "pause", as written to disk and on the command line.
std::string runRequestName(RunRequestKind kind);

/// Empty of a name that is none of those.
std::optional<RunRequestKind> runRequestNamed(const std::string& name);

/// "pause, resume, stop, checkpoint", for sentences.
std::string runRequestNames();

/// One request, as the process that trains takes it.
struct RunRequest {
  std::string id;                      ///< of this request alone; the answer names it
  std::string command;                 ///< as it was asked for
  std::optional<RunRequestKind> kind;  ///< of the command; empty: one that this version does not know
  std::string asker = {};              ///< "process 4711 on somewhere", for people

  bool operator==(const RunRequest&) const = default;
};

/// What became of a request.
struct RunAnswer {
  std::string id;        ///< the request's
  std::string command;   ///< the same
  bool is_done = false;  ///< else it was refused
  std::string sentence;  ///< what was done, or why not

  bool operator==(const RunAnswer&) const = default;
};

}  // namespace dinoscope
