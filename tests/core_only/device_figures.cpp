// device_figures --device DEVICE --seconds N --photos FILE --out FILE: what training costs on a device, with
// real loading: decoded photos, whose views are rendered on the host while the device computes. tests/gpu
// runs it.
//
// Most wanted first; the file is written anew after each measurement, so that what was measured stays
// whatever ends the program.

#include <ATen/record_function.h>
#include <torch/cuda.h>
#include <torch/types.h>
#include <torch/utils.h>
#include <torch/version.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>

#include "engine/bench/step_bench.h"
#include "engine/compute/compute_device.h"
#include "engine/compute/cuda_driver.h"
#include "engine/compute/full_precision.h"
#include "engine/compute/memory_reuse.h"
#include "engine/compute/processor.h"
#include "engine/core/elapsed.h"
#include "engine/core/random.h"
#include "engine/core/split.h"
#include "engine/distributed/communicator.h"
#include "engine/io/storage.h"
#include "engine/loader/loader.h"
#include "engine/models/backbone.h"
#include "engine/models/dino_head.h"
#include "engine/run/decoded_images.h"
#include "engine/trainer/step_feed.h"
#include "engine/trainer/trainer.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {
namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

struct Options {
  std::string device = "cuda";
  double seconds = 480;
  std::string photos;
  std::string parity;   // file of what parity_check said
  std::string machine;  // file of what is known of the machine
  std::string out;
};

struct Configuration {
  std::string backbone;
  std::string precision;
  bool tf32 = false;
  bool deterministic = false;
};

/// In the order of what is wanted most.
std::vector<Configuration> configurations(bool is_gpu) {
  if (!is_gpu)
    return {{"vit_small", "fp32"},
            {"resnet50", "fp32"},
            {"vit_small", "bf16"},
            {"resnet50", "fp32", false, true}};
  return {{"vit_small", "bf16"},
          {"vit_small", "fp32", true},
          {"vit_small", "fp32"},
          {"resnet50", "bf16"},
          {"resnet50", "fp32", true},
          {"resnet50", "fp32"},
          {"vit_small", "bf16", false, true},
          {"resnet50", "bf16", false, true},
          {"vit_small", "fp32", true, true},
          {"resnet50", "fp32", true, true}};
}

/// Photos of 500 x 375, ImageNet's usual size: waves of colour with noise, so that nothing is flat.
void makePhotos(const std::filesystem::path& file, std::int64_t count) {
  torch::Tensor photos = torch::empty({count, 375, 500, 3}, torch::kUInt8);
  std::uint8_t* pixel = photos.data_ptr<std::uint8_t>();
  for (std::int64_t photo = 0; photo < count; ++photo) {
    RandomStream stream(1, RandomPurpose::Sampling, static_cast<std::uint64_t>(photo));
    const double across = stream.uniform(0.005, 0.1), down = stream.uniform(0.005, 0.1);
    for (int y = 0; y < 375; ++y)
      for (int x = 0; x < 500; ++x) {
        const double wave = 100 + 70 * std::sin(across * x + down * y);
        const std::uint64_t noise = stream.next();
        for (unsigned channel = 0; channel < 3; ++channel)
          *pixel++ = static_cast<std::uint8_t>(wave + static_cast<double>(noise >> (8 * channel) & 63U));
      }
  }
  writeSafetensors(diskStorage(), file, {{"photos", photos}});
}

/// Multiply-adds of the linear layers and convolutions that a thread computes while this lives.
class CountedProducts {
public:
  CountedProducts() {
    s_count = 0;
    m_handle =
        at::addThreadLocalCallback(at::RecordFunctionCallback(&CountedProducts::note).needsInputs(true));
  }
  ~CountedProducts() { at::removeCallback(m_handle); }
  CountedProducts(const CountedProducts&) = delete;
  CountedProducts& operator=(const CountedProducts&) = delete;

