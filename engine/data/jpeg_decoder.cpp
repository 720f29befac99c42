// Errors of libjpeg leave by longjmp: the functions that call it with setjmp hold nothing that a destructor
// must free, and throw only after they are back.
#include "engine/data/jpeg_decoder.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <new>
#include <vector>

#include <jpeglib.h>
// Not before jpeglib.h: it needs the types of that header.
#include <jerror.h>

#include "engine/core/sentence.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

/// A progressive file of a few kilobytes can ask for any number of passes over a huge image.
constexpr int kMostScans = 500;

struct ErrorState {
  jpeg_error_mgr base;  // first: libjpeg knows only this part
  std::jmp_buf leave;
};

ErrorState& errorsOf(j_common_ptr decoder) { return *reinterpret_cast<ErrorState*>(decoder->err); }

[[noreturn]] void leave(j_common_ptr decoder) { std::longjmp(errorsOf(decoder).leave, 1); }

/// Bytes between the last pixel's and the next marker that no pixel needed. Some cameras fill up with one
/// value, some encoders write whole words; more is data that lost its place (bad sectors, a middle that is
/// gone).
bool isFilling(const jpeg_decompress_struct& decoder) {
  constexpr std::size_t kFewBytes = 4;
  const auto count = static_cast<std::size_t>(decoder.err->msg_parm.i[0]);
  if (count <= kFewBytes) return true;
  // The source is one block of memory, and libjpeg has not yet noted that it went on from these to the
  // marker.
  const JOCTET* const end = decoder.src->next_input_byte;
  return std::all_of(end - count, end, [end, count](JOCTET byte) { return byte == *(end - count); });
}

/// libjpeg calls the loss of a part of the picture a warning, and goes on with grey.
bool isLoss(j_common_ptr decoder) {
  switch (decoder->err->msg_code) {
    case JWRN_JPEG_EOF:       // the file ends early
    case JWRN_HIT_MARKER:     // the coded data ends early
    case JWRN_HUFF_BAD_CODE:  // what no encoder writes
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:        // a restart marker is missing, or comes too late
    case JWRN_BOGUS_PROGRESSION:  // a pass is missing
      return true;
    case JWRN_EXTRANEOUS_DATA:
      return !isFilling(*reinterpret_cast<j_decompress_ptr>(decoder));
    default:
      return false;
  }
}

/// Warnings arrive here with level -1.
void noteMessage(j_common_ptr decoder, int level) {
  if (level < 0 && isLoss(decoder)) leave(decoder);
}

void limitScans(j_common_ptr decoder) {
  if (reinterpret_cast<j_decompress_ptr>(decoder)->input_scan_number > kMostScans) leave(decoder);
}

class Decoder {
public:
  Decoder() : m_decoder{}, m_errors{}, m_progress{} {
    m_decoder.err = jpeg_std_error(&m_errors.base);
    m_errors.base.error_exit = leave;
    m_errors.base.emit_message = noteMessage;
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

  /// After the last row: whether that was all of the picture.
  bool finish() {
    if (setjmp(m_errors.leave) != 0) return false;
    return jpeg_finish_decompress(&m_decoder) != 0;
  }

  /// Whether every component came, and in a progressive file every coefficient at full precision: a file of
  /// several passes may end, well formed, before the last.
  bool hasAllPasses() const {
    for (int c = 0; c < m_decoder.num_components; ++c) {
      if (m_decoder.comp_info[c].quant_table == nullptr) return false;
      if (m_decoder.progressive_mode != 0 &&
          std::any_of(m_decoder.coef_bits[c], m_decoder.coef_bits[c] + DCTSIZE2,
                      [](int missing_bits) { return missing_bits != 0; }))
        return false;
    }
    return true;
  }

  int width() const { return static_cast<int>(m_decoder.output_width); }
  int height() const { return static_cast<int>(m_decoder.output_height); }
  bool hasInks() const {
    return m_decoder.jpeg_color_space == JCS_CMYK || m_decoder.jpeg_color_space == JCS_YCCK;
  }
  bool hasSize(const StoredHeader& header) const {
    return m_decoder.image_width == header.width && m_decoder.image_height == header.height;
  }

  /// Throws what made the last call fail.
  [[noreturn]] void fail() const {
    switch (m_errors.base.msg_code) {
      case JERR_OUT_OF_MEMORY:
        throw std::bad_alloc();
      case JWRN_JPEG_EOF:
        throw cutShort();
      case JWRN_HIT_MARKER:
      case JWRN_HUFF_BAD_CODE:
      case JWRN_ARITH_BAD_CODE:
      case JWRN_MUST_RESYNC:
      case JWRN_BOGUS_PROGRESSION:
      case JWRN_EXTRANEOUS_DATA:
        throw PictureProblem(phrase("is damaged: a part of the picture is lost"));
      default:
        throw damaged();
    }
  }

private:
  jpeg_decompress_struct m_decoder;
  ErrorState m_errors;
  jpeg_progress_mgr m_progress;
};

/// Cyan, magenta, yellow and black are stored as the light that they leave (255 - ink): Adobe's programs
/// write so, all others after them, and a file whose Adobe marker a tool has taken out is still so.
void convertInks(std::span<const std::uint8_t> inks, std::uint8_t* rgb) {
  for (std::size_t i = 0; i < inks.size(); i += 4)
    for (std::size_t c = 0; c < 3; ++c)
      *rgb++ = static_cast<std::uint8_t>((inks[i + c] * inks[i + 3] + 127) / 255);
}

}  // namespace

void decodeJpeg(std::span<const std::uint8_t> bytes, const StoredHeader& header, int eighths,
                Rgb8Image& image) {
  Decoder decoder;
  if (!decoder.open(bytes)) decoder.fail();
  if (!decoder.hasSize(header)) throw damaged();
  if (!decoder.start(eighths)) decoder.fail();
  if (!decoder.hasAllPasses()) throw PictureProblem(phrase("is cut short: its last passes are missing"));
  image.setSize(decoder.width(), decoder.height());
  std::vector<std::uint8_t> inks(decoder.hasInks() ? static_cast<std::size_t>(image.width) * 4 : 0);
  for (int y = 0; y < image.height; ++y) {
    if (!decoder.readRow(inks.empty() ? image.row(y) : inks.data())) decoder.fail();
    if (!inks.empty()) convertInks(inks, image.row(y));
  }
  if (!decoder.finish()) decoder.fail();
}

}  // namespace dinoscope
