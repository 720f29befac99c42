// Both pipelines take turns, round by round over the same photos. A photo's time is its thread's processor
// time in the best round: on a machine that others use as well, the slower rounds, and the wall clock, tell
// of the others. images_per_second is different: it is the wall clock's, of the best whole round.
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <exception>
#include <functional>
#include <stop_token>
#include <thread>

#include "app/cli/command_groups.h"
#include "app/cli/experiment_options.h"
#include "app/cli/limits.h"
#include "app/cli/view_pipelines.h"
#include "engine/config/validation.h"
#include "engine/core/error.h"
#include "engine/core/workers.h"

namespace dinoscope::cli {
namespace {

using Clock = std::chrono::steady_clock;
using MakePipeline =
    std::function<std::unique_ptr<ViewPipeline>(const ImageFolder& folder, const ViewSettings& settings)>;

constexpr std::int64_t kMostPhotos = 256;  // of a round
constexpr std::int64_t kFewestRounds = 3;  // the first one finds nothing in memory

struct BenchViewsOptions {
  std::string folder;
  ExperimentOptions experiment{.file = {}, .preset = "dino_vits16", .assignments = {}};
  std::int64_t workers = 1;
  double seconds = 10;
};

/// What one photo took a worker: processor time, and its stages by the wall clock.
struct PhotoTime {
  double ms = 0;
  ViewTiming stages;

  PhotoTime& operator+=(const PhotoTime& other) {
    ms += other.ms;
    stages += other.stages;
    return *this;
  }
};

/// Of this thread, so far.
double processorMs() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

double msSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Photos evenly spaced over the folder.
std::vector<std::int64_t> choosePhotos(const ImageFolder& folder) {
  const std::int64_t count = std::min(folder.size(), kMostPhotos);
  std::vector<std::int64_t> chosen;
  for (std::int64_t i = 0; i < count; ++i) chosen.push_back(i * folder.size() / count);
  return chosen;
}

/// One pipeline a worker, kept from round to round as the loader keeps its own.
class Contestant {
public:
  Contestant(const MakePipeline& make, const ImageFolder& folder, const ViewSettings& settings,
             std::int64_t workers) {
    for (std::int64_t i = 0; i < workers; ++i) m_pipelines.push_back(make(folder, settings));
  }

  ViewPipeline& first() { return *m_pipelines.front(); }
  std::int64_t rounds() const { return m_rounds; }
  double bestRoundMs() const { return m_best_round_ms; }

  /// Of the best times of all photos.
  PhotoTime meanOfBest() const {
    PhotoTime sum;
    for (const PhotoTime& time : m_best) sum += time;
    const auto count = static_cast<double>(m_best.size());
    const ViewTiming& stages = sum.stages;
    return {sum.ms / count,
            {stages.decode_ms / count, stages.resample_ms / count, stages.color_ms / count,
             stages.blur_ms / count}};
  }

  /// Throws Error (Cancelled).
  void runRound(const std::vector<std::int64_t>& photos, const std::stop_token& stop) {
    m_best.resize(photos.size());
    std::atomic<std::size_t> next{0};
    std::vector<std::exception_ptr> failures(m_pipelines.size());
    const Clock::time_point start = Clock::now();
    {
      std::vector<std::jthread> threads;
      for (std::size_t worker = 0; worker < m_pipelines.size(); ++worker)
        threads.emplace_back([&, worker] {
          try {
            for (std::size_t i = next++; i < photos.size() && !stop.stop_requested(); i = next++)
              measurePhoto(*m_pipelines[worker], photos[i], m_best[i]);
          } catch (...) {
            failures[worker] = std::current_exception();
          }
        });
    }
    const double round_ms = msSince(start);
    if (stop.stop_requested()) throw cancelledError();
    for (const std::exception_ptr& failure : failures)
      if (failure) std::rethrow_exception(failure);
    m_best_round_ms = m_rounds++ == 0 ? round_ms : std::min(round_ms, m_best_round_ms);
  }

private:
  static void measurePhoto(ViewPipeline& pipeline, std::int64_t photo, PhotoTime& best) {
    const double start_ms = processorMs();
    PhotoTime time;
    pipeline.render(photo, time.stages);
    time.ms = processorMs() - start_ms;
    if (best.ms == 0) best = time;
    // Each for itself: the wall clock of a stage that was interrupted says nothing of the others.
    const auto keepLess = [](double& least, double ms) { least = std::min(least, ms); };
    keepLess(best.ms, time.ms);
    keepLess(best.stages.decode_ms, time.stages.decode_ms);
    keepLess(best.stages.resample_ms, time.stages.resample_ms);
    keepLess(best.stages.color_ms, time.stages.color_ms);
    keepLess(best.stages.blur_ms, time.stages.blur_ms);
  }

