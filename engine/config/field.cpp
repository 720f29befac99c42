#include "engine/config/field.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

/// The shortest text that reads back as the same double.
std::string shortest(double number) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, number).ptr;
  return {text, end};
}

/// A bound as people write it: 1000000, not 1e+06.
std::string boundText(double number) {
  constexpr double kWholeUpTo = 1e16;
  if (std::abs(number) < kWholeUpTo && number == std::floor(number))
    return std::to_string(static_cast<std::int64_t>(number));
  return shortest(number);
}

template <typename T, typename Formatter>
std::string formatList(const std::vector<T>& items, Formatter formatItem) {
  std::string text = "[";
  for (std::size_t i = 0; i < items.size(); ++i) text += (i > 0 ? ", " : "") + formatItem(items[i]);
  return text + "]";
}

/// Compared as whole numbers: beyond 2^53 a double would round one that is too large to the bound itself.
bool isWithin(std::int64_t integer, double minimum, double maximum) {
  constexpr double kLargest = 9223372036854775807.0;
  return (minimum < -kLargest || integer >= static_cast<std::int64_t>(std::ceil(minimum))) &&
         (maximum >= kLargest || integer <= static_cast<std::int64_t>(std::floor(maximum)));
}

std::vector<double> numbersIn(const SettingValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return {*number};
  if (const auto* range = std::get_if<Range>(&value)) return {range->low, range->high};
  if (const auto* numbers = std::get_if<std::vector<double>>(&value)) return *numbers;
  return {};
}

/// A JSON value from command-line text; text that is no JSON is a string, so quotes are not needed.
nlohmann::json jsonFrom(const std::string& text) {
  auto json = nlohmann::json::parse(text, nullptr, false);
  return json.is_discarded() ? nlohmann::json(text) : json;
}

bool allNumbers(const nlohmann::json& json) {
  return json.is_array() &&
         std::all_of(json.begin(), json.end(), [](const auto& item) { return item.is_number(); });
}

struct Parser {
  const Field& field;
  const std::string& text;

  [[noreturn]] void refuse(const std::string& wanted) const {
    throw settingsError(sentence("%1 is \"%2\" but must be %3.", field.key, text, wanted));
  }

  SettingValue operator()(bool) const {
    if (text == "true" || text == "1" || text == "yes" || text == "on") return true;
    if (text == "false" || text == "0" || text == "no" || text == "off") return false;
    refuse(phrase("true or false"));
  }
  SettingValue operator()(std::int64_t) const {
    const auto json = jsonFrom(text);
    if (!json.is_number_integer()) refuse(phrase("a whole number"));
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max())
      refuse(field.allowedText().empty() ? phrase("a smaller whole number") : field.allowedText());
    return json.get<std::int64_t>();
  }
  SettingValue operator()(double) const {
    const auto json = jsonFrom(text);
    if (!json.is_number()) refuse(phrase("a number"));
    return json.get<double>();
  }
  SettingValue operator()(const std::string&) const { return text; }
  SettingValue operator()(const Range&) const {
    const auto json = jsonFrom(text.starts_with('[') ? text : "[" + text + "]");
    if (!allNumbers(json) || json.size() != 2) refuse(phrase("two numbers, as [low, high]"));
    return Range{json[0].get<double>(), json[1].get<double>()};
  }
  SettingValue operator()(const std::vector<double>&) const {
    const auto json = jsonFrom(text.starts_with('[') ? text : "[" + text + "]");
    if (!allNumbers(json)) refuse(phrase("a list of numbers, as [1.0, 0.1]"));
    return json.get<std::vector<double>>();
  }
  SettingValue operator()(const std::vector<std::string>&) const {
    if (text.empty()) return std::vector<std::string>{};
    const auto json = jsonFrom(text.starts_with('[') ? printableText(text) : text);
    if (json.is_array() &&
        std::all_of(json.begin(), json.end(), [](const auto& item) { return item.is_string(); })) {
      std::vector<std::string> names;
      for (const auto& item : json) names.push_back(pathFromText(item.template get<std::string>()));
      return names;
    }
    if (json.is_array()) refuse(phrase("a list of texts, as [\"a\", \"b\"]"));
    return std::vector<std::string>{text};
  }
};

}  // namespace

std::string Field::format(const SettingValue& value) {
  struct Formatter {
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(std::int64_t integer) const { return std::to_string(integer); }
    std::string operator()(double number) const { return shortest(number); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Range& range) const {
      return "[" + shortest(range.low) + ", " + shortest(range.high) + "]";
    }
    std::string operator()(const std::vector<double>& numbers) const { return formatList(numbers, shortest); }
    std::string operator()(const std::vector<std::string>& texts) const {
      return formatList(texts, [](const std::string& name) { return nlohmann::json(pathText(name)).dump(); });
    }
  };
  return std::visit(Formatter{}, value);
}

SettingValue Field::parse(const std::string& text) const {
  return std::visit([&](const auto& sample) { return Parser{*this, text}(sample); }, default_value);
}

std::string Field::allowedText() const {
  if (!choices.empty()) {
    std::string names;
    for (const std::string& choice : choices) names += (names.empty() ? "" : ", ") + choice;
    return sentence("one of %1", names);
  }
  const bool has_minimum = std::isfinite(minimum);
  const bool has_maximum = std::isfinite(maximum);
  if (has_minimum && has_maximum) return sentence("%1 to %2", boundText(minimum), boundText(maximum));
  if (has_minimum) return sentence("at least %1", boundText(minimum));
  if (has_maximum) return sentence("at most %1", boundText(maximum));
  return "";
}

std::string Field::problemWith(const SettingValue& value) const {
  if (value.index() != default_value.index())
    return sentence("%1 is %2 but must be of another type.", key, format(value));
  const auto outside = [&] {
    return sentence("%1 is %2 but must be %3.", key, format(value), allowedText());
  };
  if (const auto* text = std::get_if<std::string>(&value)) {
    if (!choices.empty() && std::find(choices.begin(), choices.end(), *text) == choices.end())
      return sentence("%1 is \"%2\" but must be %3.", key, *text, allowedText());
    return "";
  }
  if (const auto* integer = std::get_if<std::int64_t>(&value))
    return isWithin(*integer, minimum, maximum) ? "" : outside();
  for (const double number : numbersIn(value))
    if (!std::isfinite(number) || number < minimum || number > maximum) return outside();
  if (const auto* range = std::get_if<Range>(&value); range != nullptr && range->low > range->high)
    return sentence("%1 is %2 but must be given as [low, high] with low not above high.", key, format(value));
  if (const auto* numbers = std::get_if<std::vector<double>>(&value);
      numbers != nullptr && element_count > 0 && numbers->size() != element_count)
    return sentence("%1 is %2 but must be a list of %3 numbers.", key, format(value), element_count);
  return "";
}

}  // namespace dinoscope
