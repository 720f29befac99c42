#include "engine/train/memory_reuse.h"

#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dinoscope {
namespace {

std::mutex g_mutex;
int g_lives = 0;

#ifdef __GLIBC__
// What glibc ends at by itself in a process that frees large blocks (mallopt(3), M_MMAP_THRESHOLD): once told
// anything it no longer adapts.
constexpr int kUsualMappings = 65536;
constexpr int kUsualMappedSize = 32 << 20;
constexpr int kUsualTrimSize = 2 * kUsualMappedSize;
#endif

void keepFreedMemory() {
#ifdef __GLIBC__
  mallopt(M_MMAP_MAX, 0);         // no block has a mapping of its own, which would end when it is freed
  mallopt(M_TRIM_THRESHOLD, -1);  // nor is the heap's end given back
#endif
}

void returnFreedMemory() {
#ifdef __GLIBC__
  mallopt(M_MMAP_MAX, kUsualMappings);
  mallopt(M_MMAP_THRESHOLD, kUsualMappedSize);
  mallopt(M_TRIM_THRESHOLD, kUsualTrimSize);
  malloc_trim(0);
#endif
}

}  // namespace

MemoryReuse::MemoryReuse() {
  const std::lock_guard lock(g_mutex);
  if (g_lives++ == 0) keepFreedMemory();
}

MemoryReuse::~MemoryReuse() {
  const std::lock_guard lock(g_mutex);
  if (--g_lives == 0) returnFreedMemory();
}

}  // namespace dinoscope
