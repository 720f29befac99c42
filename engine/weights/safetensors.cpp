#include "engine/weights/safetensors.h"

#include <algorithm>
#include <array>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/io/input_file.h"
#include "engine/io/safetensors_header.h"
#include "engine/weights/tensor_bytes.h"

namespace dinoscope {
namespace {

struct TypeName {
  const char* name;
  torch::ScalarType type;
};
constexpr std::array<TypeName, 10> kTypes{{{"F64", torch::kFloat64},
                                           {"F32", torch::kFloat32},
                                           {"F16", torch::kFloat16},
                                           {"BF16", torch::kBFloat16},
                                           {"I64", torch::kInt64},
                                           {"I32", torch::kInt32},
                                           {"I16", torch::kInt16},
                                           {"I8", torch::kInt8},
                                           {"U8", torch::kUInt8},
                                           {"BOOL", torch::kBool}}};

torch::ScalarType typeOf(const SafetensorsEntry& entry, const InputFile& file) {
  for (const TypeName& known : kTypes)
    if (entry.dtype == known.name) return known.type;
  throw dataError(
      sentence("%1 is not a safetensors file that can be read: tensor \"%2\" has the unknown type %3.",
               pathText(file.path()), entry.name, entry.dtype));
}

torch::Tensor readTensor(const InputFile& file, std::uint64_t offset, const SafetensorsEntry& entry,
                         std::uint32_t* checksum) {
  torch::Tensor tensor = torch::empty(entry.shape, typeOf(entry, file));
  file.readAt(offset, writableBytes(tensor));
  if (checksum != nullptr) *checksum = crc32(writableBytes(tensor), *checksum);
  if (!isValidContent(tensor))
    throw dataError(
        sentence("%1 is not a safetensors file that can be read: tensor \"%2\" holds a truth value that is "
                 "not 0 or 1.",
                 pathText(file.path()), entry.name));
  return tensor;
}

/// The header and the tensors in the order of their data are every byte of the file, once.
SafetensorsFile readFile(const std::filesystem::path& path, std::uint32_t* checksum) {
  const InputFile file(path);
  SafetensorsHeader header = readSafetensorsHeader(file);
  if (checksum != nullptr) {
    const std::string begin = file.textAt(0, header.data_begin);
    *checksum = crc32(std::as_bytes(std::span(begin)));
  }
  SafetensorsFile result;
  for (const SafetensorsEntry& entry : header.tensors)
    result.tensors.emplace(entry.name, readTensor(file, header.data_begin + entry.begin, entry, checksum));
  result.metadata = std::move(header.metadata);
  return result;
}

const char* typeNameOf(const std::string& name, torch::ScalarType type) {
  for (const TypeName& known : kTypes)
    if (known.type == type) return known.name;
  throw runError(sentence("Tensor %1 has the type %2, which a safetensors file can't hold.", name,
                          std::string(torch::toString(type))));
}

}  // namespace

SafetensorsFile readSafetensorsFile(const std::filesystem::path& path) { return readFile(path, nullptr); }

SafetensorsFile readSafetensorsFile(const std::filesystem::path& path, std::string& checksum) {
  std::uint32_t crc = 0;
  SafetensorsFile file = readFile(path, &crc);
  checksum = checksumText(crc);
  return file;
}

TensorMap readSafetensors(const std::filesystem::path& path) { return readFile(path, nullptr).tensors; }

void forEachSafetensorsPart(const TensorMap& tensors, const std::map<std::string, std::string>& metadata,
                            const std::string& origin,
                            const std::function<void(std::span<const std::byte>)>& take) {
  // Large elements first, so that every tensor is aligned to its element size.
  std::vector<std::pair<std::string, torch::Tensor>> ordered(tensors.begin(), tensors.end());
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
    return a.second.element_size() > b.second.element_size();
  });
  std::vector<SafetensorsEntry> entries;
  entries.reserve(ordered.size());
  for (const auto& [name, tensor] : ordered)
    entries.push_back({name, typeNameOf(name, tensor.scalar_type()), tensor.sizes().vec(), 0, 0});
  const std::string header = safetensorsHeaderBytes(std::move(entries), metadata, origin);
  take(std::as_bytes(std::span(header)));
  for (const auto& [name, tensor] : ordered) {
    const torch::Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
    if (plain.nbytes() > 0) take({static_cast<const std::byte*>(plain.data_ptr()), plain.nbytes()});
  }
}

std::string safetensorsBytes(const TensorMap& tensors, const std::map<std::string, std::string>& metadata,
                             const std::string& origin) {
  std::size_t data = 0;
  for (const auto& [name, tensor] : tensors) data += tensor.nbytes();
  std::string bytes;
  bytes.reserve(data + data / 16);
  forEachSafetensorsPart(tensors, metadata, origin, [&bytes](std::span<const std::byte> part) {
    bytes.append(reinterpret_cast<const char*>(part.data()), part.size());
  });
  return bytes;
}

void writeSafetensors(Storage& storage, const std::filesystem::path& path, const TensorMap& tensors,
                      const std::map<std::string, std::string>& metadata) {
  writeFileAtomically(storage, path, safetensorsBytes(tensors, metadata, pathText(path)));
}

}  // namespace dinoscope
