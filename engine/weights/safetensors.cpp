#include "engine/weights/safetensors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "engine/core/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/input_file.h"
#include "engine/weights/tensor_bytes.h"

static_assert(std::endian::native == std::endian::little, "tensors are written as they are in memory");

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kLargestHeader = 16 << 20;  // 100,000 tensors and more
constexpr std::size_t kMostDimensions = 64;
constexpr auto kMetadataKey = "__metadata__";

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

/// One tensor as the header describes it; begin and end count from the start of the data section.
struct Entry {
  std::string name;
  torch::ScalarType type = torch::kFloat32;
  std::vector<std::int64_t> shape;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

/// Reads one file; every refusal names it.
class Reader {
public:
  explicit Reader(const std::filesystem::path& path) : m_file(path) {}

  SafetensorsFile read() {
    const Json header = readHeader();
    SafetensorsFile result;
    std::vector<Entry> entries;
    for (const auto& [name, value] : header.items()) {
      if (name == kMetadataKey)
        result.metadata = readMetadata(value);
      else
        entries.push_back(readEntry(name, value));
    }
    requireGapless(entries);
    for (const Entry& entry : entries) result.tensors.emplace(entry.name, readTensor(entry));
    return result;
  }

private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw dataError(m_file.path().string() + " is not a safetensors file that can be read: " + what + ".");
  }

  Json readHeader() {
    if (m_file.size() < kLengthBytes) refuse("it is cut short");
    std::uint64_t length = 0;
    m_file.readAt(0, std::as_writable_bytes(std::span(&length, 1)));
    if (length > m_file.size() - kLengthBytes)
      refuse("its header is said to be longer than the file, so it is cut short or another kind of file");
    if (length > kLargestHeader) refuse("its header is larger than 16 MB");
    m_data_begin = kLengthBytes + length;
    try {
      Json header = Json::parse(m_file.textAt(kLengthBytes, length), duplicateKeyGuard());
      if (header.is_object()) return header;
    } catch (const Json::exception&) {
      refuse("its header is no valid JSON");
    }
    refuse("its header is no JSON object");
  }

  /// nlohmann keeps the last of equal keys; a tensor hidden behind another must not pass.
  Json::parser_callback_t duplicateKeyGuard() const {
    return [this, seen = std::vector<std::set<std::string>>()](int, Json::parse_event_t event,
                                                               Json& parsed) mutable {
      if (event == Json::parse_event_t::object_start) seen.emplace_back();
      if (event == Json::parse_event_t::object_end) seen.pop_back();
      if (event == Json::parse_event_t::key && !seen.back().insert(parsed.get<std::string>()).second)
        refuse("the name " + parsed.dump() + " occurs twice in its header");
      return true;
    };
  }

  std::map<std::string, std::string> readMetadata(const Json& value) const {
    if (!value.is_object()) refuse("its metadata is no JSON object");
    std::map<std::string, std::string> metadata;
    for (const auto& [key, text] : value.items()) {
      if (!text.is_string()) refuse("its metadata holds something that is no text");
      metadata.emplace(key, text.get<std::string>());
    }
    return metadata;
  }

