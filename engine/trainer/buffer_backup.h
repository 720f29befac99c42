#pragma once

#include <torch/types.h>

#include <vector>

#include "engine/dino/student_teacher.h"

namespace dinoscope {

/// What the networks' buffers (batch norm statistics) were before a step, for a step that is not kept. The
/// memory is taken once; a step copies all buffers of a type with one kernel (ResNet-50 has 318 of them).
class BufferBackup {
public:
  BufferBackup() = default;  ///< of nothing
  /// The buffers as they lie now: to be made anew when the networks move to another device.
  explicit BufferBackup(const StudentTeacher& networks);

  void take();
  void restore() const;

private:
  /// Buffers of one type, end to end.
  struct Group {
    std::vector<torch::Tensor> buffers;  // [n] each: views of the networks'
    torch::Tensor before;                // [sum of n]
  };

  std::vector<Group> m_groups;
};

}  // namespace dinoscope
