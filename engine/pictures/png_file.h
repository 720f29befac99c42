#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "engine/core/rgb8_image.h"
#include "engine/io/storage.h"

namespace dinoscope {

/// A PNG file's bytes, which read back as the same pixels.
std::vector<std::byte> pngBytes(const Rgb8Image& image);

/// Writes atomically: whoever looks sees the whole picture or none. Throws StorageError.
void writePng(Storage& storage, const std::filesystem::path& path, const Rgb8Image& image);

/// The same on the real disk.
void writePng(const std::filesystem::path& path, const Rgb8Image& image);

}  // namespace dinoscope
