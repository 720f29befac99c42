#include "engine/weights/tensor_rebuilder.h"

#include <algorithm>
#include <array>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/weights/tensor_bytes.h"

namespace dinoscope {
namespace {

using Kind = PickleValue::Kind;

constexpr std::size_t kMostDimensions = 64;
constexpr std::int64_t kMostRepeatedElements = 1 << 24;

struct StorageType {
  const char* global;
  torch::ScalarType type;
};
constexpr std::array<StorageType, 10> kStorageTypes{{{"torch.DoubleStorage", torch::kFloat64},
                                                     {"torch.FloatStorage", torch::kFloat32},
                                                     {"torch.HalfStorage", torch::kFloat16},
                                                     {"torch.BFloat16Storage", torch::kBFloat16},
                                                     {"torch.LongStorage", torch::kInt64},
                                                     {"torch.IntStorage", torch::kInt32},
                                                     {"torch.ShortStorage", torch::kInt16},
                                                     {"torch.CharStorage", torch::kInt8},
                                                     {"torch.ByteStorage", torch::kUInt8},
                                                     {"torch.BoolStorage", torch::kBool}}};

bool isTensorCall(const PickleValue& value) {
  return value.isCallOf("torch._utils._rebuild_tensor_v2") || value.isCallOf("torch._utils._rebuild_tensor");
}
bool isParameterCall(const PickleValue& value) {
  return value.isCallOf("torch._utils._rebuild_parameter") ||
         value.isCallOf("torch._utils._rebuild_parameter_with_state");
}

}  // namespace

bool TensorRebuilder::isTensor(const PickleValue& value) {
  return isTensorCall(value) || isParameterCall(value);
}

void TensorRebuilder::refuse(const std::string& what) const {
  throw dataError(sentence("%1 is not a PyTorch checkpoint that can be read: %2.", m_origin, what));
}

torch::Tensor TensorRebuilder::tensorOf(const PickleValue& value) {
  // A parameter is a call whose first argument is the tensor; deeper nesting is no file of torch.save.
  const PickleValue& call = isParameterCall(value) ? argument(value, 0) : value;
  if (!isTensorCall(call)) refuse(sentence("it holds a parameter without a tensor"));
  return rebuildTensor(call);
}

const PickleValue& TensorRebuilder::argument(const PickleValue& call, std::size_t index) const {
  if (call.arguments->kind != Kind::Sequence || call.arguments->items.size() <= index)
    refuse(sentence("it describes a tensor with too few values"));
  return *call.arguments->items[index];
}

std::int64_t TensorRebuilder::sizeOf(const PickleValue& value) const {
  if (value.kind != Kind::Integer || value.integer < 0) refuse(sentence("it holds a size that is no size"));
  return value.integer;
}

std::vector<std::int64_t> TensorRebuilder::sizesOf(const PickleValue& value) const {
  // torch.Size is a call around the tuple in some files.
  const PickleValue& list = value.isCallOf("torch.Size") ? argument(value, 0) : value;
  if (list.kind != Kind::Sequence || list.items.size() > kMostDimensions)
    refuse(sentence("it holds a shape that is no shape"));
  std::vector<std::int64_t> sizes;
  for (const PickleValue* item : list.items) sizes.push_back(sizeOf(*item));
  return sizes;
}

torch::Tensor TensorRebuilder::rebuildTensor(const PickleValue& call) {
  const torch::Tensor storage = storageOf(argument(call, 0));
  const std::int64_t offset = sizeOf(argument(call, 1));
  const std::vector<std::int64_t> shape = sizesOf(argument(call, 2));
  const std::vector<std::int64_t> strides = sizesOf(argument(call, 3));
  if (shape.size() != strides.size()) refuse(sentence("it holds a tensor with more sides than strides"));

  const auto bytes = byteCountOf(shape, storage.scalar_type());
  if (!bytes) refuse(sentence("it holds a tensor that is larger than any memory"));
  const auto elements = static_cast<std::int64_t>(*bytes / storage.element_size());
  std::int64_t last = offset;  // the farthest element that the tensor touches
  for (std::size_t i = 0; i < shape.size(); ++i) {
    std::int64_t reach = 0;
    if (elements > 0 && (__builtin_mul_overflow(shape[i] - 1, strides[i], &reach) ||
                         __builtin_add_overflow(last, reach, &last)))
      refuse(sentence("it holds a tensor that reaches beyond its storage"));
  }
  if (elements == 0) return torch::empty(shape, storage.options());
  if (last >= storage.numel()) refuse(sentence("it holds a tensor that reaches beyond its storage"));
  // A stride of 0 repeats numbers without end; a copy of such a tensor must stay affordable.
  if (elements > std::max(storage.numel(), kMostRepeatedElements))
    refuse(sentence("it holds a tensor that repeats its storage too often"));
  return storage.as_strided(shape, strides, storage.storage_offset() + offset);
}

StorageReference TensorRebuilder::storageReferenceOf(const PickleValue& persistent) const {
  if (persistent.kind != Kind::Persistent || persistent.items[0]->kind != Kind::Sequence)
    refuse(sentence("it refers to something that is no storage"));
  const auto& parts = persistent.items[0]->items;
  if (parts.size() < 5 || !parts[0]->isText("storage") || parts[1]->kind != Kind::Global ||
      parts[2]->kind != Kind::Text)
    refuse(sentence("it refers to something that is no storage"));
  const auto known = std::find_if(kStorageTypes.begin(), kStorageTypes.end(),
                                  [&](const StorageType& type) { return parts[1]->text == type.global; });
  if (known == kStorageTypes.end())
    refuse(sentence("it holds numbers of the type %1, which is not known here", parts[1]->text));
  StorageReference reference{parts[2]->text, known->type, sizeOf(*parts[4]), 0, 0};
  reference.view_count = reference.count;
  if (parts.size() > 5 && parts[5]->kind == Kind::Sequence) {
    if (parts[5]->items.size() != 3) refuse(sentence("it refers to something that is no storage"));
    reference.view_offset = sizeOf(*parts[5]->items[1]);
    reference.view_count = sizeOf(*parts[5]->items[2]);
    if (reference.view_offset > reference.count ||
        reference.view_count > reference.count - reference.view_offset)
      refuse(sentence("it holds a storage that reaches beyond another"));
  }
  return reference;
}

torch::Tensor TensorRebuilder::storageOf(const PickleValue& persistent) {
  const StorageReference reference = storageReferenceOf(persistent);
  auto [found, is_new] = m_storages.try_emplace({reference.key, reference.type});
  if (is_new) {
    const auto bytes = byteCountOf({reference.count}, reference.type);
    if (!bytes || (*bytes > m_budget))
      refuse(sentence("it announces more numbers than it holds, so it is cut short or damaged"));
    m_budget -= reference.count == 0 ? 0 : *bytes;
    found->second = m_source.readStorage(reference.key, reference.type, reference.count);
    if (!isValidContent(found->second)) refuse(sentence("it holds a truth value that is not 0 or 1"));
  }
  if (found->second.numel() != reference.count) refuse(sentence("it gives one storage two sizes"));
  return found->second.narrow(0, reference.view_offset, reference.view_count);
}

}  // namespace dinoscope
