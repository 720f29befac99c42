#include "engine/train/loader.h"

#include <algorithm>
#include <span>
#include <utility>

#include "engine/core/error.h"
#include "engine/data/split.h"
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

ViewGroup makeGroup(std::int64_t views, std::int64_t size_px, std::int64_t batch_size) {
  ViewGroup group{views, size_px, {}};
  group.pixels.resize(static_cast<std::size_t>(views * batch_size * viewBytes(group)));
  return group;
}

/// Where view `view` of the photo at `place` lies in [V, B, S, S, 3].
std::span<std::uint8_t> pixelsOf(ViewGroup& group, std::int64_t view, std::int64_t place,
                                 std::int64_t batch_size) {
  const auto bytes = static_cast<std::size_t>(viewBytes(group));
  return std::span(group.pixels).subspan(static_cast<std::size_t>(view * batch_size + place) * bytes, bytes);
}

}  // namespace

PhotoLoader::PhotoLoader(const ImageSource& source, std::vector<std::int64_t> training, LoaderOptions options)
    : m_options(std::move(options)),
      m_training(std::move(training)),
      m_photos(source, m_options.cache_bytes) {
  if (m_options.batch_size < 1) throw settingsError("run.batch_size must be at least 1.");
  if (batchesPerEpoch() < 1)
    throw dataError("There are " + std::to_string(m_training.size()) +
                    " photos to learn from, fewer than one batch of " + std::to_string(m_options.batch_size) +
                    "; add photos or lower run.batch_size.");
  const std::int64_t count = workerCount(m_options.workers);
  for (std::int64_t i = 0; i < count; ++i)
    m_workers.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

PhotoLoader::~PhotoLoader() {
  // All are asked before the first is waited for.
  for (std::jthread& worker : m_workers) worker.request_stop();
}

std::int64_t PhotoLoader::batchesPerEpoch() const {
  return static_cast<std::int64_t>(m_training.size()) / m_options.batch_size;
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
  const auto isFirstDone = [this] {
    return !m_window.empty() &&
           (m_window.front()->failure || m_window.front()->finished == m_options.batch_size);
  };
  if (!m_changed.wait(lock, stop, isFirstDone)) return std::nullopt;
  if (m_window.front()->failure) std::rethrow_exception(m_window.front()->failure);
  Batch batch = std::move(m_window.front()->batch);
  m_window.pop_front();
  m_changed.notify_all();
  return batch;
}

std::int64_t PhotoLoader::unreadableCount() const {
  const std::lock_guard lock(m_mutex);
  return static_cast<std::int64_t>(m_unreadable.size());
}

void PhotoLoader::work(const std::stop_token& stop) {
  ViewRenderer renderer;
  std::unique_lock lock(m_mutex);
  const auto hasWork = [this] { return findUnstarted() || mayOpen(); };
  while (m_changed.wait(lock, stop, hasWork) && !stop.stop_requested()) {
    const PendingPtr pending = findUnstarted();
    if (!pending) {
      openBatch(lock);
      continue;
    }
    const std::int64_t place = pending->next_place++;
    lock.unlock();
    std::exception_ptr failure;
    try {
      fillPlace(*pending, place, renderer);
    } catch (...) {
      failure = std::current_exception();
    }
    lock.lock();
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
  // Made without the lock: a batch is tens of megabytes, and filling them with zeros takes a while.
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
  batch.epoch = position / batchesPerEpoch();
  batch.index_in_epoch = position % batchesPerEpoch();
  const ViewSettings& views = m_options.views;
  batch.globals = makeGroup(views.global_count, views.global_size_px, m_options.batch_size);
  batch.locals = makeGroup(views.local_count, views.local_size_px, m_options.batch_size);
  batch.image_indices.resize(static_cast<std::size_t>(m_options.batch_size));
  if (m_order_epoch != batch.epoch) {
    m_order = std::make_shared<const std::vector<std::int64_t>>(
        epochOrder(m_training, m_options.seed, static_cast<std::uint64_t>(batch.epoch)));
    m_order_epoch = batch.epoch;
  }
  pending->order = m_order;
  return pending;
}

void PhotoLoader::fillPlace(PendingBatch& pending, std::int64_t place, ViewRenderer& renderer) {
  const std::vector<std::int64_t>& order = *pending.order;
  Batch& batch = pending.batch;
  const std::int64_t batch_size = m_options.batch_size;
  auto in_order = static_cast<std::size_t>(batch.index_in_epoch * batch_size + place);
  std::shared_ptr<const Rgb8Image> photo;
  for (std::size_t tries = 0; tries < order.size() && !photo; ++tries) {
    photo = loadOrNull(order[in_order]);
    if (!photo) in_order = (in_order + 1) % order.size();
  }
  if (!photo)
    throw dataError("None of the " + std::to_string(order.size()) +
                    " photos to learn from can be read; check the files of data.folder.");

  const std::int64_t image_index = order[in_order];
  batch.image_indices[static_cast<std::size_t>(place)] = image_index;
  const ViewKey key{m_options.seed, static_cast<std::uint64_t>(batch.epoch),
                    static_cast<std::uint64_t>(image_index)};
  const std::vector<ViewPlan> plans = planViews(m_options.views, key, photo->width, photo->height);
  renderer.open(*photo, plans);
  for (const ViewPlan& plan : plans) {
    ViewGroup& group = plan.is_global ? batch.globals : batch.locals;
    const std::int64_t view = plan.is_global ? plan.view_index : plan.view_index - batch.globals.views;
    renderer.render(plan, pixelsOf(group, view, place, batch_size));
  }
}

std::shared_ptr<const Rgb8Image> PhotoLoader::loadOrNull(std::int64_t image_index) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_unreadable.contains(image_index)) return nullptr;
  }
  try {
    return m_photos.load(image_index);
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
