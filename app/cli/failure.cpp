#include "app/cli/failure.h"

#include "engine/core/foreign_error.h"
#include "engine/core/path_text.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

const char* nameOf(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Settings:
      return "settings";
    case ErrorKind::Data:
      return "data";
    case ErrorKind::Run:
      return "run";
    case ErrorKind::Cancelled:
      return "cancelled";
  }
  return "run";
}

Json figuresOf(const std::exception_ptr& thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const FailureWithFigures& failure) {
    return failure.figures;
  } catch (...) {
    return Json::object();
  }
}

}  // namespace

int exitCodeOf(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Settings:
      return 2;
    case ErrorKind::Data:
      return 3;
    case ErrorKind::Run:
      return 4;
    case ErrorKind::Cancelled:
      return 130;
  }
  return 4;
}

Failure failureOf(const std::exception_ptr& thrown) {
  const Error error = errorFrom(thrown);
  Failure failure{printableText(error.what()), exitCodeOf(error.kind()), Json::object()};
  failure.answer["error"] = {
      {"kind", nameOf(error.kind())}, {"exit_code", failure.exit_code}, {"sentence", failure.sentence}};
  failure.answer.update(figuresOf(thrown));
  return failure;
}

}  // namespace dinoscope::cli
