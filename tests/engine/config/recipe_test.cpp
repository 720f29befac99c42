#include <QTest>
#include <set>

#include "engine/config/recipe.h"
#include "engine/config/validation.h"
#include "engine/core/error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

RecipeRequest requestFor(std::int64_t images, double side_px, std::int64_t classes = 10) {
  RecipeRequest request;
  request.folder = {.images = images,
                    .classes = classes,
                    .small_side_px = side_px,
                    .median_side_px = side_px,
                    .median_aspect = 1.33,
                    .megapixels = side_px * side_px * 1.33 / 1e6};
  request.machine = {.cores = 2, .has_fast_bf16 = true, .memory_mb = 24000};
  return request;
}

RecipeRequest tinyGray() {
  RecipeRequest request = requestFor(60000, 28);
  request.folder.is_gray = true;
  return request;
}

RecipeRequest onGpu(RecipeRequest request) {
  request.machine = {.has_gpu = true, .cores = 16, .has_fast_bf16 = true, .memory_mb = 80000};
  return request;
}

RecipeRequest withMinutes(RecipeRequest request, double minutes) {
  request.minutes = minutes;
  return request;
}

}  // namespace

Q_DECLARE_METATYPE(RecipeRequest)

class RecipeTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void fitsEveryFolder_data();
  void fitsEveryFolder();
  void keepsTinyPicturesAsTheyAre();
  void takesTheReferenceForAMillionPhotosOnAGpu();
  void choosesASmallerNetworkForASlowerMachine();
  void fillsTheTimeThereIs();
  void splitsABatchThatMemoryDoesNotHold();
  void measuresSpeedAgainstTheAssumedOne();
  void keepsWhatIsNotTheRecipesBusiness();
  void refusesAnEmptyFolder();
  void saysOfAFolderThatItCantTeach();
  void normalisesNoBatchOfFewPhotos();
  void cropsPanoramasWhereBoxesVary();
  void decodesLargePhotosAsSmallAsTheViewsNeed();
  void givesTrueReasons();
};

void RecipeTest::fitsEveryFolder_data() {
  QTest::addColumn<RecipeRequest>("request");
  QTest::newRow("60,000 grey pictures of 28 px") << tinyGray();
  QTest::newRow("the same in 8 minutes") << withMinutes(tinyGray(), 8);
  QTest::newRow("259 photos") << requestFor(259, 320, 8);
  QTest::newRow("259 photos in a minute") << withMinutes(requestFor(259, 320, 8), 1);
  QTest::newRow("3,000 photos") << requestFor(3000, 1200, 0);
  QTest::newRow("3,000 photos on a GPU") << onGpu(requestFor(3000, 1200, 0));
  QTest::newRow("a million photos") << requestFor(1000000, 375, 1000);
  QTest::newRow("a million photos on a GPU") << onGpu(requestFor(1000000, 375, 1000));
  QTest::newRow("one photo") << requestFor(1, 640, 0);
  QTest::newRow("one tiny picture") << requestFor(1, 1, 1);
  QTest::newRow("three photos") << requestFor(3, 320, 0);
  QTest::newRow("seven large photos") << requestFor(7, 3000, 2);
  QTest::newRow("eight photos") << requestFor(8, 100, 2);
  RecipeRequest pixels = requestFor(4, 1, 0);
  pixels.folder.are_blank = pixels.folder.are_alike = true;
  QTest::newRow("pictures of one pixel") << pixels;
  RecipeRequest copies = requestFor(50, 320, 0);
  copies.folder.are_alike = true;
  QTest::newRow("fifty copies") << copies;
  RecipeRequest strips = requestFor(400, 40, 0);
  strips.folder.median_aspect = 60;
  QTest::newRow("small strips") << strips;
  QTest::newRow("64 px") << requestFor(5000, 64);
  RecipeRequest panoramas = requestFor(400, 8000, 0);
  panoramas.folder.median_aspect = 12;
  panoramas.folder.megapixels = 768;
  QTest::newRow("huge panoramas") << panoramas;
  RecipeRequest poor = requestFor(10000, 500);
  poor.machine = {.cores = 1, .memory_mb = 600};
  QTest::newRow("a small old machine") << poor;
}

void RecipeTest::fitsEveryFolder() {
  QFETCH(RecipeRequest, request);
  const Recipe recipe = recipeFor(request);
  std::set<std::string> keys;
  for (const Proposal& proposal : recipe.proposals) {
    const Field* field = findField(proposal.key);
    QVERIFY2(field != nullptr, proposal.key.c_str());
    QVERIFY2(keys.insert(proposal.key).second, proposal.key.c_str());
    QVERIFY2(proposal.value.index() == field->default_value.index(), proposal.key.c_str());
    QVERIFY(proposal.reference == field->default_value);
    QVERIFY2(proposal.reason.size() > 5 && proposal.reason.ends_with('.'), proposal.key.c_str());
  }
  const Experiment experiment = experimentOf(recipe);
  for (const SettingProblem& problem : problemsOf(experiment)) QFAIL(problem.sentence.c_str());
  for (const SettingProblem& warning : warningsOf(experiment)) QFAIL(warning.sentence.c_str());
  const auto held_out = static_cast<std::int64_t>(
      std::llround(static_cast<double>(request.folder.images) * experiment.data.validation_fraction));
  QVERIFY(experiment.run.batch_size * experiment.optim.accumulate_steps <= request.folder.images - held_out);
  QVERIFY(recipe.images_per_second > 0 && recipe.minutes >= 0);
}

