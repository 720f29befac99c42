#include "engine/io/atomic_file.h"

#include <unistd.h>

namespace dinoscope {

void writeFileAtomically(Storage& storage, const std::filesystem::path& path,
                         std::span<const std::byte> bytes) {
  // In the same folder, since a rename is atomic only within a file system; the process id keeps two
  // programs that write the same file from tearing each other's new content.
  std::filesystem::path fresh = path;
  fresh += ".new" + std::to_string(::getpid());
  try {
    storage.writeFile(fresh, bytes);
    storage.sync(fresh);
    storage.rename(fresh, path);
  } catch (...) {
    std::error_code ignored;
    std::filesystem::remove(fresh, ignored);
    throw;
  }
  storage.sync(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."));
}

void writeFileAtomically(Storage& storage, const std::filesystem::path& path, const std::string& text) {
  writeFileAtomically(storage, path, std::as_bytes(std::span(text)));
}

}  // namespace dinoscope
