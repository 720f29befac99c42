#include "engine/loader/loader.h"

#include <span>

#include "engine/core/error.h"
#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/core/split.h"
#include "engine/core/thread_priority.h"
#include "engine/core/workers.h"
#include "engine/views/view_plan.h"

namespace dinoscope {
namespace {

/// Photos of more than this (33 megapixels) leave no buffers of their size behind: a folder may hold a few of
/// ten times the size of all others, and each worker meets them sooner or later.
constexpr std::size_t kLargestKeptBuffer = 100'000'000;

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

std::int64_t wholeSteps(std::size_t photos, const LoaderOptions& options) {
  const std::int64_t batches = static_cast<std::int64_t>(photos) / options.batch_size;
  return batches - batches % options.batches_per_step;
}

LoaderOptions checked(LoaderOptions options, std::size_t photos) {
  if (options.batch_size < 1) throw settingsError(sentence("run.batch_size must be at least 1."));
  if (wholeSteps(photos, options) < 1)
    throw dataError(
        sentence("There are %1 photos to learn from, fewer than the %2 of one step; add photos or lower "
                 "run.batch_size.",
                 photos, options.batch_size * options.batches_per_step));
  options.workers = workerThreads(options.workers).count;
  return options;
}

}  // namespace

PhotoLoader::PhotoLoader(const ImageSource& source, std::vector<std::int64_t> training, LoaderOptions options)
    : m_options(checked(std::move(options), training.size())),
      m_source(source),
      m_training(std::move(training)),
      m_photos(source, m_options.cache_bytes),
      m_memory(m_options.memory_bytes),
      m_tools(static_cast<std::size_t>(m_options.workers)),
      m_statistics(m_tools.size()),
      m_prefetch({.open = [this](std::int64_t position) { return openBatch(position); },
                  .fill = [this](PendingBatch& pending, std::int64_t place,
                                 const Prefetch::Worker& worker) { fillPlace(pending, place, worker); },
                  .parts = m_options.batch_size,
                  .begin_thread = lowerThreadPriority},
                 m_tools.size(), m_options.batches_ahead) {}

std::int64_t PhotoLoader::batchesPerEpoch() const { return wholeSteps(m_training.size(), m_options); }

void PhotoLoader::seek(std::int64_t epoch, std::int64_t index_in_epoch) {
  m_prefetch.seek(epoch * batchesPerEpoch() + index_in_epoch);
}

std::optional<Batch> PhotoLoader::next(const std::stop_token& stop) {
  if (std::optional<PendingBatch> done = m_prefetch.next(stop)) return std::move(done->batch);
  return std::nullopt;
}

std::optional<Batch> PhotoLoader::nextIfReady() {
  if (std::optional<PendingBatch> done = m_prefetch.nextIfReady()) return std::move(done->batch);
  return std::nullopt;
}

void PhotoLoader::recycle(Batch&& batch) {
  const MutexLock lock(m_mutex);
  if (m_spare.size() < m_options.batches_ahead) m_spare.push_back(std::move(batch));
}

std::vector<WorkerStatistics> PhotoLoader::statistics() const {
  const std::vector<double> idle_ms = m_prefetch.idleMs();
  const MutexLock lock(m_mutex);
  std::vector<WorkerStatistics> statistics = m_statistics;
  for (std::size_t i = 0; i < statistics.size(); ++i) statistics[i].idle_ms = idle_ms[i];
  return statistics;
}

PhotoLoader::PendingBatch PhotoLoader::openBatch(std::int64_t position) {
  Batch batch;
  {
    const MutexLock lock(m_mutex);
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
  return {std::move(batch), m_order};
}

void PhotoLoader::fillPlace(PendingBatch& pending, std::int64_t place, const Prefetch::Worker& worker) {
  const std::vector<std::int64_t>& order = *pending.order;
  Tools& tools = m_tools[worker.index];
  tools.done = {};
  tools.renderer.addTimesTo(&tools.done.time);
  const std::int64_t first = pending.batch.index_in_epoch * m_options.batch_size + place;
  for (std::size_t tries = 0; tries < order.size(); ++tries) {
    const std::int64_t image_index = order[(static_cast<std::size_t>(first) + tries) % order.size()];
    if (isUnreadable(image_index)) continue;
    const std::size_t bytes = m_source.bytesInWork(image_index);
    const MemoryBudget::Share memory(m_memory, bytes, worker.stop);
    const Rgb8Image* const photo = loadOrNull(image_index, tools, worker.stop);
    if (photo == nullptr) continue;
    renderViews(*photo, image_index, place, pending.batch, tools);
    if (photo->pixels.size() > kLargestKeptBuffer) {
      tools.photo = {};
      tools.renderer = ViewRenderer();
    }
    tools.done.photos = 1;
    const MutexLock lock(m_mutex);
    m_statistics[worker.index] += tools.done;
    return;
  }
  throw dataError(sentence("None of the %1 photos to learn from can be read; check the files of data.folder.",
                           order.size()));
}

void PhotoLoader::renderViews(const Rgb8Image& photo, std::int64_t image_index, std::int64_t place,
                              Batch& batch, Tools& tools) {
  batch.image_indices[static_cast<std::size_t>(place)] = image_index;
  const ViewKey key{m_options.seed, static_cast<std::uint64_t>(batch.epoch),
                    static_cast<std::uint64_t>(image_index)};
  const std::vector<ViewPlan> plans = planViews(m_options.views, key, photo.width, photo.height);
  tools.renderer.open(photo, plans);
  for (const ViewPlan& plan : plans) {
    ViewGroup& group = plan.is_global ? batch.globals : batch.locals;
    const std::int64_t view = plan.is_global ? plan.view_index : plan.view_index - batch.globals.views;
    tools.renderer.render(plan, pixelsOf(group, view, place, m_options.batch_size));
  }
}

bool PhotoLoader::isUnreadable(std::int64_t image_index) const {
  const MutexLock lock(m_mutex);
  return m_unreadable.contains(image_index);
}

/// Null when its bytes are no photo. What comes back is good until the worker's next photo.
const Rgb8Image* PhotoLoader::loadOrNull(std::int64_t image_index, Tools& tools,
                                         const std::stop_token& stop) {
  try {
    StageClock clock(&tools.done.time);
    const auto [photo, was_kept] = retryLacks(stop, [&] { return m_photos.load(image_index, tools.photo); });
    clock.end(&ViewTiming::decode_ms);
    tools.done.cache_hits += was_kept ? 1 : 0;
    return &photo;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Data) throw;
    {
      const MutexLock lock(m_mutex);
      if (!m_unreadable.insert(image_index).second) return nullptr;
    }
    if (m_options.on_unreadable) m_options.on_unreadable(image_index, error.what());
    return nullptr;
  }
}

}  // namespace dinoscope