void RecipeTest::keepsTinyPicturesAsTheyAre() {
  const Experiment experiment = experimentOf(recipeFor(tinyGray()));
  QCOMPARE(experiment.views.global_size_px, 28);
  QCOMPARE(experiment.views.local_size_px, 20);
  QCOMPARE(experiment.model.backbone, std::string("resnet_tiny"));
  QCOMPARE(experiment.eval.center_fraction, 1.0);
  QCOMPARE(experiment.views.hue, 0.0);
  QCOMPARE(experiment.views.grayscale_probability, 0.0);
  RecipeRequest colored = tinyGray();
  colored.folder.is_gray = false;
  QVERIFY(experimentOf(recipeFor(colored)).views.hue > 0);
}

void RecipeTest::takesTheReferenceForAMillionPhotosOnAGpu() {
  const RecipeRequest request = withMinutes(onGpu(requestFor(1000000, 375, 1000)), 7 * 24 * 60);
  const Experiment experiment = experimentOf(recipeFor(request));
  const Experiment reference;
  QCOMPARE(experiment.model.backbone, reference.model.backbone);
  QCOMPARE(experiment.views, reference.views);
  QCOMPARE(experiment.head, reference.head);
  QCOMPARE(experiment.teacher.momentum_start, reference.teacher.momentum_start);
}

void RecipeTest::choosesASmallerNetworkForASlowerMachine() {
  const RecipeRequest on_gpu = onGpu(requestFor(20000, 375));
  const RecipeRequest on_cpu = requestFor(20000, 375);
  QVERIFY(experimentOf(recipeFor(on_gpu)).model.backbone.starts_with("vit"));
  QVERIFY(experimentOf(recipeFor(on_cpu)).model.backbone.starts_with("resnet"));
}

void RecipeTest::fillsTheTimeThereIs() {
  const Recipe eight = recipeFor(withMinutes(tinyGray(), 8));
  const Recipe thirty = recipeFor(withMinutes(tinyGray(), 30));
  QVERIFY(eight.minutes <= 8 && eight.minutes > 5);
  QVERIFY(thirty.minutes <= 30 && thirty.minutes > 25);
  // A run of few epochs warms up in steps.
  const Experiment experiment = experimentOf(eight);
  QVERIFY(experiment.optim.lr_warmup_steps > 0);
  QVERIFY(experiment.optim.lr_warmup_steps < 60000 / experiment.run.batch_size * experiment.run.epochs / 10);
}

void RecipeTest::splitsABatchThatMemoryDoesNotHold() {
  RecipeRequest request = requestFor(3000, 1200, 0);
  const Experiment roomy = experimentOf(recipeFor(request));
  request.machine.memory_mb = 800;
  const Experiment narrow = experimentOf(recipeFor(request));
  QVERIFY(narrow.run.batch_size < roomy.run.batch_size);
  QCOMPARE(narrow.run.batch_size * narrow.optim.accumulate_steps,
           roomy.run.batch_size * roomy.optim.accumulate_steps);
}

void RecipeTest::measuresSpeedAgainstTheAssumedOne() {
  RecipeRequest request = withMinutes(tinyGray(), 8);
  const Recipe assumed = recipeFor(request);
  request.machine.speed = measuredSpeed(assumed, request.machine, assumed.images_per_second / 2);
  request.machine.is_measured = true;
  const Recipe measured = recipeFor(request);
  QVERIFY(std::abs(measured.images_per_second - assumed.images_per_second / 2) < 1);
  QVERIFY(experimentOf(measured).run.epochs < experimentOf(assumed).run.epochs);
}

void RecipeTest::keepsWhatIsNotTheRecipesBusiness() {
  Experiment current;
  current.data.folder = "/photos";
  current.data.exclude = {"*.gif"};
  current.run.seed = 7;
  current.run.device = "cpu";
  current.optim.clip_grad = 0;
  const Experiment experiment = experimentOf(recipeFor(tinyGray()), current);
  QCOMPARE(experiment.data.folder, current.data.folder);
  QCOMPARE(experiment.data.exclude, current.data.exclude);
  QCOMPARE(experiment.run.seed, current.run.seed);
  QCOMPARE(experiment.run.device, current.run.device);
  QCOMPARE(experiment.optim.clip_grad, Experiment{}.optim.clip_grad);
}

void RecipeTest::refusesAnEmptyFolder() {
  try {
    recipeFor({});
    QFAIL("an empty folder got a recipe");
  } catch (const Error& error) {
    QCOMPARE(error.kind(), ErrorKind::Data);
  }
}

