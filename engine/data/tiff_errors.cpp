#include "engine/data/tiff_errors.h"

#include <tiffio.h>

#include <cstdarg>
#include <string_view>

namespace dinoscope {
namespace {

thread_local TiffErrors* t_listener = nullptr;

}  // namespace

/// libtiff has one handler of each kind for the whole process, which is called on the thread that decodes.
struct TiffHandlers {
  static void error(thandle_t, const char*, const char*, std::va_list) {
    if (t_listener != nullptr) t_listener->m_has_lost_data = true;
  }

  /// A JPEG within a TIFF: its losses are warnings (JWRN_* in libjpeg's jerror.h).
  static void warning(thandle_t, const char* module, const char*, std::va_list arguments) {
    if (t_listener == nullptr || module == nullptr || std::string_view(module) != "JPEGLib") return;
    std::va_list copy;
    va_copy(copy, arguments);
    const char* const message = va_arg(copy, const char*);  // the format is "%s"
    va_end(copy);
    const std::string_view said = message == nullptr ? "" : message;
    if (said.starts_with("Corrupt JPEG data") || said.starts_with("Premature end"))
      t_listener->m_has_lost_data = true;
  }
};

TiffErrors::TiffErrors() {
  static const bool is_installed = [] {
    TIFFSetErrorHandlerExt(TiffHandlers::error);
    TIFFSetWarningHandlerExt(TiffHandlers::warning);
    return true;
  }();
  static_cast<void>(is_installed);
  t_listener = this;
}

TiffErrors::~TiffErrors() { t_listener = nullptr; }

}  // namespace dinoscope
