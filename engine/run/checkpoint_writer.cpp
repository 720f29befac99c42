#include "engine/run/checkpoint_writer.h"

#include <torch/utils.h>

#include <chrono>
#include <utility>

#include "engine/core/elapsed.h"
#include "engine/core/storage_error.h"

namespace dinoscope {
namespace {

using Clock = std::chrono::steady_clock;

/// Handles would show the steps that follow.
TensorMap copiesOf(const TensorMap& tensors) {
  const torch::NoGradGuard no_grad;
  TensorMap copies;
  for (const auto& [name, tensor] : tensors)
    copies[name] = tensor.device().is_cpu() ? tensor.detach().clone() : tensor.detach().to(torch::kCPU);
  return copies;
}

}  // namespace

CheckpointWriter::CheckpointWriter(Storage& storage, std::filesystem::path checkpoints,
                                   std::int64_t keep_every_epochs, Written written)
    : m_storage(storage),
      m_checkpoints(std::move(checkpoints)),
      m_keep_every_epochs(keep_every_epochs),
      m_written(std::move(written)) {}

CheckpointWriter::~CheckpointWriter() {
  if (m_running.valid()) m_running.wait();
}

void CheckpointWriter::resumeFrom(const CheckpointWritten& newest) {
  m_newest = newest;
  m_last_step = newest.step;
}

void CheckpointWriter::begin(const CheckpointState& state, const TensorMap& tensors,
                             const std::string& experiment_json) {
  try {
    if (m_running.valid()) takeResult();
  } catch (const StorageError&) {
    // The newer one takes its place, and fails by itself if the disk still does.
  }
  m_job.reset();
  const Clock::time_point start = Clock::now();
  m_job = Job{state, copiesOf(tensors), experiment_json, 0};
  m_job->seconds = secondsSince(start);
  m_last_step = state.step;
  this->start();
}

bool CheckpointWriter::isWriting() {
  return m_running.valid() && m_running.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

void CheckpointWriter::keepUp() {
  if (isWriting()) return;
  finish();
}

void CheckpointWriter::finish() {
  if (!m_running.valid() && m_job) start();
  if (m_running.valid()) takeResult();
}

void CheckpointWriter::start() {
  m_running = std::async(std::launch::async, [this] { return write(); });
}

void CheckpointWriter::takeResult() {
  m_newest = m_running.get();
  m_seconds = m_job->seconds;
  m_job.reset();
}

CheckpointWritten CheckpointWriter::write() {
  const Clock::time_point start = Clock::now();
  const std::filesystem::path folder = writeCheckpoint(m_storage, m_checkpoints, m_job->state, m_job->tensors,
                                                       m_job->experiment_json, m_keep_every_epochs);
  m_job->tensors.clear();  // the memory is wanted before anybody asks how it went
  m_job->seconds += secondsSince(start);
  CheckpointWritten written{m_job->state.step, folder.string()};
  m_written(written);
  return written;
}

}  // namespace dinoscope
