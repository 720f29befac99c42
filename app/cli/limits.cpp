#include "app/cli/limits.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "engine/core/path_text.h"

namespace dinoscope::cli {
namespace {

/// The whole text as a number, and nothing else.
template <typename T>
std::optional<T> numberIn(const std::string& text) {
  T number{};
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

std::string shortest(double number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

CLI::Validator check(const std::string& wanted, const std::string& shown,
                     const std::function<bool(const std::string&)>& isRight) {
  return CLI::Validator(
      [wanted, isRight](std::string& text) {
        return isRight(text) ? std::string() : "must be " + wanted + ", not " + printableText(text);
      },
      shown);
}

}  // namespace

CLI::Validator wholeNumber(std::int64_t lowest, std::int64_t highest) {
  const bool is_bounded = highest != std::numeric_limits<std::int64_t>::max();
  const std::string low = std::to_string(lowest);
  const std::string high = std::to_string(highest);
  return check(
      is_bounded ? "a whole number from " + low + " to " + high : "a whole number of at least " + low,
      is_bounded ? low + " to " + high : "from " + low, [lowest, highest](const std::string& text) {
        const auto number = numberIn<std::int64_t>(text);
        return number && *number >= lowest && *number <= highest;
      });
}

CLI::Validator positiveNumber() {
  return check("a number greater than 0", "above 0", [](const std::string& text) {
    const auto number = numberIn<double>(text);
    return number && std::isfinite(*number) && *number > 0;
  });
}

CLI::Validator numberFrom(double lowest, double highest) {
  const std::string range = shortest(lowest) + " to " + shortest(highest);
  return check("a number from " + range, range, [lowest, highest](const std::string& text) {
    const auto number = numberIn<double>(text);
    return number && *number >= lowest && *number <= highest;
  });
}

CLI::Validator oneOf(std::vector<std::string> names) {
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i)
    all += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + names[i];
  return check(all, all, [names = std::move(names)](const std::string& text) {
    return std::find(names.begin(), names.end(), text) != names.end();
  });
}

CLI::Validator seedNumber() { return wholeNumber(0, std::int64_t{1} << 53); }

}  // namespace dinoscope::cli
