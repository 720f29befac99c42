#include <cstddef>
#include <cstdint>

#include "engine/core/error.h"
#include "engine/weights/pytorch_file.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const dinoscope::test::MemoryFile file(data, size);
    // Every number of every tensor is touched, so that a wrong stride or offset shows.
    for (const auto& [name, tensor] : dinoscope::readPyTorchFile(file.path())) tensor.clone();
  } catch (const dinoscope::Error&) {
    // Refused: that is what should become of most inputs.
  }
  return 0;
}
