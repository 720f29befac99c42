#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/run/view_pictures.h"

namespace dinoscope {

bool keepsViewPictures() { return false; }

void writeViewPicture(Storage&, const std::filesystem::path&, const Rgb8Image&) {}

Rgb8Image readViewPicture(const std::filesystem::path& path) {
  throw dataError(
      sentence("%1 can't be read: this program was built without image libraries.", pathText(path)));
}

}  // namespace dinoscope
