#include "engine/core/nearest_name.h"

#include <QTest>
#include <vector>

#include "tests/support/test_program.h"

using namespace dinoscope;

class NearestNameTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void isWhatWasMeant_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("swapped letters") << "trian"
                                     << "train";
    QTest::newRow("a letter too many") << "neighbours"
                                       << "neighbors";
    QTest::newRow("a letter left out") << "sca"
                                       << "scan";
    QTest::newRow("the name itself") << "knn"
                                     << "knn";
    QTest::newRow("another word") << "fly"
                                  << "";
    QTest::newRow("of a short word nothing would be left") << "xyz"
                                                           << "";
    QTest::newRow("nothing") << ""
                             << "";
  }
  void isWhatWasMeant() {
    QFETCH(QString, written);
    QFETCH(QString, meant);
    const std::vector<std::string> known{"scan", "train", "neighbors", "knn"};
    QCOMPARE(QString::fromStdString(nearestName(written.toStdString(), known)), meant);
    QVERIFY(nearestName(written.toStdString(), {}).empty());
  }
};

DINOSCOPE_TEST(NearestNameTest)
#include "nearest_name_test.moc"
