#pragma once

#include <exception>
#include <nlohmann/json.hpp>
#include <string>

#include "engine/core/error.h"

namespace dinoscope::cli {

/// The error of a command that has figures to tell all the same: a run that the watchdog or Ctrl+C ended has
/// taken steps. They stand beside the error in the answer with --json.
class FailureWithFigures : public Error {
public:
  FailureWithFigures(const Error& error, nlohmann::ordered_json what_was_done)
      : Error(error), figures(std::move(what_was_done)) {}

  nlohmann::ordered_json figures;  ///< an object; its keys are those of the command's answer
};

/// How a command ended that did not do what it was asked: for a person, a script and the shell.
struct Failure {
  std::string sentence;
  int exit_code = 4;
  nlohmann::ordered_json answer;  ///< {"error": {"kind", "exit_code", "sentence"}, figures ...}
};

/// 2 settings, 3 data, 4 run failed, 130 cancelled.
int exitCodeOf(ErrorKind kind);

/// Whatever a command threw, an exception of any library too. `thrown` must not be null. Throws
/// std::bad_alloc when there is not even memory for a sentence.
Failure failureOf(const std::exception_ptr& thrown);

}  // namespace dinoscope::cli
