// The session over a real network: a folder of made photos, from opening a checkpoint to every question.
#include "engine/explore/explore_session.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <thread>

#include "engine/data/decode.h"
#include "engine/io/storage.h"
#include "engine/models/vision_transformer.h"
#include "engine/pictures/png_file.h"
#include "engine/weights/safetensors.h"
#include "tests/engine/eval/made_photos.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

TensorMap tinyWeights(int seed) {
  const VisionTransformer network(
      {.native_size_px = 32, .patch_size_px = 8, .dim = 48, .depth = 2, .heads = 3},
      at::detail::createCPUGenerator(static_cast<std::uint64_t>(seed)));
  TensorMap tensors;
  for (const auto& item : network.named_parameters()) tensors.emplace(item.key(), item.value().detach());
  return tensors;
}

}  // namespace

class ExploreSessionTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_place;
  std::unique_ptr<ExploreSession> m_session;
  ImageFolder m_folder;

  fs::path place() const { return m_place.path().toStdString(); }
  fs::path photo(const std::string& name) const { return place() / "photos" / name; }

  fs::path saved(const std::string& name, const TensorMap& tensors) const {
    writeSafetensors(diskStorage(), place() / name, tensors);
    return place() / name;
  }

private Q_SLOTS:
  void initTestCase() {
    fs::create_directories(place() / "photos" / "a");
    fs::create_directories(place() / "photos" / "b");
    for (int i = 0; i < 12; ++i) {
      const std::string name = std::string(i % 2 == 0 ? "a/" : "b/") + std::to_string(i) + ".png";
      writePng(photo(name), test::madePhoto(40, 36 + i, i));
    }
    fs::copy_file(photo("a/0.png"), photo("b/copy.png"));
    fs::copy_file(photo("a/2.png"), photo("b/cut.png"));
    DataSettings settings;
    settings.folder = (place() / "photos").string();
    m_folder = ImageFolder::scan(settings);
    fs::resize_file(photo("b/cut.png"), 200);  // behind the scan's back
  }

  void init() {
    m_session = makeExploreSession("cpu", 1);
    m_session->openCheckpoint(saved("tiny.safetensors", tinyWeights(1)));
  }

  void reportsWhatWasOpened() {
    const CheckpointReport report = m_session->lastReport();
    QCOMPARE(report.embedding_dim, 48);
    QCOMPARE(report.network, std::string("weights"));
    QVERIFY(report.has_attention);
    QVERIFY(report.missing.empty() && report.shape_mismatches.empty());
    QCOMPARE(report.matched.size(), tinyWeights(1).size());
    QVERIFY(report.backbone.find("patch 8") != std::string::npos);
  }

  void keepsWhatIsOpenWhenAnotherIsRefused() {
    m_session->embed(m_folder, {});
    TensorMap part = tinyWeights(2);
    part.erase("norm.weight");
    QVERIFY_THROWS_EXCEPTION(Error, m_session->openCheckpoint(saved("part.safetensors", part)));
    QCOMPARE(m_session->lastReport().missing, std::vector<std::string>{"norm.weight"});
    QVERIFY(m_session->isEmbedded());
    QVERIFY(!m_session->attention(photo("a/0.png")).heads.empty());
    QVERIFY_THROWS_EXCEPTION(Error, m_session->openCheckpoint(place() / "missing.pth"));
    QVERIFY(m_session->lastReport().matched.empty());
  }

  void asksForWhatIsMissing() {
    const auto session = makeExploreSession("cpu", 1);
    QVERIFY(!session->isEmbedded());
    QVERIFY(session->embeddedPhotos().empty());
    QVERIFY_THROWS_EXCEPTION(Error, session->embed(m_folder, {}));
    QVERIFY_THROWS_EXCEPTION(Error, session->attention(photo("a/0.png")));
    QVERIFY_THROWS_EXCEPTION(Error, session->neighborsOf(0, 3));
    QVERIFY_THROWS_EXCEPTION(Error, m_session->map(MapMethod::Pca, {}));
  }

  void findsNeighbours() {
    const std::vector<ImageProblem> problems = m_session->embed(m_folder, {});
    QVERIFY(m_session->isEmbedded());
    QCOMPARE(static_cast<std::int64_t>(m_session->embeddedPhotos().size() + problems.size()),
             m_folder.size());
    const std::int64_t first = m_folder.indexOf("a/0.png");
    const std::int64_t copy = m_folder.indexOf("b/copy.png");
    const auto neighbors = m_session->neighborsOf(first, 5);
    QCOMPARE(neighbors.size(), std::size_t{5});
    QCOMPARE(neighbors[0].index, copy);
    QVERIFY(neighbors[0].similarity > 0.9999F);
    for (const Neighbor& neighbor : neighbors) QVERIFY(neighbor.index != first);
    QCOMPARE(m_session->neighborsOf(photo("a/0.png"), 5), neighbors);
    const fs::path outside = place() / "outside.png";
    fs::copy_file(photo("a/0.png"), outside, fs::copy_options::overwrite_existing);
    const auto of_outside = m_session->neighborsOf(outside, 2);
    QCOMPARE(std::set<std::int64_t>({of_outside[0].index, of_outside[1].index}),
             std::set<std::int64_t>({first, copy}));
    QVERIFY_THROWS_EXCEPTION(Error, m_session->neighborsOf(place() / "tiny.safetensors", 2));
  }

  void tellsOfPhotosThatCannotBeRead() {
    const std::vector<ImageProblem> problems = m_session->embed(m_folder, {});
    const std::int64_t cut = m_folder.indexOf("b/cut.png");
    QVERIFY(cut >= 0);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].path, std::string("b/cut.png"));
    QVERIFY2(problems[0].reason.find('/') == std::string::npos, problems[0].reason.c_str());
    QVERIFY_THROWS_EXCEPTION(Error, m_session->neighborsOf(cut, 3));
  }

  void measuresWhatTheViewsMoveWithoutDisturbingWhatIsOpen() {
    m_session->embed(m_folder, {});
    ViewSettings views;
    views.global_size_px = 32;
    views.local_size_px = 16;
    const auto all = m_session->viewSensitivity(place() / "tiny.safetensors", m_folder, views, {0, 4}, {});
    std::set<std::string> names;
    for (const OperationSensitivity& each : all) {
      names.insert(each.name);
      QVERIFY(each.mean_distance > 0 && each.mean_distance <= 2);
    }
    QVERIFY(names.contains("Local crop") && names.contains("Hue") && names.contains("Blur"));
    QVERIFY(m_session->isEmbedded());
    QVERIFY_THROWS_EXCEPTION(
        Error, m_session->viewSensitivity(place() / "missing.pth", m_folder, views, {0, 4}, {}));
  }

  void embedsAFolderOnce() {
    int reports = 0;
    const JobControl control{[&](const Progress&) { ++reports; }, {}};
    m_session->embed(m_folder, control);
    QVERIFY(reports > 0);
    const auto before = m_session->neighborsOf(0, 4);
    reports = 0;
    m_session->openCheckpoint(place() / "tiny.safetensors");
    QVERIFY(!m_session->isEmbedded());
    m_session->embed(m_folder, control);
    QCOMPARE(reports, 0);
    QCOMPARE(m_session->neighborsOf(0, 4), before);
    m_session->openCheckpoint(saved("other.safetensors", tinyWeights(3)));
    m_session->embed(m_folder, control);
    QVERIFY(reports > 0);
  }

  void cancelsEmbedding() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Error, m_session->embed(m_folder, {{}, stop.get_token()}));
    QVERIFY(!m_session->isEmbedded());
  }

  void showsAttentionAndPatches() {
    const AttentionMaps maps = m_session->attention(photo("a/2.png"));
    const PatchColors colors = m_session->patchColors(photo("a/2.png"));
    QCOMPARE(maps.heads.size(), std::size_t{3});
    QCOMPARE(colors.colors.width, maps.mean.width);
    QCOMPARE(colors.colors.height, maps.mean.height);
    QVERIFY(colors.photo == maps.photo);
  }

  void patchesOfAPhotoCorrespondToThemselves() {
    const PatchCorrespondences same = m_session->correspondences(photo("a/0.png"), photo("b/copy.png"));
    QCOMPARE(static_cast<int>(same.matches.size()), same.left_columns * same.left_rows);
    for (const PatchMatch& match : same.matches) QVERIFY(match.similarity > 0.999F);
  }

  void findsAPatchInOtherPhotos() {
    m_session->embed(m_folder, {});
    const auto found = m_session->neighborsOfPatch(photo("a/0.png"), {1, 2}, 3, {});
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0].index, m_folder.indexOf("b/copy.png"));
    QCOMPARE(found[0].patch, (PatchPosition{1, 2}));
    QVERIFY_THROWS_EXCEPTION(Error, m_session->neighborsOfPatch(photo("a/0.png"), {99, 0}, 3, {}));
  }

  void laysOutClustersAndCurates() {
    m_session->embed(m_folder, {});
    const auto photos = m_session->embeddedPhotos();
    for (const MapMethod method : {MapMethod::Pca, MapMethod::Tsne}) {
      const auto points = m_session->map(method, {});
      QCOMPARE(points.size(), photos.size());
      for (std::size_t i = 0; i < points.size(); ++i) {
        QCOMPARE(points[i].index, photos[i]);
        QVERIFY(std::abs(points[i].x) <= 1.001F && std::abs(points[i].y) <= 1.001F);
      }
    }
    const Clustering clusters = m_session->clusters(3, {});
    QCOMPARE(clusters.cluster.size(), photos.size());
    const auto pairs = m_session->nearDuplicates(0.9999F, 10, {});
    QVERIFY(!pairs.empty());
    QCOMPARE(pairs[0].left, m_folder.indexOf("a/0.png"));
    QCOMPARE(pairs[0].right, m_folder.indexOf("b/copy.png"));
    const auto outliers = m_session->outliers(4, {});
    QCOMPARE(outliers.size(), std::size_t{4});
    QVERIFY(outliers[0].similarity <= outliers[3].similarity);
  }

  void answersWhileTheNetworkWorks() {
    m_session->embed(m_folder, {});
    m_session->openCheckpoint(place() / "tiny.safetensors");
    m_session->embed(m_folder, {});
    bool answered = false;
    DataSettings settings;
    settings.folder = (place() / "photos" / "a").string();
    const JobControl control{[&](const Progress&) {  // the network is at work now
                               std::jthread other([&] { answered = !m_session->neighborsOf(0, 2).empty(); });
                             },
                             {}};
    m_session->embed(ImageFolder::scan(settings), control);
    QVERIFY(answered);
  }
};

DINOSCOPE_TEST(ExploreSessionTest)
#include "explore_session_test.moc"
