#include "engine/io/atomic_file.h"

#include <unistd.h>

#include <algorithm>

#include "engine/io/input_file.h"

namespace dinoscope {
namespace {

constexpr std::uint64_t kPieceBytes = 1 << 20;

template <typename Write>
void replaceAtomically(Storage& storage, const std::filesystem::path& path, Write write) {
  // In the same folder, since a rename is atomic only within a file system; the process id keeps two
  // programs that write the same file from tearing each other's new content.
  std::filesystem::path fresh = path;
  fresh += ".new" + std::to_string(::getpid());
  try {
    write(fresh);
    storage.sync(fresh);
    storage.rename(fresh, path);
  } catch (...) {
    std::error_code ignored;
    std::filesystem::remove(fresh, ignored);
    throw;
  }
  storage.sync(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."));
}

}  // namespace

void writeFileAtomically(Storage& storage, const std::filesystem::path& path,
                         std::span<const std::byte> bytes) {
  replaceAtomically(storage, path,
                    [&](const std::filesystem::path& fresh) { storage.writeFile(fresh, bytes); });
}

void writeFileAtomically(Storage& storage, const std::filesystem::path& path, const std::string& text) {
  writeFileAtomically(storage, path, std::as_bytes(std::span(text)));
}

void copyFileAtomically(Storage& storage, const std::filesystem::path& from, std::uint64_t bytes,
                        const std::filesystem::path& path) {
  const InputFile source(from);
  replaceAtomically(storage, path, [&](const std::filesystem::path& fresh) {
    storage.writeFile(fresh, {});
    for (std::uint64_t at = 0; at < bytes; at += kPieceBytes) {
      const std::string piece = source.textAt(at, std::min(kPieceBytes, bytes - at));
      storage.appendFile(fresh, std::as_bytes(std::span(piece)));
    }
  });
}

}  // namespace dinoscope
