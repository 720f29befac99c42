#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "engine/io/input_file.h"

namespace dinoscope {

/// The directory of a zip archive whose entries are stored without compression, as torch.save writes them
/// (so that tensors can be read in place). Everything else is refused: compression, encryption, several
/// disks, entries outside the file. 64-bit archives are read.
/// (PKWARE APPNOTE 6.3.9, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16)
class StoredZip {
public:
  struct Entry {
    std::uint64_t offset = 0;  ///< of the content in the file
    std::uint64_t size = 0;
  };

  /// Reads the directory. Throws Error (Data) when the file is damaged.
  explicit StoredZip(const InputFile& file);

  const std::map<std::string, Entry>& entries() const { return m_entries; }

  /// nullptr when there is none of this name.
  const Entry* find(const std::string& name) const;

private:
  [[noreturn]] void refuse(const std::string& what) const;
  void findDirectory();
  void findDirectory64(std::uint64_t end_record);
  void readDirectory();
  std::uint64_t contentOffset(std::uint64_t local_header) const;

  const InputFile& m_file;
  std::uint64_t m_directory_offset = 0;
  std::uint64_t m_directory_size = 0;
  std::uint64_t m_entry_count = 0;
  std::map<std::string, Entry> m_entries;
};

}  // namespace dinoscope
