#pragma once

#include "engine/config/field_table.h"
#include "engine/config/view_settings.h"

namespace dinoscope {

/// The fields of the operations that neither reference has.
void addExtraViewFields(FieldTable<ViewSettings>& table);

}  // namespace dinoscope
