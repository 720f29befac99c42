#include "engine/loader/loader.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/split.h"
#include "engine/core/thread_priority.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_renderer.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kMostAutomaticWorkers = 16;

std::int64_t workerCount(std::int64_t asked) {
  if (asked > 0) return asked;
  return std::clamp<std::int64_t>(std::thread::hardware_concurrency(), 1, kMostAutomaticWorkers);
}

std::int64_t viewBytes(const ViewGroup& group) { return group.size_px * group.size_px * 3; }

/// Gives a group its size. Pixels that are there already stay as they are: all will be rendered.
void setSize(ViewGroup& group, std::int64_t views, std::int64_t size_px, std::int64_t batch_size) {
  group.views = views;
  group.size_px = size_px;
  group.pixels.resize(static_cast<std::size_t>(views * batch_size * viewBytes(group)));
}

/// Where view `view` of the photo at `place` lies in [V, B, S, S, 3].
std::span<std::uint8_t> pixelsOf(ViewGroup& group, std::int64_t view, std::int64_t place,
                                 std::int64_t batch_size) {
  const auto bytes = static_cast<std::size_t>(viewBytes(group));
  return std::span(group.pixels).subspan(static_cast<std::size_t>(view * batch_size + place) * bytes, bytes);
}

using Clock = std::chrono::steady_clock;

double msBetween(Clock::time_point from, Clock::time_point to) {
  return std::chrono::duration<double, std::milli>(to - from).count();
}

}  // namespace

struct PhotoLoader::Tools {
  ViewRenderer renderer;
  Rgb8Image room;         // for photos that the cache does not keep
  WorkerStatistics done;  // since they were last added to m_statistics
};

PhotoLoader::PhotoLoader(const ImageSource& source, std::vector<std::int64_t> training, LoaderOptions options)
    : m_options(std::move(options)),
      m_training(std::move(training)),
      m_photos(source, m_options.cache_bytes) {
  if (m_options.batch_size < 1) throw settingsError("run.batch_size must be at least 1.");
  if (batchesPerEpoch() < 1)
    throw dataError("There are " + std::to_string(m_training.size()) +
                    " photos to learn from, fewer than the " +
                    std::to_string(m_options.batch_size * m_options.batches_per_step) +
                    " of one step; add photos or lower run.batch_size.");
  const std::int64_t count = workerCount(m_options.workers);
  m_statistics.resize(static_cast<std::size_t>(count));
  for (std::size_t i = 0; i < m_statistics.size(); ++i)
    m_workers.emplace_back([this, i](const std::stop_token& stop) { work(stop, i); });
}

PhotoLoader::~PhotoLoader() {
  // All are asked before the first is waited for.
  for (std::jthread& worker : m_workers) worker.request_stop();
}

std::int64_t PhotoLoader::batchesPerEpoch() const {
  const std::int64_t batches = static_cast<std::int64_t>(m_training.size()) / m_options.batch_size;
  return batches - batches % m_options.batches_per_step;
}

void PhotoLoader::seek(std::int64_t epoch, std::int64_t index_in_epoch) {
  const std::lock_guard lock(m_mutex);
  m_next_position = epoch * batchesPerEpoch() + index_in_epoch;
  m_window.clear();  // workers hold on to what they still render into
  ++m_seeks;
  m_changed.notify_all();
}

std::optional<Batch> PhotoLoader::next(const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  const auto hasEnded = [this] { return isFirstDone() || (!m_window.empty() && m_window.front()->failure); };
  if (!m_changed.wait(lock, stop, hasEnded)) return std::nullopt;
  if (m_window.front()->failure) std::rethrow_exception(m_window.front()->failure);
  return takeFirst();
}

std::optional<Batch> PhotoLoader::nextIfReady() {
  const std::lock_guard lock(m_mutex);
  if (!isFirstDone()) return std::nullopt;
  return takeFirst();
}

bool PhotoLoader::isFirstDone() const {
  return !m_window.empty() && !m_window.front()->failure &&
         m_window.front()->finished == m_options.batch_size;
}

Batch PhotoLoader::takeFirst() {
  Batch batch = std::move(m_window.front()->batch);
  m_window.pop_front();
  m_changed.notify_all();
  return batch;
}

void PhotoLoader::recycle(Batch&& batch) {
  const std::lock_guard lock(m_mutex);
  if (m_spare.size() < m_options.batches_ahead) m_spare.push_back(std::move(batch));
}

std::vector<WorkerStatistics> PhotoLoader::statistics() const {
  const std::lock_guard lock(m_mutex);
  return m_statistics;
}

std::int64_t PhotoLoader::unreadableCount() const {
  const std::lock_guard lock(m_mutex);
  return static_cast<std::int64_t>(m_unreadable.size());
}

