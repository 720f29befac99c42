// PyTorch checkpoints held against the safetensors files of the same tensors, and hostile ones refused.
#include "engine/weights/weights.h"

#include <sys/resource.h>
#include <torch/nn/module.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/linear.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <regex>

#include "engine/core/error.h"
#include "engine/weights/pytorch_file.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

/// The safetensors file that holds the same as a .pth file: "odd_tensors_legacy.pth" -> "odd_tensors".
fs::path twinOf(const fs::path& path) {
  std::string stem = path.stem().string();
  if (const auto end = stem.rfind("_legacy"); end != std::string::npos) stem.erase(end);
  return path.parent_path() / (stem + ".safetensors");
}

struct TinyNetworkImpl : torch::nn::Module {
  TinyNetworkImpl()
      : norm(register_module("norm", torch::nn::BatchNorm1d(3))),
        fc1(register_module("fc1", torch::nn::Linear(3, 2))) {}
  torch::nn::BatchNorm1d norm;
  torch::nn::Linear fc1;
};
TORCH_MODULE(TinyNetwork);

TensorMap weightsOfTiny() {
  return {{"norm.weight", torch::full({3}, 2.0)},
          {"norm.bias", torch::full({3}, 3.0)},
          {"norm.running_mean", torch::full({3}, 4.0)},
          {"norm.running_var", torch::full({3}, 5.0)},
          {"fc1.weight", torch::full({2, 3}, 6.0, torch::kFloat16)},
          {"fc1.bias", torch::full({2}, 7.0)}};
}

}  // namespace

class WeightsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void pytorchFilesHoldWhatTheirTwinsHold() {
    const auto index = test::fixtureJson("checkpoint", "index.json");
    for (const auto& [name, globals] : index.at("pickle_globals").items())
      test::fixtureFile("checkpoint", name);
    int compared = 0;
    for (const fs::path& path : test::fixtureFiles("checkpoint", ".pth")) {
      if (!fs::exists(twinOf(path))) continue;
      const TensorMap expected = readSafetensors(twinOf(path));
      const TensorMap read = readPyTorchFile(path);
      for (const auto& [name, tensor] : expected) {
        QVERIFY2(read.contains(name), qPrintable(QString::fromStdString(path.string() + " lacks " + name)));
        const torch::Tensor& found = read.at(name);
        QVERIFY2(found.scalar_type() == tensor.scalar_type() && found.sizes() == tensor.sizes(),
                 name.c_str());
        QVERIFY2(torch::equal(found, tensor), name.c_str());
      }
      ++compared;
    }
    QVERIFY2(compared > 0, "no .pth file has a safetensors twin among the checkpoint fixtures");
  }

  void keepsStridesAndSharedStorages() {
    const auto index = test::fixtureJson("checkpoint", "index.json");
    bool found_any = false;
    for (const auto& [stem, tensors] : index.items())
      for (const char* ending : {".pth", "_legacy.pth"}) {
        const fs::path path = test::fixtureFolder("checkpoint") / (stem + ending);
        if (!fs::exists(path) || !tensors.is_object() || tensors.empty() || !tensors.begin()->is_object() ||
            !tensors.begin()->contains("stride"))
          continue;
        found_any = true;
        const TensorMap read = readPyTorchFile(path);
        for (const auto& [name, facts] : tensors.items()) {
          QVERIFY2(read.contains(name), name.c_str());
          const torch::Tensor& tensor = read.at(name);
          if (tensor.numel() == 0) continue;  // has no memory to lay out
          QVERIFY2(tensor.strides() == facts["stride"].get<std::vector<std::int64_t>>(), name.c_str());
          QVERIFY2(tensor.storage_offset() == facts["storage_offset"].get<std::int64_t>(), name.c_str());
        }
      }
    QVERIFY2(found_any, "no checkpoint fixture has strides in its index");
  }

  void readsTeacherAndStudentOfAFullCheckpoint() {
    int full = 0;
    for (const fs::path& path : test::fixtureFiles("checkpoint", ".pth")) {
      const TensorMap all = readPyTorchFile(path);
      const bool has_both = std::any_of(all.begin(), all.end(),
                                        [](const auto& item) { return item.first.starts_with("teacher/"); });
      if (!has_both) continue;
      ++full;
      const NetworkWeights teacher = readWeights(path);
      const NetworkWeights student = readWeights(path, WeightsOf::Student);
      QCOMPARE(teacher.network, std::string("teacher"));
      QCOMPARE(student.network, std::string("student"));
      QCOMPARE(teacher.tensors.size(), student.tensors.size());
      bool differs = false;
      for (const auto& [name, tensor] : teacher.tensors) {
        QVERIFY2(!name.starts_with("module.") && !name.starts_with("backbone."), name.c_str());
        QVERIFY2(student.tensors.contains(name), name.c_str());
        differs = differs || !torch::equal(tensor, student.tensors.at(name));
      }
      QVERIFY(differs);
    }
    QVERIFY2(full > 0, "no full checkpoint is among the fixtures");
  }

  void refusesEveryMalformedFile() {
    const auto index = test::fixtureJson("checkpoint/malformed", "index.json");
    static const std::regex touched("touch ([^ ']+)");
    for (const auto& [name, reason] : index.items()) {
      const fs::path path = test::fixtureFile("checkpoint/malformed", name);
      const std::string text = reason.get<std::string>();
      if (text.starts_with("well-formed")) {
        QVERIFY2(!readWeights(path).tensors.empty(), name.c_str());
        continue;
      }
      std::smatch match;
      const bool executes = std::regex_search(text, match, touched);
      if (executes) fs::remove(match[1].str());
      QElapsedTimer timer;
      timer.start();
      try {
        readWeights(path);
        QFAIL(qPrintable(QString::fromStdString(name + " was read: " + text)));
      } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::Data);
        const QString sentence = error.what();
        QVERIFY2(sentence.contains(QString::fromStdString(name)), error.what());
        QVERIFY2(sentence.endsWith('.') && !sentence.contains('\n'), error.what());
      }
      if (executes) QVERIFY2(!fs::exists(match[1].str()), name.c_str());
    }
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    QVERIFY2(usage.ru_maxrss < 2'000'000, "reading small files took gigabytes");  // kilobytes
  }

  void refusesAFileCutAnywhere() {
    const QTemporaryDir folder;
    for (const char* ending : {".pth", ".safetensors"})
      for (const fs::path& path : test::fixtureFiles("checkpoint", ending)) {
        if (fs::file_size(path) > 50000) continue;
        const std::string whole = [&] {
          std::ifstream file(path, std::ios::binary);
          return std::string((std::istreambuf_iterator<char>(file)), {});
        }();
        const fs::path cut = fs::path(folder.path().toStdString()) / ("cut" + std::string(ending));
        for (std::size_t size = 0; size < whole.size(); size += 37) {
          std::ofstream(cut, std::ios::binary | std::ios::trunc) << whole.substr(0, size);
          QVERIFY_THROWS_EXCEPTION(Error, readWeights(cut));
        }
      }
  }

  void loadsWhatFitsWhole() {
    TinyNetwork network;
    const LoadReport report = loadWeights(*network, weightsOfTiny(), "tiny.pth");
    QVERIFY(report.isComplete());  // num_batches_tracked may be absent
    QCOMPARE(report.matched.size(), 6U);
    QVERIFY(torch::equal(network->fc1->weight, torch::full({2, 3}, 6.0)));
    QVERIFY(torch::equal(network->norm->running_var, torch::full({3}, 5.0)));
    QVERIFY(network->fc1->weight.requires_grad());
  }

  void loadsNothingWhenAPartIsMissing() {
    TinyNetwork network;
    const torch::Tensor before = network->norm->weight.detach().clone();
    TensorMap weights = weightsOfTiny();
    weights.erase("fc1.bias");
    weights["fc1.weight"] = torch::zeros({4, 3});
    weights["head.mlp.0.weight"] = torch::zeros({1});
    weights["stray"] = torch::zeros({1});
    const LoadReport report = compareWeights(*network, weights);
    QCOMPARE(report.missing, std::vector<std::string>{"fc1.bias"});
    QCOMPARE(report.unexpected, std::vector<std::string>{"stray"});
    QCOMPARE(report.shape_mismatches,
             std::vector<std::string>{"fc1.weight: [4, 3] in the file, [2, 3] here"});
    try {
      loadWeights(*network, weights, "tiny.pth");
      QFAIL("it was loaded");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains("4 of 6"), error.what());
      QVERIFY2(QString(error.what()).contains("tiny.pth"), error.what());
    }
    QVERIFY(torch::equal(network->norm->weight, before));
    QVERIFY_THROWS_EXCEPTION(Error, loadWeights(*network, {}, "none.pth"));
  }
};

DINOSCOPE_TEST(WeightsTest)
#include "weights_test.moc"
