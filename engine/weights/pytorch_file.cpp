#include "engine/weights/pytorch_file.h"

#include <algorithm>
#include <array>
#include <map>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/input_file.h"
#include "engine/weights/pickle.h"
#include "engine/weights/stored_zip.h"
#include "engine/weights/tensor_bytes.h"
#include "engine/weights/tensor_rebuilder.h"

namespace dinoscope {
namespace {

using Kind = PickleValue::Kind;

constexpr std::uint64_t kLargestPickle = 32 << 20;
constexpr int kDeepestNesting = 32;
constexpr std::size_t kMostVisits = 1 << 20;  // of values that are shared by many parents

[[noreturn]] void refuse(const InputFile& file, const std::string& what) {
  throw dataError(
      sentence("%1 is not a PyTorch checkpoint that can be read: %2.", pathText(file.path()), what));
}

torch::Tensor readTensorAt(const InputFile& file, std::uint64_t offset, torch::ScalarType type,
                           std::int64_t count) {
  torch::Tensor tensor = torch::empty({count}, type);
  file.readAt(offset, writableBytes(tensor));
  return tensor;
}

bool isDictionary(const PickleValue& value) {
  return value.kind == Kind::Dict || value.isCallOf("collections.OrderedDict") ||
         value.isCallOf("collections.defaultdict");
}

/// Walks a pickle's value and names every tensor in it by its path.
class TensorCollector {
public:
  TensorCollector(const InputFile& file, TensorRebuilder& rebuilder) : m_file(file), m_rebuilder(rebuilder) {}

  TensorMap collect(const PickleValue& root) {
    visit("", root, 0);
    if (m_tensors.empty()) refuse(m_file, sentence("it holds no tensors; save the model's state_dict()"));
    return std::move(m_tensors);
  }

private:
  void visit(const std::string& path, const PickleValue& value, int depth) {
    if (depth > kDeepestNesting || ++m_visits > kMostVisits)
      refuse(m_file, sentence("its values are nested too deeply"));
    if (TensorRebuilder::isTensor(value)) {
      m_tensors.insert_or_assign(path, m_rebuilder.tensorOf(value));
    } else if (isDictionary(value)) {
      for (std::size_t i = 0; i + 1 < value.items.size(); i += 2)
        if (const auto name = nameOf(*value.items[i]))
          visit(join(path, *name), *value.items[i + 1], depth + 1);
    } else if (value.kind == Kind::Sequence) {
      for (std::size_t i = 0; i < value.items.size(); ++i)
        visit(join(path, std::to_string(i)), *value.items[i], depth + 1);
    }
  }

  static std::optional<std::string> nameOf(const PickleValue& key) {
    if (key.kind == Kind::Text) return key.text;
    if (key.kind == Kind::Integer) return std::to_string(key.integer);
    return std::nullopt;
  }

  static std::string join(const std::string& path, const std::string& name) {
    return path.empty() ? name : path + "/" + name;
  }

  const InputFile& m_file;
  TensorRebuilder& m_rebuilder;
  TensorMap m_tensors;
  std::size_t m_visits = 0;
};

TensorMap collectTensors(const InputFile& file, StorageSource& source, const PickleValue& root) {
  TensorRebuilder rebuilder(source, pathText(file.path()), file.size());
  return TensorCollector(file, rebuilder).collect(root);
}

/// Since PyTorch 1.6: a zip with NAME/data.pkl and one entry NAME/data/KEY a storage.
class ZipStorages : public StorageSource {
public:
  explicit ZipStorages(const InputFile& file) : m_file(file), m_zip(file) {
    for (const auto& [name, entry] : m_zip.entries())
      if (name.ends_with("/data.pkl") && std::count(name.begin(), name.end(), '/') == 1)
        m_root = name.substr(0, name.find('/') + 1);
    if (m_root.empty()) refuse(m_file, sentence("the zip holds no data.pkl"));
    if (const StoredZip::Entry* order = m_zip.find(m_root + "byteorder"))
      if (order->size != 6 || m_file.textAt(order->offset, order->size) != "little")
        refuse(m_file, sentence("it was written by a big-endian machine; save it again on another"));
  }

  std::string readPickle() const {
    const StoredZip::Entry& entry = *m_zip.find(m_root + "data.pkl");
    if (entry.size > kLargestPickle) refuse(m_file, sentence("its data.pkl is larger than any checkpoint's"));
    return m_file.textAt(entry.offset, entry.size);
  }

