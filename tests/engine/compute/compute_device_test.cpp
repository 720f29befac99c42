#include "engine/compute/compute_device.h"

#include <torch/cuda.h>
#include <torch/utils.h>

#include <QTest>
#include <thread>

#include "engine/compute/torch_compat.h"
#include "engine/core/error.h"
#include "engine/models/backbone.h"
#include "tests/engine/models/reference_case.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

/// The sentence of the Error (Settings) that a call throws; empty when it throws none.
template <class Call>
std::string refusal(const Call& call) {
  try {
    call();
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Settings) return error.what();
  }
  return {};
}

bool isAutocastOn() { return compat::autocastState(torch::kCPU).is_enabled; }

}  // namespace

class ComputeDeviceTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void resolvesDevices() {
    QVERIFY(resolveDevice("cpu").is_cpu());
    QCOMPARE(resolveDevice("auto").is_cuda(), torch::cuda::is_available());
    if (torch::cuda::is_available()) QCOMPARE(resolveDevice("cuda").str(), std::string("cuda:0"));
    for (const char* wrong : {"cuda:99", "cuda:", "cuda:-1", "cuda:0x", "gpu", ""}) {
      const std::string sentence = refusal([&] { resolveDevice(wrong); });
      QVERIFY2(sentence.find("run.device") != std::string::npos, wrong);
      QVERIFY2(sentence.find("cpu") != std::string::npos, "it says what there is");
    }
  }

  void resolvesPrecision() {
    const torch::Device cpu(torch::kCPU);
    QCOMPARE(resolvePrecision("fp32", cpu), torch::kFloat32);
    QCOMPARE(resolvePrecision("bf16", cpu), torch::kBFloat16);
    const auto chosen = resolvePrecision("auto", cpu);
    QVERIFY(chosen == torch::kFloat32 || chosen == torch::kBFloat16);
    QVERIFY(!refusal([&] { resolvePrecision("fp16", cpu); }).empty());
    QVERIFY(!refusal([&] { resolvePrecision("int4", cpu); }).empty());
    QCOMPARE(resolvePrecision("fp16", torch::Device(torch::kCUDA, 0)), torch::kFloat16);
  }

  void setsThreads() {
    const int before = at::get_num_threads();
    const std::int64_t cores = physicalCoreCount();
    QVERIFY(cores >= 1 && cores <= static_cast<std::int64_t>(std::thread::hardware_concurrency()));
    setComputeThreads(0);
    QCOMPARE(static_cast<std::int64_t>(at::get_num_threads()), cores);
    setComputeThreads(1);
    QCOMPARE(at::get_num_threads(), 1);
    QCOMPARE(describeDevice(torch::kCPU), std::string("cpu, 1 thread"));
    setComputeThreads(before);
  }

  void capsThreads() {
    const int before = at::get_num_threads();
    const std::int64_t most = logicalProcessorCount();
    QVERIFY(most >= physicalCoreCount());
    QCOMPARE(setComputeThreads(most), std::string());
    const std::string sentence = setComputeThreads(500 * most);
    QCOMPARE(static_cast<std::int64_t>(at::get_num_threads()), most);
    QVERIFY2(sentence.find("run.threads is " + std::to_string(500 * most)) == 0, sentence.c_str());
    QCOMPARE(setComputeThreads(0), std::string());
    setComputeThreads(before);
  }

  void scopesPrecision() {
    const torch::Tensor a = torch::randn({4, 4});
    QVERIFY(!isAutocastOn());
    {
      const PrecisionScope full(torch::kCPU, torch::kFloat32);
      QVERIFY(!isAutocastOn());
      const PrecisionScope half(torch::kCPU, torch::kBFloat16);
      QCOMPARE(torch::mm(a, a).scalar_type(), torch::kBFloat16);
      {
        const PrecisionScope inner(torch::kCPU, torch::kBFloat16);
        QVERIFY(isAutocastOn());
      }
      QVERIFY(isAutocastOn());
    }
    QVERIFY(!isAutocastOn());
    QCOMPARE(torch::mm(a, a).scalar_type(), torch::kFloat32);
  }

  void seesWeightsThatChangedBetweenScopes() {
    torch::Tensor weight = torch::ones({2, 2}, torch::requires_grad());
    const auto product = [&] {
      const PrecisionScope scope(torch::kCPU, torch::kBFloat16);
      return torch::mm(torch::ones({1, 2}), weight)[0][0].item<double>();
    };
    QCOMPARE(product(), 2.0);
    {
      const torch::NoGradGuard no_gradient;
      weight.mul_(3);
    }
    QCOMPARE(product(), 6.0);
  }

  void trainsNetworksInBf16_data() {
    QTest::addColumn<QString>("backbone");
    for (const char* name : {"vit_tiny", "resnet18", "resnet_small"}) QTest::newRow(name) << QString(name);
  }

  void trainsNetworksInBf16() {
    QFETCH(QString, backbone);
    ModelSettings settings;
    settings.backbone = backbone.toStdString();
    settings.patch_size_px = 8;
    settings.drop_path = 0;
    const auto network = makeBackbone(settings, 32, at::detail::createCPUGenerator(1));
    for (auto& parameter : network->parameters())
      if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    const torch::Tensor images = torch::randn({8, 3, 64, 48}).contiguous(torch::MemoryFormat::ChannelsLast);
    const torch::Tensor exact = network->forward(images).detach();
    torch::Tensor embeddings;
    {
      const PrecisionScope scope(torch::kCPU, torch::kBFloat16);
      embeddings = network->forward(images);
    }
    QCOMPARE(embeddings.scalar_type(), torch::kFloat32);
    const double error = ((embeddings - exact).norm() / exact.norm()).item<double>();
    QVERIFY2(error > 0 && error < 0.05, std::to_string(error).c_str());
    embeddings.square().sum().backward();
    for (const auto& entry : network->named_parameters()) {
      QVERIFY2(entry.value().grad().defined(), entry.key().c_str());
      QVERIFY2(entry.value().grad().isfinite().all().item<bool>(), entry.key().c_str());
      QCOMPARE(entry.value().grad().scalar_type(), torch::kFloat32);
    }
  }
};

DINOSCOPE_TEST(ComputeDeviceTest)
#include "compute_device_test.moc"
