#include "engine/trainer/trainer.h"

#include <torch/utils.h>

#include <QTest>
#include <cmath>

#include "engine/core/error.h"
#include "tests/engine/trainer/synthetic_batches.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

constexpr std::int64_t kBatchesPerEpoch = 4;

/// A trainer with the batches that it is fed, numbered on from `first`.
struct Run {
  explicit Run(const Experiment& settings)
      : experiment(settings), trainer(settings, kBatchesPerEpoch, ranks, test::tinyPair(settings)) {}

  StepMetrics step() { return requireFinite(tryStep()); }

  StepResult tryStep() {
    std::vector<Batch> batches;
    for (std::int64_t i = 0; i < trainer.batchesPerStep(); ++i)
      batches.push_back(test::noiseBatch(
          experiment, static_cast<std::uint64_t>(trainer.completedSteps() * trainer.batchesPerStep() + i)));
    return trainer.step(batches);
  }

  TensorMap copyOfState() const {
    TensorMap copy;
    for (const auto& [name, tensor] : trainer.state()) copy[name] = tensor.clone();
    return copy;
  }

  Experiment experiment;
  SingleProcess ranks;
  Trainer trainer;
};

std::string firstDifference(const TensorMap& left, const TensorMap& right) {
  if (left.size() != right.size()) return "the number of tensors";
  for (const auto& [name, tensor] : left)
    if (!right.contains(name) || !torch::equal(tensor, right.at(name))) return name;
  return {};
}

bool isEqual(const StepMetrics& left, const StepMetrics& right) {
  return left.step == right.step && left.epoch == right.epoch && left.loss == right.loss &&
         left.grad_norm == right.grad_norm && left.lr == right.lr &&
         left.teacher_entropy == right.teacher_entropy;
}

}  // namespace

class TrainerTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }  // such small work only waits for other threads

  void goesOnFromItsStateBitForBit_data() {
    QTest::addColumn<QString>("backbone");
    QTest::addColumn<QString>("optimiser");
    QTest::addColumn<QString>("precision");
    QTest::newRow("vit with drop path") << "vit_tiny"
                                        << "adamw"
                                        << "fp32";
    QTest::newRow("vit in bf16") << "vit_tiny"
                                 << "adamw"
                                 << "bf16";
    QTest::newRow("resnet with batch norm") << "resnet18"
                                            << "sgd"
                                            << "fp32";
    QTest::newRow("resnet with lars") << "resnet18"
                                      << "lars"
                                      << "fp32";
  }
  void goesOnFromItsStateBitForBit() {
    QFETCH(QString, backbone);
    QFETCH(QString, optimiser);
    QFETCH(QString, precision);
    Experiment experiment = test::tinyExperiment(backbone.toStdString());
    experiment.optim.name = optimiser.toStdString();
    experiment.run.precision = precision.toStdString();
    experiment.model.drop_path = 0.3;
    experiment.head.batch_norm = backbone == "resnet18";
    experiment.optim.freeze_last_layer_epochs = 1;  // its moments begin later than the others

    Run whole(experiment), resumed(experiment);
    for (int i = 0; i < 6; ++i) whole.step();
    resumed.trainer.restore(whole.copyOfState(), whole.trainer.completedSteps());
    for (int i = 0; i < 3; ++i) QVERIFY(isEqual(whole.step(), resumed.step()));
    QCOMPARE(firstDifference(whole.trainer.state(), resumed.trainer.state()), std::string());
  }

  void dropPathDependsOnTheStepAlone() {
    Experiment experiment = test::tinyExperiment("vit_tiny");
    experiment.model.drop_path = 0.5;
    Run first(experiment), second(experiment);
    torch::manual_seed(12345);
    (void)torch::randn({100});
    QVERIFY(isEqual(first.step(), second.step()));
    experiment.model.drop_path = 0;
    Run without(experiment);
    QVERIFY(without.step().loss != second.step().loss);
  }

  void halfBatchesAddUpToAWhole() {
    Experiment whole_experiment = test::tinyExperiment("vit_tiny");
    whole_experiment.model.drop_path = 0;
    whole_experiment.run.batch_size = 6;
    Experiment half_experiment = whole_experiment;
    half_experiment.run.batch_size = 3;
    half_experiment.optim.accumulate_steps = 2;

    Run whole(whole_experiment), halves(half_experiment);
    for (std::uint64_t step = 0; step < 2; ++step) {
      const Batch batch = test::noiseBatch(whole_experiment, step);
      std::vector<Batch> cut(2, batch);
      for (std::size_t half = 0; half < 2; ++half) {
        cut[half].image_indices.resize(3);
        for (ViewGroup* group : {&cut[half].globals, &cut[half].locals}) {
          const auto photo = static_cast<std::ptrdiff_t>(group->size_px * group->size_px * 3);
          const std::vector<std::uint8_t> all = std::exchange(group->pixels, {});
          for (std::ptrdiff_t view = 0; view < group->views; ++view) {
            const auto begin = all.begin() + (view * 6 + static_cast<std::ptrdiff_t>(half) * 3) * photo;
            group->pixels.insert(group->pixels.end(), begin, begin + 3 * photo);
          }
        }
      }
      const StepMetrics one = requireFinite(whole.trainer.step({&batch, 1}));
      const StepMetrics two = requireFinite(halves.trainer.step(cut));
      QVERIFY(std::abs(one.loss - two.loss) < 1e-5);
      QVERIFY(std::abs(one.grad_norm - two.grad_norm) < 1e-4 * one.grad_norm);
    }
    QVERIFY(test::largestDifference(whole.trainer.gradientNorms(), halves.trainer.gradientNorms()) < 1e-4);
    QVERIFY(test::largestDifference(whole.trainer.state().at("center"), halves.trainer.state().at("center")) <
            1e-6);
  }

  void theLastLayerRestsDuringItsEpochs() {
    Experiment experiment = test::tinyExperiment("vit_tiny");
    experiment.optim.freeze_last_layer_epochs = 1;
    experiment.head.norm_last_layer = false;
    Run run(experiment);
    const TensorMap before = run.copyOfState();
    for (std::int64_t i = 0; i < kBatchesPerEpoch; ++i) run.step();
    const TensorMap after = run.copyOfState();
    for (const char* name : {"student/head.last_layer.weight_v", "student/head.last_layer.weight_g"})
      QVERIFY(torch::equal(before.at(name), after.at(name)));
    QVERIFY(!torch::equal(before.at("student/head.mlp.0.weight"), after.at("student/head.mlp.0.weight")));
    QVERIFY(!after.contains("optimizer/head.last_layer.weight_v/step"));
    run.step();
    QVERIFY(!torch::equal(run.trainer.state().at("student/head.last_layer.weight_v"),
                          after.at("student/head.last_layer.weight_v")));
    QCOMPARE(run.trainer.state().at("optimizer/head.last_layer.weight_v/step").item<std::int64_t>(), 1);
  }

  void aBrokenStepIsNotApplied() {
    for (const char* backbone : {"vit_tiny", "resnet18"}) {
      Experiment experiment = test::tinyExperiment(backbone);
      experiment.head.batch_norm = true;
      Run run(experiment);
      run.step();
      const torch::Tensor weight = run.trainer.state().at("student/head.mlp.0.weight");
      const float healthy = weight[0][0].item<float>();
      weight[0][0] = std::nan("");
      TensorMap before = run.copyOfState();
      const StepResult result = run.tryStep();
      const auto* failed = std::get_if<NonFiniteStep>(&result);
      QVERIFY2(failed != nullptr, "a loss that is not a number was applied");
      QCOMPARE(failed->step, 1);
      QCOMPARE(failed->what, std::string("loss"));
      QVERIFY(std::isnan(failed->loss));
      QVERIFY(std::string(notFiniteError(*failed).what()).find("step 1") != std::string::npos);
      QCOMPARE(run.trainer.completedSteps(), 1);
      weight[0][0] = healthy;
      before.at("student/head.mlp.0.weight")[0][0] = healthy;
      QCOMPARE(firstDifference(before, run.trainer.state()), std::string());
      QVERIFY(std::isfinite(run.step().loss));  // and goes on from there
    }
  }

  void measuresHealthOnTheFirstStep() {
    Run run(test::tinyExperiment("vit_tiny"));
    const StepMetrics first = run.step();
    QVERIFY(first.teacher_entropy.has_value() && first.embedding_std.has_value());
    QVERIFY(*first.teacher_entropy > 0 && *first.teacher_entropy <= std::log(24.0));
    QVERIFY(*first.center_norm > 0);
    QVERIFY(!run.step().teacher_entropy.has_value());
    QCOMPARE(first.total_steps, 3 * kBatchesPerEpoch);
  }

  void beginsWithATeacherThatIsTheStudentsCopy() {
    const Experiment experiment = test::tinyExperiment("vit_tiny");
    SingleProcess ranks;
    const Trainer trainer(experiment, 1, ranks), again(experiment, 1, ranks);
    const TensorMap state = trainer.state();
    for (const auto& [name, tensor] : state)
      if (name.starts_with("student/"))
        QVERIFY2(torch::equal(tensor, state.at("teacher/" + name.substr(8))), name.c_str());
    QCOMPARE(firstDifference(state, again.state()), std::string());
    Experiment other_seed = experiment;
    other_seed.run.seed = 1;
    QVERIFY(!firstDifference(state, Trainer(other_seed, 1, ranks).state()).empty());
  }

  void theTeacherIsNeverGivenTheStudentsBuffers() {
    Experiment experiment = test::tinyExperiment("resnet18");
    experiment.teacher.momentum_start = 0;
    experiment.teacher.momentum_end = 0;
    Run run(experiment);
    run.step();
    const TensorMap state = run.trainer.state();
    QVERIFY(
        torch::equal(state.at("student/backbone.conv1.weight"), state.at("teacher/backbone.conv1.weight")));
    QVERIFY(!torch::equal(state.at("student/backbone.bn1.running_mean"),
                          state.at("teacher/backbone.bn1.running_mean")));
    // The student saw two sizes, the teacher one.
    QCOMPARE(state.at("student/backbone.bn1.num_batches_tracked").item<std::int64_t>(), 2);
    QCOMPARE(state.at("teacher/backbone.bn1.num_batches_tracked").item<std::int64_t>(), 1);
  }

  void bf16StaysNearFloat32() {
    Experiment experiment = test::tinyExperiment("vit_tiny");
    experiment.model.drop_path = 0;
    Run exact(experiment);
    experiment.run.precision = "bf16";
    Run rounded(experiment);
    for (int i = 0; i < 4; ++i) {
      const double expected = exact.step().loss;
      QVERIFY(std::abs(rounded.step().loss - expected) < 0.05 * expected);
    }
    for (const auto& [name, tensor] : rounded.trainer.state())
      QVERIFY2(tensor.scalar_type() != torch::kBFloat16, name.c_str());  // master weights stay float32
  }

  void refusesForeignStateAndWrongBatches() {
    Run run(test::tinyExperiment("vit_tiny"));
    const TensorMap state = run.copyOfState();
    TensorMap without = state;
    without.erase("teacher/backbone.cls_token");
    QVERIFY_EXCEPTION_THROWN(run.trainer.restore(without, 0), Error);
    TensorMap beyond = state;
    beyond["student/backbone.other"] = torch::zeros({1});
    QVERIFY_EXCEPTION_THROWN(run.trainer.restore(beyond, 0), Error);
    TensorMap reshaped = state;
    reshaped["center"] = torch::zeros({1, 5});
    QVERIFY_EXCEPTION_THROWN(run.trainer.restore(reshaped, 0), Error);
    QVERIFY_EXCEPTION_THROWN(run.trainer.step({}), Error);
    Experiment experiment = test::tinyExperiment("vit_tiny");
    experiment.optim.accumulate_steps = kBatchesPerEpoch + 1;
    QVERIFY_EXCEPTION_THROWN(Run{experiment}, Error);
  }
};

DINOSCOPE_TEST(TrainerTest)
#include "trainer_test.moc"
