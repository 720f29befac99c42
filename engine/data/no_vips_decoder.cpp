// A build without libvips.
#include "engine/core/sentence.h"
#include "engine/data/picture_problem.h"
#include "engine/data/vips_decoder.h"

namespace dinoscope {

StoredHeader readVipsHeader(const ByteSource&, PictureFormat format) {
  throw PictureProblem(sentence("is %1, which a build without libvips does not read", formatPhrase(format)));
}

InterleavedPixels decodeWithVips(std::span<const std::uint8_t>, const StoredHeader& header) {
  throw PictureProblem(
      sentence("is %1, which a build without libvips does not read", formatPhrase(header.format)));
}

}  // namespace dinoscope
