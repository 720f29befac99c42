#include "engine/core/random.h"

#include <numeric>
#include <utility>

namespace dinoscope {
namespace {

constexpr std::uint64_t kGoldenGamma = 0x9e3779b97f4a7c15ULL;

std::uint64_t mix(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

}  // namespace

RandomStream::RandomStream(std::uint64_t seed, RandomPurpose purpose, std::uint64_t a, std::uint64_t b,
                           std::uint64_t c)
    : m_state(mix(seed + kGoldenGamma)) {
  // Each part is mixed before the next is added, so that (1, 2) and (2, 1) differ.
  for (const std::uint64_t part : {static_cast<std::uint64_t>(purpose), a, b, c})
    m_state = mix((m_state ^ part) + kGoldenGamma);
}

std::uint64_t RandomStream::next() {
  m_state += kGoldenGamma;
  return mix(m_state);
}

double RandomStream::uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

std::uint64_t RandomStream::below(std::uint64_t count) {
  // Rejects the incomplete last interval, so that every value is equally likely.
  const std::uint64_t limit = UINT64_MAX - UINT64_MAX % count;
  std::uint64_t bits = next();
  while (bits >= limit) bits = next();
  return bits % count;
}

std::vector<std::int64_t> randomPermutation(std::int64_t count, RandomStream& stream) {
  std::vector<std::int64_t> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), std::int64_t{0});
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[stream.below(i)]);
  return order;
}

}  // namespace dinoscope
