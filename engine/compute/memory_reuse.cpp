#include "engine/compute/memory_reuse.h"

#if DINOSCOPE_HAS_JEMALLOC

#include <c10/core/CPUAllocator.h>
#include <c10/core/alignment.h>
#include <c10/core/impl/alloc_cpu.h>
#include <jemalloc/jemalloc.h>
#include <malloc.h>
#include <sys/types.h>

#include <atomic>
#include <mutex>
#include <string>
#include <unordered_set>

#include "engine/compute/torch_compat.h"

namespace dinoscope {
namespace {

constexpr std::size_t kSmallestBlock = 1 << 20;  // smaller ones the C library keeps by itself

/// LibTorch's CPU allocator; while it is told to keep memory, with an arena of jemalloc's for large blocks
/// that gives nothing back by itself. jemalloc joins and splits free blocks, so that little more is held than
/// was in use at once. Everything else in the process has the C library's malloc.
class TensorAllocator final : public c10::Allocator {
public:
  TensorAllocator() {
    std::size_t size = sizeof m_arena;
    if (mallctl("arenas.create", &m_arena, &size, nullptr, 0) != 0) return;
    ssize_t forever = -1;
    mallctl(property("dirty_decay_ms").c_str(), nullptr, nullptr, &forever, sizeof forever);
    m_flags = MALLOCX_ALIGN(c10::gAlignment) | MALLOCX_ARENA(m_arena) | MALLOCX_TCACHE_NONE;
    m_has_arena = true;
  }

  c10::DataPtr allocate(std::size_t bytes) DINOSCOPE_ALLOCATOR_CONST override {
    if (bytes < kSmallestBlock || m_users == 0 || !m_has_arena) return m_system.allocate(bytes);
    void* data = mallocx(bytes, m_flags);
    if (data == nullptr) {
      giveBack();
      return m_system.allocate(bytes);
    }
    const std::lock_guard lock(m_mutex);
    m_blocks.insert(data);
    return {data, data, &TensorAllocator::release, c10::Device(c10::DeviceType::CPU)};
  }
  /// oneDNN's scratch memory comes and goes as bare pointers.
  c10::DeleterFnPtr raw_deleter() const override { return &TensorAllocator::release; }
#if DINOSCOPE_ALLOCATOR_COPIES
  void copy_data(void* to, const void* from, std::size_t bytes) const override {
    default_copy_data(to, from, bytes);
  }
#endif

  void keep(bool on) {
    m_users += on ? 1 : -1;
    if (m_users == 0) giveBack();
  }
  void giveBack() const {
    purge();
    malloc_trim(0);  // small blocks too
  }

private:
  void purge() const {
    if (m_has_arena) mallctl(property("purge").c_str(), nullptr, nullptr, nullptr, 0);
  }
  std::string property(const char* name) const { return "arena." + std::to_string(m_arena) + "." + name; }

  static void release(void* data);

  c10::Allocator& m_system = *c10::GetDefaultCPUAllocator();
  bool m_has_arena = false;
  unsigned m_arena = 0;
  int m_flags = 0;
  std::atomic<int> m_users{0};
  mutable std::mutex m_mutex;
  mutable std::unordered_set<void*> m_blocks;  // in the arena and in use; guarded by m_mutex
};

/// Never destroyed: tensors may outlive everything else.
TensorAllocator& allocator() {
  static auto& instance = *new TensorAllocator;
  return instance;
}

void TensorAllocator::release(void* data) {
  const TensorAllocator& self = allocator();
  bool is_of_arena = false;
  {
    const std::lock_guard lock(self.m_mutex);
    is_of_arena = self.m_blocks.erase(data) > 0;
  }
  if (!is_of_arena) return c10::free_cpu(data);
  dallocx(data, self.m_flags);
  if (self.m_users == 0) self.purge();  // it outlived whoever wanted it kept
}

}  // namespace

MemoryReuse::MemoryReuse() {
  static const bool is_set = (c10::SetCPUAllocator(&allocator(), /*priority=*/1), true);
  static_cast<void>(is_set);
  allocator().keep(true);
}

MemoryReuse::~MemoryReuse() { allocator().keep(false); }

void MemoryReuse::giveBack() { allocator().giveBack(); }

bool MemoryReuse::isAvailable() { return true; }

}  // namespace dinoscope

#else

namespace dinoscope {

MemoryReuse::MemoryReuse() = default;
MemoryReuse::~MemoryReuse() = default;
void MemoryReuse::giveBack() {}
bool MemoryReuse::isAvailable() { return false; }

}  // namespace dinoscope

#endif
