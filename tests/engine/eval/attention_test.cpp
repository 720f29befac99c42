// Attention maps and their masks held against the reference's visualize_attention.py.
#include "engine/eval/attention.h"

#include <QTest>
#include <cmath>

#include "engine/data/decode.h"
#include "engine/eval/network_file.h"
#include "engine/eval/network_input.h"
#include "engine/eval/patch_pca.h"
#include "engine/models/resnet.h"
#include "engine/models/vision_transformer.h"
#include "tests/engine/eval/made_photos.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

/// The class token's row of each head, its own column left out.
std::vector<FloatMap> mapsOf(const torch::Tensor& attention, int columns, int rows) {
  std::vector<FloatMap> maps;
  for (std::int64_t head = 0; head < attention.size(1); ++head) {
    FloatMap map(columns, rows);
    const torch::Tensor row = attention[0][head][0].narrow(0, 1, columns * rows).contiguous();
    std::copy_n(row.data_ptr<float>(), map.values.size(), map.values.begin());
    maps.push_back(std::move(map));
  }
  return maps;
}

bool isSame(const std::vector<bool>& mask, const torch::Tensor& expected) {
  const torch::Tensor flat = expected.flatten().contiguous();
  if (static_cast<std::int64_t>(mask.size()) != flat.numel()) return false;
  for (std::size_t i = 0; i < mask.size(); ++i)
    if (mask[i] != flat.data_ptr<bool>()[i]) return false;
  return true;
}

float largestDifference(const FloatMap& map, const torch::Tensor& expected) {
  const torch::Tensor own = torch::tensor(map.values).view({map.height, map.width});
  return (own - expected).abs().max().item<float>();
}

/// The state dict among the vit fixtures.
fs::path tinyState() {
  for (const fs::path& path : test::fixtureFiles("vit", ".safetensors"))
    if (readSafetensors(path).contains("cls_token")) return path;
  return {};
}

VisionTransformer tinyTransformer() {
  return VisionTransformer({.native_size_px = 32, .patch_size_px = 8, .dim = 48, .depth = 2, .heads = 3},
                           at::detail::createCPUGenerator(1));
}

EvaluationTransform transformOf(int side) {
  EvaluationTransform transform;
  transform.crop_px = side;
  transform.resize_px = side;
  return transform;
}

}  // namespace

class AttentionTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void masksAreTheReferences() {
    const auto index = test::fixtureJson("attention", "index.json");
    int compared = 0;
    for (const auto& [name, facts] : index.items()) {
      const TensorMap tensors = readSafetensors(test::fixtureFile("attention", name + ".safetensors"));
      const int rows = facts["featmap_rows_cols"][0].get<int>();
      const int columns = facts["featmap_rows_cols"][1].get<int>();
      const int patch = facts["patch_size"].get<int>();
      const auto maps = mapsOf(tensors.at("attention"), columns, rows);
      for (std::size_t head = 0; head < maps.size(); ++head) {
        const auto h = static_cast<std::int64_t>(head);
        const std::vector<bool> mask = attentionMask(maps[head], facts["threshold"].get<double>());
        QVERIFY2(isSame(mask, tensors.at("mask_patches")[h]), name.c_str());
        QVERIFY2(isSame(enlargedMask(mask, columns, rows, columns * patch, rows * patch),
                        tensors.at("mask_pixels")[h]),
                 name.c_str());
        // The reference enlarges its maps, patch by patch.
        const auto of_patches =
            tensors.at("attention_pixels")[h].slice(0, 0, {}, patch).slice(1, 0, {}, patch);
        QVERIFY2(largestDifference(maps[head], of_patches) <= 5e-6F, name.c_str());
      }
      ++compared;
    }
    QVERIFY2(compared > 0, "attention/index.json has no case");
  }

  void readsTheAttentionOfAPhoto() {
    const fs::path state = tinyState();
    QVERIFY2(!state.empty(), "no ViT state dict is among the fixtures");
    OpenedNetwork network = openNetwork(state, torch::kCPU);
    const auto index = test::fixtureJson("attention", "index.json");
    int compared = 0;
    for (const auto& [name, facts] : index.items()) {
      const TensorMap tensors = readSafetensors(test::fixtureFile("attention", name + ".safetensors"));
      if (!tensors.contains("image_normalized")) continue;  // made attention, of no picture
      const fs::path path = test::fixtureFile("attention", name + ".png");
      const Rgb8Image photo = decodeImage(path);
      const EvaluationTransform transform = transformOf(std::min(photo.width, photo.height));
      const AttentionMaps maps = attentionOf(*network.backbone, photo, transform);
      QVERIFY(maps.photo == photo);
      const torch::Tensor input = networkInput(std::span(&maps.photo, 1), transform, torch::kCPU);
      QVERIFY((input - tensors.at("image_normalized")).abs().max().item<float>() <= 1e-6F);
      const torch::Tensor expected = tensors.at("attention");
      QCOMPARE(static_cast<std::int64_t>(maps.heads.size()), expected.size(1));
      const auto expected_maps = mapsOf(expected, facts["featmap_rows_cols"][1].get<int>(),
                                        facts["featmap_rows_cols"][0].get<int>());
      for (std::size_t head = 0; head < maps.heads.size(); ++head) {
        QCOMPARE(maps.heads[head].width, expected_maps[head].width);
        for (std::size_t i = 0; i < expected_maps[head].values.size(); ++i)
          QVERIFY(std::abs(maps.heads[head].values[i] - expected_maps[head].values[i]) <= 5e-6F);
        QVERIFY2(isSame(attentionMask(maps.heads[head], facts["threshold"].get<double>()),
                        tensors.at("mask_patches")[static_cast<std::int64_t>(head)]),
                 path.c_str());
      }
      ++compared;
    }
    QVERIFY2(compared > 0, "no attention picture is among the fixtures");
  }

  void thresholdsAtTheEndsKeepAllAndAlmostNothing() {
    FloatMap map(2, 2);
    map.values = {0.1F, 0.4F, 0.2F, 0.3F};
    QCOMPARE(attentionMask(map, 1.0), (std::vector<bool>{true, true, true, true}));
    QCOMPARE(attentionMask(map, 0.3), (std::vector<bool>{false, true, false, false}));
    QCOMPARE(attentionMask(map, 0.0), (std::vector<bool>{false, false, false, false}));
  }

  void theMeanIsTheHeadsMean() {
    VisionTransformer network = tinyTransformer();
    const AttentionMaps maps = attentionOf(network, test::madePhoto(90, 61, 2), transformOf(32));
    QCOMPARE(maps.heads.size(), std::size_t{3});
    QCOMPARE(maps.photo.height, 32);
    QCOMPARE(maps.photo.width, 40);
    QCOMPARE(maps.mean.width, 5);
    QCOMPARE(maps.mean.height, 4);
    for (std::size_t i = 0; i < maps.mean.values.size(); ++i) {
      const float mean = (maps.heads[0].values[i] + maps.heads[1].values[i] + maps.heads[2].values[i]) / 3;
      QVERIFY(std::abs(maps.mean.values[i] - mean) < 1e-6F);
    }
    QVERIFY(network.is_training());  // as it was before
  }

  void aResNetShowsTheSimilarityToItsEmbedding() {
    ResNet network({.layers = {1, 1, 1}, .planes = {8, 16, 32}, .stem_width = 8, .stem = ResNetStem::Small},
                   at::detail::createCPUGenerator(1));
    QCOMPARE(cellSizeOf(network), 4);
    const AttentionMaps maps = attentionOf(network, test::madePhoto(64, 32, 2), transformOf(32));
    QCOMPARE(maps.heads.size(), std::size_t{1});
    QCOMPARE(maps.mean.width, 16);
    QCOMPARE(maps.mean.height, 8);
    QVERIFY(maps.heads[0] == maps.mean);
    for (const float similarity : maps.mean.values) QVERIFY(similarity >= -1.001F && similarity <= 1.001F);
    ResNet imagenet({.layers = {1, 1, 1, 1}, .planes = {4, 4, 4, 4}, .stem_width = 4});
    QCOMPARE(cellSizeOf(imagenet), 32);
  }

  void photosOfAnyShapeHaveMaps() {
    VisionTransformer network = tinyTransformer();
    for (const auto& [width, height] : {std::pair{1, 1}, std::pair{4000, 10}, std::pair{3, 700}}) {
      const AttentionMaps maps = attentionOf(network, test::madePhoto(width, height, 1), transformOf(32));
      QCOMPARE(std::min(maps.mean.width, maps.mean.height), 4);
      QVERIFY(maps.mean.values.size() <= 64);
    }
  }

  void patchesOfOneKindHaveOneColor() {
    VisionTransformer network = tinyTransformer();
    const PatchFeatures features = patchFeaturesOf(network, test::madePhoto(64, 64, 3), transformOf(64));
    QCOMPARE(features.grid.sizes(), (torch::IntArrayRef{48, 8, 8}));
    torch::Tensor grid = torch::zeros({5, 4, 6});
    grid.select(2, 0).fill_(1);  // the first column differs
    const Rgb8Image colors = patchComponentColors(grid);
    QCOMPARE(colors.width, 6);
    QCOMPARE(colors.height, 4);
    QVERIFY(*colors.at(0, 0) != *colors.at(1, 0));
    QCOMPARE(*colors.at(1, 0), *colors.at(5, 3));
    QVERIFY(!patchComponentColors(torch::ones({2, 1, 1})).isEmpty());
  }
};

DINOSCOPE_TEST(AttentionTest)
#include "attention_test.moc"
