#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/io/input_file.h"

namespace dinoscope {

/// The longest header that any reader takes: the limit of the format's own library.
constexpr std::uint64_t kLargestSafetensorsHeader = 100'000'000;  // bytes

/// One tensor as a safetensors header tells of it.
struct SafetensorsEntry {
  std::string name;
  std::string dtype;                ///< "F32"; one of the format's
  std::vector<std::int64_t> shape;  ///< no side is negative
  std::uint64_t begin = 0;          ///< in the data section
  std::uint64_t end = 0;
};

/// What a safetensors file says about itself: 8 bytes of header length, a JSON header, raw little-endian data
/// (https://huggingface.co/docs/safetensors). Knows no tensors, so that it serves with LibTorch and without.
struct SafetensorsHeader {
  std::vector<SafetensorsEntry> tensors;  ///< in the order of their data
  std::map<std::string, std::string> metadata;
  std::uint64_t data_begin = 0;  ///< in the file
};

/// Reads it strictly: lengths, types, shapes and offsets are checked, no sum of them overflows, no name
/// stands twice, and the tensors fill the data section to the file's end without hole or overlap.
/// Throws Error (Data) with one sentence that names the file and what is wrong.
SafetensorsHeader readSafetensorsHeader(const InputFile& file);

/// The first bytes of a file with these tensors, whose data follow in this order without a gap: their offsets
/// are set here. `origin` names the file. Throws Error (Run) for what readSafetensorsHeader() would refuse.
std::string safetensorsHeaderBytes(std::vector<SafetensorsEntry> tensors,
                                   const std::map<std::string, std::string>& metadata,
                                   const std::string& origin);

/// How many bytes an element of the format's type takes; empty when it has no such type.
std::optional<std::uint64_t> safetensorsElementSize(const std::string& dtype);

/// How many bytes a tensor takes; empty when that overflows, with sides of 0 counted as 1 (such a tensor is
/// empty, yet its strides would overflow).
std::optional<std::uint64_t> tensorByteCount(const std::vector<std::int64_t>& shape,
                                             std::uint64_t element_size);

}  // namespace dinoscope
