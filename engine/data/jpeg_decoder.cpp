// Errors of libjpeg leave by longjmp: the functions that call it with setjmp hold nothing that a destructor
// must free, and throw only after they are back.
#include "engine/data/jpeg_decoder.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <vector>

#include <jpeglib.h>
// Not before jpeglib.h: it needs the types of that header.
#include <jerror.h>

#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

/// A progressive file of a few kilobytes can ask for any number of passes over a huge image.
constexpr int kMostScans = 500;

struct ErrorState {
  jpeg_error_mgr base;  // first: libjpeg knows only this part
  std::jmp_buf leave;
  bool ran_out;
};

ErrorState& errorsOf(j_common_ptr decoder) { return *reinterpret_cast<ErrorState*>(decoder->err); }

[[noreturn]] void leave(j_common_ptr decoder) { std::longjmp(errorsOf(decoder).leave, 1); }

/// Warnings arrive here with level -1. Stray bytes between markers are common and harmless; data that
/// ends early is not: libjpeg would fill the rest with grey.
void noteWarning(j_common_ptr decoder, int level) {
  if (level >= 0 || decoder->err->msg_code != JWRN_JPEG_EOF) return;
  errorsOf(decoder).ran_out = true;
  leave(decoder);
}

void limitScans(j_common_ptr decoder) {
  if (reinterpret_cast<j_decompress_ptr>(decoder)->input_scan_number > kMostScans) leave(decoder);
}

class Decoder {
public:
  Decoder() : m_decoder{}, m_errors{}, m_progress{} {
    m_decoder.err = jpeg_std_error(&m_errors.base);
    m_errors.base.error_exit = leave;
    m_errors.base.emit_message = noteWarning;
    m_progress.progress_monitor = limitScans;
  }
  ~Decoder() { jpeg_destroy_decompress(&m_decoder); }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  bool open(std::span<const std::uint8_t> bytes) {
    if (setjmp(m_errors.leave) != 0) return false;
    jpeg_create_decompress(&m_decoder);
    m_decoder.progress = &m_progress;
    jpeg_mem_src(&m_decoder, bytes.data(), static_cast<unsigned long>(bytes.size()));
    return jpeg_read_header(&m_decoder, TRUE) == JPEG_HEADER_OK;
  }

  bool start(int eighths) {
    if (setjmp(m_errors.leave) != 0) return false;
    m_decoder.scale_num = static_cast<unsigned>(eighths);
    m_decoder.scale_denom = 8;
    m_decoder.out_color_space = hasInks() ? JCS_CMYK : JCS_RGB;
    return jpeg_start_decompress(&m_decoder) != 0;
  }

  /// The next row, width() * channels() bytes.
  bool readRow(std::uint8_t* row) {
    if (setjmp(m_errors.leave) != 0) return false;
    return jpeg_read_scanlines(&m_decoder, &row, 1) == 1;
  }

  int width() const { return static_cast<int>(m_decoder.output_width); }
  int height() const { return static_cast<int>(m_decoder.output_height); }
  bool hasInks() const {
    return m_decoder.jpeg_color_space == JCS_CMYK || m_decoder.jpeg_color_space == JCS_YCCK;
  }
  bool hasInvertedInks() const { return m_decoder.saw_Adobe_marker != 0; }
  PictureProblem problem() const { return m_errors.ran_out ? cutShort() : damaged(); }

private:
  jpeg_decompress_struct m_decoder;
  ErrorState m_errors;
  jpeg_progress_mgr m_progress;
};

/// Light left by cyan, magenta, yellow and black: Adobe stores the light (255 - ink), others the ink.
void convertInks(std::span<const std::uint8_t> inks, bool is_inverted, std::uint8_t* rgb) {
  for (std::size_t i = 0; i < inks.size(); i += 4) {
    for (std::size_t c = 0; c < 3; ++c) {
      const int light = is_inverted ? inks[i + c] : 255 - inks[i + c];
      const int black = is_inverted ? inks[i + 3] : 255 - inks[i + 3];
      *rgb++ = static_cast<std::uint8_t>((light * black + 127) / 255);
    }
  }
}

}  // namespace

void decodeJpeg(std::span<const std::uint8_t> bytes, int eighths, Rgb8Image& image) {
  Decoder decoder;
  if (!decoder.open(bytes) || !decoder.start(eighths)) throw decoder.problem();
  image.setSize(decoder.width(), decoder.height());
  std::vector<std::uint8_t> inks(decoder.hasInks() ? static_cast<std::size_t>(image.width) * 4 : 0);
  for (int y = 0; y < image.height; ++y) {
    if (!decoder.readRow(inks.empty() ? image.row(y) : inks.data())) throw decoder.problem();
    if (!inks.empty()) convertInks(inks, decoder.hasInvertedInks(), image.row(y));
  }
}

}  // namespace dinoscope
