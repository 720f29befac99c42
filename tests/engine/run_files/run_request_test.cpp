#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/run_files/run_holder.h"
#include "engine/run_files/run_request_file.h"
#include "tests/engine/io/failing_storage.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

class RunRequestTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
  }

  void aRequestIsTakenOnce() {
    RunRequestInbox inbox(diskStorage(), m_folder);
    QVERIFY(!inbox.take());
    for (const RunRequestKind kind :
         {RunRequestKind::Pause, RunRequestKind::Resume, RunRequestKind::Stop, RunRequestKind::Checkpoint}) {
      const std::string id = writeRunRequest(diskStorage(), m_folder, kind);
      QVERIFY(waitingRunRequest(m_folder) == id);
      const auto request = inbox.take();
      QVERIFY(request.has_value());
      QCOMPARE(request->id, id);
      QVERIFY(request->kind == kind);
      QCOMPARE(request->asker, "process " + std::to_string(::getpid()) + " on " + hostName());
      QVERIFY(!fs::exists(m_folder / "request.json"));
      QVERIFY(!inbox.take());
    }
  }

  void itSaysWhoAsksForWhat() {
    const std::string id = writeRunRequest(diskStorage(), m_folder, RunRequestKind::Checkpoint);
    std::ifstream file(m_folder / "request.json");
    const auto json = nlohmann::json::parse(file);
    QCOMPARE(json["id"].get<std::string>(), id);
    QCOMPARE(json["command"].get<std::string>(), std::string("checkpoint"));
    QCOMPARE(json["host"].get<std::string>(), hostName());
    QCOMPARE(json["pid"].get<int>(), ::getpid());
    QVERIFY(json["time"].get<std::int64_t>() > 1'700'000'000);
    QVERIFY(writeRunRequest(diskStorage(), m_folder, RunRequestKind::Checkpoint) != id);
  }

  void whatWasAskedBeforeTheRunBeganIsDiscarded() {
    writeRunRequest(diskStorage(), m_folder, RunRequestKind::Stop);
    RunRequestInbox inbox(diskStorage(), m_folder);
    QVERIFY(!fs::exists(m_folder / "request.json"));
    QVERIFY(!inbox.take());
  }

  void whatCantBeRemovedIsDoneOnceAllTheSame() {
    test::FailingStorage storage(0, test::FailingStorage::Mode::StopsForGood);  // removes nothing
    writeRunRequest(diskStorage(), m_folder, RunRequestKind::Stop);
    RunRequestInbox inbox(storage, m_folder);
    QVERIFY(!inbox.take());  // the one of before
    const std::string id = writeRunRequest(diskStorage(), m_folder, RunRequestKind::Pause);
    QCOMPARE(inbox.take()->id, id);
    QVERIFY(!inbox.take());
    QVERIFY(!inbox.take());
    writeRunRequest(diskStorage(), m_folder, RunRequestKind::Resume);
    QVERIFY(inbox.take()->kind == RunRequestKind::Resume);
  }

  void bytesOfOthersAreNoRequest_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"id\": \"1\", \"comm");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no id") << QByteArray("{\"command\": \"stop\"}");
    QTest::newRow("an empty id") << QByteArray("{\"id\": \"\", \"command\": \"stop\"}");
    QTest::newRow("a number for an id") << QByteArray("{\"id\": 1, \"command\": \"stop\"}");
    QTest::newRow("an endless id") << "{\"id\": \"" + QByteArray(2000, 'x') + "\", \"command\": \"stop\"}";
    QTest::newRow("no command") << QByteArray("{\"id\": \"1\"}");
    QTest::newRow("two commands") << QByteArray(
        "{\"id\": \"1\", \"command\": \"stop\", \"command\": \"pause\"}");
    QTest::newRow("no text") << QByteArray("{\"id\": \"\xff\", \"command\": \"stop\"}");
    QTest::newRow("too large") << "{\"id\": \"1\", \"command\": \"stop\"" + QByteArray(5000, ' ') + "}";
  }
  void bytesOfOthersAreNoRequest() {
    QFETCH(QByteArray, text);
    RunRequestInbox inbox(diskStorage(), m_folder);
    write(text);
    QVERIFY(!inbox.take());
    QVERIFY(fs::exists(m_folder / "request.json"));  // somebody may be writing it
    QVERIFY(!inbox.take());
    QVERIFY(!fs::exists(m_folder / "request.json"));
    writeRunRequest(diskStorage(), m_folder, RunRequestKind::Stop);
    QVERIFY(inbox.take().has_value());
  }

  void whatIsNoFileIsNoRequest() {
    RunRequestInbox inbox(diskStorage(), m_folder);
    const fs::path path = m_folder / "request.json";
    QCOMPARE(::mkfifo(path.c_str(), 0666), 0);  // it would be waited for
    QVERIFY(!inbox.take() && !inbox.take());
    QVERIFY(!fs::exists(path));
    fs::create_symlink("/dev/zero", path);
    QVERIFY(!inbox.take() && !inbox.take());
    QVERIFY(!fs::exists(fs::symlink_status(path)));
    fs::create_directories(path / "of somebody");
    QVERIFY(!inbox.take() && !inbox.take());
    QVERIFY(fs::exists(path / "of somebody"));
  }

  void anUnknownCommandIsHandedOnToBeRefused() {
    const auto request =
        parseRunRequest("{\"id\": \"1\", \"command\": \"dance\\n\", \"host\": \"a\\u001bb\"}");
    QVERIFY(request.has_value());
    QVERIFY(!request->kind);
    QCOMPARE(request->asker, std::string("a process on a%1Bb"));
  }

  void whatAShellWritesIsEnough() {
    const auto request = parseRunRequest("{\"id\":\"1700000000-4711\",\"command\":\"stop\"}\n");
    QVERIFY(request && request->kind == RunRequestKind::Stop);
    QCOMPARE(request->asker, std::string("a process"));
  }

  void canBeTakenBack() {
    const std::string id = writeRunRequest(diskStorage(), m_folder, RunRequestKind::Stop);
    QVERIFY(!withdrawRunRequest(diskStorage(), m_folder, "another"));
    QVERIFY(withdrawRunRequest(diskStorage(), m_folder, id));
    QVERIFY(!waitingRunRequest(m_folder));
    QVERIFY(!withdrawRunRequest(diskStorage(), m_folder, id));
  }

private:
  void write(const QByteArray& text) const {
    std::ofstream file(m_folder / "request.json", std::ios::binary);
    file.write(text.constData(), text.size());
  }

  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
};

DINOSCOPE_TEST(RunRequestTest)
#include "run_request_test.moc"