  torch::Tensor readStorage(const std::string& key, torch::ScalarType type, std::int64_t count) override {
    const StoredZip::Entry* entry = m_zip.find(m_root + "data/" + key);
    if (entry == nullptr) refuse(m_file, sentence("its storage %1 is missing", key));
    if (byteCountOf({count}, type) != entry->size)
      refuse(m_file,
             sentence("its storage %1 has %2 bytes, which is not what %3 numbers take, so it is damaged", key,
                      entry->size, count));
    return readTensorAt(m_file, entry->offset, type, count);
  }

private:
  const InputFile& m_file;
  StoredZip m_zip;
  std::string m_root;  // "archive/"
};

TensorMap readZipFormat(const InputFile& file) {
  ZipStorages storages(file);
  const std::string pickle = storages.readPickle();
  PickleReader reader(std::as_bytes(std::span(pickle)), pathText(file.path()));
  return collectTensors(file, storages, reader.read());
}

/// Before PyTorch 1.6: pickles of a magic number, a version, the machine, the value and the list of
/// storage keys; then the storages in that order, each 8 bytes of element count and the elements.
/// (torch/serialization.py, _legacy_save)
class LegacyStorages : public StorageSource {
public:
  LegacyStorages(const InputFile& file, const PickleReader& reader, const PickleValue& keys) : m_file(file) {
    std::map<std::string, torch::ScalarType> types;
    const TensorRebuilder rebuilder(*this, pathText(file.path()), 0);
    for (const PickleValue& value : reader.values())
      if (value.kind == Kind::Persistent) {
        const StorageReference reference = rebuilder.storageReferenceOf(value);
        types.emplace(reference.key, reference.type);
      }
    std::uint64_t offset = reader.position();
    if (keys.kind != Kind::Sequence) refuse(file, sentence("its list of storages is missing"));
    for (const PickleValue* key : keys.items) {
      const auto type = key->kind == Kind::Text ? types.find(key->text) : types.end();
      if (type == types.end()) refuse(file, sentence("its list of storages names one that no tensor uses"));
      offset = addStorage(type->first, type->second, offset);
    }
    if (offset != file.size()) refuse(file, sentence("bytes follow its last storage"));
  }

  torch::Tensor readStorage(const std::string& key, torch::ScalarType type, std::int64_t count) override {
    const auto found = m_storages.find(key);
    if (found == m_storages.end() || found->second.type != type)
      refuse(m_file, sentence("its storage %1 is missing", key));
    if (found->second.count != count)
      refuse(m_file, sentence("its storage %1 has another size than announced", key));
    return readTensorAt(m_file, found->second.offset, type, count);
  }

private:
  struct Place {
    std::uint64_t offset = 0;
    std::int64_t count = 0;
    torch::ScalarType type = torch::kFloat32;
  };

  /// Returns where the next one begins.
  std::uint64_t addStorage(const std::string& key, torch::ScalarType type, std::uint64_t offset) {
    Place place{offset + sizeof(std::int64_t), 0, type};
    m_file.readAt(offset, std::as_writable_bytes(std::span(&place.count, 1)));
    const auto bytes = byteCountOf({place.count}, type);
    if (!bytes || *bytes > m_file.size() - place.offset)
      refuse(m_file, sentence("its storage %1 is cut short", key));
    if (!m_storages.emplace(key, place).second) refuse(m_file, sentence("its storage %1 occurs twice", key));
    return place.offset + *bytes;
  }

  const InputFile& m_file;
  std::map<std::string, Place> m_storages;
};

TensorMap readLegacyFormat(const InputFile& file) {
  const std::string head = file.textAt(0, std::min(file.size(), kLargestPickle));
  PickleReader reader(std::as_bytes(std::span(head)), pathText(file.path()));

  static const std::string magic = "\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
  const PickleValue& first = reader.read();
  if (first.kind != Kind::LongInteger || first.text != magic)
    refuse(file, sentence("it is a pickle, but not one of torch.save"));
  const PickleValue& version = reader.read();
  if (version.kind != Kind::Integer || version.integer != 1001)
    refuse(file, sentence("it is of an unknown old version"));
  const PickleValue& machine = reader.read();
  for (std::size_t i = 0; i + 1 < machine.items.size(); i += 2)
    if (machine.items[i]->isText("little_endian") && machine.items[i + 1]->integer == 0)
      refuse(file, sentence("it was written by a big-endian machine; save it again on another"));
  const PickleValue& root = reader.read();
  const PickleValue& keys = reader.read();
  LegacyStorages storages(file, reader, keys);
  return collectTensors(file, storages, root);
}

}  // namespace

TensorMap readPyTorchFile(const std::filesystem::path& path) {
  const InputFile file(path);
  if (file.size() == 0) refuse(file, sentence("it is empty"));
  const std::string start = file.textAt(0, std::min<std::uint64_t>(file.size(), 4));
  if (start == std::string("PK\x03\x04")) return readZipFormat(file);
  if (start[0] == '\x80') return readLegacyFormat(file);
  refuse(file, sentence("it is neither a zip nor a pickle"));
}

}  // namespace dinoscope
