#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

#include "engine/core/error.h"

namespace dinoscope {

/// How far a long piece of work has come. `total` is 0 while it is not known yet.
struct Progress {
  std::string what;  ///< "Scanning photos", sentence case, no full stop
  std::int64_t done = 0;
  std::int64_t total = 0;
};

using ProgressCallback = std::function<void(const Progress&)>;

/// What every long function takes last: where to report, and whether somebody wants it to end.
/// The callback may be empty and is called on the working thread, seldom enough to be cheap.
struct JobControl {
  ProgressCallback report_progress;
  std::stop_token stop;

  void report(const std::string& what, std::int64_t done, std::int64_t total) const {
    if (report_progress) report_progress({what, done, total});
  }
  /// Throws the Cancelled error once a stop was requested.
  void throwIfCancelled() const {
    if (stop.stop_requested()) throw cancelledError();
  }
};

}  // namespace dinoscope