  Entry readEntry(const std::string& name, const Json& value) const {
    const std::string named = "tensor " + Json(name).dump();
    if (!value.is_object() || value.size() != 3 || !value.contains("dtype") || !value.contains("shape") ||
        !value.contains("data_offsets"))
      refuse(named + " needs exactly dtype, shape and data_offsets");
    Entry entry;
    entry.name = name;
    const auto known = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&](const TypeName& type) { return value["dtype"] == type.name; });
    if (known == kTypes.end()) refuse(named + " has the unknown type " + value["dtype"].dump());
    entry.type = known->type;

    const Json& shape = value["shape"];
    if (!shape.is_array() || shape.size() > kMostDimensions) refuse(named + " has no valid shape");
    for (const Json& side : shape) {
      // A JSON number without a sign is unsigned for nlohmann: negative and broken sides fall out here.
      if (!side.is_number_unsigned() || side.get<std::uint64_t>() > INT64_MAX)
        refuse(named + " has a side that is no size: " + side.dump());
      entry.shape.push_back(side.get<std::int64_t>());
    }
    const std::optional<std::uint64_t> bytes = byteCountOf(entry.shape, entry.type);
    if (!bytes) refuse(named + " is larger than any memory");

    const Json& offsets = value["data_offsets"];
    if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
        !offsets[1].is_number_unsigned())
      refuse(named + " has no valid offsets");
    entry.begin = offsets[0].get<std::uint64_t>();
    entry.end = offsets[1].get<std::uint64_t>();
    if (entry.begin > entry.end || entry.end > m_file.size() - m_data_begin)
      refuse(named + " lies outside the file, so it is cut short or damaged");
    if (entry.end - entry.begin != *bytes)
      refuse(named + " has " + std::to_string(entry.end - entry.begin) + " bytes where its shape needs " +
             std::to_string(*bytes));
    return entry;
  }

  void requireGapless(std::vector<Entry>& entries) const {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
      return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t position = 0;
    for (const Entry& entry : entries) {
      if (entry.begin != position)
        refuse("tensor " + Json(entry.name).dump() +
               (entry.begin < position ? " overlaps another" : " does not follow the one before it"));
      position = entry.end;
    }
    if (position != m_file.size() - m_data_begin) refuse("bytes follow its last tensor");
  }

  torch::Tensor readTensor(const Entry& entry) const {
    torch::Tensor tensor = torch::empty(entry.shape, entry.type);
    m_file.readAt(m_data_begin + entry.begin, writableBytes(tensor));
    if (!isValidContent(tensor))
      refuse("tensor " + Json(entry.name).dump() + " holds a truth value that is not 0 or 1");
    return tensor;
  }

  InputFile m_file;
  std::uint64_t m_data_begin = 0;
};

const char* typeNameOf(const std::string& name, torch::ScalarType type) {
  for (const TypeName& known : kTypes)
    if (known.type == type) return known.name;
  throw runError("Tensor " + name + " has the type " + std::string(torch::toString(type)) +
                 ", which a safetensors file can't hold.");
}

}  // namespace

SafetensorsFile readSafetensorsFile(const std::filesystem::path& path) { return Reader(path).read(); }

TensorMap readSafetensors(const std::filesystem::path& path) { return Reader(path).read().tensors; }

void forEachSafetensorsPart(const TensorMap& tensors, const std::map<std::string, std::string>& metadata,
                            const std::function<void(std::span<const std::byte>)>& take) {
  // Large elements first, so that every tensor is aligned to its element size.
  std::vector<std::pair<std::string, torch::Tensor>> ordered(tensors.begin(), tensors.end());
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
    return a.second.element_size() > b.second.element_size();
  });

  Json header = Json::object();
  if (!metadata.empty()) header[kMetadataKey] = metadata;
  std::uint64_t position = 0;
  for (auto& [name, tensor] : ordered) {
    const std::uint64_t end = position + static_cast<std::uint64_t>(tensor.numel() * tensor.element_size());
    header[name] = {{"dtype", typeNameOf(name, tensor.scalar_type())},
                    {"shape", tensor.sizes().vec()},
                    {"data_offsets", {position, end}}};
    position = end;
  }
  std::string text = header.dump();
  text.append((kLengthBytes - text.size() % kLengthBytes) % kLengthBytes, ' ');

  const std::uint64_t length = text.size();
  take(std::as_bytes(std::span(&length, 1)));
  take(std::as_bytes(std::span(text)));
  for (const auto& [name, tensor] : ordered) {
    const torch::Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
    if (plain.nbytes() > 0) take({static_cast<const std::byte*>(plain.data_ptr()), plain.nbytes()});
  }
}

std::string safetensorsBytes(const TensorMap& tensors, const std::map<std::string, std::string>& metadata) {
  std::size_t data = 0;
  for (const auto& [name, tensor] : tensors) data += tensor.nbytes();
  std::string bytes;
  bytes.reserve(data + data / 16);
  forEachSafetensorsPart(tensors, metadata, [&bytes](std::span<const std::byte> part) {
    bytes.append(reinterpret_cast<const char*>(part.data()), part.size());
  });
  return bytes;
}

void writeSafetensors(Storage& storage, const std::filesystem::path& path, const TensorMap& tensors,
                      const std::map<std::string, std::string>& metadata) {
  writeFileAtomically(storage, path, safetensorsBytes(tensors, metadata));
}

}  // namespace dinoscope