  std::vector<std::unique_ptr<ViewPipeline>> m_pipelines;
  std::vector<PhotoTime> m_best;  // by place in the round
  double m_best_round_ms = 0;
  std::int64_t m_rounds = 0;
};

double peakMemoryMb() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

double rounded(double value) { return std::round(value * 1000) / 1000; }

/// Both must make the same views, or their times can't be compared. Scaled decoding changes views.
void requireSameViews(Contestant& fast, Contestant& baseline, std::int64_t photo) {
  ViewTiming ignored;
  if (fast.first().render(photo, ignored) != baseline.first().render(photo, ignored))
    throw runError("The fast pipeline's views differ from the straightforward one's; please report this.");
}

nlohmann::ordered_json measure(const BenchViewsOptions& options, CommandContext& context) {
  Experiment experiment = experimentFrom(options.experiment);
  experiment.data.folder = options.folder;
  requireValid(experiment);
  const ImageFolder whole = ImageFolder::scan(experiment.data, {{}, context.stop()});
  ImageFolder folder = whole;
  if (experiment.data.scaled_decoding) folder.limitDetailTo(experiment.views);

  const std::vector<std::int64_t> photos = choosePhotos(folder);
  const ThreadCount workers = workerThreads(options.workers);
  if (!workers.notice.empty()) context.remark(workers.notice);
  Contestant fast(makeFastPipeline, folder, experiment.views, workers.count);
  double peak_memory_mb = 0;
  Contestant baseline(makeReferencePipeline, whole, experiment.views, workers.count);
  const Clock::time_point end = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                                   std::chrono::duration<double>(options.seconds));
  do {
    fast.runRound(photos, context.stop());
    if (peak_memory_mb == 0) peak_memory_mb = peakMemoryMb();  // without the baseline's
    baseline.runRound(photos, context.stop());
  } while (Clock::now() < end || fast.rounds() < kFewestRounds);
  if (!experiment.data.scaled_decoding) requireSameViews(fast, baseline, photos.front());

  const PhotoTime time = fast.meanOfBest();
  const double baseline_ms = baseline.meanOfBest().ms;
  return {{"images_per_second", rounded(1000 * static_cast<double>(photos.size()) / fast.bestRoundMs())},
          {"ms_per_image", rounded(time.ms)},
          {"decode_ms", rounded(time.stages.decode_ms)},
          {"resample_ms", rounded(time.stages.resample_ms)},
          {"color_ms", rounded(time.stages.color_ms)},
          {"blur_ms", rounded(time.stages.blur_ms)},
          {"peak_memory_mb", rounded(peak_memory_mb)},
          {"baseline_ms_per_image", rounded(baseline_ms)},
          {"ratio", rounded(baseline_ms / time.ms)},
          {"photos", photos.size()},
          {"workers", workers.count},
          {"rounds", fast.rounds()}};
}

std::string sentenceOf(const nlohmann::ordered_json& answer) {
  char text[400];
  const auto number = [&](const char* key) { return answer[key].get<double>(); };
  std::snprintf(text, sizeof text,
                "%.0f images/s; %.2f ms an image and worker: decoding %.2f, cropping %.2f, colour %.2f, blur "
                "%.2f; the straightforward way takes %.2f ms, %.1f times as long",
                number("images_per_second"), number("ms_per_image"), number("decode_ms"),
                number("resample_ms"), number("color_ms"), number("blur_ms"), number("baseline_ms_per_image"),
                number("ratio"));
  return text;
}

}  // namespace

void addBenchViewsCommand(CLI::App& bench, CommandContext& context) {
  auto* command = bench.add_subcommand("views", "How fast photos become views, from file to pixels");
  auto options = std::make_shared<BenchViewsOptions>();
  command->add_option("--data", options->folder, "Folder of pictures")->required();
  command->add_option("--workers", options->workers, "Threads")->check(wholeNumber(1, 1024));
  command->add_option("--seconds", options->seconds, "How long to measure, at least")
      ->check(numberFrom(0, 3600));
  addPresetOptions(*command, options->experiment);
  command->callback([options, &context] {
    const nlohmann::ordered_json answer = measure(*options, context);
    context.answer(answer, sentenceOf(answer));
  });
}

}  // namespace dinoscope::cli
