#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include "engine/io/storage.h"

namespace dinoscope {

/// Replaces `path` by `bytes` as one event: write new, fsync, rename, fsync folder.
/// Whoever reads sees the old content or the new, never a part, even after a crash at any point.
void writeFileAtomically(Storage& storage, const std::filesystem::path& path,
                         std::span<const std::byte> bytes);
void writeFileAtomically(Storage& storage, const std::filesystem::path& path, const std::string& text);

/// Makes `path` the first `bytes` of `from` in the same way, in memory that does not grow with them.
/// Throws Error (Data) when `from` can't be read, StorageError.
void copyFileAtomically(Storage& storage, const std::filesystem::path& from, std::uint64_t bytes,
                        const std::filesystem::path& path);

}  // namespace dinoscope