void RecipeTest::saysOfAFolderThatItCantTeach() {
  QVERIFY(reasonsAgainstLearning(requestFor(16, 320).folder).empty());
  for (const std::int64_t images : {1, 3, 15}) {
    const auto reasons = reasonsAgainstLearning(requestFor(images, 320).folder);
    QCOMPARE(reasons.size(), std::size_t{1});
    QVERIFY2(reasons[0].starts_with(std::to_string(images) + " photo"), reasons[0].c_str());
  }
  RecipeRequest request = requestFor(50, 320);
  request.folder.are_alike = true;
  QVERIFY(reasonsAgainstLearning(request.folder).at(0).find("all show the same") != std::string::npos);
  QCOMPARE(experimentOf(recipeFor(request)).run.on_diagnosis, std::string("report"));
  request.folder.are_blank = true;  // black pictures are alike as well: one reason says it
  QCOMPARE(reasonsAgainstLearning(request.folder).size(), std::size_t{1});
  QVERIFY(reasonsAgainstLearning(request.folder)[0].find("one colour") != std::string::npos);
  QCOMPARE(experimentOf(recipeFor(requestFor(50, 320))).run.on_diagnosis, std::string("pause"));
}

void RecipeTest::normalisesNoBatchOfFewPhotos() {
  for (const double side : {1.0, 28.0, 80.0, 120.0, 640.0}) {
    const Experiment experiment = experimentOf(recipeFor(requestFor(3, side, 0)));
    QCOMPARE(experiment.model.backbone, std::string("vit_tiny"));
    QVERIFY(!experiment.head.batch_norm);
    QVERIFY(experiment.model.patch_size_px <= experiment.views.local_size_px);
    QVERIFY(experiment.run.epochs <= 100);
  }
  QVERIFY(experimentOf(recipeFor(requestFor(20, 320, 0))).model.backbone.starts_with("resnet"));
}

void RecipeTest::cropsPanoramasWhereBoxesVary() {
  RecipeRequest request = requestFor(400, 4000, 0);
  const auto fits = [&](double aspect) {
    request.folder.median_aspect = aspect;
    const ViewSettings views = experimentOf(recipeFor(request)).views;
    // A box of `scale` of the area and proportions of 1 is as high as the picture at scale 1 / aspect.
    return views.global_scale.low * aspect <= 1 && views.global_scale.high >= views.global_scale.low &&
           views.local_scale.high <= views.global_scale.high;
  };
  for (const double aspect : {1.0, 1.5, 2.0, 2.1, 3.0, 6.0, 12.0})
    QVERIFY2(fits(aspect), qPrintable(QString::number(aspect)));
  request.folder.median_aspect = 1.5;
  const Range usual = experimentOf(recipeFor(request)).views.global_scale;
  request.folder.median_aspect = 6;
  const Range narrow = experimentOf(recipeFor(request)).views.global_scale;
  QVERIFY(std::abs(narrow.low - usual.low / 6) < 0.001 && std::abs(narrow.high - usual.high / 6) < 0.001);
}

void RecipeTest::decodesLargePhotosAsSmallAsTheViewsNeed() {
  QVERIFY(experimentOf(recipeFor(requestFor(40, 3000, 0))).data.scaled_decoding);
  QVERIFY(!experimentOf(recipeFor(requestFor(259, 375, 8))).data.scaled_decoding);
  QVERIFY(!experimentOf(recipeFor(tinyGray())).data.scaled_decoding);
}

void RecipeTest::givesTrueReasons() {
  const auto reasonOf = [](const Recipe& recipe, const std::string& key) {
    for (const Proposal& proposal : recipe.proposals)
      if (proposal.key == key) return QString::fromStdString(proposal.reason);
    return QString();
  };
  // 362 epochs of 8 steps: a twentieth would be 145 steps, ten epochs are 80.
  const Recipe half_hour = recipeFor(withMinutes(requestFor(259, 320, 8), 30));
  const Experiment of_half_hour = experimentOf(half_hour);
  const auto steps = of_half_hour.run.epochs * (259 / of_half_hour.run.batch_size);
  const bool is_twentieth = std::abs(of_half_hour.optim.lr_warmup_steps - steps / 20) <= 1;
  QCOMPARE(reasonOf(half_hour, "optim.lr_warmup_steps").contains("twentieth"), is_twentieth);
  const Recipe minute = recipeFor(withMinutes(requestFor(259, 320, 8), 1));
  const Experiment of_minute = experimentOf(minute);
  QVERIFY(of_minute.eval.knn_every_epochs < of_minute.run.epochs);
  QVERIFY2(!reasonOf(minute, "eval.knn_every_epochs").contains("two minutes"),
           qPrintable(reasonOf(minute, "eval.knn_every_epochs")));
  QVERIFY(!reasonOf(minute, "model.backbone").contains("smallest network there is"));
  for (const Proposal& proposal : minute.proposals)
    QCOMPARE(proposal.has_reference,
             !(proposal.key == "data.validation_fraction" || proposal.key == "optim.lr_warmup_steps" ||
               proposal.key == "optim.accumulate_steps" || proposal.key == "eval.knn_every_epochs"));
}

DINOSCOPE_TEST(RecipeTest)
#include "recipe_test.moc"
