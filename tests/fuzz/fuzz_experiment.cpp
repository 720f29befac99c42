#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const dinoscope::Experiment experiment =
        dinoscope::experimentFromJson(std::string(reinterpret_cast<const char*>(data), size), "input");
    // What was accepted is valid for good: written and read again it is the same.
    if (dinoscope::experimentFromJson(dinoscope::toJson(experiment), "copy") != experiment) std::abort();
  } catch (const dinoscope::Error&) {
    // Refused: that is what should become of most inputs.
  }
  return 0;
}
