#include "engine/io/checksum.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <vector>

#include "engine/io/input_file.h"

namespace dinoscope {
namespace {

using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

/// tables[k][b]: what byte b contributes when k zero bytes follow it ("slicing by 8", Kounavis and Berry
/// 2005).
constexpr Tables makeTables() {
  Tables tables{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    tables[0][byte] = crc;
  }
  for (std::size_t k = 1; k < tables.size(); ++k)
    for (std::size_t byte = 0; byte < 256; ++byte)
      tables[k][byte] = (tables[k - 1][byte] >> 8) ^ tables[0][tables[k - 1][byte] & 0xFFU];
  return tables;
}

constexpr Tables kTables = makeTables();

}  // namespace

std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t before) {
  std::uint32_t crc = ~before;
  while (bytes.size() >= 8) {
    std::array<std::uint8_t, 8> piece{};
    std::memcpy(piece.data(), bytes.data(), piece.size());
    for (std::size_t i = 0; i < 4; ++i) piece[i] = static_cast<std::uint8_t>(piece[i] ^ (crc >> (8 * i)));
    crc = 0;
    for (std::size_t i = 0; i < piece.size(); ++i) crc ^= kTables[7 - i][piece[i]];
    bytes = bytes.subspan(piece.size());
  }
  for (const std::byte byte : bytes)
    crc = (crc >> 8) ^ kTables[0][(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU];
  return ~crc;
}

std::string checksumText(std::uint32_t crc) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "crc32:%08x", crc);
  return text.data();
}

std::string fileChecksum(const std::filesystem::path& path) {
  const InputFile file(path);
  std::vector<std::byte> piece(1U << 20);
  std::uint32_t crc = 0;
  for (std::uint64_t offset = 0; offset < file.size(); offset += piece.size()) {
    const auto bytes = std::span(piece).first(
        static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), file.size() - offset)));
    file.readAt(offset, bytes);
    crc = crc32(bytes, crc);
  }
  return checksumText(crc);
}

}  // namespace dinoscope
