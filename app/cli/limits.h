#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace dinoscope::cli {

/// Checks of option values whose sentences people read: "--k must be a whole number from 1 to 1000000, not
/// 0". CLI11's own name bounds by all of their 309 digits.

/// A whole number, in decimal digits.
CLI::Validator wholeNumber(std::int64_t lowest,
                           std::int64_t highest = std::numeric_limits<std::int64_t>::max());

/// A finite number above 0.
CLI::Validator positiveNumber();

/// A number from `lowest` to `highest`, both inclusive.
CLI::Validator numberFrom(double lowest, double highest);

CLI::Validator oneOf(std::vector<std::string> names);

/// What run.seed takes.
CLI::Validator seedNumber();

}  // namespace dinoscope::cli
