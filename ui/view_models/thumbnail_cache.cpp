#include "ui/view_models/thumbnail_cache.h"

#include <algorithm>
#include <new>

#include "engine/core/error.h"
#include "engine/data/decode.h"
#include "ui/image_conversion.h"
#include "ui/path_text.h"

namespace dinoscope {
namespace {

/// A job decodes so many: few, for a newer wish should not wait long.
constexpr std::size_t kBatch = 4;
/// Older wishes than these scrolled out of sight; a photo that is still there is asked for again.
constexpr std::size_t kMostWanted = 1024;

QImage decodeFile(const QString& path, int side_px) {
  return toQImage(decodeThumbnail(toPath(path), side_px)).convertToFormat(QImage::Format_RGB32);
}

}  // namespace

ThumbnailCache::ThumbnailCache(BackgroundJobs& jobs, qint64 budget_bytes, QObject* parent)
    : ThumbnailCache(jobs, decodeFile, budget_bytes, parent) {}

ThumbnailCache::ThumbnailCache(BackgroundJobs& jobs, Decode decode, qint64 budget_bytes, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_decode(std::move(decode)), m_pictures(budget_bytes) {}

QPixmap ThumbnailCache::thumbnail(const QString& path, int side_px) {
  const Key key{path, side_px};
  if (const QPixmap* picture = m_pictures.object(key)) return *picture;
  if (m_broken.contains(path)) return {};
  if (m_pending.contains(key)) {
    // Asked for once more: it is in sight now.
    if (const auto found = std::find(m_wanted.begin(), m_wanted.end(), key); found != m_wanted.end())
      std::rotate(found, found + 1, m_wanted.end());
    return {};
  }
  if (m_wanted.size() == kMostWanted) {
    m_pending.remove(m_wanted.front());
    m_wanted.erase(m_wanted.begin());
  }
  m_pending.insert(key);
  m_wanted.push_back(key);
  decodeNext();
  return {};
}

void ThumbnailCache::clear() {
  m_job.cancel();
  m_pictures.clear();
  m_broken.clear();
  m_wanted.clear();
  m_pending.clear();
}

ThumbnailCache::Picture ThumbnailCache::decoded(const Decode& decode, const Key& key) {
  try {
    return {key, decode(key.first, key.second), false};
  } catch (const Error&) {
    return {key, {}, true};
  } catch (const std::bad_alloc&) {
    return {key, {}, false};  // the others of the batch may be smaller
  }
}

void ThumbnailCache::decodeNext() {
  if (m_job.isActive() || m_wanted.empty()) return;
  std::vector<Key> batch;
  while (!m_wanted.empty() && batch.size() < kBatch) {
    batch.push_back(m_wanted.back());
    m_wanted.pop_back();
  }
  m_job = m_jobs.run<std::vector<Picture>>(
      tr("Drawing thumbnails"), JobLane::Visible,
      [batch, decode = m_decode](const JobControl& control) {
        std::vector<Picture> pictures;
        for (const Key& key : batch) {
          control.throwIfCancelled();
          pictures.push_back(decoded(decode, key));
        }
        return pictures;
      },
      this, [this](const std::vector<Picture>& pictures) { take(pictures); },
      [this, batch](const QString&) {
        // Whatever it was: they may be asked for again.
        for (const Key& key : batch) m_pending.remove(key);
        decodeNext();
      });
}

void ThumbnailCache::take(const std::vector<Picture>& pictures) {
  for (const Picture& picture : pictures) {
    m_pending.remove(picture.key);
    // What there was no memory for is asked for again when it is next drawn. Nobody is told now: that would
    // draw it at once, and so on without end.
    if (picture.image.isNull() && !picture.is_broken) continue;
    if (picture.is_broken)
      m_broken.insert(picture.key.first);
    else
      m_pictures.insert(picture.key, new QPixmap(QPixmap::fromImage(picture.image)),
                        picture.image.sizeInBytes());
    Q_EMIT ready(picture.key.first);
  }
  decodeNext();
}

}  // namespace dinoscope
