// Embeddings of photos: in order, whole, and the same however they were computed.
#include "engine/eval/embedder.h"

#include <QTemporaryDir>
#include <QTest>
#include <numeric>

#include "engine/data/decode.h"
#include "engine/data/image_folder.h"
#include "engine/eval/knn_probe.h"
#include "engine/models/resnet.h"
#include "engine/models/vision_transformer.h"
#include "engine/pictures/png_file.h"
#include "tests/engine/eval/made_photos.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

VisionTransformer tinyTransformer() {
  return VisionTransformer({.native_size_px = 32, .patch_size_px = 8, .dim = 48, .depth = 2, .heads = 3},
                           at::detail::createCPUGenerator(1));
}

EmbedderOptions optionsFor(std::int64_t workers, std::int64_t batch_size = 4) {
  EmbedderOptions options;
  options.transform.crop_px = 32;
  options.transform.resize_px = 36;
  options.workers = workers;
  options.batch_size = batch_size;
  return options;
}

std::vector<std::int64_t> all(const ImageSource& source) {
  std::vector<std::int64_t> indices(static_cast<std::size_t>(source.size()));
  std::iota(indices.begin(), indices.end(), 0);
  return indices;
}

test::MadePhotos somePhotos() {
  std::vector<Rgb8Image> photos;
  for (int i = 0; i < 14; ++i) photos.push_back(test::madePhoto(40 + i, 50 - i, i));
  photos[5] = {};
  photos[9] = test::madePhoto(1, 1, 2);
  photos[10] = test::madePhoto(4000, 10, 2);
  return test::MadePhotos(photos);
}

/// Photos of two classes that any network tells apart, and one outside of them.
void writeClasses(const fs::path& folder, int each) {
  for (const char* name : {"bright", "dark"}) {
    fs::create_directories(folder / name);
    for (int i = 0; i < each; ++i) {
      Rgb8Image photo = test::madePhoto(24, 24, i);
      for (std::uint8_t& level : photo.pixels)
        level = static_cast<std::uint8_t>(level / 8 + (name[0] == 'b' ? 220 : 0));
      writePng(folder / name / (std::to_string(i) + ".png"), photo);
    }
  }
}

}  // namespace

class EmbedderTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void workersDoNotMatter() {
    VisionTransformer network = tinyTransformer();
    const test::MadePhotos photos = somePhotos();
    const Embeddings one = embedPhotos(network, photos, all(photos), optionsFor(1));
    QCOMPARE(one.vectors.sizes(), (torch::IntArrayRef{13, 48}));
    QCOMPARE(one.vectors.scalar_type(), torch::kFloat32);
    QCOMPARE(one.indices, (std::vector<std::int64_t>{0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13}));
    QCOMPARE(one.unreadable.size(), std::size_t{1});
    QCOMPARE(one.unreadable[0].first, 5);
    QVERIFY(network.is_training());
    for (const int workers : {2, 5, 0}) {
      const Embeddings more = embedPhotos(network, photos, all(photos), optionsFor(workers));
      QVERIFY(torch::equal(one.vectors, more.vectors));
      QCOMPARE(more.indices, one.indices);
    }
  }

  void theBatchSizeChangesRoundingOnly() {
    VisionTransformer network = tinyTransformer();
    const test::MadePhotos photos = somePhotos();
    const Embeddings four = embedPhotos(network, photos, all(photos), optionsFor(2, 4));
    const Embeddings one = embedPhotos(network, photos, all(photos), optionsFor(2, 1));
    QVERIFY((four.vectors - one.vectors).abs().max().item<float>() < 1e-4F);
  }

  void aResNetUsesItsRunningStatistics() {
    ResNet network({.layers = {1, 1, 1}, .planes = {8, 16, 32}, .stem_width = 8, .stem = ResNetStem::Small},
                   at::detail::createCPUGenerator(1));
    network.train();
    const test::MadePhotos photos = somePhotos();
    const Embeddings four = embedPhotos(network, photos, all(photos), optionsFor(2, 4));
    const Embeddings one = embedPhotos(network, photos, all(photos), optionsFor(2, 1));
    QVERIFY((four.vectors - one.vectors).abs().max().item<float>() < 1e-4F);
    QVERIFY(!four.vectors.requires_grad());
  }

  void reportsAndStops() {
    VisionTransformer network = tinyTransformer();
    const test::MadePhotos photos = somePhotos();
    std::stop_source stop;
    std::int64_t last = 0;
    const JobControl control{[&](const Progress& progress) {
                               last = progress.done;
                               if (progress.done >= 8) stop.request_stop();
                             },
                             stop.get_token()};
    try {
      embedPhotos(network, photos, all(photos), optionsFor(2), control);
      QFAIL("it went on");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Cancelled);
    }
    QVERIFY(last >= 8 && last < 14);
    QVERIFY(network.is_training());
    embedPhotos(network, photos, all(photos), optionsFor(2),
                {[&](const Progress& progress) { last = progress.done; }, {}});
    QCOMPARE(last, 14);
  }

  void refusesWhenNothingCanBeRead() {
    VisionTransformer network = tinyTransformer();
    const test::MadePhotos photos(std::vector<Rgb8Image>(3));
    QVERIFY_THROWS_EXCEPTION(Error, embedPhotos(network, photos, all(photos), optionsFor(1)));
    QVERIFY_THROWS_EXCEPTION(Error, embedPhotos(network, photos, {}, optionsFor(1)));
  }

  void theProbeMeasuresClasses() {
    const QTemporaryDir place;
    const fs::path folder = place.path().toStdString();
    writeClasses(folder, 8);
    DataSettings settings;
    settings.folder = folder.string();
    const ImageFolder photos = ImageFolder::scan(settings);
    EvalSettings eval;
    eval.knn_k = 3;
    const KnnProbe probe(photos, splitPhotos(photos.size(), 0.1, 0), eval, optionsFor(2));
    QVERIFY(probe.isPossible());
    VisionTransformer network = tinyTransformer();
    const std::optional<double> top1 = probe.top1(network, {});
    QVERIFY(top1.has_value());
    QVERIFY2(*top1 > 90, std::to_string(*top1).c_str());
  }

  void theProbeNeedsClasses() {
    const QTemporaryDir place;
    const fs::path folder = place.path().toStdString();
    writeClasses(folder, 3);
    DataSettings settings;
    settings.folder = (folder / "dark").string();
    const ImageFolder photos = ImageFolder::scan(settings);
    const KnnProbe probe(photos, splitPhotos(photos.size(), 0.1, 0), {}, optionsFor(1));
    QVERIFY(!probe.isPossible());
    VisionTransformer network = tinyTransformer();
    QVERIFY(!probe.top1(network, {}).has_value());
  }
};

DINOSCOPE_TEST(EmbedderTest)
#include "embedder_test.moc"
