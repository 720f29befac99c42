#pragma once

#include <filesystem>

#include "engine/core/object_mask.h"
#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// Reads a mask from a picture. With an alpha channel (a cut-out) the object is what it covers by half or
/// more; without, it is every pixel that is not black, but the colour that PASCAL VOC draws around its
/// objects (224, 224, 192) is not counted. Throws Error (Data) naming the file, also for a JPEG, whose black
/// is not quite black.
ObjectMask readObjectMask(const std::filesystem::path& path);

/// The object of a photo on white: all but the white, levels of 235 and more, that reaches the border.
ObjectMask objectOnWhite(const Rgb8Image& photo);

/// The mask among `masks` of the photo of this relative path: the same path with the ending of a lossless
/// picture, "boots/7.png" of "boots/7.jpg". Empty: none.
std::filesystem::path maskFileFor(const std::filesystem::path& masks, const std::filesystem::path& photo);

}  // namespace dinoscope
