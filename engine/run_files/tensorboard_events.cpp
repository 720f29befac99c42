#include "engine/run_files/tensorboard_events.h"

#include <unistd.h>

#include <array>
#include <bit>
#include <chrono>

#include "engine/io/folder_listing.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

// Field numbers of tensorflow.Event, Summary, Summary.Value and SessionLog (tensorflow/core/util/event.proto,
// tensorflow/core/framework/summary.proto).
constexpr std::uint32_t kEventWallTime = 1;
constexpr std::uint32_t kEventStep = 2;
constexpr std::uint32_t kEventFileVersion = 3;
constexpr std::uint32_t kEventSummary = 5;
constexpr std::uint32_t kEventSessionLog = 7;
constexpr std::uint32_t kSummaryValue = 1;
constexpr std::uint32_t kValueTag = 1;
constexpr std::uint32_t kValueSimple = 2;
constexpr std::uint32_t kSessionLogStatus = 1;
constexpr std::uint64_t kSessionLogStart = 1;

constexpr std::uint32_t kMaskDelta = 0xa282ead8U;

constexpr std::array<std::uint32_t, 256> makeTable() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0x82F63B78U : 0U);
    table[byte] = crc;
  }
  return table;
}

constexpr std::array<std::uint32_t, 256> kTable = makeTable();

template <typename Integer>
std::string littleEndian(Integer value) {
  std::string bytes;
  for (std::size_t i = 0; i < sizeof(Integer); ++i) bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
  return bytes;
}

std::string maskedChecksum(const std::string& bytes) {
  const std::uint32_t crc = crc32c(std::as_bytes(std::span(bytes)));
  return littleEndian(std::rotr(crc, 15) + kMaskDelta);
}

/// A protocol buffer message, written field by field
/// (https://protobuf.dev/programming-guides/encoding/).
class Message {
public:
  Message& number(std::uint32_t field, std::uint64_t value) {
    key(field, 0);
    varint(value);
    return *this;
  }
  Message& number(std::uint32_t field, double value) {
    key(field, 1);
    m_bytes += littleEndian(std::bit_cast<std::uint64_t>(value));
    return *this;
  }
  Message& number(std::uint32_t field, float value) {
    key(field, 5);
    m_bytes += littleEndian(std::bit_cast<std::uint32_t>(value));
    return *this;
  }
  Message& text(std::uint32_t field, const std::string& bytes) {
    key(field, 2);
    varint(bytes.size());
    m_bytes += bytes;
    return *this;
  }
  const std::string& bytes() const { return m_bytes; }

private:
  void key(std::uint32_t field, std::uint32_t wire_type) { varint(field << 3 | wire_type); }
  void varint(std::uint64_t value) {
    for (; value > 0x7F; value >>= 7) m_bytes += static_cast<char>((value & 0x7F) | 0x80);
    m_bytes += static_cast<char>(value);
  }

  std::string m_bytes;
};

double secondsNow() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

Message eventAt(std::int64_t step) {
  Message event;
  event.number(kEventWallTime, secondsNow()).number(kEventStep, static_cast<std::uint64_t>(step));
  return event;
}

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 && name[0] != '\0' ? name.data() : "localhost";
}

/// TensorBoard reads a folder's files in the order of their names, which begin with the time.
fs::path newEventsFile(const fs::path& folder) {
  const auto seconds = static_cast<std::int64_t>(secondsNow());
  for (int number = 0;; ++number) {
    fs::path path = folder / ("events.out.tfevents." + std::to_string(seconds) + "." + hostName() + "." +
                              std::to_string(::getpid()) + "." + std::to_string(number));
    if (!isOnDisk(path)) return path;
  }
}

}  // namespace

TensorboardEvents::TensorboardEvents(Storage& storage, const fs::path& folder, std::int64_t first_step)
    : m_path(newEventsFile(folder)), m_file(storage, m_path) {
  Message version;
  version.number(kEventWallTime, secondsNow()).text(kEventFileVersion, "brain.Event:2");
  addRecord(version.bytes());
  Message start = eventAt(first_step);
  start.text(kEventSessionLog, Message().number(kSessionLogStatus, kSessionLogStart).bytes());
  addRecord(start.bytes());
}

void TensorboardEvents::add(const StepMetrics& metrics) {
  std::vector<std::pair<std::string, double>> scalars{{"train/loss", metrics.loss},
                                                      {"train/grad_norm", metrics.grad_norm},
                                                      {"schedule/lr", metrics.lr},
                                                      {"schedule/weight_decay", metrics.weight_decay},
                                                      {"schedule/teacher_momentum", metrics.teacher_momentum},
                                                      {"schedule/teacher_temp", metrics.teacher_temp},
                                                      {"speed/images_per_second", metrics.images_per_second}};
  const std::pair<const char*, std::optional<double>> health[] = {
      {"health/teacher_entropy", metrics.teacher_entropy},
      {"health/teacher_kl", metrics.teacher_kl},
      {"health/marginal_entropy", metrics.marginal_entropy},
      {"health/embedding_std", metrics.embedding_std},
      {"health/embedding_spread", metrics.embedding_spread},
      {"health/effective_rank", metrics.effective_rank},
      {"health/agreement", metrics.agreement},
      {"health/center_norm", metrics.center_norm}};
  for (const auto& [tag, value] : health)
    if (value) scalars.emplace_back(tag, *value);
  add(metrics.step, scalars);
}

void TensorboardEvents::add(const EpochSummary& summary, std::int64_t step) {
  std::vector<std::pair<std::string, double>> scalars{{"epoch/loss_mean", summary.loss_mean}};
  if (summary.knn_top1) scalars.emplace_back("epoch/knn_top1", *summary.knn_top1);
  if (summary.neighbor_stability)
    scalars.emplace_back("epoch/neighbor_stability", *summary.neighbor_stability);
  add(step, scalars);
}

void TensorboardEvents::add(std::int64_t step, const std::vector<std::pair<std::string, double>>& scalars) {
  Message summary;
  for (const auto& [tag, value] : scalars)
    summary.text(kSummaryValue,
                 Message().text(kValueTag, tag).number(kValueSimple, static_cast<float>(value)).bytes());
  Message event = eventAt(step);
  event.text(kEventSummary, summary.bytes());
  addRecord(event.bytes());
}

void TensorboardEvents::addRecord(const std::string& event) { m_file.add(tfRecord(event)); }

std::uint32_t crc32c(std::span<const std::byte> bytes) {
  std::uint32_t crc = ~0U;
  for (const std::byte byte : bytes)
    crc = (crc >> 8) ^ kTable[(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU];
  return ~crc;
}

std::string tfRecord(const std::string& bytes) {
  const std::string length = littleEndian(std::uint64_t{bytes.size()});
  return length + maskedChecksum(length) + bytes + maskedChecksum(bytes);
}

}  // namespace dinoscope
