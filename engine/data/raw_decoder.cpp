#include "engine/data/raw_decoder.h"

#include <libraw/libraw.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <string>

#include "engine/core/sentence.h"
#include "engine/data/jpeg_decoder.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

/// LibRaw's view of a ByteSource. An exception must not pass through the library: it waits here.
class RawStream : public LibRaw_abstract_datastream {
public:
  explicit RawStream(const ByteSource& source) : m_source(source) {}

  void rethrow() const {
    if (m_exception) std::rethrow_exception(m_exception);
  }

  int valid() override { return 1; }
  INT64 size() override { return static_cast<INT64>(m_source.size()); }
  INT64 tell() override { return static_cast<INT64>(m_at); }
  int eof() override { return m_at >= m_source.size() ? 1 : 0; }
  void* make_jas_stream() override { return nullptr; }

  int seek(INT64 offset, int whence) override {
    const INT64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? tell() : size();
    m_at = static_cast<std::uint64_t>(std::clamp<INT64>(from + std::clamp(offset, -from, size()), 0, size()));
    return 0;
  }

  int read(void* out, size_t bytes, size_t count) override {
    if (bytes == 0) return 0;
    const std::uint64_t there = std::min<std::uint64_t>((m_source.size() - m_at) / bytes, count);
    try {
      m_source.read(m_at, {static_cast<std::uint8_t*>(out), static_cast<std::size_t>(there * bytes)});
    } catch (...) {
      m_exception = std::current_exception();
      return 0;
    }
    m_at += there * bytes;
    return static_cast<int>(there);
  }

  int get_char() override {
    unsigned char byte = 0;
    return read(&byte, 1, 1) == 1 ? byte : -1;
  }

  /// As fgets().
  char* gets(char* out, int room) override {
    int length = 0;
    while (length + 1 < room) {
      const int letter = get_char();
      if (letter < 0) break;
      out[length++] = static_cast<char>(letter);
      if (letter == '\n') break;
    }
    if (room > 0) out[length] = '\0';
    return length == 0 ? nullptr : out;
  }

  /// As fscanf() of one number, "%d" or "%f", which is all that LibRaw asks for.
  int scanf_one(const char* format, void* value) override {
    constexpr std::size_t kLongestNumber = 24;
    std::string text;
    for (int letter = get_char(); letter >= 0; letter = get_char()) {
      const bool is_space =
          letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n' || letter == 0;
      if (is_space && text.empty()) continue;
      if (is_space || text.size() == kLongestNumber) break;
      text += static_cast<char>(letter);
    }
    return text.empty() ? 0 : std::sscanf(text.c_str(), format, value);
  }

private:
  const ByteSource& m_source;
  std::uint64_t m_at = 0;
  std::exception_ptr m_exception;
};

[[noreturn]] void fail(int error) {
  if (error == LIBRAW_UNSUFFICIENT_MEMORY || error == ENOMEM) throw std::bad_alloc();
  if (error == LIBRAW_FILE_UNSUPPORTED)
    throw PictureProblem(
        phrase("is a raw file of a camera that is not known here; convert it to DNG or JPEG"));
  throw PictureProblem(phrase("is a camera's raw file that is damaged or cut short"));
}

void require(int error) {
  if (error != LIBRAW_SUCCESS) fail(error);
}

/// An opened raw file with its choice of picture.
class RawFile {
public:
  explicit RawFile(const ByteSource& source) : m_stream(source), m_raw(std::make_unique<LibRaw>()) {
    m_raw->imgdata.params.half_size = 1;
    m_raw->imgdata.params.use_camera_wb = 1;
    m_raw->imgdata.params.output_bps = 8;
    const int error = m_raw->open_datastream(&m_stream);
    m_stream.rethrow();
    require(error);
  }

