#include "engine/trainer/buffer_backup.h"

#include <torch/utils.h>

#include <algorithm>

namespace dinoscope {

BufferBackup::BufferBackup(const StudentTeacher& networks) {
  for (const Network* network : {&networks.student(), &networks.teacher()})
    for (const NamedTensor& buffer : buffersOf(*network)) {
      const torch::ScalarType type = buffer.tensor.scalar_type();
      auto group = std::find_if(m_groups.begin(), m_groups.end(), [type](const Group& one) {
        return one.buffers.front().scalar_type() == type;
      });
      if (group == m_groups.end()) group = m_groups.insert(m_groups.end(), Group());
      group->buffers.push_back(buffer.tensor.detach().view({-1}));
    }
}

void BufferBackup::take() {
  const torch::NoGradGuard no_grad;
  for (Group& group : m_groups) {
    if (!group.before.defined()) group.before = torch::empty({0}, group.buffers.front().options());
    torch::cat_out(group.before, group.buffers);
  }
}

void BufferBackup::restore() const {
  const torch::NoGradGuard no_grad;
  for (const Group& group : m_groups) {
    std::int64_t begin = 0;
    for (const torch::Tensor& buffer : group.buffers) {
      buffer.copy_(group.before.narrow(0, begin, buffer.numel()));
      begin += buffer.numel();
    }
  }
}

}  // namespace dinoscope
