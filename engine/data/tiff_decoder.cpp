#include "engine/data/tiff_decoder.h"

#include <tiffio.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <new>
#include <optional>
#include <utility>
#include <vector>

#include "engine/core/sentence.h"
#include "engine/data/orientation.h"
#include "engine/data/picture_problem.h"
#include "engine/data/tiff_errors.h"

namespace dinoscope {
namespace {

/// libtiff's view of bytes in memory.
class Memory {
public:
  explicit Memory(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

  TIFF* open() {
    // "h": the first directory is read later; "m": no mapping, the bytes are in memory.
    return TIFFClientOpen("picture", "rm", this, read, write, seek, close, size, nullptr, nullptr);
  }

private:
  static tmsize_t read(thandle_t self, void* out, tmsize_t count) {
    auto& memory = *static_cast<Memory*>(self);
    const std::size_t left = memory.m_bytes.size() - memory.m_at;
    const auto there = std::min(left, static_cast<std::size_t>(std::max<tmsize_t>(count, 0)));
    std::copy_n(memory.m_bytes.begin() + static_cast<std::ptrdiff_t>(memory.m_at), there,
                static_cast<std::uint8_t*>(out));
    memory.m_at += there;
    return static_cast<tmsize_t>(there);
  }
  static tmsize_t write(thandle_t, void*, tmsize_t) { return -1; }
  static toff_t seek(thandle_t self, toff_t offset, int whence) {
    auto& memory = *static_cast<Memory*>(self);
    const std::size_t from = whence == SEEK_SET   ? 0
                             : whence == SEEK_CUR ? memory.m_at
                                                  : memory.m_bytes.size();
    memory.m_at = std::min<std::size_t>(from + static_cast<std::size_t>(offset), memory.m_bytes.size());
    return memory.m_at;
  }
  static int close(thandle_t) { return 0; }
  static toff_t size(thandle_t self) { return static_cast<Memory*>(self)->m_bytes.size(); }

  std::span<const std::uint8_t> m_bytes;
  std::size_t m_at = 0;
};

enum class SampleKind { Unsigned, Signed, Float };

/// Which of the samples of a pixel is alpha.
struct Alpha {
  int sample = -1;
  bool is_premultiplied = false;
};

/// What black and white are in samples.
struct Range {
  double low = 0, high = 1;
};

/// Unpacks samples of any width, most significant bit first, numbers of the machine's byte order.
void unpack(const std::uint8_t* packed, std::size_t count, int bits, SampleKind kind, float* out) {
  const auto numbers = [&]<typename Number>(Number) {
    for (std::size_t i = 0; i < count; ++i) {
      Number value{};
      std::memcpy(&value, packed + i * sizeof(Number), sizeof(Number));
      out[i] = static_cast<float>(value);
    }
  };
  if (kind == SampleKind::Float) {
    if (bits == 32) return numbers(float{});
    if (bits == 64) return numbers(double{});
    for (std::size_t i = 0; i < count; ++i) {  // 16: half precision, IEEE 754
      std::uint16_t half = 0;
      std::memcpy(&half, packed + 2 * i, 2);
      const int exponent = half >> 10 & 31;
      const float fraction = static_cast<float>(half & 1023);
      const float size = exponent == 0    ? std::ldexp(fraction, -24)
                         : exponent == 31 ? std::numeric_limits<float>::quiet_NaN()
                                          : std::ldexp(1024 + fraction, exponent - 25);
      out[i] = (half >> 15) != 0 ? -size : size;
    }
    return;
  }
  const bool is_signed = kind == SampleKind::Signed;
  switch (bits) {
    case 8:
      return is_signed ? numbers(std::int8_t{}) : numbers(std::uint8_t{});
    case 16:
      return is_signed ? numbers(std::int16_t{}) : numbers(std::uint16_t{});
    case 32:
      return is_signed ? numbers(std::int32_t{}) : numbers(std::uint32_t{});
    default:
      break;
  }
  std::size_t at = 0;
  for (std::size_t i = 0; i < count; ++i) {
    std::uint32_t value = 0;
    for (int bit = 0; bit < bits; ++bit, ++at) value = value << 1 | (packed[at / 8] >> (7 - at % 8) & 1U);
    const bool is_negative = is_signed && (value >> (bits - 1)) != 0;
    out[i] = is_negative ? static_cast<float>(static_cast<std::int64_t>(value) - (std::int64_t{1} << bits))
                         : static_cast<float>(value);
  }
}

class Page {
public:
  Page(std::span<const std::uint8_t> bytes, const StoredHeader& header)
      : m_memory(bytes), m_tiff(m_memory.open(), TIFFClose) {
    if (!m_tiff || m_errors.hasLostData()) throw damaged();
    if (field<std::uint32_t>(TIFFTAG_IMAGEWIDTH, 0) != header.width ||
        field<std::uint32_t>(TIFFTAG_IMAGELENGTH, 0) != header.height)
      throw damaged();
    m_width = header.width;
    m_height = header.height;
    m_photometric = field<std::uint16_t>(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    m_bits = fieldOrDefault(TIFFTAG_BITSPERSAMPLE);
    m_samples = fieldOrDefault(TIFFTAG_SAMPLESPERPIXEL);
    const int kind = fieldOrDefault(TIFFTAG_SAMPLEFORMAT);
    m_kind = kind == SAMPLEFORMAT_IEEEFP ? SampleKind::Float
             : kind == SAMPLEFORMAT_INT  ? SampleKind::Signed
                                         : SampleKind::Unsigned;
    m_is_complex = kind == SAMPLEFORMAT_COMPLEXINT || kind == SAMPLEFORMAT_COMPLEXIEEEFP;
    m_is_separate = m_samples > 1 && fieldOrDefault(TIFFTAG_PLANARCONFIG) == PLANARCONFIG_SEPARATE;
    const int compression = fieldOrDefault(TIFFTAG_COMPRESSION);
    if (compression == COMPRESSION_JPEG && m_photometric == PHOTOMETRIC_YCBCR && !m_is_separate) {
      TIFFSetField(m_tiff.get(), TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
      m_photometric = PHOTOMETRIC_RGB;
    }
    m_needs_libtiff = compression == COMPRESSION_OJPEG || m_photometric > PHOTOMETRIC_PALETTE;
    if (m_photometric == PHOTOMETRIC_SEPARATED) m_needs_libtiff = false;
    findAlpha();
  }

  Rgb8Image decode() {
    if (m_needs_libtiff) return decodeByLibtiff();
    requireKnownSamples();
    Rgb8Image image(static_cast<int>(m_width), static_cast<int>(m_height));
    if (m_photometric == PHOTOMETRIC_PALETTE) {
      decodePalette(image);
      return image;
    }
    const Range range = shownRange(colorSamples());
    const double scale = range.high > range.low ? 255 / (range.high - range.low) : 0;
    const double alpha_scale = 1 / greatestWhole();
    forEachRow([&](std::uint32_t y, const float* samples) {
      std::uint8_t* rgb = image.row(static_cast<int>(y));
      for (std::uint32_t x = 0; x < m_width; ++x, samples += m_samples, rgb += 3)
        toRgb(samples, range.low, scale, alpha_scale, rgb);
    });
    return image;
  }

  Rgb8Image decodeAlpha() {
    if (m_needs_libtiff || m_alpha.sample < 0) return {};
    requireKnownSamples();
    Rgb8Image image(static_cast<int>(m_width), static_cast<int>(m_height));
    const double scale = 255 / greatestWhole();
    forEachRow([&](std::uint32_t y, const float* samples) {
      std::uint8_t* rgb = image.row(static_cast<int>(y));
      for (std::uint32_t x = 0; x < m_width; ++x, samples += m_samples, rgb += 3)
        std::fill_n(rgb, 3, toLevel(static_cast<double>(samples[m_alpha.sample]) * scale));
    });
    return image;
  }

private:
  template <typename Value>
  Value field(std::uint32_t tag, Value otherwise) const {
    Value value{};
    return TIFFGetField(m_tiff.get(), tag, &value) == 1 ? value : otherwise;
  }

  int fieldOrDefault(std::uint32_t tag) const {
    std::uint16_t value = 0;
    return TIFFGetFieldDefaulted(m_tiff.get(), tag, &value) == 1 ? value : 0;
  }

  int colorSamples() const {
    return m_photometric == PHOTOMETRIC_RGB ? 3 : m_photometric == PHOTOMETRIC_SEPARATED ? 4 : 1;
  }

  void findAlpha() {
    std::uint16_t count = 0;
    const std::uint16_t* kinds = nullptr;
    if (TIFFGetFieldDefaulted(m_tiff.get(), TIFFTAG_EXTRASAMPLES, &count, &kinds) != 1) return;
    for (int i = 0; i < count; ++i)
      if (kinds[i] == EXTRASAMPLE_ASSOCALPHA || kinds[i] == EXTRASAMPLE_UNASSALPHA) {
        m_alpha = {m_samples - count + i, kinds[i] == EXTRASAMPLE_ASSOCALPHA};
        return;
      }
  }

  void requireKnownSamples() const {
    constexpr std::array kWholeBits{1, 2, 4, 6, 8, 10, 12, 14, 16, 32};
    const bool is_float = m_kind == SampleKind::Float;
    const bool is_known = is_float
                              ? m_bits == 16 || m_bits == 32 || m_bits == 64
                              : std::find(kWholeBits.begin(), kWholeBits.end(), m_bits) != kWholeBits.end();
    if (!is_known || m_is_complex || (m_photometric == PHOTOMETRIC_PALETTE && (is_float || m_bits > 16)))
      throw PictureProblem(phrase("has a kind of pixel values that is not read"));
    // One more may be what nobody says; many more are a spectrum, not a photo.
    const int more = m_samples - colorSamples();
    if (more < 0 || (more > 0 && m_alpha.sample < 0 && (more > 1 || colorSamples() == 1)))
      throw PictureProblem(sentence("has %1 channels, which is not read", m_samples));
  }

  double greatestWhole() const {
    if (m_kind == SampleKind::Float) return 1;
    return std::ldexp(1.0, m_kind == SampleKind::Signed ? m_bits - 1 : m_bits) - 1;
  }

  /// Of the first `count` samples of all pixels; numbers alone.
  Range foundRange(int count) {
    Range found{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    forEachRow([&](std::uint32_t, const float* samples) {
      for (std::uint32_t x = 0; x < m_width; ++x, samples += m_samples)
        for (int s = 0; s < count; ++s)
          if (std::isfinite(samples[s])) {
            found.low = std::min(found.low, static_cast<double>(samples[s]));
            found.high = std::max(found.high, static_cast<double>(samples[s]));
          }
    });
    return found;
  }

  /// By the tags that say what a sample's least and greatest value are; none without them.
  std::optional<Range> taggedRange() const {
    double low = 0, high = 0;
    std::uint16_t whole = 0;
    const bool has_low = TIFFGetField(m_tiff.get(), TIFFTAG_SMINSAMPLEVALUE, &low) == 1;
    const bool has_high = TIFFGetField(m_tiff.get(), TIFFTAG_SMAXSAMPLEVALUE, &high) == 1;
    if (has_low && has_high && low < high) return Range{low, high};
    if (has_high && high > 0) return Range{0, high};
    if (m_bits <= 16 && m_kind == SampleKind::Unsigned &&
        TIFFGetField(m_tiff.get(), TIFFTAG_MAXSAMPLEVALUE, &whole) == 1 && whole > 0)
      return Range{0, static_cast<double>(whole)};
    return std::nullopt;
  }

  Range shownRange(int count) {
    const Range whole{0, greatestWhole()};
    const bool has_natural_range = m_kind == SampleKind::Unsigned && m_bits <= 16;
    const std::optional<Range> tagged = taggedRange();
    if (has_natural_range && (!tagged || (tagged->low == whole.low && tagged->high == whole.high)))
      return whole;
    const Range found = foundRange(count);
    if (tagged && found.low >= tagged->low && found.high <= tagged->high) return *tagged;
    if (has_natural_range) return whole;
    if (m_kind == SampleKind::Float && found.low >= 0 && found.high <= 1) return {0, 1};
    return found;
  }

  static std::uint8_t toLevel(double level) {
    return level > 0 ? static_cast<std::uint8_t>(std::min(level, 255.0) + 0.5) : std::uint8_t{0};  // NaN: 0
  }

  void toRgb(const float* samples, double low, double scale, double alpha_scale, std::uint8_t* rgb) const {
    const auto level = [&](int s) { return (static_cast<double>(samples[s]) - low) * scale; };
    switch (m_photometric) {
      case PHOTOMETRIC_RGB:
        for (int c = 0; c < 3; ++c) rgb[c] = toLevel(level(c));
        break;
      case PHOTOMETRIC_SEPARATED:
        for (int c = 0; c < 3; ++c) rgb[c] = toLevel((255 - level(c)) * (255 - level(3)) / 255);
        break;
      case PHOTOMETRIC_MINISWHITE:
        std::fill_n(rgb, 3, static_cast<std::uint8_t>(255 - toLevel(level(0))));
        break;
      default:
        std::fill_n(rgb, 3, toLevel(level(0)));
        break;
    }
    if (m_alpha.sample < 0) return;
    const double alpha = std::clamp(static_cast<double>(samples[m_alpha.sample]) * alpha_scale, 0.0, 1.0);
    for (int c = 0; c < 3; ++c)
      rgb[c] = toLevel((m_alpha.is_premultiplied ? rgb[c] : rgb[c] * alpha) + 255 * (1 - alpha));
  }

  void decodePalette(Rgb8Image& image) {
    std::array<const std::uint16_t*, 3> map{};
    if (TIFFGetField(m_tiff.get(), TIFFTAG_COLORMAP, &map[0], &map[1], &map[2]) != 1) throw damaged();
    const auto colors = std::size_t{1} << m_bits;
    // Some writers store levels of 8 bits where 16 belong.
    const bool is_8_bit = std::all_of(map.begin(), map.end(), [colors](const std::uint16_t* levels) {
      return std::all_of(levels, levels + colors, [](std::uint16_t level) { return level < 256; });
    });
    forEachRow([&](std::uint32_t y, const float* samples) {
      std::uint8_t* rgb = image.row(static_cast<int>(y));
      for (std::uint32_t x = 0; x < m_width; ++x, samples += m_samples)
        for (const std::uint16_t* levels : map) {
          const std::uint16_t level = levels[static_cast<std::size_t>(samples[0])];
          *rgb++ = static_cast<std::uint8_t>(is_8_bit ? level : level >> 8);
        }
    });
  }

  /// Calls action(y, samples) with a row's samples, pixel by pixel.
  template <typename Action>
  void forEachRow(Action action) {
    const bool is_tiled = TIFFIsTiled(m_tiff.get()) != 0;
    std::uint32_t block_width = m_width, block_height = m_height;
    if (is_tiled) {
      TIFFGetField(m_tiff.get(), TIFFTAG_TILEWIDTH, &block_width);
      TIFFGetField(m_tiff.get(), TIFFTAG_TILELENGTH, &block_height);
    } else {
      TIFFGetFieldDefaulted(m_tiff.get(), TIFFTAG_ROWSPERSTRIP, &block_height);
    }
    if (block_width == 0 || block_height == 0) throw damaged();
    block_height = std::min(block_height, is_tiled ? block_height : m_height);
    const tmsize_t row_bytes = is_tiled ? TIFFTileRowSize(m_tiff.get()) : TIFFScanlineSize(m_tiff.get());
    const tmsize_t block_bytes = is_tiled ? TIFFTileSize(m_tiff.get()) : TIFFStripSize(m_tiff.get());
    const std::size_t interleaved = m_is_separate ? 1 : static_cast<std::size_t>(m_samples);
    const std::size_t planes = m_is_separate ? static_cast<std::size_t>(m_samples) : 1;
    const std::size_t needed =
        (std::size_t{block_width} * interleaved * static_cast<std::size_t>(m_bits) + 7) / 8;
    const std::size_t across = (std::size_t{m_width} + block_width - 1) / block_width;
    if (row_bytes <= 0 || block_bytes <= 0 || static_cast<std::size_t>(row_bytes) < needed ||
        static_cast<std::size_t>(block_bytes) <
            static_cast<std::size_t>(row_bytes) * std::min(block_height, m_height))
      throw damaged();
    // Blocks of one band of rows: all of its tiles, of all planes.
    checkWork(static_cast<std::size_t>(block_bytes) * across * planes);
    std::vector<std::uint8_t> band(static_cast<std::size_t>(block_bytes) * across * planes);
    std::vector<float> block_row(std::size_t{block_width} * interleaved);
    std::vector<float> row(across * block_width * static_cast<std::size_t>(m_samples));
    for (std::uint32_t top = 0; top < m_height; top += block_height) {
      readBand(is_tiled, top, block_width, across, planes, static_cast<std::size_t>(block_bytes), band);
      for (std::uint32_t y = top; y < std::min(top + block_height, m_height); ++y) {
        for (std::size_t block = 0; block < across * planes; ++block) {
          const std::size_t plane = block / across, column = block % across * block_width;
          unpack(&band[block * static_cast<std::size_t>(block_bytes) +
                       (y - top) * static_cast<std::size_t>(row_bytes)],
                 block_row.size(), m_bits, m_kind, block_row.data());
          if (!m_is_separate)
            std::copy(block_row.begin(), block_row.end(),
                      row.begin() + static_cast<std::ptrdiff_t>(column * interleaved));
          else
            for (std::size_t x = 0; x < block_width; ++x)
              row[(column + x) * static_cast<std::size_t>(m_samples) + plane] = block_row[x];
        }
        action(y, row.data());
      }
      if (block_height > m_height) break;
    }
  }

  void readBand(bool is_tiled, std::uint32_t top, std::uint32_t block_width, std::size_t across,
                std::size_t planes, std::size_t block_bytes, std::vector<std::uint8_t>& band) {
    for (std::size_t block = 0; block < across * planes; ++block) {
      const auto plane = static_cast<std::uint16_t>(block / across);
      const auto column = static_cast<std::uint32_t>(block % across * block_width);
      std::uint8_t* const out = &band[block * block_bytes];
      const auto room = static_cast<tmsize_t>(block_bytes);
      const tmsize_t got =
          is_tiled
              ? TIFFReadEncodedTile(m_tiff.get(), TIFFComputeTile(m_tiff.get(), column, top, 0, plane), out,
                                    room)
              : TIFFReadEncodedStrip(m_tiff.get(), TIFFComputeStrip(m_tiff.get(), top, plane), out, room);
      if (got < 0 || m_errors.hasLostData()) throw PictureProblem(phrase("is damaged or cut short"));
    }
  }

  /// A block far larger than the picture is an attack, or a mistake.
  void checkWork(std::size_t bytes) const {
    const std::size_t picture = std::size_t{m_width} * m_height * static_cast<std::size_t>(m_samples) * 8;
    if (bytes > 4 * picture + (std::size_t{64} << 20)) throw damaged();
  }

  Rgb8Image decodeByLibtiff() {
    const std::size_t count = std::size_t{m_width} * m_height;
    std::vector<std::uint32_t> raster(count);
    const bool is_decoded = TIFFReadRGBAImageOriented(m_tiff.get(), m_width, m_height, raster.data(),
                                                      fieldOrDefault(TIFFTAG_ORIENTATION), 1) == 1;
    if (!is_decoded || m_errors.hasLostData()) throw PictureProblem(phrase("is damaged or cut short"));
    Rgb8Image image(static_cast<int>(m_width), static_cast<int>(m_height));
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint32_t white = 255 - TIFFGetA(raster[i]);  // libtiff has multiplied by alpha
      image.pixels[3 * i] = static_cast<std::uint8_t>(std::min(TIFFGetR(raster[i]) + white, 255U));
      image.pixels[3 * i + 1] = static_cast<std::uint8_t>(std::min(TIFFGetG(raster[i]) + white, 255U));
      image.pixels[3 * i + 2] = static_cast<std::uint8_t>(std::min(TIFFGetB(raster[i]) + white, 255U));
    }
    return image;
  }

  TiffErrors m_errors;
  Memory m_memory;
  const std::unique_ptr<TIFF, void (*)(TIFF*)> m_tiff;
  std::uint32_t m_width = 0, m_height = 0;
  int m_photometric = PHOTOMETRIC_MINISBLACK;
  int m_bits = 1, m_samples = 1;
  SampleKind m_kind = SampleKind::Unsigned;
  Alpha m_alpha;
  bool m_is_complex = false;
  bool m_is_separate = false;
  bool m_needs_libtiff = false;
};

}  // namespace

Rgb8Image decodeTiff(std::span<const std::uint8_t> bytes, const StoredHeader& header) {
  return turnUpright(Page(bytes, header).decode(), header.orientation);
}

Rgb8Image decodeTiffAlpha(std::span<const std::uint8_t> bytes, const StoredHeader& header) {
  Rgb8Image alpha = Page(bytes, header).decodeAlpha();
  return alpha.isEmpty() ? alpha : turnUpright(std::move(alpha), header.orientation);
}

}  // namespace dinoscope
