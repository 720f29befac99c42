// Jobs: results and failures arrive on the ui thread, cancelled ones never.

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <stdexcept>
#include <thread>

#include "engine/core/error.h"
#include "tests/support/test_program.h"
#include "ui/background_jobs.h"

using namespace dinoscope;

namespace {

/// Work that goes on until it is told to end.
void workUntilStopped(const JobControl& control) {
  while (true) {
    control.throwIfCancelled();
    std::this_thread::yield();
  }
}

}  // namespace

class BackgroundJobsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aResultArrivesOnTheUiThread() {
    BackgroundJobs jobs;
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int result = 0;
    const JobHandle job = jobs.run<int>(
        QStringLiteral("Adding"), JobLane::Long,
        [&worker](const JobControl&) {
          worker = QThread::currentThread();
          return 42;
        },
        this,
        [&](int value) {
          result = value;
          receiver = QThread::currentThread();
        });
    QVERIFY(job.isActive());
    QTRY_COMPARE(result, 42);
    QVERIFY(!job.isActive());
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
  }

  void whatIsThrownComesAsASentence() {
    BackgroundJobs jobs;
    QSignalSpy failures(&jobs, &BackgroundJobs::failed);
    QStringList sentences;
    const auto note = [&](const QString& sentence) { sentences << sentence; };
    const auto run = [&](auto thrown) {
      jobs.run<void>(
          QStringLiteral("Reading"), JobLane::Network, [thrown](const JobControl&) { throw thrown; }, this,
          [] {}, note);
    };
    run(dataError("The file is gone; choose another."));
    run(std::runtime_error("odd"));
    run(std::bad_alloc());
    QTRY_COMPARE(sentences.size(), 3);
    QCOMPARE(sentences[0], QStringLiteral("The file is gone; choose another."));
    QVERIFY(sentences[1].contains(QStringLiteral("Reading")) && sentences[1].contains(QStringLiteral("odd")));
    QVERIFY(sentences[2].contains(QStringLiteral("memory")));
    QCOMPARE(failures.count(), 3);
  }

  void aCancelledJobHasNoResultButTellsItsEnd() {
    BackgroundJobs jobs;
    QSignalSpy finished(&jobs, &BackgroundJobs::finished);
    bool told = false;
    std::vector<JobEnd> ends;
    JobHandle job = jobs.run<void>(
        QStringLiteral("Waiting"), JobLane::Long, workUntilStopped, this, [&] { told = true; },
        [&](const QString&) { told = true; }, [&](JobEnd end) { ends.push_back(end); });
    job.cancel();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!job.isActive());
    job.cancel();  // once more does no harm
    // A later job in the same lane comes through, so the cancelled one has ended by then or soon.
    bool later = false;
    jobs.run<void>(
        QStringLiteral("Later"), JobLane::Long, [](const JobControl&) {}, this, [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!told);
    QCOMPARE(ends, std::vector<JobEnd>{JobEnd::Cancelled});
  }

  void everyEndIsTold() {
    BackgroundJobs jobs;
    std::vector<JobEnd> ends;
    const auto run = [&](std::function<void(const JobControl&)> work) {
      jobs.run<void>(
          QStringLiteral("Working"), JobLane::Network, std::move(work), this, [] {}, {},
          [&](JobEnd end) { ends.push_back(end); });
    };
    run([](const JobControl&) {});
    run([](const JobControl&) { throw dataError("The file is gone; choose another."); });
    run([](const JobControl&) { throw Error(ErrorKind::Cancelled, "Cancelled."); });
    QTRY_COMPARE(ends, (std::vector<JobEnd>{JobEnd::Done, JobEnd::Failed, JobEnd::Cancelled}));
  }

  void whatWritesIsDoneBeforeTheJobsAreGone() {
    std::atomic<int> written = 0;
    {
      BackgroundJobs jobs;
      QObject page;
      for (int i = 0; i < 3; ++i)
        jobs.run<void>(QStringLiteral("Long"), JobLane::Long, workUntilStopped, this, [] {});
      for (int i = 0; i < 20; ++i) {
        JobHandle save = jobs.run<void>(
            QStringLiteral("Saving"), JobLane::Write,
            [&written](const JobControl& control) {
              control.throwIfCancelled();
              ++written;
            },
            &page, [] {});
        save.cancel();  // nobody loses what was saved
      }
      QVERIFY(jobs.isWriting());
    }
    QCOMPARE(written, 20);
  }

  void whatWritesOutlivesItsPage() {
    BackgroundJobs jobs;
    std::atomic<bool> is_written = false;
    auto page = std::make_unique<QObject>();
    jobs.run<void>(
        QStringLiteral("Keeping a note"), JobLane::Write, [&](const JobControl&) { is_written = true; },
        page.get(), [] { QFAIL("nobody is there to be told"); });
    page.reset();
    QTRY_VERIFY(is_written);
    QTRY_VERIFY(!jobs.isWriting());
  }

  void aReceiverThatIsGoneCancelsItsJobs() {
    BackgroundJobs jobs;
    auto receiver = std::make_unique<QObject>();
    bool told = false;
    const JobHandle job = jobs.run<void>(QStringLiteral("Waiting"), JobLane::Long, workUntilStopped,
                                         receiver.get(), [&] { told = true; });
    receiver.reset();
    QVERIFY(!job.isActive());
    QCoreApplication::processEvents();
    QVERIFY(!told);
  }

  void theVisibleLaneIsNotHeldUp() {
    BackgroundJobs jobs;
    for (int i = 0; i < 8; ++i)
      jobs.run<void>(QStringLiteral("Long"), JobLane::Long, workUntilStopped, this, [] {});
    bool drawn = false;
    jobs.run<void>(
        QStringLiteral("Preview"), JobLane::Visible, [](const JobControl&) {}, this, [&] { drawn = true; });
    QTRY_VERIFY(drawn);
    QCOMPARE(jobs.active().size(), 8U);
  }  // the destructor ends the eight

  void progressIsShown() {
    BackgroundJobs jobs;
    std::atomic<bool> may_end = false;
    const JobHandle job = jobs.run<void>(
        QStringLiteral("Counting"), JobLane::Long,
        [&may_end](const JobControl& control) {
          control.report("Counting sheep", 3, 12);
          while (!may_end) control.throwIfCancelled();
        },
        this, [] {});
    QSignalSpy progress(&jobs, &BackgroundJobs::progressChanged);
    QTRY_COMPARE(progress.count(), 1);
    const auto active = jobs.active();
    QCOMPARE(active.size(), 1U);
    QCOMPARE(active.front().title, QStringLiteral("Counting"));
    QCOMPARE(active.front().text, QStringLiteral("Counting sheep"));
    QCOMPARE(active.front().done, 3);
    QCOMPARE(active.front().total, 12);
    may_end = true;
    QTRY_VERIFY(!job.isActive());
    QVERIFY(jobs.active().empty());
  }
};

DINOSCOPE_TEST(BackgroundJobsTest)
#include "background_jobs_test.moc"
