#include "engine/weights/pickle.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/weights/pickle_policy.h"

namespace dinoscope {
namespace {

using Kind = PickleValue::Kind;

constexpr std::size_t kMostValues = 1 << 20;  // a checkpoint of 10,000 tensors has about 200,000

}  // namespace

void PickleReader::refuse(const std::string& what) const {
  throw dataError(sentence("%1 is not a PyTorch checkpoint that can be read: %2.", m_origin, what));
}

const PickleValue& PickleReader::read() {
  constexpr std::uint8_t kStop = '.';
  m_stack.clear();
  m_marks.clear();
  m_memo.clear();
  for (;;) {
    const auto opcode = takeNumber<std::uint8_t>();
    if (opcode == kStop) break;
    if (!readNumberOpcode(opcode) && !readTextOpcode(opcode) && !readContainerOpcode(opcode) &&
        !readObjectOpcode(opcode) && !readMemoOpcode(opcode))
      refuse(sentence("its contents are no pickle of PyTorch"));
  }
  return pop();
}

std::span<const std::byte> PickleReader::take(std::uint64_t count) {
  if (count > m_bytes.size() - m_position) refuse(sentence("its pickle is cut short"));
  const auto taken = m_bytes.subspan(m_position, count);
  m_position += count;
  return taken;
}

template <typename T>
T PickleReader::takeNumber() {
  T number;
  std::memcpy(&number, take(sizeof number).data(), sizeof number);
  return number;
}

std::string PickleReader::takeText(std::uint64_t count) {
  const auto bytes = take(count);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string PickleReader::takeLine() {
  const auto rest = m_bytes.subspan(m_position);
  const auto end = std::find(rest.begin(), rest.end(), std::byte{'\n'});
  std::string line = takeText(static_cast<std::uint64_t>(end - rest.begin()));
  take(1);
  return line;
}

PickleValue& PickleReader::push(Kind kind) {
  if (m_values.size() >= kMostValues) refuse(sentence("it holds more values than any checkpoint"));
  PickleValue& value = m_values.emplace_back();
  value.kind = kind;
  m_stack.push_back(&value);
  return value;
}

PickleValue& PickleReader::top() {
  if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
    refuse(sentence("its contents are no pickle of PyTorch"));
  return *m_stack.back();
}

PickleValue& PickleReader::pop() {
  PickleValue& value = top();
  m_stack.pop_back();
  return value;
}

std::vector<const PickleValue*> PickleReader::popToMark() {
  if (m_marks.empty()) refuse(sentence("its contents are no pickle of PyTorch"));
  const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
  std::vector<const PickleValue*> items(first, m_stack.end());
  m_stack.erase(first, m_stack.end());
  m_marks.pop_back();
  return items;
}

void PickleReader::pushInteger(std::int64_t integer) { push(Kind::Integer).integer = integer; }

void PickleReader::pushText(Kind kind, std::uint64_t count) {
  std::string text = takeText(count);
  push(kind).text = std::move(text);
}

void PickleReader::pushLong(std::uint64_t byte_count) {
  std::string bytes = takeText(byte_count);
  if (bytes.size() > sizeof(std::int64_t)) {
    push(Kind::LongInteger).text = std::move(bytes);
    return;
  }
  const bool is_negative = !bytes.empty() && (bytes.back() & 0x80) != 0;
  std::int64_t integer = is_negative ? -1 : 0;
  std::memcpy(&integer, bytes.data(), bytes.size());
  pushInteger(integer);
}

void PickleReader::pushTuple(std::size_t count) {
  std::vector<const PickleValue*> items(count);
  for (std::size_t i = count; i > 0; --i) items[i - 1] = &pop();
  push(Kind::Sequence).items = std::move(items);
}

void PickleReader::pushGlobal(const std::string& module, const std::string& name) {
  const std::string global = module + "." + name;
  if (isRefusedGlobal(global))
    refuse(sentence("it asks to run %1, which weights never need; do not open it with other programs either",
                    global));
  push(Kind::Global).text = global;
}

void PickleReader::pushCall() {
  const PickleValue& arguments = pop();
  const PickleValue& callee = pop();
  PickleValue& call = push(Kind::Call);
  call.callee = &callee;
  call.arguments = &arguments;
}

/// Adds to the container on top of the stack; a called object (an OrderedDict) takes whatever comes.
void PickleReader::extend(const std::vector<const PickleValue*>& items, Kind plain_kind) {
  PickleValue& container = top();
  if (container.kind != plain_kind && container.kind != Kind::Call)
    refuse(sentence("its contents are no pickle of PyTorch"));
  container.items.insert(container.items.end(), items.begin(), items.end());
}

void PickleReader::recall(std::uint32_t index) {
  const auto found = m_memo.find(index);
  if (found == m_memo.end()) refuse(sentence("its pickle refers to a value that it does not hold"));
  m_stack.push_back(found->second);
}

bool PickleReader::readNumberOpcode(std::uint8_t opcode) {
  switch (opcode) {
    case 'N':  // NONE
      push(Kind::None);
      return true;
    case 0x88:  // NEWTRUE
    case 0x89:  // NEWFALSE
      push(Kind::Bool).integer = opcode == 0x88 ? 1 : 0;
      return true;
    case 'K':  // BININT1
      pushInteger(takeNumber<std::uint8_t>());
      return true;
    case 'M':  // BININT2
      pushInteger(takeNumber<std::uint16_t>());
      return true;
    case 'J':  // BININT
      pushInteger(takeNumber<std::int32_t>());
      return true;
    case 0x8a:  // LONG1
      pushLong(takeNumber<std::uint8_t>());
      return true;
    case 0x8b:  // LONG4
      pushLong(takeNumber<std::uint32_t>());
      return true;
    case 'G': {  // BINFLOAT, the one number in big-endian order
      const double number = std::bit_cast<double>(__builtin_bswap64(takeNumber<std::uint64_t>()));
      push(Kind::Number).number = number;
      return true;
    }
    default:
      return false;
  }
}

bool PickleReader::readTextOpcode(std::uint8_t opcode) {
  switch (opcode) {
    case 'X':  // BINUNICODE
      pushText(Kind::Text, takeNumber<std::uint32_t>());
      return true;
    case 0x8c:  // SHORT_BINUNICODE
      pushText(Kind::Text, takeNumber<std::uint8_t>());
      return true;
    case 0x8d:  // BINUNICODE8
      pushText(Kind::Text, takeNumber<std::uint64_t>());
      return true;
    case 'U':  // SHORT_BINSTRING: Python 2 wrote its names so
      pushText(Kind::Text, takeNumber<std::uint8_t>());
      return true;
    case 'T':  // BINSTRING
      pushText(Kind::Text, takeNumber<std::uint32_t>());
      return true;
    case 'C':  // SHORT_BINBYTES
      pushText(Kind::Bytes, takeNumber<std::uint8_t>());
      return true;
    case 'B':  // BINBYTES
      pushText(Kind::Bytes, takeNumber<std::uint32_t>());
      return true;
    case 0x8e:  // BINBYTES8
    case 0x96:  // BYTEARRAY8
      pushText(Kind::Bytes, takeNumber<std::uint64_t>());
      return true;
    default:
      return false;
  }
}

bool PickleReader::readContainerOpcode(std::uint8_t opcode) {
  switch (opcode) {
    case '(':  // MARK
      m_marks.push_back(m_stack.size());
      return true;
    case ')':   // EMPTY_TUPLE
    case ']':   // EMPTY_LIST
    case 0x8f:  // EMPTY_SET
      push(Kind::Sequence);
      return true;
    case '}':  // EMPTY_DICT
      push(Kind::Dict);
      return true;
    case 0x85:  // TUPLE1
    case 0x86:  // TUPLE2
    case 0x87:  // TUPLE3
      pushTuple(opcode - 0x84U);
      return true;
    case 't':     // TUPLE
    case 'l':     // LIST
    case 0x91: {  // FROZENSET
      auto items = popToMark();
      push(Kind::Sequence).items = std::move(items);
      return true;
    }
    case 'a':  // APPEND
      extend({&pop()}, Kind::Sequence);
      return true;
    case 'e':   // APPENDS
    case 0x90:  // ADDITEMS
      extend(popToMark(), Kind::Sequence);
      return true;
    case 's': {  // SETITEM
      const PickleValue& value = pop();
      const PickleValue& key = pop();
      extend({&key, &value}, Kind::Dict);
      return true;
    }
    case 'u': {  // SETITEMS
      const auto items = popToMark();
      if (items.size() % 2 != 0) refuse(sentence("its pickle has a key without a value"));
      extend(items, Kind::Dict);
      return true;
    }
    default:
      return false;
  }
}

bool PickleReader::readObjectOpcode(std::uint8_t opcode) {
  switch (opcode) {
    case 'c': {  // GLOBAL
      const std::string module = takeLine();
      pushGlobal(module, takeLine());
      return true;
    }
    case 0x93: {  // STACK_GLOBAL
      const PickleValue& name = pop();
      const PickleValue& module = pop();
      if (name.kind != Kind::Text || module.kind != Kind::Text)
        refuse(sentence("its contents are no pickle of PyTorch"));
      pushGlobal(module.text, name.text);
      return true;
    }
    case 0x92:  // NEWOBJ_EX: keyword arguments tell nothing that a reader of weights needs
      pop();
      pushCall();
      return true;
    case 'R':   // REDUCE
    case 0x81:  // NEWOBJ
      pushCall();
      return true;
    case 'b':  // BUILD: the state of an object that is not a tensor
      pop();
      top();
      return true;
    case 'Q': {  // BINPERSID
      const PickleValue& identifier = pop();
      push(Kind::Persistent).items = {&identifier};
      return true;
    }
    default:
      return false;
  }
}

bool PickleReader::readMemoOpcode(std::uint8_t opcode) {
  switch (opcode) {
    case 0x80:  // PROTO
      if (takeNumber<std::uint8_t>() > 5) refuse(sentence("its pickle is of a protocol after 5"));
      return true;
    case 0x95:  // FRAME
      take(sizeof(std::uint64_t));
      return true;
    case 'q':  // BINPUT
      m_memo[takeNumber<std::uint8_t>()] = &top();
      return true;
    case 'r':  // LONG_BINPUT
      m_memo[takeNumber<std::uint32_t>()] = &top();
      return true;
    case 0x94:  // MEMOIZE
      m_memo[static_cast<std::uint32_t>(m_memo.size())] = &top();
      return true;
    case 'h':  // BINGET
      recall(takeNumber<std::uint8_t>());
      return true;
    case 'j':  // LONG_BINGET
      recall(takeNumber<std::uint32_t>());
      return true;
    case '0':  // POP
      pop();
      return true;
    case '1':  // POP_MARK
      popToMark();
      return true;
    case '2':  // DUP
      m_stack.push_back(&top());
      return true;
    default:
      return false;
  }
}

}  // namespace dinoscope
