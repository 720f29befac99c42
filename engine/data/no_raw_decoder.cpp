// A build without LibRaw.
#include "engine/core/sentence.h"
#include "engine/data/picture_problem.h"
#include "engine/data/raw_decoder.h"

namespace dinoscope {
namespace {

[[noreturn]] void refuse() {
  throw PictureProblem(phrase("is a camera's raw file, which a build without LibRaw does not read"));
}

}  // namespace

StoredHeader readRawHeader(const ByteSource&) { refuse(); }

Rgb8Image decodeRaw(std::span<const std::uint8_t>, const StoredHeader&) { refuse(); }

}  // namespace dinoscope
