#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace dinoscope {

enum class PictureFormat { Jpeg, Png, WebP, Bmp, Tiff, Pnm, Gif, Heif, Avif, JpegXl, Jpeg2000, OpenExr, Raw };

/// "JPEG", as ImageHeader and ImageEntry spell it.
std::string formatName(PictureFormat format);

/// "a JPEG", "an OpenEXR file", as a sentence has it.
std::string formatPhrase(PictureFormat format);

/// What the first bytes of a file say that it is.
struct Content {
  enum class Kind {
    Nothing,       ///< no picture: text, a program, a document
    Picture,       ///< of `format`
    UnreadPicture  ///< `unread` says of which kind
  };

  Kind kind = Kind::Nothing;
  PictureFormat format = PictureFormat::Jpeg;
  std::string unread;  ///< "a Photoshop file"
  /// Two letters that other files begin with as well: what does not read as a picture then is none.
  bool is_weakly_marked = false;
};

/// How many of a file's first bytes contentOf() looks at.
inline constexpr std::size_t kMarkBytes = 264;

/// `start`: the first kMarkBytes of a file, or all of a shorter one.
Content contentOf(std::span<const std::uint8_t> start);

}  // namespace dinoscope
