#pragma once

#include <torch/types.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "engine/weights/pickle.h"

namespace dinoscope {

/// Where the numbers of a checkpoint's storages are: entries of a zip, or one after the other.
class StorageSource {
public:
  virtual ~StorageSource() = default;

  /// The storage `key` as a flat tensor of `count` elements. Throws Error (Data) when the file holds
  /// another number of bytes for it.
  virtual torch::Tensor readStorage(const std::string& key, torch::ScalarType type, std::int64_t count) = 0;
};

/// What a pickle's persistent identifier says of a storage:
/// ("storage", type, key, device, count[, (view key, offset, count)]).
struct StorageReference {
  std::string key;
  torch::ScalarType type = torch::kFloat32;
  std::int64_t count = 0;
  std::int64_t view_offset = 0;  ///< old files: a storage that is part of another
  std::int64_t view_count = 0;
};

/// Makes tensors of what a pickle says, checking every number before it is used. Tensors that shared a
/// storage in Python share it here.
class TensorRebuilder {
public:
  /// `largest_total` bounds the bytes of all storages together: no file can hold more than its own size.
  TensorRebuilder(StorageSource& source, std::string origin, std::uint64_t largest_total)
      : m_source(source), m_origin(std::move(origin)), m_budget(largest_total) {}

  /// Whether the value stands for a tensor or a parameter.
  static bool isTensor(const PickleValue& value);

  /// Throws Error (Data) when what it asks for does not fit its storage.
  torch::Tensor tensorOf(const PickleValue& value);

  /// Throws Error (Data) when the identifier is not one of torch.save's.
  StorageReference storageReferenceOf(const PickleValue& persistent) const;

private:
  [[noreturn]] void refuse(const std::string& what) const;
  const PickleValue& argument(const PickleValue& call, std::size_t index) const;
  std::int64_t sizeOf(const PickleValue& value) const;
  std::vector<std::int64_t> sizesOf(const PickleValue& value) const;
  torch::Tensor rebuildTensor(const PickleValue& call);
  torch::Tensor storageOf(const PickleValue& persistent);

  StorageSource& m_source;
  std::string m_origin;
  std::uint64_t m_budget;
  std::map<std::pair<std::string, torch::ScalarType>, torch::Tensor> m_storages;
};

}  // namespace dinoscope
