#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <variant>
#include <vector>

namespace dinoscope {

struct Experiment;

/// A closed interval, low <= high.
struct Range {
  double low = 0;
  double high = 0;
  bool operator==(const Range&) const = default;
};

/// The value of one setting. The alternative that a field holds never changes. A list of texts holds names
/// of files or patterns of them: bytes, which are written as pathText() writes them.
using SettingValue = std::variant<bool, std::int64_t, double, std::string, Range, std::vector<double>,
                                  std::vector<std::string>>;

enum class FieldLevel { Basic, Expert };

/// How a form lets one choose a text.
enum class TextKind { Any, Choice, Folder, File };

/// Everything there is to know about one setting. It is declared once, in its struct's field table; the
/// experiment file, the command line, the form, the validation and the documentation all read this.
struct Field {
  std::string key;          ///< "views.global_scale": group and member, as in the experiment file
  std::string group;        ///< "views"
  std::string label;        ///< "Global scale", for forms
  std::string explanation;  ///< one sentence: meaning and consequence
  std::string unit;         ///< "px", "fraction", "epochs"; empty when it has none
  double minimum = -std::numeric_limits<double>::infinity();  ///< of each number, inclusive
  double maximum = std::numeric_limits<double>::infinity();   ///< of each number, inclusive
  std::vector<std::string> choices;                           ///< the allowed texts; empty: any
  TextKind text_kind = TextKind::Any;
  std::size_t element_count = 0;           ///< of a list of numbers; 0: any
  std::vector<std::string> element_names;  ///< one for each of element_count numbers: "Red"
  FieldLevel level = FieldLevel::Expert;
  SettingValue default_value;

  std::function<SettingValue(const Experiment&)> get;
  /// Stores a value of the field's own alternative; does not validate.
  std::function<void(Experiment&, const SettingValue&)> set;

  /// One sentence that names key, value and allowed range when `value` is not allowed; empty when it is.
  std::string problemWith(const SettingValue& value) const;

  /// "0.4", "[0.4, 1]", "vit_small": as one would type it on the command line.
  static std::string format(const SettingValue& value);

  /// Reads what format() writes, into this field's alternative. Throws Error (Settings) naming the key.
  SettingValue parse(const std::string& text) const;

  /// "0 to 1", "one of a, b", "" when anything goes.
  std::string allowedText() const;
};

}  // namespace dinoscope
