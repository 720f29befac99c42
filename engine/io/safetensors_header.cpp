#include "engine/io/safetensors_header.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <nlohmann/json.hpp>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"

static_assert(std::endian::native == std::endian::little, "lengths are written as they are in memory");

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::size_t kMostDimensions = 64;
constexpr auto kMetadataKey = "__metadata__";

struct DtypeSize {
  const char* name;
  std::uint64_t bytes;
};
constexpr std::array<DtypeSize, 16> kDtypes{{{"F64", 8},
                                             {"F32", 4},
                                             {"F16", 2},
                                             {"BF16", 2},
                                             {"I64", 8},
                                             {"I32", 4},
                                             {"I16", 2},
                                             {"I8", 1},
                                             {"U64", 8},
                                             {"U32", 4},
                                             {"U16", 2},
                                             {"U8", 1},
                                             {"BOOL", 1},
                                             {"F8_E4M3", 1},
                                             {"F8_E5M2", 1},
                                             {"C64", 8}}};

using Refuse = std::function<void(const std::string&)>;

std::string jsonText(const std::string& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Takes the header's JSON piece by piece, so that a hostile one costs no more memory than its own tensors:
/// {"__metadata__": {text: text}, name: {"dtype": text, "shape": [sizes], "data_offsets": [begin, end]}}.
class HeaderParser : public nlohmann::json_sax<nlohmann::json> {
public:
  HeaderParser(SafetensorsHeader& header, Refuse refuse) : m_header(header), m_refuse(std::move(refuse)) {}

  bool null() override { return unexpected(); }
  bool boolean(bool) override { return unexpected(); }
  bool number_float(double, const std::string& text) override { return badNumber(text); }
  bool number_integer(std::int64_t number) override { return badNumber(std::to_string(number)); }
  bool binary(nlohmann::json::binary_t&) override { return unexpected(); }

  bool number_unsigned(std::uint64_t number) override {
    if (m_place == Place::Shape) {
      if (number > INT64_MAX) return badNumber(std::to_string(number));
      if (m_entry.shape.size() == kMostDimensions) return refuse(sentence("%1 has no valid shape", named()));
      m_entry.shape.push_back(static_cast<std::int64_t>(number));
      return true;
    }
    if (m_place == Place::Offsets && m_offsets < 2) {
      (m_offsets++ == 0 ? m_entry.begin : m_entry.end) = number;
      return true;
    }
    return unexpected();
  }
  bool string(std::string& text) override {
    if (m_place == Place::Metadata)
      m_header.metadata[m_key] = std::move(text);
    else if (m_place == Place::Tensor && m_key == "dtype")
      m_entry.dtype = std::move(text);
    else
      return unexpected();
    return true;
  }
  bool start_object(std::size_t) override {
    if (m_place == Place::Outside) {
      m_place = Place::Header;
    } else if (m_place == Place::Header && m_key == kMetadataKey) {
      if (std::exchange(m_has_metadata, true)) return twice(m_key);
      m_place = Place::Metadata;
    } else if (m_place == Place::Header) {
      m_entry = {};
      m_entry.name = m_key;
      m_offsets = 0;
      m_seen = 0;
      m_place = Place::Tensor;
    } else {
      return unexpected();
    }
    return true;
  }
  bool key(std::string& name) override {
    m_key = std::move(name);
    if (m_place == Place::Metadata && m_header.metadata.contains(m_key)) return twice(m_key);
    if (m_place != Place::Tensor) return true;
    const int bit = m_key == "dtype" ? 1 : m_key == "shape" ? 2 : m_key == "data_offsets" ? 4 : 0;
    if (bit == 0) return needsThree();
    if ((m_seen & bit) != 0) return twice(m_key);
    m_seen |= bit;
    return true;
  }
  bool end_object() override {
    if (m_place == Place::Tensor) {
      if (m_seen != 7) return needsThree();
      if (m_offsets != 2) return refuse(sentence("%1 has no valid offsets", named()));
      m_header.tensors.push_back(std::move(m_entry));
    }
    m_place = m_place == Place::Header ? Place::Outside : Place::Header;
    return true;
  }
  bool start_array(std::size_t) override {
    if (m_place != Place::Tensor || m_key == "dtype") return unexpected();
    m_place = m_key == "shape" ? Place::Shape : Place::Offsets;
    return true;
  }
  bool end_array() override {
    m_place = Place::Tensor;
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
    return refuse(sentence("its header is no valid JSON"));
  }

private:
  enum class Place { Outside, Header, Metadata, Tensor, Shape, Offsets };

  bool refuse(const std::string& what) const {
    m_refuse(what);
    return false;
  }
  std::string named() const { return sentence("tensor %1", jsonText(m_entry.name)); }
  bool twice(const std::string& name) const {
    return refuse(sentence("the name %1 occurs twice in its header", jsonText(name)));
  }
  bool needsThree() const {
    return refuse(sentence("%1 needs exactly dtype, shape and data_offsets", named()));
  }
  bool badNumber(const std::string& number) const {
    return m_place == Place::Shape ? refuse(sentence("%1 has a side that is no size: %2", named(), number))
                                   : unexpected();
  }
  bool unexpected() const {
    switch (m_place) {
      case Place::Outside:
        return refuse(sentence("its header is no JSON object"));
      case Place::Header:
        return m_key == kMetadataKey
                   ? refuse(sentence("its metadata is no JSON object"))
                   : refuse(
                         sentence("tensor %1 needs exactly dtype, shape and data_offsets", jsonText(m_key)));
      case Place::Metadata:
        return refuse(sentence("its metadata holds something that is no text"));
      case Place::Shape:
        return refuse(sentence("%1 has no valid shape", named()));
      case Place::Offsets:
        return refuse(sentence("%1 has no valid offsets", named()));
      case Place::Tensor:
        break;
    }
    return m_key == "dtype"
               ? refuse(sentence("%1 has the unknown type of something that is no text", named()))
           : m_key == "shape" ? refuse(sentence("%1 has no valid shape", named()))
                              : refuse(sentence("%1 has no valid offsets", named()));
  }

  SafetensorsHeader& m_header;
  const Refuse m_refuse;
  Place m_place = Place::Outside;
  std::string m_key;
  SafetensorsEntry m_entry;
  int m_seen = 0;     // of its three keys, as bits
  int m_offsets = 0;  // of the two
  bool m_has_metadata = false;
};

/// Each tensor by itself: its type, and as many bytes as its shape needs.
void checkTensors(const SafetensorsHeader& header, std::uint64_t data_bytes, const Refuse& refuse) {
  for (const SafetensorsEntry& entry : header.tensors) {
    const std::string named = sentence("tensor %1", jsonText(entry.name));
    const std::optional<std::uint64_t> element = safetensorsElementSize(entry.dtype);
    if (!element) refuse(sentence("%1 has the unknown type %2", named, jsonText(entry.dtype)));
    const std::optional<std::uint64_t> bytes = tensorByteCount(entry.shape, *element);
    if (!bytes) refuse(sentence("%1 is larger than any memory", named));
    if (entry.begin > entry.end || entry.end > data_bytes)
      refuse(sentence("%1 lies outside the file, so it is cut short or damaged", named));
    if (entry.end - entry.begin != *bytes)
      refuse(sentence("%1 has %2 bytes where its shape needs %3", named, entry.end - entry.begin, *bytes));
  }
}

/// All of them together: each name once, and the data section filled.
void checkTogether(SafetensorsHeader& header, std::uint64_t data_bytes, const Refuse& refuse) {
  auto& tensors = header.tensors;
  std::sort(tensors.begin(), tensors.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  const auto twin = std::adjacent_find(tensors.begin(), tensors.end(),
                                       [](const auto& a, const auto& b) { return a.name == b.name; });
  if (twin != tensors.end()) refuse(sentence("the name %1 occurs twice in its header", jsonText(twin->name)));
  std::stable_sort(tensors.begin(), tensors.end(), [](const auto& a, const auto& b) {
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
  });
  std::uint64_t position = 0;
  for (const SafetensorsEntry& entry : tensors) {
    if (entry.begin != position)
      refuse(entry.begin < position
                 ? sentence("tensor %1 overlaps another", jsonText(entry.name))
                 : sentence("tensor %1 does not follow the one before it", jsonText(entry.name)));
    position = entry.end;
  }
  if (position != data_bytes) refuse(sentence("bytes follow its last tensor"));
}

}  // namespace

SafetensorsHeader readSafetensorsHeader(const InputFile& file) {
  const Refuse refuse = [&file](const std::string& what) {
    throw dataError(
        sentence("%1 is not a safetensors file that can be read: %2.", pathText(file.path()), what));
  };
  if (file.size() < kLengthBytes) refuse(sentence("it is cut short"));
  std::uint64_t length = 0;
  file.readAt(0, std::as_writable_bytes(std::span(&length, 1)));
  if (length > file.size() - kLengthBytes)
    refuse(sentence(
        "its header is said to be longer than the file, so it is cut short or another kind of file"));
  if (length > kLargestSafetensorsHeader)
    refuse(
        sentence("its header has %1 MB, more than the 100 MB that such a file can have", length / 1'000'000));
  SafetensorsHeader header;
  header.data_begin = kLengthBytes + length;
  HeaderParser parser(header, refuse);
  nlohmann::json::sax_parse(file.textAt(kLengthBytes, length), &parser);
  const std::uint64_t data_bytes = file.size() - header.data_begin;
  checkTensors(header, data_bytes, refuse);
  checkTogether(header, data_bytes, refuse);
  return header;
}

std::string safetensorsHeaderBytes(std::vector<SafetensorsEntry> tensors,
                                   const std::map<std::string, std::string>& metadata,
                                   const std::string& origin) {
  const Refuse refuse = [&origin](const std::string& what) {
    throw runError(sentence("Could not write %1: %2.", origin, what));
  };
  std::uint64_t position = 0;
  for (SafetensorsEntry& entry : tensors) {
    const auto element = safetensorsElementSize(entry.dtype);
    const auto bytes = element ? tensorByteCount(entry.shape, *element) : std::nullopt;
    if (!bytes)
      refuse(sentence("tensor %1 has a type or a size that such a file can't hold", jsonText(entry.name)));
    if (entry.name == kMetadataKey) refuse(sentence("no tensor can be called %1", jsonText(entry.name)));
    entry.begin = position;
    if (__builtin_add_overflow(position, *bytes, &position))
      refuse(sentence("its tensors are larger than any file"));
    entry.end = position;
  }
  const auto written = [&refuse](const Json& json) {
    try {
      return json.dump();
    } catch (const Json::exception&) {
      refuse(sentence("a name in it is not UTF-8: %1",
                      json.dump(-1, ' ', false, Json::error_handler_t::replace)));
      throw;
    }
  };
  // Text by text: a tree of a long header would take ten times its size.
  std::string text(kLengthBytes, '\0');
  text += '{';
  if (!metadata.empty()) text += jsonText(kMetadataKey) + ":" + written(metadata);
  for (const SafetensorsEntry& entry : tensors) {
    text += (text.back() == '{' ? "" : ",") + written(entry.name) + ":{\"dtype\":" + jsonText(entry.dtype) +
            ",\"shape\":" + Json(entry.shape).dump() + ",\"data_offsets\":[" + std::to_string(entry.begin) +
            "," + std::to_string(entry.end) + "]}";
    if (text.size() > kLargestSafetensorsHeader) break;
  }
  text += '}';
  // So that the data begin at a multiple of 8, as other writers have it.
  text.append((kLengthBytes - text.size() % kLengthBytes) % kLengthBytes, ' ');
  const std::uint64_t length = text.size() - kLengthBytes;
  if (length > kLargestSafetensorsHeader)
    refuse(sentence(
        "the names in it take more than the 100 MB that the header of such a file can have; write fewer "
        "or give them shorter paths"));
  std::copy_n(reinterpret_cast<const char*>(&length), kLengthBytes, text.begin());
  return text;
}

std::optional<std::uint64_t> safetensorsElementSize(const std::string& dtype) {
  for (const DtypeSize& known : kDtypes)
    if (dtype == known.name) return known.bytes;
  return std::nullopt;
}

std::optional<std::uint64_t> tensorByteCount(const std::vector<std::int64_t>& shape,
                                             std::uint64_t element_size) {
  std::int64_t bytes = static_cast<std::int64_t>(element_size);
  bool is_empty = false;
  for (const std::int64_t side : shape) {
    is_empty = is_empty || side == 0;
    if (side < 0 || __builtin_mul_overflow(bytes, side == 0 ? 1 : side, &bytes)) return std::nullopt;
  }
  return is_empty ? 0 : static_cast<std::uint64_t>(bytes);
}

}  // namespace dinoscope
