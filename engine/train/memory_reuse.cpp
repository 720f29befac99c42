#include "engine/train/memory_reuse.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "engine/models/torch_compat.h"

namespace dinoscope {
namespace {

constexpr std::size_t kSmallestBlock = 1 << 20;  // smaller ones the C library keeps by itself
constexpr std::size_t kSlackShare = 4;           // a quarter more than was in use at once may be held

/// LibTorch's CPU allocator, with a list of free blocks in front of it while it is told to keep them.
class ReusingAllocator final : public c10::Allocator {
public:
  c10::DataPtr allocate(std::size_t bytes) DINOSCOPE_ALLOCATOR_CONST override {
    if (bytes < kSmallestBlock) return m_system.allocate(bytes);
    Block block = take(bytes);
    if (block.data == nullptr) block = {takeAnew(bytes), bytes};
    const std::lock_guard lock(m_mutex);
    m_in_use[block.data] = block.bytes;
    m_bytes_in_use += block.bytes;
    m_most_bytes_in_use = std::max(m_most_bytes_in_use, m_bytes_in_use);
    return {block.data, block.data, &ReusingAllocator::release, c10::Device(c10::DeviceType::CPU)};
  }
  /// oneDNN's scratch memory comes and goes as bare pointers.
  c10::DeleterFnPtr raw_deleter() const override { return &ReusingAllocator::release; }
#if DINOSCOPE_ALLOCATOR_COPIES
  void copy_data(void* to, const void* from, std::size_t bytes) const override {
    default_copy_data(to, from, bytes);
  }
#endif

  void keep(bool on) {
    {
      const std::lock_guard lock(m_mutex);
      m_users += on ? 1 : -1;
      if (m_users > 0) return;
      m_most_bytes_in_use = m_bytes_in_use;
    }
    giveBackAll();
  }

private:
  struct Block {
    void* data = nullptr;
    std::size_t bytes = 0;
  };

  /// Where there is no memory left, once more without what is kept.
  void* takeAnew(std::size_t bytes) const {
    try {
      return c10::alloc_cpu(bytes);
    } catch (const c10::Error&) {
      giveBackAll();
    }
    return c10::alloc_cpu(bytes);
  }

  void giveBackAll() const {
    std::vector<Block> given_back;
    {
      const std::lock_guard lock(m_mutex);
      given_back.swap(m_free);
      m_bytes_free = 0;
    }
    for (const Block& block : given_back) c10::free_cpu(block.data);
  }

  /// The smallest free block that is large enough and not twice as large, the last one freed of several; no
  /// data when there is none. Then those that waited longest are given back, as many as would be too much
  /// with it.
  Block take(std::size_t bytes) const {
    std::vector<Block> given_back;
    {
      const std::lock_guard lock(m_mutex);
      auto best = m_free.end();
      for (auto block = m_free.begin(); block != m_free.end(); ++block)
        if (block->bytes >= bytes && block->bytes < 2 * bytes &&
            (best == m_free.end() || block->bytes <= best->bytes))
          best = block;
      if (best != m_free.end()) {
        const Block found = *best;
        m_free.erase(best);
        m_bytes_free -= found.bytes;
        return found;
      }
      const std::size_t needed = m_bytes_in_use + bytes;
      const std::size_t most = std::max(m_most_bytes_in_use, needed);
      const std::size_t room = most + most / kSlackShare - needed;
      auto end = m_free.begin();
      for (; end != m_free.end() && m_bytes_free > room; ++end) m_bytes_free -= end->bytes;
      given_back.assign(m_free.begin(), end);
      m_free.erase(m_free.begin(), end);
    }
    for (const Block& block : given_back) c10::free_cpu(block.data);
    return {};
  }

  static void release(void* data);

  c10::Allocator& m_system = *c10::GetDefaultCPUAllocator();
  mutable std::mutex m_mutex;
  mutable std::unordered_map<void*, std::size_t> m_in_use;  // what allocate() gave out but did not pass on
  mutable std::vector<Block> m_free;                        // in the order in which they were freed
  mutable std::size_t m_bytes_in_use = 0;
  mutable std::size_t m_most_bytes_in_use = 0;
  mutable std::size_t m_bytes_free = 0;
  int m_users = 0;
};

/// Never destroyed: tensors may outlive everything else.
ReusingAllocator& allocator() {
  static auto& instance = *new ReusingAllocator;
  return instance;
}

void ReusingAllocator::release(void* data) {
  ReusingAllocator& self = allocator();
  {
    const std::lock_guard lock(self.m_mutex);
    if (const auto found = self.m_in_use.find(data); found != self.m_in_use.end()) {
      const std::size_t bytes = found->second;
      self.m_in_use.erase(found);
      self.m_bytes_in_use -= bytes;
      if (self.m_users > 0) {
        self.m_free.push_back({data, bytes});
        self.m_bytes_free += bytes;
        return;
      }
    }
  }
  c10::free_cpu(data);
}

}  // namespace

MemoryReuse::MemoryReuse() {
  static const bool is_set = (c10::SetCPUAllocator(&allocator(), /*priority=*/1), true);
  static_cast<void>(is_set);
  allocator().keep(true);
}

MemoryReuse::~MemoryReuse() { allocator().keep(false); }

}  // namespace dinoscope
