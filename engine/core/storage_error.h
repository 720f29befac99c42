#pragma once

#include <string>

#include "engine/core/error.h"

namespace dinoscope {

/// A disk that does not take what is written: full, read-only, gone. Its kind is Data, as that of a folder
/// that can't be read. An error of its own, because nothing but the writing has to be done again when there
/// is room.
class StorageError : public Error {
public:
  explicit StorageError(const std::string& sentence) : Error(ErrorKind::Data, sentence) {}
};

}  // namespace dinoscope
