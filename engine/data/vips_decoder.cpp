#include "engine/data/vips_decoder.h"

#include <vips/vips.h>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include "engine/core/sentence.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
using ImagePointer = std::unique_ptr<VipsImage, Unref>;

/// Once for the process, and for each thread that calls: photos are decoded side by side already, and none
/// twice, so that libvips neither starts threads of its own nor keeps what it computed.
void startVips() {
  static const bool is_there = [] {
    if (vips_init("dinoscope") != 0) return false;
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    // What is wrong with a file comes back as a result; on the terminal it would stand without the file's
    // name.
    for (const char* domain : {"VIPS", "GLib", "GLib-GObject"})
      g_log_set_handler(
          domain, static_cast<GLogLevelFlags>(G_LOG_LEVEL_MASK | G_LOG_FLAG_RECURSION),
          [](const gchar*, GLogLevelFlags, const gchar*, gpointer) {}, nullptr);
    return true;
  }();
  if (!is_there) throw PictureProblem(phrase("can't be read: libvips does not start"));
  thread_local const struct ThreadEnd {
    ~ThreadEnd() { vips_thread_shutdown(); }
  } end;
  static_cast<void>(end);
}

/// libvips' view of a ByteSource. An exception must not pass through C: it waits here.
class ForeignSource {
public:
  explicit ForeignSource(const ByteSource& bytes) : m_bytes(bytes), m_source(vips_source_custom_new()) {
    g_signal_connect(m_source.get(), "read", G_CALLBACK(read), this);
    g_signal_connect(m_source.get(), "seek", G_CALLBACK(seek), this);
  }
  ~ForeignSource() {
    // The image may hold the source a little longer; nobody reads by then.
    g_signal_handlers_disconnect_by_data(m_source.get(), this);
  }
  ForeignSource(const ForeignSource&) = delete;
  ForeignSource& operator=(const ForeignSource&) = delete;

  VipsSource* get() const { return VIPS_SOURCE(m_source.get()); }

  void rethrow() const {
    if (m_exception) std::rethrow_exception(m_exception);
  }

private:
  static gint64 read(VipsSourceCustom*, void* out, gint64 length, gpointer self) {
    auto& source = *static_cast<ForeignSource*>(self);
    const auto left = source.m_bytes.size() - source.m_at;
    const auto count = std::min<std::uint64_t>(left, static_cast<std::uint64_t>(std::max<gint64>(length, 0)));
    try {
      source.m_bytes.read(source.m_at, {static_cast<std::uint8_t*>(out), static_cast<std::size_t>(count)});
    } catch (...) {
      source.m_exception = std::current_exception();
      return -1;
    }
    source.m_at += count;
    return static_cast<gint64>(count);
  }

  static gint64 seek(VipsSourceCustom*, gint64 offset, int whence, gpointer self) {
    auto& source = *static_cast<ForeignSource*>(self);
    const auto size = static_cast<gint64>(source.m_bytes.size());
    const gint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? static_cast<gint64>(source.m_at) : size;
    if (offset < -from || offset > size - from) return -1;
    source.m_at = static_cast<std::uint64_t>(from + offset);
    return from + offset;
  }

  const ByteSource& m_bytes;
  const std::unique_ptr<VipsSourceCustom, Unref> m_source;
  std::uint64_t m_at = 0;
  std::exception_ptr m_exception;
};

/// The loader of one format, never whichever libvips would choose for the bytes.
VipsImage* load(VipsSource* source, PictureFormat format) {
  VipsImage* image = nullptr;
  int status = -1;
  const auto options = [&](auto loader) {
    return loader(source, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, nullptr);
  };
  switch (format) {
    case PictureFormat::Gif:
      status = options(vips_gifload_source);
      break;
    case PictureFormat::WebP:
      status = options(vips_webpload_source);
      break;
    case PictureFormat::Heif:
    case PictureFormat::Avif:
      status = options(vips_heifload_source);
      break;
    case PictureFormat::JpegXl:
      status = options(vips_jxlload_source);
      break;
    case PictureFormat::Jpeg2000:
      status = options(vips_jp2kload_source);
      break;
    case PictureFormat::Tiff:
      status = options(vips_tiffload_source);
      break;
    default:
      break;
  }
  return status == 0 ? image : nullptr;
}

PictureProblem cantDecode(PictureFormat format) {
  return PictureProblem(
      sentence("is %1 that is damaged, cut short or of a kind that is not read", formatPhrase(format)));
}

/// What went wrong in libvips: lack of memory, what a callback noted, else the file.
[[noreturn]] void fail(PictureFormat format) {
  const std::string message = vips_error_buffer();
  vips_error_clear();
  if (message.find("out of memory") != std::string::npos) throw std::bad_alloc();
  throw cantDecode(format);
}

