#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>
#include <functional>
#include <utility>
#include <vector>

#include "ui/background_jobs.h"

namespace dinoscope {

/// Small pictures of photos, one cache for all pages: decoded in the background, what was asked for last
/// first, and given up again when there are too many, the least recently used first. All functions belong to
/// the ui thread.
class ThumbnailCache : public QObject {
  Q_OBJECT

public:
  static constexpr qint64 kBudget_bytes = 256 << 20;

  /// Decodes a photo with its longer side at most so many pixels; throws Error when it can't be decoded. Runs
  /// on another thread.
  using Decode = std::function<QImage(const QString& path, int side_px)>;

  explicit ThumbnailCache(BackgroundJobs& jobs, qint64 budget_bytes = kBudget_bytes,
                          QObject* parent = nullptr);
  ThumbnailCache(BackgroundJobs& jobs, Decode decode, qint64 budget_bytes, QObject* parent = nullptr);

  /// The photo with its longer side at most `side_px` device pixels. Null while it is not there: it is
  /// decoded, and ready() tells.
  QPixmap thumbnail(const QString& path, int side_px);

  /// Whether decoding was tried and failed.
  bool isBroken(const QString& path) const { return m_broken.contains(path); }

  /// Forgets everything, as when files may have changed.
  void clear();

  /// What doesn't fit any more is given up at once.
  void setBudget(qint64 bytes) { m_pictures.setMaxCost(bytes); }
  qint64 budget_bytes() const { return m_pictures.maxCost(); }
  qint64 usedBytes() const { return m_pictures.totalCost(); }

Q_SIGNALS:
  void ready(const QString& path);

private:
  using Key = std::pair<QString, int>;
  struct Picture {
    Key key;
    QImage image;
    bool is_broken = false;  // can't be decoded; a null image alone: not now, for lack of memory
  };

  void decodeNext();
  static Picture decoded(const Decode& decode, const Key& key);
  void take(const std::vector<Picture>& pictures);

  BackgroundJobs& m_jobs;
  Decode m_decode;
  QCache<Key, QPixmap> m_pictures;
  QSet<QString> m_broken;
  std::vector<Key> m_wanted;  // the newest last
  QSet<Key> m_pending;        // wanted or under way
  JobHandle m_job;
};

}  // namespace dinoscope
