#include "engine/data/picture_format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string_view>

#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

using namespace std::string_view_literals;

/// A picture's mark at its place in the file.
struct Mark {
  std::string_view bytes;
  PictureFormat format;
  std::size_t at = 0;
};

constexpr std::array kMarks{
    Mark{"\xff\xd8\xff"sv, PictureFormat::Jpeg},
    Mark{"\x89PNG\r\n\x1a\n"sv, PictureFormat::Png},
    Mark{"GIF87a"sv, PictureFormat::Gif},
    Mark{"GIF89a"sv, PictureFormat::Gif},
    // Cameras of Canon, Olympus, Panasonic and Fujifilm; those of others are TIFFs by their mark.
    Mark{"II\x2a\0\x10\0\0\0CR"sv, PictureFormat::Raw},
    Mark{"IIRO"sv, PictureFormat::Raw},
    Mark{"IIRS"sv, PictureFormat::Raw},
    Mark{"MMOR"sv, PictureFormat::Raw},
    Mark{"IIU\0"sv, PictureFormat::Raw},
    Mark{"FUJIFILMCCD-RAW"sv, PictureFormat::Raw},
    Mark{"ftypcrx "sv, PictureFormat::Raw, 4},
    Mark{"II\x2a\0"sv, PictureFormat::Tiff},
    Mark{"MM\0\x2a"sv, PictureFormat::Tiff},
    Mark{"II\x2b\0"sv, PictureFormat::Tiff},
    Mark{"MM\0\x2b"sv, PictureFormat::Tiff},
    Mark{"\xff\x0a"sv, PictureFormat::JpegXl},
    Mark{"\0\0\0\x0cJXL \r\n\x87\n"sv, PictureFormat::JpegXl},
    Mark{"\0\0\0\x0cjP  \r\n\x87\n"sv, PictureFormat::Jpeg2000},
    Mark{"\xff\x4f\xff\x51"sv, PictureFormat::Jpeg2000},
    Mark{"\x76\x2f\x31\x01"sv, PictureFormat::OpenExr},
};

/// Pictures that nobody reads here; documents and drawings (PDF, SVG) are none.
struct UnreadMark {
  std::string_view bytes;
  const char* words;
  std::size_t at = 0;
};

constexpr std::array kUnreadMarks{
    UnreadMark{"8BPS"sv, phrase("a Photoshop file")},      UnreadMark{"gimp xcf "sv, phrase("a GIMP file")},
    UnreadMark{"#?RADIANCE"sv, phrase("a Radiance file")}, UnreadMark{"SIMPLE  = "sv, phrase("a FITS file")},
    UnreadMark{"DDS "sv, phrase("a DirectDraw texture")},  UnreadMark{"qoif"sv, phrase("a QOI file")},
    UnreadMark{"II\xbc"sv, phrase("a JPEG XR file")},      UnreadMark{"DICM"sv, phrase("a DICOM file"), 128},
};

bool hasAt(std::span<const std::uint8_t> start, std::size_t at, std::string_view mark) {
  return start.size() >= at + mark.size() &&
         std::equal(mark.begin(), mark.end(), start.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char wanted, std::uint8_t byte) { return static_cast<std::uint8_t>(wanted) == byte; });
}

/// Of the files that begin with a box "ftyp" (ISO 14496-12), those that hold a picture, by their brands.
std::optional<PictureFormat> stillOf(std::span<const std::uint8_t> start) {
  if (!hasAt(start, 4, "ftyp")) return std::nullopt;
  const std::size_t box =
      std::size_t{start[0]} << 24 | std::size_t{start[1]} << 16 | std::size_t{start[2]} << 8 | start[3];
  std::optional<PictureFormat> found;
  for (std::size_t at = 8; at + 4 <= std::min(box, start.size()); at += at == 8 ? 8 : 4) {  // 12: a version
    for (const std::string_view brand : {"avif"sv, "avis"sv})
      if (hasAt(start, at, brand)) return PictureFormat::Avif;
    for (const std::string_view brand : {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv, "hevx"sv, "mif1"sv,
                                         "mif2"sv, "msf1"sv, "jpeg"sv, "j2ki"sv})
      if (hasAt(start, at, brand)) found = PictureFormat::Heif;
  }
  return found;
}

}  // namespace

std::string formatName(PictureFormat format) {
  switch (format) {
    case PictureFormat::Jpeg:
      return "JPEG";
    case PictureFormat::Png:
      return "PNG";
    case PictureFormat::WebP:
      return "WebP";
    case PictureFormat::Bmp:
      return "BMP";
    case PictureFormat::Tiff:
      return "TIFF";
    case PictureFormat::Pnm:
      return "PNM";
    case PictureFormat::Gif:
      return "GIF";
    case PictureFormat::Heif:
      return "HEIF";
    case PictureFormat::Avif:
      return "AVIF";
    case PictureFormat::JpegXl:
      return "JPEG XL";
    case PictureFormat::Jpeg2000:
      return "JPEG 2000";
    case PictureFormat::OpenExr:
      return "OpenEXR";
    case PictureFormat::Raw:
      return "RAW";
  }
  return {};
}

std::string formatPhrase(PictureFormat format) {
  switch (format) {
    case PictureFormat::Avif:
    case PictureFormat::OpenExr:
      return sentence("an %1 file", formatName(format));
    case PictureFormat::Raw:
      return phrase("a camera's raw file");
    default:
      return sentence("a %1 file", formatName(format));
  }
}

Content contentOf(std::span<const std::uint8_t> start) {
  for (const Mark& mark : kMarks)
    if (hasAt(start, mark.at, mark.bytes)) return {Content::Kind::Picture, mark.format, {}, false};
  if (hasAt(start, 0, "RIFF") && hasAt(start, 8, "WEBP"))
    return {Content::Kind::Picture, PictureFormat::WebP, {}, false};
  if (const std::optional<PictureFormat> still = stillOf(start))
    return {Content::Kind::Picture, *still, {}, false};
  for (const UnreadMark& mark : kUnreadMarks)
    if (hasAt(start, mark.at, mark.bytes)) return {Content::Kind::UnreadPicture, {}, mark.words, false};
  const bool is_pnm = start.size() >= 3 && start[0] == 'P' && start[1] >= '1' && start[1] <= '6' &&
                      (std::isspace(start[2]) != 0 || start[2] == '#');
  if (is_pnm) return {Content::Kind::Picture, PictureFormat::Pnm, {}, true};
  if (hasAt(start, 0, "BM")) return {Content::Kind::Picture, PictureFormat::Bmp, {}, true};
  return {};
}

}  // namespace dinoscope
