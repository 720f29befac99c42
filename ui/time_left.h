#pragma once

#include <cstdint>
#include <optional>

namespace dinoscope {

/// How long the rest takes at the pace so far, in seconds; empty until there is a pace to speak of
/// (`total` unknown, nothing done yet, or less than half a second gone).
inline std::optional<double> secondsLeft(std::int64_t done, std::int64_t total, double elapsed_s) {
  if (total <= 0 || done <= 0 || done > total || elapsed_s < 0.5) return std::nullopt;
  return elapsed_s * static_cast<double>(total - done) / static_cast<double>(done);
}

}  // namespace dinoscope
