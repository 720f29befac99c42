#include <cstddef>
#include <cstdint>

#include "engine/core/error.h"
#include "engine/data/decode.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const dinoscope::test::MemoryFile file(data, size);
    dinoscope::readImageHeader(file.path());
    dinoscope::decodeThumbnail(file.path(), 64);
    dinoscope::decodeImage(file.path());
  } catch (const dinoscope::Error&) {
    // Refused: that is what should become of most inputs.
  }
  return 0;
}
