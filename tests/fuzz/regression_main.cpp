// Runs a fuzz target without libFuzzer: over every seed whose name ends as told, and over mutations of the
// seeds drawn from a fixed key, so that every run tries the same inputs.
//   fuzz_pickle .pth
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "engine/core/random.h"
#include "tests/support/fixtures.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;
using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kLargestSeed = 64 << 10;  // mutations of more touch data, not structure
constexpr std::uint64_t kMutations = 3000;

/// Those of the fixtures and of seeds/. Without a single one for an ending nothing would be tried of it.
std::vector<Bytes> seedsEndingWith(const std::vector<std::string>& endings) {
  std::vector<fs::path> paths;
  for (const fs::path& root :
       {dinoscope::test::fixturesRoot(), fs::path(DINOSCOPE_SOURCE_DIR "/tests/fuzz/seeds")}) {
    if (!fs::is_directory(root)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(root))
      if (entry.is_regular_file() && entry.file_size() <= kLargestSeed &&
          std::any_of(endings.begin(), endings.end(),
                      [&](const std::string& ending) { return entry.path().extension() == ending; }))
        paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const std::string& ending : endings)
    if (std::none_of(paths.begin(), paths.end(),
                     [&](const fs::path& path) { return path.extension() == ending; })) {
      std::fprintf(stderr, "no seed ends in %s: put one into tests/fuzz/seeds\n", ending.c_str());
      return {};
    }
  std::vector<Bytes> seeds;
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return seeds;
}

/// Changes a few bytes, cuts, repeats or inserts: what bit rot and an impatient attacker do.
Bytes mutated(Bytes bytes, dinoscope::RandomStream& random) {
  const auto place = [&] { return static_cast<std::ptrdiff_t>(random.below(bytes.size() + 1)); };
  for (std::uint64_t changes = 1 + random.below(4); changes > 0; --changes) {
    const std::ptrdiff_t at = place();
    const auto byte = static_cast<std::uint8_t>(random.below(256));
    switch (random.below(6)) {
      case 0:  // replace
      case 1:
        if (at < std::ssize(bytes)) bytes[static_cast<std::size_t>(at)] = byte;
        break;
      case 2:  // an extreme number
        for (std::ptrdiff_t i = at; i < std::min(at + 8, std::ssize(bytes)); ++i)
          bytes[static_cast<std::size_t>(i)] = byte < 128 ? 0xff : 0x00;
        break;
      case 3:  // insert
        bytes.insert(bytes.begin() + at, byte);
        break;
      case 4: {  // repeat a part elsewhere
        const Bytes part(bytes.begin() + at, bytes.begin() + std::min(at + 32, std::ssize(bytes)));
        bytes.insert(bytes.begin() + place(), part.begin(), part.end());
        break;
      }
      default:  // cut
        bytes.resize(static_cast<std::size_t>(at));
        break;
    }
  }
  return bytes;
}

/// False, with the input kept for a look, when the target lets an exception out.
bool survives(const Bytes& input, const std::string& what) {
  try {
    // A copy of its own of exactly this size, so that the address sanitizer sees every byte too far.
    const Bytes copy = input;
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
    return true;
  } catch (const std::exception& exception) {
    std::fprintf(stderr, "%s: the target let out \"%s\"\n", what.c_str(), exception.what());
    std::ofstream("fuzz-failure.bin", std::ios::binary)
        .write(reinterpret_cast<const char*>(input.data()), std::ssize(input));
    return false;
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<Bytes> seeds = seedsEndingWith({argv + 1, argv + argc});
  if (seeds.empty()) return 1;
  bool all_survived = survives({}, "no bytes");
  for (std::size_t i = 0; i < seeds.size(); ++i)
    all_survived &= survives(seeds[i], "seed " + std::to_string(i));
  for (std::uint64_t i = 0; i < kMutations; ++i) {
    dinoscope::RandomStream random(1, dinoscope::RandomPurpose::Sampling, i);
    all_survived &=
        survives(mutated(seeds[random.below(seeds.size())], random), "mutation " + std::to_string(i));
  }
  std::printf("%zu seeds, %llu mutations\n", seeds.size(), static_cast<unsigned long long>(kMutations));
  return all_survived ? 0 : 1;
}
