#include "engine/io/safetensors_header.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "engine/core/error.h"
#include "engine/io/atomic_file.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

class SafetensorsHeaderTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_file = fs::path(m_temporary->path().toStdString()) / "raw.safetensors";
  }

  void readsBackWhatItWrote() {
    const std::vector<SafetensorsEntry> tensors{{"b \"ä\"", "F32", {2, 3}, 0, 0},
                                                {"a", "U8", {}, 0, 0},
                                                {"none", "BF16", {0, 7}, 0, 0},
                                                {"c", "F8_E4M3", {5}, 0, 0}};
    const std::string header = safetensorsHeaderBytes(tensors, {{"format", "pt"}}, "the file");
    QCOMPARE(header.size() % 8, 0U);
    writeFileAtomically(diskStorage(), m_file, header + std::string(30, 'x'));
    const SafetensorsHeader read = readSafetensorsHeader(InputFile(m_file));
    QCOMPARE(read.data_begin, header.size());
    QVERIFY((read.metadata == std::map<std::string, std::string>{{"format", "pt"}}));
    QCOMPARE(read.tensors.size(), 4U);
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      QCOMPARE(read.tensors[i].begin, end);
      end = read.tensors[i].end;
    }
    QCOMPARE(end, 30U);
    QCOMPARE(read.tensors[0].name, tensors[0].name);
    QCOMPARE(read.tensors[0].shape, tensors[0].shape);
  }

  void manyNamesAreReadAndTooManyNotWritten() {
    std::vector<SafetensorsEntry> tensors;
    for (int i = 0; i < 4000; ++i)
      tensors.push_back({std::string(5300, 'n') + std::to_string(i), "U8", {0}, 0, 0});
    const std::string header = safetensorsHeaderBytes(tensors, {}, "the file");
    QVERIFY(header.size() > (20U << 20));
    writeFileAtomically(diskStorage(), m_file, header);
    QCOMPARE(readSafetensorsHeader(InputFile(m_file)).tensors.size(), 4000U);
    for (SafetensorsEntry& entry : tensors) entry.name += std::string(20000, 'm');
    try {
      safetensorsHeaderBytes(tensors, {}, "many.safetensors");
      QFAIL("it was written");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains("many.safetensors"), error.what());
      QVERIFY2(QString(error.what()).contains("100 MB"), error.what());
    }
  }

  void writesNothingThatIsNotRead() {
    const auto refuses = [](SafetensorsEntry entry, const std::map<std::string, std::string>& metadata) {
      try {
        safetensorsHeaderBytes({std::move(entry)}, metadata, "the file");
      } catch (const Error&) {
        return true;
      }
      return false;
    };
    QVERIFY(refuses({"a", "F31", {1}, 0, 0}, {}));
    QVERIFY(refuses({"a", "F32", {-1}, 0, 0}, {}));
    QVERIFY(refuses({"a", "F32", {INT64_MAX, 2}, 0, 0}, {}));
    QVERIFY(refuses({"__metadata__", "F32", {1}, 0, 0}, {}));
    QVERIFY(refuses({"b\xe9", "F32", {1}, 0, 0}, {}));
    QVERIFY(refuses({"a", "F32", {1}, 0, 0}, {{"k", "\xff"}}));
  }

  void refusesWhatDoesNotFit_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("data");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* header, int data, const char* reason) {
      QTest::newRow(name) << QByteArray(header) << data << reason;
    };
    row("offsets whose sum overflows",
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[18446744073709551612,18446744073709551616]}})", 4,
        "no valid offsets");
    row("the end before the begin", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[4,0]}})", 4, "outside");
    row("behind the file",
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[18446744073709551611,18446744073709551615]}})", 4,
        "outside");
    row("a name twice",
        R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[0],"data_offsets":[2,2]},"a":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}})",
        4, "twice");
    row("a hole",
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}})",
        4, "does not follow");
    row("an overlap",
        R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}})",
        4, "overlaps");
    row("bytes left over", R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]}})", 4, "bytes follow");
    row("no offsets", R"({"a":{"dtype":"U8","shape":[4]}})", 4, "needs exactly");
    row("three offsets", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4,4]}})", 4, "offsets");
    row("one offset", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[4]}})", 4, "offsets");
    row("a side below none", R"({"a":{"dtype":"U8","shape":[-4],"data_offsets":[0,4]}})", 4, "no size");
    row("an object in a shape", R"({"a":{"dtype":"U8","shape":[{}],"data_offsets":[0,4]}})", 4, "shape");
    row("a type of its own", R"({"a":{"dtype":"F31","shape":[1],"data_offsets":[0,4]}})", 4, "unknown type");
    row("a type that is a number", R"({"a":{"dtype":4,"shape":[1],"data_offsets":[0,4]}})", 4, "type");
    row("a tensor that is a number", R"({"a":4})", 4, "needs exactly");
    row("metadata that are a text", R"({"__metadata__":"x"})", 0, "metadata");
    row("metadata twice", R"({"__metadata__":{},"__metadata__":{}})", 0, "twice");
    row("a key of the metadata twice", R"({"__metadata__":{"a":"1","a":"2"}})", 0, "twice");
    row("metadata in metadata", R"({"__metadata__":{"a":{}}})", 0, "metadata");
    row("text behind it", R"({} {})", 0, "JSON");
    row("no text", "", 0, "JSON");
  }
  void refusesWhatDoesNotFit() {
    QFETCH(QByteArray, header);
    QFETCH(int, data);
    QFETCH(QString, reason);
    const auto length = static_cast<std::uint64_t>(header.size());
    std::ofstream(m_file, std::ios::binary)
        << std::string(reinterpret_cast<const char*>(&length), 8) << header.toStdString()
        << std::string(static_cast<std::size_t>(data), '\0');
    try {
      readSafetensorsHeader(InputFile(m_file));
      QFAIL("it was read");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
      QVERIFY2(QString(error.what()).contains(reason), error.what());
      QVERIFY2(QString(error.what()).contains("raw.safetensors"), error.what());
    }
  }

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_file;
};

DINOSCOPE_TEST(SafetensorsHeaderTest)
#include "safetensors_header_test.moc"
