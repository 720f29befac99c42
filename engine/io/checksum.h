#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace dinoscope {

/// CRC-32 as in zip, PNG and Ethernet (polynomial 0xEDB88320 reflected): finds damage, not forgery.
/// Goes on from `before`, the checksum of what came earlier. Own code, because a build of the core alone
/// has no zlib.
std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t before = 0);

/// "crc32:cbf43926", as checkpoints carry it.
std::string checksumText(std::uint32_t crc);

/// Of a whole file, read piece by piece. Throws Error (Data) when it can't be read.
std::string fileChecksum(const std::filesystem::path& path);

}  // namespace dinoscope