/// A file in memory alone, for the one loader that takes only paths.
class MemoryFile {
public:
  explicit MemoryFile(std::span<const std::uint8_t> bytes)
      : m_descriptor(::memfd_create("picture", MFD_CLOEXEC)) {
    if (m_descriptor < 0) throw std::bad_alloc();
    for (std::size_t done = 0; done < bytes.size();) {
      const ssize_t count = ::write(m_descriptor, bytes.data() + done, bytes.size() - done);
      if (count <= 0) {
        ::close(m_descriptor);
        throw std::bad_alloc();
      }
      done += static_cast<std::size_t>(count);
    }
  }
  ~MemoryFile() { ::close(m_descriptor); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
  int m_descriptor;
};

InterleavedPixels pixelsOf(const VipsImage& loaded, const StoredHeader& header) {
  auto* const in = const_cast<VipsImage*>(&loaded);  // the library knows no const
  if (static_cast<std::uint32_t>(in->Xsize) != header.width ||
      static_cast<std::uint32_t>(in->Ysize) != header.height)
    throw damaged();
  VipsImage* converted = nullptr;
  if (vips_colourspace(in, &converted, VIPS_INTERPRETATION_sRGB, nullptr) != 0) fail(header.format);
  const ImagePointer colors(converted);
  VipsImage* cast = nullptr;
  if (vips_cast_uchar(colors.get(), &cast, nullptr) != 0) fail(header.format);
  const ImagePointer levels(cast);
  if (levels->Bands != 3 && levels->Bands != 4)
    throw PictureProblem(sentence("has %1 channels, which is not read", levels->Bands));
  InterleavedPixels pixels{levels->Xsize, levels->Ysize, levels->Bands, {}};
  std::size_t size = 0;
  const std::unique_ptr<void, decltype(&g_free)> memory(vips_image_write_to_memory(levels.get(), &size),
                                                        g_free);
  if (!memory) fail(header.format);
  const auto* const first = static_cast<const std::uint8_t*>(memory.get());
  pixels.levels.assign(first, first + size);
  return pixels;
}

/// OpenEXR, "File Layout": after a version, attributes of a name, a type, a length and a value each. The
/// window of the data is what is decoded.
StoredHeader readExrHeader(const ByteSource& source) {
  constexpr int kMostAttributes = 4096;
  constexpr std::size_t kLongestName = 255;
  std::uint64_t offset = 8;
  const auto text = [&] {
    std::string name;
    for (;;) {
      const char letter = static_cast<char>(source.read<1>(offset++)[0]);
      if (letter == '\0') return name;
      if (name.size() == kLongestName) throw damaged();
      name += letter;
    }
  };
  for (int i = 0; i < kMostAttributes; ++i) {
    const std::string name = text();
    if (name.empty()) break;
    const std::string type = text();
    const std::uint32_t length = littleEndian32(source.read<4>(offset).data());
    offset += 4;
    if (name == "dataWindow" && type == "box2i" && length == 16) {
      const auto box = source.read<16>(offset);
      const auto corner = [&](std::size_t at) {
        return std::int64_t{static_cast<std::int32_t>(littleEndian32(&box[at]))};
      };
      const std::int64_t width = corner(8) - corner(0) + 1, height = corner(12) - corner(4) + 1;
      if (width < 1 || height < 1) throw damaged();
      StoredHeader header{PictureFormat::OpenExr, 0, 0, 1};
      header.width = static_cast<std::uint32_t>(width);
      header.height = static_cast<std::uint32_t>(height);
      header.bits = 16;
      return header;
    }
    offset += length;
  }
  throw damaged();
}

int bitsOf(const VipsImage& image) { return image.BandFmt == VIPS_FORMAT_UCHAR ? 8 : 16; }

}  // namespace

StoredHeader readVipsHeader(const ByteSource& source, PictureFormat format) {
  if (format == PictureFormat::OpenExr) return readExrHeader(source);
  startVips();
  const ForeignSource foreign(source);
  const ImagePointer image(load(foreign.get(), format));
  foreign.rethrow();
  if (!image) fail(format);
  StoredHeader header{format, static_cast<std::uint32_t>(image->Xsize),
                      static_cast<std::uint32_t>(image->Ysize), 1};
  header.bits = bitsOf(*image);
  header.frames = std::max(vips_image_get_n_pages(image.get()), 1);
  return header;
}

InterleavedPixels decodeWithVips(std::span<const std::uint8_t> bytes, const StoredHeader& header) {
  startVips();
  if (header.format == PictureFormat::OpenExr) {
    const MemoryFile file(bytes);
    VipsImage* loaded = nullptr;
    if (vips_openexrload(file.path().c_str(), &loaded, "access", VIPS_ACCESS_SEQUENTIAL, nullptr) != 0)
      fail(header.format);
    const ImagePointer image(loaded);
    return pixelsOf(*image, header);
  }
  const MemorySource source(bytes);
  const ForeignSource foreign(source);
  const ImagePointer image(load(foreign.get(), header.format));
  if (!image) fail(header.format);
  return pixelsOf(*image, header);
}

}  // namespace dinoscope
