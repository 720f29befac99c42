#pragma once

#include <torch/types.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>

#include "engine/core/sentence.h"
#include "engine/io/storage.h"

namespace dinoscope {

using TensorMap = std::map<std::string, torch::Tensor>;

/// A safetensors file: 8 bytes of header length, a JSON header, raw little-endian data.
/// Types: F64 F32 F16 BF16 I64 I32 I16 I8 U8 BOOL. (https://huggingface.co/docs/safetensors)
struct SafetensorsFile {
  TensorMap tensors;
  std::map<std::string, std::string> metadata;
};

/// Reads a file strictly: lengths, types, shapes and offsets are checked before memory is taken, and the
/// tensors must fill the data section without hole or overlap. Tensors come on the CPU, contiguous.
/// Throws Error (Data) with one sentence that names the file and what is wrong.
SafetensorsFile readSafetensorsFile(const std::filesystem::path& path);

/// The same, and the checksum of the whole file as fileChecksum() has it, without reading it twice.
SafetensorsFile readSafetensorsFile(const std::filesystem::path& path, std::string& checksum);

/// The tensors alone.
TensorMap readSafetensors(const std::filesystem::path& path);

/// The bytes of a safetensors file. Tensors may be on any device and have any strides. Throws Error (Run)
/// for a type that the format does not have and for a header that readers would not take; `origin` names the
/// file.
std::string safetensorsBytes(const TensorMap& tensors,
                             const std::map<std::string, std::string>& metadata = {},
                             const std::string& origin = phrase("the file"));

/// The same, part by part: the header, then each tensor; so that a large file needs no second copy in memory.
void forEachSafetensorsPart(const TensorMap& tensors, const std::map<std::string, std::string>& metadata,
                            const std::string& origin,
                            const std::function<void(std::span<const std::byte>)>& take);

/// Writes atomically.
void writeSafetensors(Storage& storage, const std::filesystem::path& path, const TensorMap& tensors,
                      const std::map<std::string, std::string>& metadata = {});

}  // namespace dinoscope
