#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/events.h"
#include "engine/io/appended_file.h"
#include "engine/io/storage.h"

namespace dinoscope {

/// A run's scalars for TensorBoard: events.out.tfevents.TIME.HOST.PID in the run's folder, a TFRecord file of
/// tensorflow.Event messages. One write a record, so that a killed run leaves whole records and at most a
/// last one cut short, where TensorBoard stops reading. A run that goes on begins a file of its own, which
/// tells TensorBoard to forget what the killed one wrote beyond the checkpoint.
class TensorboardEvents {
public:
  /// Begins a file, which is there after the first flush; its steps go on from `first_step`.
  TensorboardEvents(Storage& storage, const std::filesystem::path& folder, std::int64_t first_step);

  const std::filesystem::path& path() const { return m_path; }

  // Each adds a record for the next flush(); `step` is the number of steps completed.
  void add(const StepMetrics& metrics);
  void add(const EpochSummary& summary, std::int64_t step);

  /// Throws StorageError; what could not be written waits for the next flush.
  void flush() { m_file.flush(); }

  /// The same, and on disk when it returns. Throws StorageError.
  void sync() { m_file.sync(); }

private:
  void add(std::int64_t step, const std::vector<std::pair<std::string, double>>& scalars);
  void addRecord(const std::string& event);

  std::filesystem::path m_path;
  AppendedFile m_file;
};

/// CRC-32C (Castagnoli; polynomial 0x82F63B78 reflected), the checksum of TFRecord files.
std::uint32_t crc32c(std::span<const std::byte> bytes);

/// A TFRecord: length, its masked checksum, the bytes, their masked checksum; little-endian.
/// (tensorflow/core/lib/io/record_writer.h)
std::string tfRecord(const std::string& bytes);

}  // namespace dinoscope
