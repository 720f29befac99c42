#include "engine/run/view_pictures.h"

#include "engine/data/decode.h"
#include "engine/pictures/png_file.h"

namespace dinoscope {

bool keepsViewPictures() { return true; }

void writeViewPicture(Storage& storage, const std::filesystem::path& path, const Rgb8Image& picture) {
  writePng(storage, path, picture);
}

Rgb8Image readViewPicture(const std::filesystem::path& path) { return decodeImage(path); }

}  // namespace dinoscope
