#pragma once

#include <stdexcept>
#include <string>

#include "engine/core/sentence.h"

namespace dinoscope {

/// A file that can't be used, and why, in a sentence's tail: "is cut short", "is not an image".
struct ImageProblem {
  std::string path;  ///< relative to the folder
  std::string reason;
};

/// Why a file can't be used, as the tail of a sentence that begins with its name: "is cut short". Thrown
/// by the parsers and decoders of this folder and caught in it; callers of the folder see Error.
class PictureProblem : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

inline PictureProblem cutShort() { return PictureProblem(phrase("is cut short")); }
inline PictureProblem damaged() { return PictureProblem(phrase("is damaged")); }

}  // namespace dinoscope
