#include "engine/io/file_lines.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace dinoscope {
namespace {

constexpr std::uint64_t kBlockBytes = 256 << 10;
constexpr std::size_t kLongestLine = 1 << 20;

/// The last line end among the first `count` bytes; count when there is none.
std::size_t lastEndIn(const std::string& bytes, std::size_t count) {
  const void* found = ::memrchr(bytes.data(), '\n', count);
  return found == nullptr ? count : static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data());
}

}  // namespace

bool ForwardLines::next(FileLine& line) {
  for (;;) {
    if (const std::size_t end = m_buffer.find('\n', m_searched); end != std::string::npos) {
      line.text =
          m_dropped > 0 ? std::string_view() : std::string_view(m_buffer).substr(m_begin, end - m_begin);
      line.begin = m_offset + m_begin - m_dropped;
      line.end = m_offset + end + 1;
      m_begin = m_searched = end + 1;
      m_dropped = 0;
      return true;
    }
    m_searched = m_buffer.size();
    if (!readMore()) return false;
  }
}

bool ForwardLines::readMore() {
  const bool is_too_long = m_dropped > 0 || m_buffer.size() - m_begin > kLongestLine;
  if (is_too_long) {
    m_dropped += m_buffer.size() - m_begin;
    m_begin = m_buffer.size();
  }
  m_buffer.erase(0, m_begin);
  m_offset += m_begin;
  m_begin = 0;
  m_searched = m_buffer.size();
  const std::uint64_t at = m_offset + m_buffer.size();
  if (at >= m_file.size()) return false;
  m_buffer.resize(m_searched + static_cast<std::size_t>(std::min(kBlockBytes, m_file.size() - at)));
  m_file.readAt(at, std::as_writable_bytes(std::span(m_buffer).subspan(m_searched)));
  return true;
}

bool BackwardLines::next(FileLine& line) {
  if (!findLastEnd()) return false;
  m_buffer.resize(m_end);
  line.end = m_offset + m_end;
  bool is_too_long = false;
  std::size_t unsearched = m_end - 1;
  for (;;) {
    const std::size_t before = lastEndIn(m_buffer, unsearched);
    const bool is_found = before < unsearched;
    if (is_found || m_offset == 0) {
      const std::size_t begin = is_found ? before + 1 : 0;
      line.text =
          is_too_long ? std::string_view() : std::string_view(m_buffer).substr(begin, m_end - 1 - begin);
      line.begin = m_offset + begin;
      m_end = begin;
      return true;
    }
    is_too_long = is_too_long || m_buffer.size() > kLongestLine;
    if (is_too_long) m_buffer.clear();
    const std::size_t known = m_buffer.size();
    readMore();
    unsearched = m_buffer.size() - known;
    m_end = m_buffer.size();
  }
}

/// What follows the last line end is no whole line.
bool BackwardLines::findLastEnd() {
  if (m_has_begun) return m_offset + m_end > 0;
  m_has_begun = true;
  for (;;) {
    const std::size_t end = lastEndIn(m_buffer, m_buffer.size());
    if (end < m_buffer.size()) {
      m_end = end + 1;
      return true;
    }
    m_buffer.clear();
    if (!readMore()) return false;
  }
}

bool BackwardLines::readMore() {
  const std::uint64_t count = std::min(kBlockBytes, m_offset);
  if (count == 0) return false;
  std::string block(static_cast<std::size_t>(count), '\0');
  m_offset -= count;
  m_file.readAt(m_offset, std::as_writable_bytes(std::span(block)));
  m_buffer.insert(0, block);
  return true;
}

}  // namespace dinoscope
