#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <list>
#include <memory>
#include <optional>
#include <vector>

#include "engine/config/view_settings.h"
#include "engine/core/rgb8_image.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_timing.h"
#include "ui/background_jobs.h"

namespace dinoscope {

class ViewRenderer;

/// The photo whose views are shown.
struct PreviewPhoto {
  QString path;                   ///< absolute; empty: no photo
  std::uint64_t image_index = 0;  ///< keys its draws: its place in the scanned folder
  bool operator==(const PreviewPhoto&) const = default;
};

/// A decoded photo, and the picture of it for the screen: reduced when it is large.
struct DecodedPhoto {
  Rgb8Image pixels;  ///< upright
  QImage picture;
  int eighths = 8;  ///< of the file's size, as the trainer would decode it
  int full_width = 0;
  int full_height = 0;
};

/// What the networks get of one photo, and what was drawn for it.
struct PreviewViews {
  PreviewPhoto photo;
  ViewKey key;
  std::shared_ptr<const DecodedPhoto> decoded;
  std::vector<ViewPlan> plans;   ///< globals first
  std::vector<Rgb8Image> views;  ///< one a plan: the network's input before it is normalised
  std::vector<Rgb8Image> crops;  ///< the same before any operation; empty unless asked for
  ViewTiming timing;             ///< decode_ms is 0 when the photo was decoded before
};

/// Renders the trainer's own views of one photo in the background: the same plans, the same renderer, the
/// same keys of the random numbers. However fast the settings change, one job is at work and the newest
/// settings win; every result that comes is shown.
class ViewPreview : public QObject {
  Q_OBJECT

public:
  /// `jobs` must outlive the preview.
  explicit ViewPreview(BackgroundJobs& jobs, QObject* parent = nullptr);
  ~ViewPreview() override;

  // What to show. Each asks for new views when it changes something.

  void setPhoto(const PreviewPhoto& photo);
  /// Settings that are not allowed must not come here: check ConfigModel's problems.
  void setSettings(const ViewSettings& settings);
  /// run.seed and the epoch whose draws are shown.
  void setDraw(std::uint64_t seed, std::uint64_t epoch);
  /// data.scaled_decoding: photos with no more detail than the views can use, as the trainer gets them.
  void setScaledDecoding(bool scaled);
  /// Whether the crops before the operations are wanted too.
  void setCropsWanted(bool wanted);

  const PreviewPhoto& photo() const { return m_photo; }
  const ViewSettings& settings() const { return m_settings; }
  std::uint64_t epoch() const { return m_key.epoch; }

  /// The newest views that were rendered; nullptr before the first, and when the photo can't be read.
  const std::shared_ptr<const PreviewViews>& views() const { return m_views; }

  /// Nothing is asked for that is not shown yet.
  bool isUpToDate() const { return !m_is_stale && !m_job.isActive(); }

Q_SIGNALS:
  void rendered();
  /// One sentence: the photo can't be read.
  void failed(const QString& sentence);

private:
  /// May be wanted again: going back and forth must not decode.
  struct Kept {
    QString path;
    std::shared_ptr<const DecodedPhoto> photo;
  };

  void ask();
  void start();
  std::shared_ptr<const DecodedPhoto> kept(const QString& path);
  void keep(const QString& path, const std::shared_ptr<const DecodedPhoto>& photo);

  BackgroundJobs& m_jobs;
  PreviewPhoto m_photo;
  ViewSettings m_settings;
  ViewKey m_key;
  bool m_is_scaled = false;
  bool m_crops_wanted = false;

  JobHandle m_job;
  bool m_is_stale = false;
  std::shared_ptr<ViewRenderer> m_renderer;  // only the job that runs; one at a time
  std::list<Kept> m_kept;                    // newest first
  std::shared_ptr<const PreviewViews> m_views;
};

}  // namespace dinoscope