  /// The camera's JPEG, where it is large enough; empty otherwise.
  std::span<const std::uint8_t> preview() {
    const libraw_thumbnail_t& thumbnail = m_raw->imgdata.thumbnail;
    const int error = m_raw->unpack_thumb();
    m_stream.rethrow();
    if (error != LIBRAW_SUCCESS || thumbnail.tformat != LIBRAW_THUMBNAIL_JPEG) return {};
    return {reinterpret_cast<const std::uint8_t*>(thumbnail.thumb), thumbnail.tlength};
  }

  /// What the camera's own picture says of itself, as the file's header; none where there is none, or where
  /// it is a thumbnail.
  std::optional<StoredHeader> previewHeader() {
    const std::span<const std::uint8_t> jpeg = preview();
    if (jpeg.empty()) return std::nullopt;
    try {
      StoredHeader header = readJpegHeader(MemorySource(jpeg));
      const libraw_image_sizes_t& sizes = m_raw->imgdata.sizes;
      if (2 * std::max(header.width, header.height) < std::max<unsigned>(sizes.width, sizes.height))
        return std::nullopt;
      const bool is_turned = (header.width > header.height) != (sizes.width > sizes.height);
      if (header.orientation == 1 && !is_turned) header.orientation = orientation();
      header.format = PictureFormat::Raw;
      header.is_preview = true;
      return header;
    } catch (const PictureProblem&) {
      return std::nullopt;
    }
  }

  StoredHeader halfSizeHeader() {
    require(m_raw->adjust_sizes_info_only());
    const libraw_image_sizes_t& sizes = m_raw->imgdata.sizes;
    StoredHeader header{PictureFormat::Raw, sizes.iwidth, sizes.iheight, 1};
    if (m_raw->imgdata.sizes.flip >= 5) std::swap(header.width, header.height);
    header.bits = 16;
    return header;
  }

  Rgb8Image halfSize() {
    require(m_raw->unpack());
    m_stream.rethrow();
    require(m_raw->dcraw_process());
    int error = LIBRAW_SUCCESS;
    const std::unique_ptr<libraw_processed_image_t, void (*)(libraw_processed_image_t*)> pixels(
        m_raw->dcraw_make_mem_image(&error), LibRaw::dcraw_clear_mem);
    if (!pixels) fail(error);
    if (pixels->type != LIBRAW_IMAGE_BITMAP || pixels->bits != 8 || pixels->colors < 1)
      throw PictureProblem(phrase("has a kind of pixel values that is not read"));
    Rgb8Image image(pixels->width, pixels->height);
    const std::size_t colors = pixels->colors;
    const std::size_t count = image.pixels.size() / 3;
    if (pixels->data_size < count * colors) throw damaged();
    for (std::size_t i = 0; i < count; ++i)
      for (std::size_t c = 0; c < 3; ++c)
        image.pixels[3 * i + c] = pixels->data[i * colors + std::min(c, colors - 1)];
    return image;
  }

private:
  /// LibRaw's turn as EXIF counts it.
  int orientation() const {
    switch (m_raw->imgdata.sizes.flip) {
      case 3:
        return 3;
      case 5:
        return 8;
      case 6:
        return 6;
      default:
        return 1;
    }
  }

  RawStream m_stream;
  const std::unique_ptr<LibRaw> m_raw;  // large; ends before its stream
};

}  // namespace

StoredHeader readRawHeader(const ByteSource& source) {
  RawFile file(source);
  if (const std::optional<StoredHeader> preview = file.previewHeader()) return *preview;
  return file.halfSizeHeader();
}

Rgb8Image decodeRaw(std::span<const std::uint8_t> bytes, const StoredHeader& header) {
  const MemorySource source(bytes);
  RawFile file(source);
  if (!header.is_preview) return file.halfSize();
  StoredHeader jpeg = header;
  jpeg.format = PictureFormat::Jpeg;
  Rgb8Image image;
  decodeJpeg(file.preview(), jpeg, 8, image);
  return image;
}

}  // namespace dinoscope
