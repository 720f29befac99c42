// Every trajectory of the reference's own training loop, repeated step by step in float32 and in float64.

#include <torch/utils.h>

#include <QTest>

#include "tests/support/fixtures.h"
#include "tests/support/reference_trajectory.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class TrajectoryTest : public QObject {
  Q_OBJECT

private:
  nlohmann::json m_index;

  void table() {
    QTest::addColumn<QString>("name");
    for (const auto& [name, entry] : m_index.items())
      QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }

  void replay(const test::TrajectoryTolerances& tolerances) {
    QFETCH(QString, name);
    const auto fixture =
        test::TrajectoryFixture::read(test::fixtureFolder("train"), m_index, name.toStdString());
    const std::string problem = test::trajectoryProblem(fixture, tolerances);
    QVERIFY2(problem.empty(), problem.c_str());
  }

private Q_SLOTS:
  void initTestCase() {
    torch::set_num_threads(1);  // such small work only waits for other threads
    m_index = test::fixtureJson("train", "index.json");
  }

  void followsTheReferenceInFloat32_data() { table(); }
  void followsTheReferenceInFloat32() { replay(test::kSingle); }

  void followsTheReferenceInFloat64_data() { table(); }
  void followsTheReferenceInFloat64() { replay(test::kDouble); }
};

DINOSCOPE_TEST(TrajectoryTest)
#include "trajectory_test.moc"
