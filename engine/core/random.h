#pragma once

#include <cstdint>
#include <vector>

namespace dinoscope {

/// What a stream of random numbers is for: part of its key, so that two uses never share numbers.
/// The values are part of the file format of a run (they decide its draws): append, never renumber.
enum class RandomPurpose : std::uint64_t {
  Split = 1,
  EpochOrder = 2,
  View = 3,
  Initialisation = 4,
  DropPath = 5,
  Preview = 6,
  Sampling = 7,
  Noise = 8,
};

/// A stream of random numbers that is a pure function of its key: randomness is a function, not a state.
/// Two streams with the same key give the same numbers on every machine; streams
/// whose keys differ in any part are independent. Cheap to make: 8 bytes of state.
///
/// The generator is SplitMix64 (Steele, Lea, Flood 2014), keyed by mixing each part into the state.
class RandomStream {
public:
  RandomStream(std::uint64_t seed, RandomPurpose purpose, std::uint64_t a = 0, std::uint64_t b = 0,
               std::uint64_t c = 0);

  /// The next 64 random bits.
  std::uint64_t next();

  /// Uniform in [0, 1), 53 bits.
  double uniform();

  /// Uniform in [low, high).
  double uniform(double low, double high) { return low + (high - low) * uniform(); }

  /// Uniform integer in [0, count), without bias. count >= 1.
  std::uint64_t below(std::uint64_t count);

  /// True with the given probability; 0 is never, 1 is always.
  bool chance(double probability) { return uniform() < probability; }

private:
  std::uint64_t m_state;
};

/// The numbers 0 .. count-1 in an order drawn uniformly from `stream` (Fisher-Yates).
std::vector<std::int64_t> randomPermutation(std::int64_t count, RandomStream& stream);

}  // namespace dinoscope
