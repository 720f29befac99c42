// Whatever a person may point at as a checkpoint: opened whole, or refused with one sentence.
#include "engine/eval/network_file.h"

#include <sys/resource.h>
#include <torch/nn/module.h>

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <limits>
#include <regex>

#include "engine/config/experiment_file.h"
#include "engine/eval/network_shape.h"
#include "engine/io/bundled_files.h"
#include "engine/io/storage.h"
#include "engine/models/resnet.h"
#include "engine/models/vision_transformer.h"
#include "engine/weights/checkpoint.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

TensorMap stateOf(const torch::nn::Module& network, const std::string& prefix = "") {
  TensorMap tensors;
  for (const auto& item : network.named_parameters())
    tensors.emplace(prefix + item.key(), item.value().detach());
  for (const auto& item : network.named_buffers())
    tensors.emplace(prefix + item.key(), item.value().detach());
  return tensors;
}

ModelSettings modelOf(const std::string& name, std::int64_t patch, const std::string& stem) {
  ModelSettings settings;
  settings.backbone = name;
  settings.patch_size_px = patch;
  settings.stem = stem;
  return settings;
}

std::string sentenceOf(const fs::path& path) {
  try {
    openNetwork(path, torch::kCPU);
  } catch (const Error& error) {
    return error.kind() == ErrorKind::Data ? error.what() : "another kind of error";
  }
  return "it was opened";
}

bool isOneSentence(const std::string& text) {
  return text.ends_with('.') && text.find('\n') == std::string::npos && text != "it was opened";
}

}  // namespace

class NetworkFileTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_place;
  fs::path folder() const { return m_place.path().toStdString(); }

  fs::path saved(const std::string& name, const TensorMap& tensors,
                 const std::map<std::string, std::string>& metadata = {}) {
    writeSafetensors(diskStorage(), folder() / name, tensors, metadata);
    return folder() / name;
  }

