// Atomic files, files that grow, checksums, lines of long files.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>

#include "engine/core/storage_error.h"
#include "engine/io/appended_file.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/io/file_lines.h"
#include "engine/io/folder_listing.h"
#include "engine/io/input_file.h"
#include "tests/engine/io/failing_storage.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::FailingStorage;
namespace fs = std::filesystem;

namespace {

/// The real disk, whose n-th sync fails and loses what was appended since the one before, as Linux may.
class LosingStorage : public test::FailingStorage {
public:
  explicit LosingStorage(int syncs_before_failure)
      : FailingStorage(1 << 30, Mode::FailsOnce), m_remaining(syncs_before_failure) {}

  void sync(const fs::path& path) override {
    const bool is_file = fs::is_regular_file(path);
    if (m_remaining-- == 0) {
      if (is_file) std::ofstream(path, std::ios::binary) << std::string(fs::file_size(path), '\0');
      if (is_file) std::ofstream(path, std::ios::binary | std::ios::in) << m_synced;
      throw StorageError("The disk lost it.");
    }
    if (is_file) m_synced = readWholeFile(path, 1000);
    FailingStorage::sync(path);
  }

private:
  int m_remaining;
  std::string m_synced;
};

class CountingStorage : public test::FailingStorage {
public:
  CountingStorage() : FailingStorage(1 << 30, Mode::FailsOnce) {}
  void sync(const fs::path& path) override {
    ++syncs;
    FailingStorage::sync(path);
  }
  int syncs = 0;
};

std::uint32_t checksumOf(const std::string& text) { return crc32(std::as_bytes(std::span(text))); }

}  // namespace

class FilesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
  }

  void checksumIsTheStandardOne() {
    QCOMPARE(checksumOf("123456789"), 0xcbf43926U);  // the check value of CRC-32/ISO-HDLC
    QCOMPARE(checksumOf(""), 0U);
    QCOMPARE(checksumText(checksumOf("123456789")), std::string("crc32:cbf43926"));
  }

  void checksumGoesOnPieceByPiece() {
    std::string text(1000, 'x');
    for (std::size_t i = 0; i < text.size(); ++i) text[i] = static_cast<char>(i * 31);
    for (const std::size_t cut : {0U, 1U, 7U, 8U, 9U, 500U, 1000U}) {
      const auto bytes = std::as_bytes(std::span(text));
      QCOMPARE(crc32(bytes.subspan(cut), crc32(bytes.first(cut))), crc32(bytes));
    }
    writeFileAtomically(diskStorage(), m_folder / "file", text);
    QCOMPARE(fileChecksum(m_folder / "file"), checksumText(checksumOf(text)));
  }

  void anAtomicFileIsOldOrNewWhateverFails() {
    const fs::path path = m_folder / "file";
    bool completed = false;
    for (int operations = 0; !completed; ++operations) {
      writeFileAtomically(diskStorage(), path, std::string("old content"));
      FailingStorage storage(operations, FailingStorage::Mode::StopsForGood);
      try {
        writeFileAtomically(storage, path, std::string("new content, longer"));
        completed = !storage.hasFailed();
      } catch (const Error&) {
      }
      const std::string content = readWholeFile(path, 100);
      QVERIFY(content == "old content" || content == "new content, longer");
      QVERIFY(operations < 10);
    }
    QCOMPARE(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()), 1);
  }

  void readingSaysWhatIsWrong() {
    QVERIFY_THROWS_EXCEPTION(Error, readWholeFile(m_folder / "absent", 10));
    QVERIFY_THROWS_EXCEPTION(Error, readWholeFile(m_folder, 10));
    writeFileAtomically(diskStorage(), m_folder / "file", std::string("0123456789"));
    QVERIFY_THROWS_EXCEPTION(Error, readWholeFile(m_folder / "file", 9));
    QVERIFY_THROWS_EXCEPTION(Error, InputFile(m_folder / "file").textAt(5, 6));
    QVERIFY_THROWS_EXCEPTION(Error, InputFile(m_folder / "file").textAt(UINT64_MAX, 2));
  }

  void writingSaysWhatIsWrong() {
    try {
      writeFileAtomically(diskStorage(), m_folder / "absent" / "file", std::string("x"));
      QFAIL("it was written");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
      QVERIFY2(QString(error.what()).contains("absent"), error.what());
    }
  }

  void aFailedSyncIsWrittenAnew() {
    const fs::path path = m_folder / "log.txt";
    bool completed = false;
    for (int operations = 0; !completed; ++operations) {
      fs::remove(path);
      LosingStorage storage(operations);
      AppendedFile file(storage, path);
      completed = true;
      for (const char* record : {"first\n", "second\n", "third\n"}) {
        file.add(record);
        try {
          file.sync();
        } catch (const StorageError&) {
          completed = false;
        }
      }
      file.sync();
      QCOMPARE(readWholeFile(path, 100), std::string("first\nsecond\nthird\n"));
      QVERIFY(operations < 10);
    }
  }

  void aFileThatGrowsIsSyncedByItself() {
    CountingStorage storage;
    AppendedFile file(storage, m_folder / "log.txt");
    const std::string record(1 << 20, 'x');
    for (int i = 0; i < 16; ++i) {
      file.add(record);
      file.flush();
    }
    QVERIFY(storage.syncs >= 2);
    QCOMPARE(fs::file_size(m_folder / "log.txt"), 16U << 20);
  }

  void linesAreTheSameFromBothEnds_data() {
    QTest::addColumn<int>("longest");
    QTest::newRow("short") << 40;
    QTest::newRow("longer than a block") << (300 << 10);
  }
  void linesAreTheSameFromBothEnds() {
    QFETCH(int, longest);
    std::vector<std::string> written;
    std::string text;
    for (int i = 0; i < 2000 && text.size() < (8U << 20); ++i) {
      written.emplace_back(static_cast<std::size_t>(i * 7919 % longest), static_cast<char>('a' + i % 26));
      text += written.back() + "\n";
    }
    writeFileAtomically(diskStorage(), m_folder / "lines", text + "no end");
    const InputFile file(m_folder / "lines");
    std::vector<std::string> forward, backward;
    FileLine line;
    std::uint64_t end = 0;
    for (ForwardLines lines(file); lines.next(line); end = line.end) {
      QCOMPARE(line.begin, end);
      forward.emplace_back(line.text);
    }
    QCOMPARE(end, text.size());
    for (BackwardLines lines(file); lines.next(line); end = line.begin) {
      QCOMPARE(line.end, end);
      backward.emplace_back(line.text);
    }
    QCOMPARE(end, 0U);
    std::reverse(backward.begin(), backward.end());
    QVERIFY(forward == written);
    QVERIFY(backward == written);
  }

  void aLineWithoutEndTakesNoMemory() {
    const std::string endless(5 << 20, 'x');
    writeFileAtomically(diskStorage(), m_folder / "lines", "a\n" + endless + "\nb\n");
    const InputFile file(m_folder / "lines");
    std::vector<std::string> forward, backward;
    FileLine line;
    for (ForwardLines lines(file); lines.next(line);) forward.emplace_back(line.text);
    for (BackwardLines lines(file); lines.next(line);) backward.emplace_back(line.text);
    QVERIFY((forward == std::vector<std::string>{"a", "", "b"}));
    QVERIFY((backward == std::vector<std::string>{"b", "", "a"}));
    writeFileAtomically(diskStorage(), m_folder / "lines", endless);
    const InputFile none(m_folder / "lines");
    QVERIFY(!BackwardLines(none).next(line));
    QVERIFY(!ForwardLines(none).next(line));
  }

  void aFolderThatCannotBeListedIsNotEmpty() {
    QVERIFY(listFolder(m_folder / "absent").empty());
    QVERIFY(!isOnDisk(m_folder / "absent"));
    QVERIFY(!sizeOnDisk(m_folder / "absent"));
    fs::create_symlink("loop", m_folder / "loop");
    QVERIFY_THROWS_EXCEPTION(StorageError, listFolder(m_folder / "loop"));
    QVERIFY_THROWS_EXCEPTION(StorageError, isOnDisk(m_folder / "loop"));
    QVERIFY_THROWS_EXCEPTION(StorageError, sizeOnDisk(m_folder / "loop"));
    std::ofstream(m_folder / "file") << "x";
    QVERIFY_THROWS_EXCEPTION(StorageError, listFolder(m_folder / "file"));
  }

  void copiesTheFirstPartOfAFile() {
    std::string text(5 << 20, 'x');
    for (std::size_t i = 0; i < text.size(); ++i) text[i] = static_cast<char>(i * 31 >> 3);
    writeFileAtomically(diskStorage(), m_folder / "from", text);
    for (const std::size_t bytes : {0U, 1U, 1U << 20, 3000000U}) {
      copyFileAtomically(diskStorage(), m_folder / "from", bytes, m_folder / "to");
      QVERIFY(readWholeFile(m_folder / "to", 8 << 20) == text.substr(0, bytes));
    }
    QVERIFY_THROWS_EXCEPTION(
        Error, copyFileAtomically(diskStorage(), m_folder / "from", text.size() + 1, m_folder / "to"));
    QCOMPARE(fs::file_size(m_folder / "to"), 3000000U);
  }

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
};

DINOSCOPE_TEST(FilesTest)
#include "files_test.moc"
