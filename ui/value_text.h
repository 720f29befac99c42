#pragma once

#include <QString>

#include "engine/config/field.h"

namespace dinoscope {

/// The value of a setting as the window says it, in its language and with the user's numbers: "on", "4 %",
/// "0,05", the word of a choice. Ranges, lists and names stand as in files.
QString valueText(const Field& field, const SettingValue& value);

}  // namespace dinoscope
