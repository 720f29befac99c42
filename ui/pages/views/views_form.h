#pragma once

#include <vector>

#include "ui/widgets/config_form.h"

namespace dinoscope {

/// The view settings by what they do: crops, colour, blur and solarise, geometry; whatever a later field
/// table adds and nothing here knows comes under a heading of its own.
std::vector<FormPart> viewFormParts();

}  // namespace dinoscope
