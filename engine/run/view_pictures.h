#pragma once

#include <filesystem>

#include "engine/core/rgb8_image.h"
#include "engine/io/storage.h"

namespace dinoscope {

/// Whether this build has the image libraries to keep the views of a step as pictures: view_pictures.cpp, or
/// no_view_pictures.cpp in their stead (DINOSCOPE_CORE_ONLY).
bool keepsViewPictures();

/// Writes a picture whole or not at all; it reads back as the same pixels. Throws StorageError.
void writeViewPicture(Storage& storage, const std::filesystem::path& path, const Rgb8Image& picture);

/// Throws Error (Data) when the file is no such picture, and always without image libraries.
Rgb8Image readViewPicture(const std::filesystem::path& path);

}  // namespace dinoscope
