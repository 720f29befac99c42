#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

#include "engine/io/storage.h"

namespace dinoscope {

/// Replaces `path` by `bytes` as one event: write new, fsync, rename, fsync folder (architecture rule 7).
/// Whoever reads sees the old content or the new, never a part, even after a crash at any point.
void writeFileAtomically(Storage& storage, const std::filesystem::path& path,
                         std::span<const std::byte> bytes);
void writeFileAtomically(Storage& storage, const std::filesystem::path& path, const std::string& text);

}  // namespace dinoscope
