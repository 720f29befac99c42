#include "engine/dino/student_teacher.h"

#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/linear.h>
#include <torch/utils.h>

#include <QTest>

#include "engine/core/error.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// A linear layer over the mean colour that remembers what it was called with.
class RecordingBackbone : public Backbone {
public:
  RecordingBackbone() : m_layer(register_module("layer", torch::nn::Linear(3, 4))) {
    register_module("norm", torch::nn::BatchNorm1d(4));
  }
  torch::Tensor forward(const torch::Tensor& images) override {
    calls.push_back(images.sizes().vec());
    return m_layer(images.mean({2, 3}));
  }
  std::int64_t embeddingDim() const override { return 4; }
  bool hasAttention() const override { return false; }
  torch::Tensor lastSelfAttention(const torch::Tensor&) override { return {}; }
  torch::Tensor featureGrid(const torch::Tensor&) override { return {}; }

  std::vector<std::vector<std::int64_t>> calls;

private:
  torch::nn::Linear m_layer;
};

Network recordingNetwork() {
  HeadSettings head;
  head.hidden_dim = 8;
  head.bottleneck_dim = 4;
  head.out_dim = 6;
  return {std::make_shared<RecordingBackbone>(), std::make_shared<DinoHead>(4, head)};
}

const RecordingBackbone& recordOf(const Network& network) {
  return dynamic_cast<const RecordingBackbone&>(*network.backbone);
}

}  // namespace

class StudentTeacherTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void eachRunOfEqualSizesIsOneForward() {
    // The reference's own table (tests/fixtures/train/semantics.json, multi_crop_grouping).
    const auto views = [](std::int64_t rows, std::int64_t size) {
      return torch::rand({rows, 3, size, size});
    };
    const Network network = recordingNetwork();
    const std::vector<torch::Tensor> crops{views(4, 32), views(2, 32), views(4, 16), views(2, 32)};
    const NetworkOutput output = forwardViews(network, crops);
    using Sizes = std::vector<std::vector<std::int64_t>>;
    QVERIFY(recordOf(network).calls == (Sizes{{6, 3, 32, 32}, {4, 3, 16, 16}, {2, 3, 32, 32}}));
    QCOMPARE(output.embeddings.size(0), 12);
    QCOMPARE(output.logits.size(0), 12);
    QCOMPARE(output.logits.size(1), 6);
    // Rows keep their order.
    const NetworkOutput third = forwardViews(network, std::vector<torch::Tensor>{crops[2]});
    QVERIFY(test::largestDifference(output.logits.slice(0, 6, 10), third.logits) < 1e-6);
  }

  void theTeacherFollowsTheStudentsParametersAlone() {
    StudentTeacher pair(recordingNetwork(), recordingNetwork());
    const torch::NoGradGuard no_grad;
    for (const NamedTensor& parameter : parametersOf(pair.student())) parameter.tensor.fill_(1);
    for (const NamedTensor& parameter : parametersOf(pair.teacher())) parameter.tensor.fill_(0);
    for (const NamedTensor& buffer : buffersOf(pair.student())) buffer.tensor.fill_(7);
    for (const NamedTensor& buffer : buffersOf(pair.teacher())) buffer.tensor.fill_(3);
    pair.updateTeacher(0.75);
    for (const NamedTensor& parameter : parametersOf(pair.teacher()))
      QVERIFY2((parameter.tensor == 0.25).all().item<bool>(), parameter.name.c_str());
    QVERIFY(!buffersOf(pair.teacher()).empty());
    for (const NamedTensor& buffer : buffersOf(pair.teacher()))
      QVERIFY2((buffer.tensor == 3).all().item<bool>(), buffer.name.c_str());
  }

  void theTeacherHasNoGradientAndStartsAsACopy() {
    StudentTeacher pair(recordingNetwork(), recordingNetwork());
    const auto student = parametersOf(pair.student());
    const auto teacher = parametersOf(pair.teacher());
    for (std::size_t i = 0; i < student.size(); ++i) {
      QVERIFY2(torch::equal(student[i].tensor, teacher[i].tensor), student[i].name.c_str());
      QVERIFY(!teacher[i].tensor.requires_grad());
    }
    const std::vector<torch::Tensor> views{torch::rand({2, 3, 8, 8})};
    QVERIFY(!pair.teacherForward(views).logits.requires_grad());
    QVERIFY(pair.studentForward(views).logits.requires_grad());
  }

  void movingKeepsIntegersAndPairs() {
    StudentTeacher pair(recordingNetwork(), recordingNetwork());
    pair.moveTo(torch::kCPU, torch::kFloat64);
    for (const NamedTensor& buffer : buffersOf(pair.student()))
      QCOMPARE(buffer.tensor.scalar_type(),
               buffer.name.ends_with("num_batches_tracked") ? torch::kInt64 : torch::kFloat64);
    const torch::NoGradGuard no_grad;
    parametersOf(pair.student()).front().tensor.fill_(5);
    pair.updateTeacher(0);
    QVERIFY((parametersOf(pair.teacher()).front().tensor == 5).all().item<bool>());
  }

  void refusesNetworksThatAreNotAlike() {
    HeadSettings head;
    head.layers = 1;
    head.out_dim = 6;
    Network other{std::make_shared<RecordingBackbone>(), std::make_shared<DinoHead>(4, head)};
    QVERIFY_EXCEPTION_THROWN(StudentTeacher(recordingNetwork(), other), Error);
  }

  void dropPathIsTheStudentsAlone() {
    Experiment experiment;
    experiment.model.backbone = "vit_tiny";
    experiment.model.drop_path = 0.5;
    experiment.views.global_size_px = 32;
    experiment.head.hidden_dim = 16;
    experiment.head.out_dim = 8;
    StudentTeacher pair = makeStudentTeacher(experiment);
    pair.train(true);
    const std::vector<torch::Tensor> views{torch::rand({4, 3, 32, 32})};
    const torch::NoGradGuard no_grad;
    const auto teacher = pair.teacherForward(views).embeddings;
    QVERIFY(torch::equal(teacher, pair.teacherForward(views).embeddings));
    QVERIFY(!torch::equal(pair.studentForward(views).embeddings, pair.studentForward(views).embeddings));
  }
};

DINOSCOPE_TEST(StudentTeacherTest)
#include "student_teacher_test.moc"