  double count() const { return s_count; }

private:
  static std::unique_ptr<at::ObserverContext> note(const at::RecordFunction& call) {
    const std::string name = call.name();
    const bool is_linear = name == "aten::linear";  // the products within it are not counted again
    if (!is_linear && name != "aten::convolution") return nullptr;
    const auto inputs = call.inputs();
    if (inputs.size() < 2 || !inputs[0].isTensor() || !inputs[1].isTensor()) return nullptr;
    const torch::Tensor& input = inputs[0].toTensor();
    const torch::Tensor& weight = inputs[1].toTensor();
    if (is_linear) {
      const double rows = static_cast<double>(input.numel()) / static_cast<double>(input.size(-1));
      s_count += rows * static_cast<double>(weight.numel());
    } else {
      const std::vector<std::int64_t> stride = inputs[3].toIntVector(), padding = inputs[4].toIntVector();
      double places = static_cast<double>(input.size(0));
      for (std::size_t i = 0; i < 2; ++i) {
        const auto axis = static_cast<std::int64_t>(i) + 2;
        places *=
            static_cast<double>((input.size(axis) + 2 * padding[i] - weight.size(axis)) / stride[i] + 1);
      }
      s_count += places * static_cast<double>(weight.numel());
    }
    return nullptr;
  }

  static inline thread_local double s_count = 0;
  at::CallbackHandle m_handle{};
};

/// Multiply-adds of one view's way through a network, forward.
double productsOfView(const Experiment& experiment, std::int64_t size_px) {
  const torch::NoGradGuard no_grad;
  const auto backbone = makeBackbone(experiment.model, experiment.views.global_size_px);
  backbone->eval();
  double products = 0;
  {
    const CountedProducts counted;
    backbone->forward(torch::zeros({1, 3, size_px, size_px}));
    products = counted.count();
  }
  if (backbone->hasAttention()) {
    // Products of attention, which LibTorch's fused kernels do not show: all tokens with all in every block
    // but the last, which attends from the class token alone.
    std::int64_t depth = 0;
    for (const auto& child : backbone->named_modules())
      if (child.key().ends_with(".attn")) ++depth;
    const std::int64_t side = size_px / experiment.model.patch_size_px;
    const auto tokens = static_cast<double>(side * side + 1);
    products += (static_cast<double>(depth - 1) * tokens * tokens + tokens) * 2 *
                static_cast<double>(backbone->embeddingDim());
  }
  const HeadSettings& head = experiment.head;
  const auto hidden = static_cast<double>(head.hidden_dim),
             bottleneck = static_cast<double>(head.bottleneck_dim);
  const auto dim = static_cast<double>(backbone->embeddingDim());
  return products + dim * hidden + static_cast<double>(head.layers - 2) * hidden * hidden +
         hidden * bottleneck + bottleneck * static_cast<double>(head.out_dim);
}

/// Floating point operations that a photo needs in a step: both networks forward, the student backward at
/// twice its forward. What a program computes beyond that does not count.
double flopsPerPhoto(const Experiment& experiment) {
  const double global = productsOfView(experiment, experiment.views.global_size_px);
  const double local =
      experiment.views.local_count > 0 ? productsOfView(experiment, experiment.views.local_size_px) : 0;
  const auto globals = static_cast<double>(experiment.views.global_count);
  const auto locals = static_cast<double>(experiment.views.local_count);
  return 2 * (4 * globals * global + 3 * locals * local);
}

void waitFor(const torch::Device& device) {
  if (device.is_cuda()) torch::cuda::synchronize(device.index());
}

/// TFLOP/s of a large square product, the best of some: what the device can be brought to.
double peakTflops(const torch::Device& device, torch::ScalarType type, bool tf32) {
  allowTensorFloat32(tf32);
  const std::int64_t size = device.is_cuda() ? 8192 : 1024;
  const torch::Tensor a = torch::randn({size, size}, torch::TensorOptions(device)).to(type);
  torch::Tensor product = torch::mm(a, a);
  double best = 0;
  for (int round = 0; round < 3; ++round) {
    waitFor(device);
    const auto start = Clock::now();
    const int times = device.is_cuda() ? 10 : 1;
    for (int i = 0; i < times; ++i) torch::mm_out(product, a, a);
    waitFor(device);
    best = std::max(best, 2e-12 * times * std::pow(static_cast<double>(size), 3) / secondsSince(start));
  }
  allowTensorFloat32(false);
  return best;
}