void PhotoLoader::work(const std::stop_token& stop, std::size_t worker) {
  standBack();
  Tools tools;
  std::unique_lock lock(m_mutex);
  const auto hasWork = [this] { return findUnstarted() || mayOpen(); };
  for (;;) {
    const Clock::time_point idle_since = Clock::now();
    if (!m_changed.wait(lock, stop, hasWork) || stop.stop_requested()) return;
    m_statistics[worker].idle_ms += msBetween(idle_since, Clock::now());
    const PendingPtr pending = findUnstarted();
    if (!pending) {
      openBatch(lock);
      continue;
    }
    const std::int64_t place = pending->next_place++;
    lock.unlock();
    std::exception_ptr failure;
    tools.done = {};
    try {
      fillPlace(*pending, place, tools);
    } catch (...) {
      failure = std::current_exception();
    }
    lock.lock();
    m_statistics[worker] += tools.done;
    if (failure && !pending->failure) pending->failure = failure;
    ++pending->finished;
    m_changed.notify_all();
  }
}

PhotoLoader::PendingPtr PhotoLoader::findUnstarted() const {
  for (const PendingPtr& pending : m_window)
    if (!pending->failure && pending->next_place < m_options.batch_size) return pending;
  return nullptr;
}

bool PhotoLoader::mayOpen() const {
  const bool has_failed = std::any_of(m_window.begin(), m_window.end(),
                                      [](const PendingPtr& p) { return p->failure != nullptr; });
  return !m_is_opening && !has_failed && m_window.size() < m_options.batches_ahead;
}

void PhotoLoader::openBatch(std::unique_lock<std::mutex>& lock) {
  // Made without the lock: a batch is tens of megabytes, and taking these for the first time takes a while.
  m_is_opening = true;
  const std::int64_t position = m_next_position++;
  const std::uint64_t seeks = m_seeks;
  lock.unlock();
  PendingPtr pending;
  try {
    pending = makeBatch(position);
  } catch (...) {
    pending = std::make_shared<PendingBatch>();
    pending->failure = std::current_exception();
  }
  lock.lock();
  m_is_opening = false;
  if (seeks == m_seeks) m_window.push_back(std::move(pending));
  m_changed.notify_all();
}

PhotoLoader::PendingPtr PhotoLoader::makeBatch(std::int64_t position) {
  auto pending = std::make_shared<PendingBatch>();
  Batch& batch = pending->batch;
  {
    const std::lock_guard lock(m_mutex);
    if (!m_spare.empty()) {
      batch = std::move(m_spare.back());
      m_spare.pop_back();
    }
  }
  batch.epoch = position / batchesPerEpoch();
  batch.index_in_epoch = position % batchesPerEpoch();
  const ViewSettings& views = m_options.views;
  setSize(batch.globals, views.global_count, views.global_size_px, m_options.batch_size);
  setSize(batch.locals, views.local_count, views.local_size_px, m_options.batch_size);
  batch.image_indices.resize(static_cast<std::size_t>(m_options.batch_size));
  if (m_order_epoch != batch.epoch) {
    m_order = std::make_shared<const std::vector<std::int64_t>>(
        epochOrder(m_training, m_options.seed, static_cast<std::uint64_t>(batch.epoch)));
    m_order_epoch = batch.epoch;
  }
  pending->order = m_order;
  return pending;
}

void PhotoLoader::fillPlace(PendingBatch& pending, std::int64_t place, Tools& tools) {
  const std::vector<std::int64_t>& order = *pending.order;
  Batch& batch = pending.batch;
  const std::int64_t batch_size = m_options.batch_size;
  auto in_order = static_cast<std::size_t>(batch.index_in_epoch * batch_size + place);
  const Rgb8Image* photo = nullptr;
  for (std::size_t tries = 0; tries < order.size() && photo == nullptr; ++tries) {
    photo = loadOrNull(order[in_order], tools);
    if (photo == nullptr) in_order = (in_order + 1) % order.size();
  }
  if (photo == nullptr)
    throw dataError("None of the " + std::to_string(order.size()) +
                    " photos to learn from can be read; check the files of data.folder.");

  const std::int64_t image_index = order[in_order];
  batch.image_indices[static_cast<std::size_t>(place)] = image_index;
  const ViewKey key{m_options.seed, static_cast<std::uint64_t>(batch.epoch),
                    static_cast<std::uint64_t>(image_index)};
  const std::vector<ViewPlan> plans = planViews(m_options.views, key, photo->width, photo->height);
  tools.renderer.addTimesTo(&tools.done.time);
  tools.renderer.open(*photo, plans);
  for (const ViewPlan& plan : plans) {
    ViewGroup& group = plan.is_global ? batch.globals : batch.locals;
    const std::int64_t view = plan.is_global ? plan.view_index : plan.view_index - batch.globals.views;
    tools.renderer.render(plan, pixelsOf(group, view, place, batch_size));
  }
  tools.done.photos = 1;
}

/// Null when it can't be read. What comes back is good until the worker's next photo.
const Rgb8Image* PhotoLoader::loadOrNull(std::int64_t image_index, Tools& tools) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_unreadable.contains(image_index)) return nullptr;
  }
  try {
    StageClock clock(&tools.done.time);
    const auto [photo, was_kept] = m_photos.load(image_index, tools.room);
    clock.end(&ViewTiming::decode_ms);
    tools.done.cache_hits += was_kept ? 1 : 0;
    return &photo;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Data) throw;
    {
      const std::lock_guard lock(m_mutex);
      if (!m_unreadable.insert(image_index).second) return nullptr;
    }
    if (m_options.on_unreadable) m_options.on_unreadable(image_index, error.what());
    return nullptr;
  }
}

}  // namespace dinoscope
