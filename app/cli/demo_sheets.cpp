#include "app/cli/demo_sheets.h"

#include <cstdio>
#include <optional>

#include "engine/explore/explore_session.h"
#include "engine/pictures/attention_pictures.h"
#include "engine/pictures/contact_sheet.h"
#include "engine/pictures/curve_picture.h"
#include "engine/pictures/png_file.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/snapshot_files.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_renderer.h"

namespace dinoscope::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kNeighborsShown = 6;
constexpr int kTilePx = 128;
constexpr double kSmoothing = 0.8;

std::string nameOf(const ImageFolder& photos, std::int64_t index) {
  return fs::path(photos.images()[static_cast<std::size_t>(index)].path).stem().string();
}

std::string classOf(const ImageFolder& photos, std::int64_t index) {
  const int image_class = photos.images()[static_cast<std::size_t>(index)].class_index;
  return image_class < 0 ? "" : photos.classes()[static_cast<std::size_t>(image_class)].name;
}

std::string formatted(const char* format, double value) {
  char text[48];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

Rgb8Image viewsSheet(const DemoRun& run) {
  std::vector<SheetTile> tiles;
  ViewRenderer renderer;
  int columns = 1;
  for (const std::int64_t index : run.shown) {
    const Rgb8Image photo = run.photos.load(index);
    tiles.push_back({photo, nameOf(run.photos, index), classOf(run.photos, index), false});
    const ViewKey key{static_cast<std::uint64_t>(run.experiment.run.seed), 0,
                      static_cast<std::uint64_t>(index)};
    const auto plans = planViews(run.experiment.views, key, photo.width, photo.height);
    columns = 1 + static_cast<int>(plans.size());
    for (const ViewPlan& plan : plans) {
      const std::string size = std::to_string(plan.size_px) + " px";
      tiles.push_back({enlargedBlocks(renderer.render(photo, plan), kTilePx, kTilePx),
                       plan.is_global ? "global" : "local", size, false});
    }
  }
  return contactSheet(tiles, {"Views of the first epoch, as the networks get them", columns, kTilePx});
}

FloatMap meanOf(const std::vector<FloatMap>& maps) {
  FloatMap mean(maps.front().width, maps.front().height);
  for (const FloatMap& map : maps)
    for (std::size_t i = 0; i < mean.values.size(); ++i)
      mean.values[i] += map.values[i] / static_cast<float>(maps.size());
  return mean;
}

/// A row for each pinned photo: the photo, the teacher's mean attention at the start, in the middle and at
/// the end, and the heads at the end.
Rgb8Image attentionSheet(const DemoRun& run) {
  std::vector<SheetTile> tiles;
  int columns = 1;
  for (const SnapshotSeries& series : listSnapshots(RunLayout{run.finished.run_folder}.snapshots())) {
    const std::size_t last = series.steps.size() - 1;
    const AttentionSnapshot end = readSnapshot(series, series.steps[last]);
    tiles.push_back({end.photo, fs::path(series.photo).stem().string(), "photo", false});
    for (const std::size_t i : {std::size_t{0}, last / 2, last}) {
      const AttentionSnapshot snapshot = readSnapshot(series, series.steps[i]);
      tiles.push_back({heatOverlay(snapshot.photo, meanOf(snapshot.heads)),
                       "after " + std::to_string(snapshot.step) + " steps", "mean", false});
    }
    for (std::size_t head = 0; head < end.heads.size() && end.heads.size() > 1; ++head)
      tiles.push_back({heatPicture(end.heads[head], end.photo.width, end.photo.height),
                       "head " + std::to_string(head + 1), "at the end", false});
    columns = 4 + (end.heads.size() > 1 ? static_cast<int>(end.heads.size()) : 0);
  }
  return contactSheet(tiles, {"What the teacher looks at", columns, kTilePx});
}

Rgb8Image neighboursSheet(const DemoRun& run, const JobControl& control) {
  const auto session = makeExploreSession(run.experiment.run.device);
  session->openCheckpoint(run.finished.run_folder);
  session->embed(run.photos, control);
  std::vector<SheetTile> tiles;
  for (const std::int64_t query : run.shown) {
    tiles.push_back({run.photos.load(query), nameOf(run.photos, query), "query", false});
    for (const Neighbor& neighbor : session->neighborsOf(query, kNeighborsShown))
      tiles.push_back({run.photos.load(neighbor.index),
                       formatted("%.3f ", neighbor.similarity) + nameOf(run.photos, neighbor.index),
                       classOf(run.photos, neighbor.index),
                       classOf(run.photos, neighbor.index) == classOf(run.photos, query)});
  }
  return contactSheet(tiles, {"Nearest neighbours; framed: of the query's class",
                              1 + static_cast<int>(kNeighborsShown), kTilePx});
}

Rgb8Image lossPicture(const DemoRun& run) {
  const MetricsHistory history = readMetrics(RunLayout{run.finished.run_folder}.metrics());
  Curve raw{"each step", {}, {}, false, true};
  Curve knn{"teacher", {}, {}, true, false};
  for (const StepMetrics& metrics : history.steps) {
    raw.x.push_back(static_cast<double>(metrics.step));
    raw.y.push_back(metrics.loss);
  }
  if (run.finished.knn_top1_start) {
    knn.x.push_back(0);
    knn.y.push_back(*run.finished.knn_top1_start);
  }
  for (const EpochSummary& epoch : history.epochs) {
    if (!epoch.knn_top1 || history.steps.empty()) continue;
    knn.x.push_back(static_cast<double>((epoch.epoch + 1) * history.steps.front().steps_per_epoch));
    knn.y.push_back(*epoch.knn_top1);
  }
  std::vector<Curve> accuracy{knn};
  if (run.plain.pixels && !knn.x.empty()) {
    const double last = knn.x.back();
    accuracy.push_back({"pixels alone", {0, last}, {*run.plain.pixels, *run.plain.pixels}, false, true});
  }
  std::vector<CurvePanel> panels{
      {"Loss", "step", "", {raw, {"smoothed", raw.x, smoothed(raw.y, kSmoothing), false, false}}, {}, ""}};
  if (!knn.x.empty())
    panels.push_back({"k-NN top-1", "step", "%", accuracy, run.finished.knn_top1_start, "untrained"});
  return curvePicture(panels);
}

}  // namespace

std::vector<fs::path> writeDemoSheets(const DemoRun& run, const fs::path& out, const JobControl& control) {
  std::vector<fs::path> files;
  const auto write = [&](const char* name, const Rgb8Image& sheet) {
    writePng(out / name, sheet);
    files.push_back(out / name);
    control.throwIfCancelled();
  };
  write("views.png", viewsSheet(run));
  write("attention.png", attentionSheet(run));
  write("neighbours.png", neighboursSheet(run, control));
  write("loss.png", lossPicture(run));
  return files;
}

}  // namespace dinoscope::cli
