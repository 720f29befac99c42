#include "ui/value_text.h"

#include <QCoreApplication>

#include "ui/engine_text.h"
#include "ui/number_input.h"

namespace dinoscope {
namespace {

constexpr int kDigits = 6;
constexpr int kDigitsOfPercent = 4;

struct ValueWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::ValueText)
};

}  // namespace

QString valueText(const Field& field, const SettingValue& value) {
  if (const auto* flag = std::get_if<bool>(&value))
    return *flag ? ValueWords::tr("on") : ValueWords::tr("off");
  if (const auto* number = std::get_if<double>(&value))
    return field.unit == "probability"
               ? QStringLiteral("%1 %").arg(numberInputText(100 * *number, kDigitsOfPercent))
               : numberInputText(*number, kDigits);
  if (!field.choices.empty()) return settingText(Field::format(value));
  return QString::fromStdString(Field::format(value));
}

}  // namespace dinoscope
