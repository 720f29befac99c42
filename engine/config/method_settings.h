#pragma once

#include <cstdint>

namespace dinoscope {

/// The momentum teacher. Fields: teacherFields().
struct TeacherSettings {
  double momentum_start = 0.996;
  double momentum_end = 1.0;
  double temp_start = 0.04;
  double temp_end = 0.04;
  std::int64_t temp_warmup_epochs = 0;

  bool operator==(const TeacherSettings&) const = default;
};

/// The DINO loss. Fields: lossFields().
struct LossSettings {
  double student_temp = 0.1;
  double center_momentum = 0.9;

  bool operator==(const LossSettings&) const = default;
};

}  // namespace dinoscope
