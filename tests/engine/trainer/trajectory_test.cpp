// Every trajectory of the reference's own training loop, repeated step by step in float32 and in float64.

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
    if (m_index.empty()) QTest::newRow("no fixtures") << QString();
  }

  void replay(const test::TrajectoryTolerances& tolerances) {
    QFETCH(QString, name);
    const auto fixture =
        test::TrajectoryFixture::read(test::fixtureFolder("train"), m_index, name.toStdString());
    if (!fixture) QSKIP("this trajectory is absent");
    const std::string problem = test::trajectoryProblem(*fixture, tolerances);
    QVERIFY2(problem.empty(), problem.c_str());
  }

private Q_SLOTS:
  void initTestCase() {
    torch::set_num_threads(1);  // such small work only waits for other threads
    m_index = test::fixtureJson(test::fixtureFolder("train") / "index.json");
  }

  void followsTheReferenceInFloat32_data() { table(); }
  void followsTheReferenceInFloat32() { replay(test::kSingle); }

  void followsTheReferenceInFloat64_data() { table(); }
  void followsTheReferenceInFloat64() { replay(test::kDouble); }
};

DINOSCOPE_TEST(TrajectoryTest)
#include "trajectory_test.moc"