class Figures {
public:
  explicit Figures(Options options)
      : m_options(std::move(options)),
        m_device(resolveDevice(m_options.device)),
        m_deadline(m_start + std::chrono::duration_cast<Clock::duration>(
                                 std::chrono::duration<double>(m_options.seconds))) {
    setComputeThreads(0);
    m_answer["device"] = describeDevice(m_device);
    m_answer["libtorch"] = TORCH_VERSION;
    m_answer["processor_cores"] = physicalCoreCount();
    m_answer["batch"] = batch();
    m_answer["machine"] = linesOf(m_options.machine);
    m_answer["parity"] = linesOf(m_options.parity);
  }

  /// Whether all was measured.
  bool measure() {
    measurePeaks();
    const std::filesystem::path photos = m_options.photos;
    if (!std::filesystem::exists(photos)) makePhotos(photos, m_device.is_cuda() ? 512 : 16);
    const DecodedImages images(photos, "none");
    const std::vector<Configuration> all = configurations(m_device.is_cuda());
    for (std::size_t i = 0; i < all.size(); ++i) {
      const double share = secondsLeft() / static_cast<double>(all.size() - i);
      if (share < kFewestSeconds)
        m_answer["left_out"].push_back(nameOf(all[i]));
      else
        measure(all[i], images, share);
      write();
    }
    addCostOfDeterminism();
    m_answer["seconds"] = secondsSince(m_start);
    write();
    return !m_answer.contains("left_out") && m_failed == 0;
  }

private:
  static constexpr double kFewestSeconds = 4;

  static Json linesOf(const std::string& path) {
    Json lines = Json::array();
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
  }

  std::int64_t batch() const { return m_device.is_cuda() ? 64 : 2; }
  double secondsLeft() const { return std::chrono::duration<double>(m_deadline - Clock::now()).count(); }

  static std::string nameOf(const Configuration& one) {
    return one.backbone + " " + (one.tf32 ? "tf32" : one.precision) +
           (one.deterministic ? " deterministic" : "");
  }

  void measurePeaks() {
    m_answer["peak_tflops"]["fp32"] = peakTflops(m_device, torch::kFloat32, false);
    if (m_device.is_cuda()) m_answer["peak_tflops"]["tf32"] = peakTflops(m_device, torch::kFloat32, true);
    m_answer["peak_tflops"]["bf16"] = peakTflops(m_device, torch::kBFloat16, false);
    write();
  }

  void measure(const Configuration& one, const DecodedImages& images, double seconds) {
    std::cerr << nameOf(one) << " ..." << std::endl;
    Json measured{{"network", one.backbone},
                  {"precision", one.tf32 ? "tf32" : one.precision},
                  {"deterministic", one.deterministic}};
    try {
      train(one, images, seconds, measured);
    } catch (const std::exception& error) {
      measured["failed"] = std::string(error.what()).substr(0, 500);
      ++m_failed;
    }
    std::cerr << measured.dump() << std::endl;
    m_answer["measurements"].push_back(measured);
    releaseFreeMemory(m_device);
  }

