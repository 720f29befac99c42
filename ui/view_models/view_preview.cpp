#include "ui/view_models/view_preview.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "engine/data/decode.h"
#include "engine/views/decode_scale.h"
#include "engine/views/view_renderer.h"
#include "ui/image_conversion.h"
#include "ui/path_text.h"

namespace dinoscope {
namespace {

constexpr std::size_t kKeptPhotos = 8;
constexpr int kLongestSide = 4096;  // of the picture on the screen
constexpr std::size_t kKeptBytes = std::size_t{256} << 20;

/// As large as the trainer would decode it, in eighths of the file's size.
int eighthsFor(const ViewSettings& settings, bool is_scaled, int width, int height) {
  return is_scaled ? eighthsForViews(settings, width, height) : 8;
}

std::shared_ptr<const DecodedPhoto> decode(const QString& path, const ViewSettings& settings,
                                           bool is_scaled) {
  const std::filesystem::path file = toPath(path);
  const ImageHeader header = readImageHeader(file);
  auto photo = std::make_shared<DecodedPhoto>();
  photo->full_width = header.width;
  photo->full_height = header.height;
  photo->eighths = eighthsFor(settings, is_scaled, header.width, header.height);
  decodeImageInto(file, photo->eighths, photo->pixels);
  QImage picture = toQImage(photo->pixels);
  if (std::max(picture.width(), picture.height()) > kLongestSide) {
    const QSize reduced = picture.size().scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio);
    picture = picture.scaled(reduced.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  }
  photo->picture = picture.convertToFormat(QImage::Format_RGB32);  // what painters are fast with
  return photo;
}

/// The job's work: everything it needs by value.
struct PreviewWork {
  PreviewPhoto photo;
  ViewSettings settings;
  ViewKey key;
  bool is_scaled;
  bool crops_wanted;
  std::shared_ptr<const DecodedPhoto> kept;  // nullptr: not decoded yet
  std::shared_ptr<ViewRenderer> renderer;

  std::shared_ptr<const PreviewViews> operator()(const JobControl& control) const {
    auto result = std::make_shared<PreviewViews>();
    result->photo = photo;
    result->key = key;
    result->decoded = kept;
    if (kept == nullptr ||
        kept->eighths != eighthsFor(settings, is_scaled, kept->full_width, kept->full_height)) {
      StageClock clock(&result->timing);
      result->decoded = decode(photo.path, settings, is_scaled);
      clock.end(&ViewTiming::decode_ms);
    }
    const Rgb8Image& pixels = result->decoded->pixels;
    result->plans = planViews(settings, key, pixels.width, pixels.height);
    renderer->addTimesTo(&result->timing);
    renderer->open(pixels, result->plans);
    result->views = render(result->plans, control);
    renderer->addTimesTo(nullptr);
    if (!crops_wanted) return result;
    std::vector<ViewPlan> crop_plans = result->plans;
    for (ViewPlan& plan : crop_plans) plan.operations.clear();
    result->crops = render(crop_plans, control);
    return result;
  }

  std::vector<Rgb8Image> render(const std::vector<ViewPlan>& plans, const JobControl& control) const {
    std::vector<Rgb8Image> views;
    for (const ViewPlan& plan : plans) {
      control.throwIfCancelled();
      views.emplace_back(plan.size_px, plan.size_px);
      renderer->render(plan, views.back().pixels);
    }
    return views;
  }
};

}  // namespace

ViewPreview::ViewPreview(BackgroundJobs& jobs, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_renderer(std::make_shared<ViewRenderer>()) {}

ViewPreview::~ViewPreview() = default;

void ViewPreview::setPhoto(const PreviewPhoto& photo) {
  if (photo == m_photo) return;
  m_photo = photo;
  m_key.image_index = photo.image_index;
  ask();
}

void ViewPreview::setSettings(const ViewSettings& settings) {
  if (settings == m_settings) return;
  m_settings = settings;
  ask();
}

void ViewPreview::setDraw(std::uint64_t seed, std::uint64_t epoch) {
  if (seed == m_key.seed && epoch == m_key.epoch) return;
  m_key.seed = seed;
  m_key.epoch = epoch;
  ask();
}

void ViewPreview::setScaledDecoding(bool scaled) {
  if (scaled == m_is_scaled) return;
  m_is_scaled = scaled;
  ask();
}

void ViewPreview::setCropsWanted(bool wanted) {
  if (wanted == m_crops_wanted) return;
  m_crops_wanted = wanted;
  if (wanted) ask();
}

void ViewPreview::ask() {
  m_is_stale = true;
  if (!m_job.isActive()) start();
}

void ViewPreview::start() {
  m_is_stale = false;
  if (m_photo.path.isEmpty()) {
    m_views = nullptr;
    Q_EMIT rendered();
    return;
  }
  m_job = m_jobs.run<std::shared_ptr<const PreviewViews>>(
      tr("Rendering views"), JobLane::Visible,
      PreviewWork{m_photo, m_settings, m_key, m_is_scaled, m_crops_wanted, kept(m_photo.path), m_renderer},
      this,
      [this](const std::shared_ptr<const PreviewViews>& views) {
        keep(views->photo.path, views->decoded);
        // Of a photo that was left meanwhile nothing is shown: its name would be wrong.
        if (views->photo == m_photo) {
          m_views = views;
          Q_EMIT rendered();
        }
        if (m_is_stale) start();
      },
      [this, photo = m_photo](const QString& sentence) {
        if (photo == m_photo) {
          m_views = nullptr;
          Q_EMIT failed(sentence);
        }
        if (m_is_stale) start();
      });
}

std::shared_ptr<const DecodedPhoto> ViewPreview::kept(const QString& path) {
  const auto found =
      std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& each) { return each.path == path; });
  if (found == m_kept.end()) return nullptr;
  m_kept.splice(m_kept.begin(), m_kept, found);
  return found->photo;
}

void ViewPreview::keep(const QString& path, const std::shared_ptr<const DecodedPhoto>& photo) {
  if (kept(path) != photo) {
    m_kept.remove_if([&path](const Kept& each) { return each.path == path; });
    m_kept.push_front({path, photo});
  }
  std::size_t bytes = 0, count = 0;
  for (auto each = m_kept.begin(); each != m_kept.end(); ++each) {
    bytes += each->photo->pixels.pixels.size() + static_cast<std::size_t>(each->photo->picture.sizeInBytes());
    if (++count <= 1 || (count <= kKeptPhotos && bytes <= kKeptBytes)) continue;
    m_kept.erase(each, m_kept.end());
    break;
  }
}

}  // namespace dinoscope
