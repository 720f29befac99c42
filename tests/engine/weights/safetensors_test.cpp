#include "engine/weights/safetensors.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

/// A file of this header and data.
fs::path writeRaw(const QTemporaryDir& folder, const std::string& header, const std::string& data) {
  const fs::path path = fs::path(folder.path().toStdString()) / "raw.safetensors";
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  const std::uint64_t length = header.size();
  file.write(reinterpret_cast<const char*>(&length), sizeof length);
  file << header << data;
  return path;
}

}  // namespace

class SafetensorsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void readsBackWhatItWrote() {
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "all.safetensors";
    TensorMap tensors;
    for (const auto type :
         {torch::kFloat64, torch::kFloat32, torch::kFloat16, torch::kBFloat16, torch::kInt64, torch::kInt32,
          torch::kInt16, torch::kInt8, torch::kUInt8, torch::kBool})
      tensors[torch::toString(type)] = torch::arange(6).reshape({2, 3}).remainder(2).to(type);
    tensors["scalar \"quoted\" ä"] = torch::tensor(2.5);
    tensors["empty"] = torch::empty({0, 3});
    tensors["transposed"] = torch::arange(6.0).reshape({2, 3}).t();
    writeSafetensors(diskStorage(), path, tensors, {{"format", "pt"}});

    const SafetensorsFile file = readSafetensorsFile(path);
    QCOMPARE(file.metadata.at("format"), std::string("pt"));
    QCOMPARE(file.tensors.size(), tensors.size());
    for (const auto& [name, tensor] : tensors) {
      const torch::Tensor read = file.tensors.at(name);
      QVERIFY2(read.scalar_type() == tensor.scalar_type() && read.sizes() == tensor.sizes(), name.c_str());
      QVERIFY2(torch::equal(read, tensor), name.c_str());
    }
  }

  void alignsEveryTensorToItsElements() {
    const std::string bytes = safetensorsBytes({{"a", torch::ones({3}, torch::kUInt8)},
                                                {"b", torch::ones({2}, torch::kFloat64)},
                                                {"c", torch::ones({1}, torch::kFloat16)}});
    const auto length = *reinterpret_cast<const std::uint64_t*>(bytes.data());
    QCOMPARE(length % 8, 0U);
    const auto header = nlohmann::json::parse(bytes.substr(8, length));
    QCOMPARE(header["b"]["data_offsets"][0].get<int>(), 0);
    QCOMPARE(header["c"]["data_offsets"][0].get<int>(), 16);
    QCOMPARE(header["a"]["data_offsets"][0].get<int>(), 18);
  }

  void readsEveryFixtureAsItsListSays() {
    const auto listed = test::fixtureJson("", "TENSORS.json");
    int files = 0;
    for (const auto& [name, tensors] : listed.items()) {
      if (!name.ends_with(".safetensors")) continue;
      const TensorMap read = readSafetensors(test::fixtureFile("", name));
      QVERIFY2(read.size() == tensors.size(), name.c_str());
      for (const auto& [tensor_name, facts] : tensors.items()) {
        QVERIFY2(read.contains(tensor_name), tensor_name.c_str());
        QVERIFY2(read.at(tensor_name).sizes() == facts[1].get<std::vector<std::int64_t>>(),
                 tensor_name.c_str());
      }
      ++files;
    }
    QVERIFY2(files > 0, "TENSORS.json lists no safetensors file");
  }

  void fixturesSurviveBeingWrittenAgain() {
    const QTemporaryDir folder;
    const fs::path copy = fs::path(folder.path().toStdString()) / "copy.safetensors";
    for (const fs::path& path : test::fixtureFiles("checkpoint", ".safetensors")) {
      const SafetensorsFile file = readSafetensorsFile(path);
      writeSafetensors(diskStorage(), copy, file.tensors, file.metadata);
      const TensorMap again = readSafetensors(copy);
      QCOMPARE(again.size(), file.tensors.size());
      for (const auto& [name, tensor] : file.tensors)
        QVERIFY2(torch::equal(again.at(name), tensor), name.c_str());
    }
  }

  void refusesWhatDoesNotFit_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("reason");
    const QByteArray four(4, '\0');
    QTest::newRow("an array") << QByteArray("[]") << QByteArray() << "no JSON object";
    QTest::newRow("deep nesting") << QByteArray(100000, '[') << QByteArray() << "no JSON object";
    QTest::newRow("a field too many")
        << QByteArray(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4],"x":1}})") << four
        << "needs exactly";
    QTest::newRow("a shape of fractions")
        << QByteArray(R"({"a":{"dtype":"U8","shape":[4.0],"data_offsets":[0,4]}})") << four << "no size";
    QTest::newRow("an empty tensor whose strides overflow")
        << QByteArray(R"({"a":{"dtype":"U8","shape":[0,4611686018427387904,4],"data_offsets":[0,0]}})")
        << QByteArray() << "larger than any memory";
    QTest::newRow("a truth value of 2")
        << QByteArray(R"({"a":{"dtype":"BOOL","shape":[1],"data_offsets":[0,1]}})") << QByteArray(1, '\2')
        << "truth value";
    QTest::newRow("the type twice")
        << QByteArray(R"({"a":{"dtype":"U8","dtype":"I8","shape":[4],"data_offsets":[0,4]}})") << four
        << "twice";
    QTest::newRow("a number in the metadata")
        << QByteArray(R"({"__metadata__":{"a":1}})") << QByteArray() << "metadata";
  }
  void refusesWhatDoesNotFit() {
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, data);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    const fs::path path = writeRaw(folder, header.toStdString(), data.toStdString());
    try {
      readSafetensors(path);
      QFAIL("it was read");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
      QVERIFY2(QString(error.what()).contains(reason), error.what());
      QVERIFY2(QString(error.what()).contains("raw.safetensors"), error.what());
    }
  }

  void refusesTypesThatTheFormatLacks() {
    QVERIFY_THROWS_EXCEPTION(Error, safetensorsBytes({{"a", torch::zeros({1}, torch::kComplexFloat)}}));
  }
};

DINOSCOPE_TEST(SafetensorsTest)
#include "safetensors_test.moc"