  void train(const Configuration& one, const DecodedImages& images, double seconds, Json& measured) const {
    const auto start = Clock::now();
    Experiment experiment = benchExperiment(one.backbone, batch(), one.precision);
    experiment.run.device = m_options.device;
    experiment.run.tf32 = one.tf32;
    experiment.run.deterministic = one.deterministic;

    LoaderOptions loading;
    loading.views = experiment.views;
    loading.batch_size = batch();
    loading.workers = m_device.is_cuda() ? 0 : 1;
    std::vector<std::int64_t> training(static_cast<std::size_t>(images.size()));
    std::iota(training.begin(), training.end(), 0);
    PhotoLoader loader(images, training, loading);
    SingleProcess ranks;
    Trainer trainer(experiment, 1000, ranks);
    const double free_before_mb = m_device.is_cuda() ? gpuMemory(m_device.index()).free_mb : 0;
    StepFeed feed(loader, trainer);
    const std::int64_t warm_up = m_device.is_cuda() ? 5 : 1;
    for (std::int64_t i = 0; i < warm_up; ++i) takeStep(trainer, feed);
    const double prepared_s = secondsSince(start);

    const auto first = Clock::now();
    std::int64_t steps = 0;
    double waited = 0;
    do {
      waited += takeStep(trainer, feed);
      ++steps;
    } while (secondsSince(start) < seconds);
    const double passed = secondsSince(first);

    const double rate = static_cast<double>(steps * batch()) / passed;
    const double tflops = rate * flopsPerPhoto(experiment) * 1e-12;
    const double peak = m_answer["peak_tflops"][one.tf32 ? "tf32" : one.precision];
    measured["images_per_second"] = rate;
    measured["step_ms"] = 1000 * passed / static_cast<double>(steps);
    measured["steps"] = steps;
    measured["wait_share"] = waited / passed;
    measured["tflops"] = tflops;
    measured["flop_utilisation"] = tflops / peak;
    measured["loss"] = m_last_loss;
    measured["prepared_s"] = prepared_s;
    if (m_device.is_cuda())
      measured["device_memory_mb"] = free_before_mb - gpuMemory(m_device.index()).free_mb;
  }

  /// The seconds that it waited for its photos.
  double takeStep(Trainer& trainer, StepFeed& feed) const {
    const auto start = Clock::now();
    feed.load({});
    const double waited = secondsSince(start);
    m_last_loss =
        requireFinite(trainer.step(feed.batches(), feed.takeUploads(), [&feed] { feed.loadNext(); })).loss;
    return waited;
  }

  /// Time of a step with run.deterministic over that without.
  void addCostOfDeterminism() {
    for (const Json& with : m_answer["measurements"])
      for (const Json& without : m_answer["measurements"]) {
        const bool is_pair = with["deterministic"] == true && without["deterministic"] == false &&
                             with["network"] == without["network"] &&
                             with["precision"] == without["precision"];
        if (!is_pair || !with.contains("step_ms") || !without.contains("step_ms")) continue;
        const std::string name =
            with["network"].get<std::string>() + " " + with["precision"].get<std::string>();
        m_costs[name] = with["step_ms"].get<double>() / without["step_ms"].get<double>();
      }
    m_answer["deterministic_step_time_ratio"] = m_costs;
  }

  void write() const {
    const std::filesystem::path unfinished = m_options.out + ".new";
    std::ofstream(unfinished) << m_answer.dump(2) << "\n";
    std::filesystem::rename(unfinished, m_options.out);
  }

  const Options m_options;
  const torch::Device m_device;
  const Clock::time_point m_start = Clock::now();
  const Clock::time_point m_deadline;
  Json m_answer;
  Json m_costs = Json::object();
  int m_failed = 0;
  mutable double m_last_loss = 0;
};

}  // namespace
}  // namespace dinoscope

int main(int argc, char** argv) {
  dinoscope::Options options;
  CLI::App app{"What training costs on a device"};
  app.add_option("--device", options.device, "As run.device");
  app.add_option("--seconds", options.seconds, "Measure no longer than this");
  app.add_option("--photos", options.photos, "Decoded photos; made when they are not there")->required();
  app.add_option("--parity", options.parity,
                 "What parity_check said, a file of lines that goes into the answer");
  app.add_option("--machine", options.machine, "What is known of the machine, likewise");
  app.add_option("--out", options.out, "The figures, as JSON")->required();
  CLI11_PARSE(app, argc, argv);
  try {
    const dinoscope::MemoryReuse memory_reuse;
    return dinoscope::Figures(options).measure() ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
