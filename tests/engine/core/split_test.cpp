#include <QTest>

#include <algorithm>
#include <set>

#include "engine/core/split.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class SplitTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void sharesOutEveryPhotoOnce_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<int>("validation");
    QTest::newRow("a tenth") << 259 << 0.1 << 26;
    QTest::newRow("none") << 100 << 0.0 << 0;
    QTest::newRow("rounds down") << 4 << 0.1 << 0;
    QTest::newRow("nothing to share") << 0 << 0.5 << 0;
    QTest::newRow("one is always learned from") << 1 << 0.9 << 0;
  }
  void sharesOutEveryPhotoOnce() {
    QFETCH(int, count);
    QFETCH(double, fraction);
    QFETCH(int, validation);
    const DataSplit split = splitPhotos(count, fraction, 3);
    QCOMPARE(static_cast<int>(split.validation.size()), validation);
    QCOMPARE(static_cast<int>(split.training.size()), count - validation);
    QVERIFY(std::is_sorted(split.training.begin(), split.training.end()));
    QVERIFY(std::is_sorted(split.validation.begin(), split.validation.end()));
    std::set<std::int64_t> all(split.training.begin(), split.training.end());
    all.insert(split.validation.begin(), split.validation.end());
    QCOMPARE(static_cast<int>(all.size()), count);
  }

  void dependsOnTheSeedAlone() {
    QVERIFY(splitPhotos(100, 0.2, 1).validation == splitPhotos(100, 0.2, 1).validation);
    QVERIFY(splitPhotos(100, 0.2, 1).validation != splitPhotos(100, 0.2, 2).validation);
  }

  void epochsVisitEveryPhotoInAnOrderOfTheirOwn() {
    const std::vector<std::int64_t> training{3, 5, 8, 13, 21, 34, 55, 89, 144, 233};
    auto first = epochOrder(training, 1, 0);
    QVERIFY(first == epochOrder(training, 1, 0));
    QVERIFY(first != epochOrder(training, 1, 1));
    QVERIFY(first != epochOrder(training, 2, 0));
    std::sort(first.begin(), first.end());
    QVERIFY(first == training);
  }
};

DINOSCOPE_TEST(SplitTest)
#include "split_test.moc"
