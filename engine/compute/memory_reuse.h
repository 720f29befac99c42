#pragma once

namespace dinoscope {

/// While one lives, memory of large tensors that are freed on the CPU stays with the process: each step asks
/// for the same again. Without it the C library gives large blocks back and takes them anew, and the kernel
/// clears every page of them each step (12 to 18 % of the time of a step in float32). The last one to go
/// gives back what is free. Counts for the whole process. Does nothing in a build without jemalloc.
class MemoryReuse {
public:
  MemoryReuse();
  ~MemoryReuse();
  MemoryReuse(const MemoryReuse&) = delete;
  MemoryReuse& operator=(const MemoryReuse&) = delete;

  /// Gives back what is free now, and goes on.
  void giveBack();

  /// Whether this build can.
  static bool isAvailable();
};

}  // namespace dinoscope
