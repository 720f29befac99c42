#include <cstddef>
#include <cstdint>

#include "engine/core/error.h"
#include "engine/weights/safetensors.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const dinoscope::test::MemoryFile file(data, size);
    const dinoscope::SafetensorsFile read = dinoscope::readSafetensorsFile(file.path());
    dinoscope::safetensorsBytes(read.tensors, read.metadata);
  } catch (const dinoscope::Error&) {
    // Refused: that is what should become of most inputs.
  }
  return 0;
}
