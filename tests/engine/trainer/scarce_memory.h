#pragma once

#include <c10/core/CPUAllocator.h>
#include <torch/types.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstring>

#include "engine/compute/torch_compat.h"

namespace dinoscope::test {

/// LibTorch's memory of the CPU while this lives: the usual one, but it refuses tensors above a limit as the
/// usual one refuses what the machine does not have.
class ScarceMemory : public c10::Allocator {
public:
  ScarceMemory() { c10::SetCPUAllocator(this, kPriority); }
  ~ScarceMemory() override { c10::SetCPUAllocator(m_plenty, kPriority); }
  ScarceMemory(const ScarceMemory&) = delete;
  ScarceMemory& operator=(const ScarceMemory&) = delete;

  void setLimit(std::size_t bytes) { m_limit = bytes; }
  /// The largest tensor that was asked for since the last call.
  std::size_t takeLargest() { return m_largest.exchange(0); }

#if DINOSCOPE_TORCH_AT_LEAST(2, 3)
  c10::DataPtr allocate(std::size_t bytes) override { return allocateWithin(bytes); }
  void copy_data(void* to, const void* from, std::size_t bytes) const override {
    std::memcpy(to, from, bytes);
  }
#else
  c10::DataPtr allocate(std::size_t bytes) const override { return allocateWithin(bytes); }
#endif
  c10::DeleterFnPtr raw_deleter() const override { return m_plenty->raw_deleter(); }

private:
  static constexpr std::uint8_t kPriority = 255;

  c10::DataPtr allocateWithin(std::size_t bytes) const {
    m_largest = std::max(m_largest.load(), bytes);
    TORCH_CHECK(bytes <= m_limit, "DefaultCPUAllocator: can't allocate memory: you tried to allocate ", bytes,
                " bytes.");
    return m_plenty->allocate(bytes);
  }

  c10::Allocator* const m_plenty = c10::GetDefaultCPUAllocator();
  std::atomic<std::size_t> m_limit = SIZE_MAX;
  mutable std::atomic<std::size_t> m_largest = 0;
};

}  // namespace dinoscope::test
