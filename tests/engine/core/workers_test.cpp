#include <QTest>

#include <cerrno>

#include "engine/core/resource_error.h"
#include "engine/core/workers.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class WorkersTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void moreThanTheMachineCanUseIsCappedAndSaid() {
    QCOMPARE(workerThreads(1).count, std::int64_t{1});
    QVERIFY(workerThreads(1).notice.empty());
    QCOMPARE(workerThreads(1'000'000).count, 4 * logicalProcessors());
    QVERIFY(workerThreads(1'000'000).notice.starts_with("run.workers asks for 1000000 threads"));
  }

  void leavesATrainingOnTheProcessorItsPart() {
    QCOMPARE(workerThreads(0).count, automaticWorkers());
    QCOMPARE(workerThreads(0, true).count, automaticWorkers(true));
    QVERIFY(automaticWorkers(true) >= 1);
    QVERIFY(automaticWorkers(true) <= automaticWorkers());
    QVERIFY(automaticWorkers() <= 16);
  }

  void aLackIsToldFromAFilesOwnTrouble_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("is_of_file");
    for (const int error : {ENOENT, EACCES, ELOOP, EISDIR, ENOTDIR})
      QTest::addRow("%d", error) << error << true;
    for (const int error : {EMFILE, ENFILE, ENOMEM, EIO, ESTALE, ETIMEDOUT, EAGAIN, EHOSTDOWN, ENOTCONN})
      QTest::addRow("%d", error) << error << false;
  }
  void aLackIsToldFromAFilesOwnTrouble() {
    QFETCH(int, error);
    QFETCH(bool, is_of_file);
    QCOMPARE(isTroubleOfFile({error, std::generic_category()}), is_of_file);
  }

  void triesAgainWhereSomethingLacks() {
    int tries = 0;
    const auto failing = [&tries](int failures) {
      return [&tries, failures] {
        if (tries++ < failures) throw ResourceError("lack");
        return tries;
      };
    };
    QCOMPARE(retryLacks({}, failing(2)), 3);
    tries = 0;
    QVERIFY_EXCEPTION_THROWN(retryLacks({}, failing(1000)), ResourceError);
    QVERIFY(tries < 10);
    tries = 0;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(retryLacks(stop.get_token(), failing(1000)), ResourceError);
    QCOMPARE(tries, 1);
  }
};

DINOSCOPE_TEST(WorkersTest)
#include "workers_test.moc"
