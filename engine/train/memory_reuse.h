#pragma once

namespace dinoscope {

/// While one lives, the memory of large tensors that are freed on the CPU is kept for the next: each step
/// asks for the same sizes again. Without it the C library gives large blocks back and takes them anew, and
/// the kernel clears every page of them each step (12 % of the time of a ResNet-18 step in float32). At most
/// a quarter more is held than was in use at once; with less, blocks of one size push out those of another
/// every step. The last one to go gives back what is free. Counts for the whole process.
class MemoryReuse {
public:
  MemoryReuse();
  ~MemoryReuse();
  MemoryReuse(const MemoryReuse&) = delete;
  MemoryReuse& operator=(const MemoryReuse&) = delete;
};

}  // namespace dinoscope
