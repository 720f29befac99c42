#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/core/path_text.h"
#include "engine/run_files/run_request_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto request = dinoscope::parseRunRequest(std::string(reinterpret_cast<const char*>(data), size));
  // What is read is fit to be answered, and shown.
  if (request && (request->id.empty() || request->id.size() > 128 ||
                  request->asker != dinoscope::printableText(request->asker)))
    std::abort();
  return 0;
}
