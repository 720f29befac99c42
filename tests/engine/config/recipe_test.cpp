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

RecipeRequest tinyGrey() {
  RecipeRequest request = requestFor(60000, 28);
  request.folder.is_grey = true;
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
};

void RecipeTest::fitsEveryFolder_data() {
  QTest::addColumn<RecipeRequest>("request");
  QTest::newRow("60,000 grey pictures of 28 px") << tinyGrey();
  QTest::newRow("the same in 8 minutes") << withMinutes(tinyGrey(), 8);
  QTest::newRow("259 photos") << requestFor(259, 320, 8);
  QTest::newRow("259 photos in a minute") << withMinutes(requestFor(259, 320, 8), 1);
  QTest::newRow("3,000 photos") << requestFor(3000, 1200, 0);
  QTest::newRow("3,000 photos on a GPU") << onGpu(requestFor(3000, 1200, 0));
  QTest::newRow("a million photos") << requestFor(1000000, 375, 1000);
  QTest::newRow("a million photos on a GPU") << onGpu(requestFor(1000000, 375, 1000));
  QTest::newRow("one photo") << requestFor(1, 640, 0);
  QTest::newRow("one tiny picture") << requestFor(1, 1, 1);
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
  const auto held_out = static_cast<std::int64_t>(
      std::llround(static_cast<double>(request.folder.images) * experiment.data.validation_fraction));
  QVERIFY(experiment.run.batch_size * experiment.optim.accumulate_steps <= request.folder.images - held_out);
  QVERIFY(recipe.images_per_second > 0 && recipe.minutes >= 0);
}

void RecipeTest::keepsTinyPicturesAsTheyAre() {
  const Experiment experiment = experimentOf(recipeFor(tinyGrey()));
  QCOMPARE(experiment.views.global_size_px, 28);
  QCOMPARE(experiment.views.local_size_px, 20);
  QCOMPARE(experiment.model.backbone, std::string("resnet_tiny"));
  QCOMPARE(experiment.eval.center_fraction, 1.0);
  QCOMPARE(experiment.views.hue, 0.0);
  QCOMPARE(experiment.views.grayscale_probability, 0.0);
  RecipeRequest colored = tinyGrey();
  colored.folder.is_grey = false;
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
  const Recipe eight = recipeFor(withMinutes(tinyGrey(), 8));
  const Recipe thirty = recipeFor(withMinutes(tinyGrey(), 30));
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
  RecipeRequest request = withMinutes(tinyGrey(), 8);
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
  const Experiment experiment = experimentOf(recipeFor(tinyGrey()), current);
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

DINOSCOPE_TEST(RecipeTest)
#include "recipe_test.moc"