private Q_SLOTS:
  void opensWhatComesWithTheProgram() {
    const std::vector<fs::path> bundled = bundledWeights();
    QVERIFY(!bundled.empty());
    std::uintmax_t bytes = 0;
    for (const fs::path& path : bundled) {
      const OpenedNetwork network = openNetwork(path, torch::kCPU);
      QVERIFY(network.report.isComplete() && network.report.unexpected.empty());
      QCOMPARE(network.transform.crop_px, 48);
      QCOMPARE(network.transform.whole_px, 96);
      bytes += fs::file_size(path);
    }
    QVERIFY(bytes < 12'000'000);
  }

  void opensTheCheckpointFixtures() {
    int opened = 0;
    for (const char* ending : {".pth", ".safetensors"})
      for (const fs::path& path : test::fixtureFiles("checkpoint", ending)) {
        NetworkWeights weights;
        try {
          weights = readWeights(path);
        } catch (const Error&) {
          continue;
        }
        if (!weights.tensors.contains("cls_token")) {
          QVERIFY2(isOneSentence(sentenceOf(path)), path.c_str());  // sound, but no network
          continue;
        }
        OpenedNetwork network = openNetwork(path, torch::kCPU);
        QVERIFY(network.report.isComplete());
        QVERIFY(!network.report.matched.empty());
        QVERIFY(network.report.unexpected.empty());
        QVERIFY(network.backbone->hasAttention());
        QVERIFY(!network.backbone->is_training());
        QCOMPARE(network.network, weights.network);
        QCOMPARE(network.step, -1);
        for (const auto& item : network.backbone->named_parameters())
          QVERIFY2(torch::equal(item.value(), weights.tensors.at(item.key())), item.key().c_str());
        ++opened;
      }
    QVERIFY2(opened > 0, "no checkpoint fixture holds a network");
  }

  void choosesBetweenTeacherAndStudent() {
    for (const fs::path& path : test::fixtureFiles("checkpoint", ".pth")) {
      if (readWeights(path).network != "teacher") continue;
      const OpenedNetwork teacher = openNetwork(path, torch::kCPU);
      const OpenedNetwork student = openNetwork(path, torch::kCPU, WeightsOf::Student);
      QCOMPARE(student.network, std::string("student"));
      QVERIFY(!torch::equal(teacher.backbone->parameters()[0], student.backbone->parameters()[0]));
      return;
    }
    QFAIL("no full checkpoint is among the fixtures");
  }

  void refusesTheMalformed() {
    const auto index = test::fixtureJson("checkpoint/malformed", "index.json");
    static const std::regex touched("touch ([^ ']+)");
    for (const auto& [name, reason] : index.items()) {
      const fs::path path = test::fixtureFile("checkpoint/malformed", name);
      std::smatch match;
      const std::string text = reason.get<std::string>();
      const bool executes = std::regex_search(text, match, touched);
      if (executes) fs::remove(match[1].str());
      const std::string sentence = sentenceOf(path);
      QVERIFY2(isOneSentence(sentence), (name + ": " + sentence).c_str());
      QVERIFY2(sentence.find(name) != std::string::npos, sentence.c_str());
      if (executes) QVERIFY2(!fs::exists(match[1].str()), name.c_str());
    }
  }

  void tellsTheArchitectureByNamesAndShapes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("patch");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<int>("native");
    QTest::newRow("vit") << "vit_tiny" << 16 << "imagenet" << 224;
    QTest::newRow("vit of small patches") << "vit_tiny" << 8 << "imagenet" << 64;
    QTest::newRow("resnet") << "resnet18" << 16 << "imagenet" << 224;
    QTest::newRow("resnet with the small stem") << "resnet18" << 16 << "small" << 224;
    QTest::newRow("resnet with the half stem") << "resnet_tiny" << 16 << "imagenet" << 224;
    QTest::newRow("bottlenecks") << "resnet50" << 16 << "imagenet" << 224;
    QTest::newRow("resnet34") << "resnet34" << 16 << "imagenet" << 224;
  }

  void tellsTheArchitectureByNamesAndShapes() {
    QFETCH(QString, name);
    QFETCH(int, patch);
    QFETCH(QString, stem);
    QFETCH(int, native);
    const ModelSettings settings = modelOf(name.toStdString(), patch, stem.toStdString());
    const auto original = makeBackbone(settings, native, at::detail::createCPUGenerator(3));
    const NetworkShape shape = shapeOfWeights(stateOf(*original), std::uint64_t{1} << 40, "file");
    QCOMPARE(shape.settings.backbone, settings.backbone);
    QCOMPARE(shape.native_size_px, native);
    QVERIFY(compareWeights(*shape.backbone, stateOf(*original)).isComplete());
    QCOMPARE(shape.backbone->embeddingDim(), original->embeddingDim());
    if (original->hasAttention()) {
      QCOMPARE(shape.settings.patch_size_px, patch);
      const torch::Tensor input = torch::zeros({1, 3, 2 * patch, 2 * patch});
      QCOMPARE(shape.backbone->lastSelfAttention(input).size(1), original->lastSelfAttention(input).size(1));
    } else {
      QCOMPARE(shape.settings.stem, settings.stem);
    }
  }

  void opensWhatDinoscopeWrites() {
    Experiment experiment;
    experiment.model = modelOf("vit_tiny", 8, "imagenet");
    experiment.views.global_size_px = 32;
    experiment.views.mean = {0.5, 0.5, 0.5};
    const auto teacher = makeBackbone(experiment.model, 32, at::detail::createCPUGenerator(1));
    const auto student = makeBackbone(experiment.model, 32, at::detail::createCPUGenerator(2));
    TensorMap tensors = stateOf(*teacher, "teacher/backbone.");
    tensors.merge(stateOf(*student, "student/backbone."));
    tensors["center"] = torch::zeros({1, 8});
    const fs::path run = folder() / "run";
    fs::create_directories(run / "checkpoints");
    CheckpointState state;
    state.step = 96;
    const fs::path checkpoint =
        writeCheckpoint(diskStorage(), run / "checkpoints", state, tensors, toJson(experiment), 0);
    for (const fs::path& path : {run, checkpoint, checkpoint / "weights.safetensors"}) {
      const OpenedNetwork network = openNetwork(path, torch::kCPU);
      QCOMPARE(network.step, 96);
      QCOMPARE(network.network, std::string("teacher"));
      QCOMPARE(network.description, std::string("vit_tiny, patch 8"));
      QCOMPARE(network.transform.crop_px, 32);
      QCOMPARE(network.transform.mean, experiment.views.mean);
      QVERIFY(torch::equal(network.backbone->parameters()[0], teacher->parameters()[0]));
    }
  }

  void refusesWeightsThatAreNoNumbers() {
    VisionTransformer network({.native_size_px = 32, .patch_size_px = 8, .dim = 48, .depth = 2, .heads = 3});
    for (const double value :
         {std::numeric_limits<double>::quiet_NaN(), -std::numeric_limits<double>::infinity()}) {
      TensorMap tensors = stateOf(network);
      tensors["blocks.1.norm1.weight"] = torch::ones({48});
      tensors["blocks.1.norm1.weight"][7] = value;
      const std::string sentence = sentenceOf(saved("nan.safetensors", tensors));
      QVERIFY2(isOneSentence(sentence) && sentence.find("blocks.1.norm1.weight") != std::string::npos,
               sentence.c_str());
    }
  }

  void saysHowAFileFitsInPart() {
    VisionTransformer network({.native_size_px = 32, .patch_size_px = 8, .dim = 48, .depth = 2, .heads = 3});
    TensorMap tensors = stateOf(network);
    tensors.erase("norm.bias");
    tensors["blocks.1.norm1.weight"] = torch::zeros({7});
    tensors["stray"] = torch::zeros({2});
    const fs::path path = saved("part.safetensors", tensors);
    try {
      openNetwork(path, torch::kCPU);
      QFAIL("it was opened");
    } catch (const NetworkMisfit& misfit) {
      QVERIFY2(isOneSentence(misfit.what()), misfit.what());
      QCOMPARE(misfit.partial.report.missing, std::vector<std::string>{"norm.bias"});
      QCOMPARE(misfit.partial.report.shape_mismatches.size(), std::size_t{1});
      QCOMPARE(misfit.partial.report.unexpected, std::vector<std::string>{"stray"});
      QVERIFY(!misfit.partial.report.matched.empty());
      QVERIFY(misfit.partial.backbone == nullptr);
    }
  }

  void refusesNetworksLargerThanTheirFile() {
    VisionTransformer network({.native_size_px = 32, .patch_size_px = 8, .dim = 48, .depth = 2, .heads = 3});
    TensorMap tensors = stateOf(network);
    // Shapes as a pickle may give them without the memory: strides of 0.
    tensors["patch_embed.proj.weight"] = torch::zeros({1}).expand({60000, 3, 8, 8});
    tensors["pos_embed"] = torch::zeros({1}).expand({1, 17, 60000});
    QVERIFY_THROWS_EXCEPTION(Error, shapeOfWeights(tensors, 100000, "file"));
    ResNet resnet({.layers = {1, 1}, .planes = {4, 4}, .stem_width = 4});
    tensors = stateOf(resnet);
    tensors["layer2.0.conv1.weight"] = torch::zeros({1}).expand({60000, 60000, 3, 3});
    QVERIFY_THROWS_EXCEPTION(Error, shapeOfWeights(tensors, 100000, "file"));
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    QVERIFY2(usage.ru_maxrss < 3'000'000, "refusing took gigabytes");  // kilobytes
  }

  void refusesWhatIsNoNetwork() {
    QVERIFY(isOneSentence(sentenceOf(saved("other.safetensors", {{"w", torch::zeros({3})}}))));
    QVERIFY(isOneSentence(sentenceOf(folder() / "missing.pth")));
    QVERIFY(isOneSentence(sentenceOf(folder())));
    QVERIFY(isOneSentence(sentenceOf(saved(
        "bare.safetensors", {{"cls_token", torch::zeros({1, 1, 4})}, {"pos_embed", torch::zeros({1})}}))));
    QVERIFY(
        isOneSentence(sentenceOf(saved("stem.safetensors", {{"conv1.weight", torch::zeros({4, 3, 5, 5})}}))));
    QVERIFY(isOneSentence(sentenceOf(
        saved("settings.safetensors", {{"w", torch::zeros({3})}}, {{"experiment", "{\"x\": 1}"}}))));
  }
};

DINOSCOPE_TEST(NetworkFileTest)
#include "network_file_test.moc"
