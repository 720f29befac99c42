#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/io/input_file.h"

namespace dinoscope {

/// A line of a file without its end; the text is empty when the line has more than a megabyte, and holds
/// until the next one is asked for.
struct FileLine {
  std::string_view text;
  std::uint64_t begin = 0;  ///< in the file
  std::uint64_t end = 0;    ///< behind the line's end
};

/// The whole lines of a file (those that end) from an offset on, in memory that does not grow with the file.
/// Throws Error (Data) when the file can't be read.
class ForwardLines {
public:
  /// `begin` is where a line begins.
  explicit ForwardLines(const InputFile& file, std::uint64_t begin = 0) : m_file(file), m_offset(begin) {}

  bool next(FileLine& line);

private:
  bool readMore();

  const InputFile& m_file;
  std::string m_buffer;
  std::uint64_t m_offset;       // of the buffer in the file
  std::size_t m_begin = 0;      // of the next line in the buffer
  std::size_t m_searched = 0;   // in the buffer: no line ends between m_begin and here
  std::uint64_t m_dropped = 0;  // bytes of the next line that the buffer does not hold any more
};

/// The same from the file's end to its begin: what stands last costs the same however long the file is.
class BackwardLines {
public:
  explicit BackwardLines(const InputFile& file) : m_file(file), m_offset(file.size()) {}

  bool next(FileLine& line);

private:
  bool readMore();
  bool findLastEnd();

  const InputFile& m_file;
  std::string m_buffer;
  std::uint64_t m_offset;  // of the buffer in the file
  std::size_t m_end = 0;   // in the buffer: behind the end of the next line
  bool m_has_begun = false;
};

}  // namespace dinoscope
