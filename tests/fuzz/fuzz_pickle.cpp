#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/error.h"
#include "engine/weights/pickle.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    // A PyTorch file of the old format begins with several pickles.
    dinoscope::PickleReader reader(std::as_bytes(std::span(data, size)), "input");
    while (reader.position() < size) reader.read();
  } catch (const dinoscope::Error&) {
    // Refused: that is what should become of most inputs.
  }
  return 0;
}
