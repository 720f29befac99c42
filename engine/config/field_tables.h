#pragma once

#include <vector>

#include "engine/config/field.h"

namespace dinoscope {

std::vector<Field> dataFields();
std::vector<Field> viewFields();
std::vector<Field> modelFields();
std::vector<Field> headFields();
std::vector<Field> teacherFields();
std::vector<Field> lossFields();
std::vector<Field> optimFields();
std::vector<Field> runFields();
std::vector<Field> evalFields();

}  // namespace dinoscope
