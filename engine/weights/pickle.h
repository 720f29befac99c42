#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace dinoscope {

/// A value read from a pickle. Where Python would call a function, a Call remembers which one and with
/// what; where it would import, a Global remembers the name.
struct PickleValue {
  enum class Kind {
    None,
    Bool,
    Integer,
    LongInteger,
    Number,
    Text,
    Bytes,
    Sequence,
    Dict,
    Global,
    Call,
    Persistent
  };

  Kind kind = Kind::None;
  std::int64_t integer = 0;  ///< Bool, Integer
  double number = 0;         ///< Number
  std::string text;          ///< Text; Bytes; LongInteger: little-endian; Global: "module.name"

  /// Sequence (tuple, list, set): its elements. Dict, and Call of a dictionary type: key, value, key, ...
  /// Persistent: the one identifier.
  std::vector<const PickleValue*> items;

  const PickleValue* callee = nullptr;     ///< Call
  const PickleValue* arguments = nullptr;  ///< Call; a Sequence

  bool isText(const std::string& wanted) const { return kind == Kind::Text && text == wanted; }
  bool isCallOf(const std::string& global) const {
    return kind == Kind::Call && callee->kind == Kind::Global && callee->text == global;
  }
};

/// Reads pickles of protocols 1 to 5 in the binary opcodes that torch.save uses, as data: nothing is
/// imported, called or executed. Memory is bounded by a multiple of the bytes read.
///
/// Values live as long as the reader. They refer to each other freely, in circles too: whoever walks them
/// bounds the walk. (Opcodes: Python's Lib/pickletools.py)
class PickleReader {
public:
  /// `origin` names the file in messages. The bytes must stay while reading.
  PickleReader(std::span<const std::byte> bytes, std::string origin)
      : m_bytes(bytes), m_origin(std::move(origin)) {}

  /// The next pickle, up to its STOP. Throws Error (Data) when the bytes are no pickle, ask for more than
  /// they hold, or name a function that weights never need (see isRefusedGlobal()).
  const PickleValue& read();

  /// Where what follows the last pickle begins.
  std::size_t position() const { return m_position; }

  /// Every value so far.
  const std::deque<PickleValue>& values() const { return m_values; }

private:
  [[noreturn]] void refuse(const std::string& what) const;

  // Bytes in.
  std::span<const std::byte> take(std::uint64_t count);
  template <typename T>
  T takeNumber();
  std::string takeText(std::uint64_t count);
  std::string takeLine();

  // The stack, the marks on it, the memo.
  PickleValue& push(PickleValue::Kind kind);
  PickleValue& pop();
  PickleValue& top();
  std::vector<const PickleValue*> popToMark();
  void pushInteger(std::int64_t integer);
  void pushText(PickleValue::Kind kind, std::uint64_t count);
  void pushLong(std::uint64_t byte_count);
  void pushTuple(std::size_t count);
  void pushGlobal(const std::string& module, const std::string& name);
  void pushCall();
  void extend(const std::vector<const PickleValue*>& items, PickleValue::Kind plain_kind);
  void recall(std::uint32_t index);

  // Each handles one family of opcodes and says whether this was one.
  bool readNumberOpcode(std::uint8_t opcode);
  bool readTextOpcode(std::uint8_t opcode);
  bool readContainerOpcode(std::uint8_t opcode);
  bool readObjectOpcode(std::uint8_t opcode);
  bool readMemoOpcode(std::uint8_t opcode);

  std::span<const std::byte> m_bytes;
  std::string m_origin;
  std::size_t m_position = 0;
  std::deque<PickleValue> m_values;  // owns all values; a deque, so that their addresses stay
  std::vector<PickleValue*> m_stack;
  std::vector<std::size_t> m_marks;  // stack heights
  std::unordered_map<std::uint32_t, PickleValue*> m_memo;
};

}  // namespace dinoscope
