// What a run leaves for other programs: TensorBoard's events, and attention maps as pictures.
#include <QTemporaryDir>
#include <QTest>
#include <bit>
#include <cstring>
#include <fstream>

#include "engine/core/error.h"
#include "engine/io/input_file.h"
#include "engine/run_files/snapshot_files.h"
#include "engine/run_files/tensorboard_events.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

std::uint32_t checksumOf(const std::string& text) { return crc32c(std::as_bytes(std::span(text))); }

template <typename Integer>
Integer littleEndianAt(const std::string& bytes, std::size_t offset) {
  Integer value = 0;
  for (std::size_t i = 0; i < sizeof(Integer); ++i)
    value |=
        static_cast<Integer>(static_cast<Integer>(static_cast<unsigned char>(bytes[offset + i])) << (8 * i));
  return value;
}

std::uint32_t unmasked(std::uint32_t masked) { return std::rotl(masked - 0xa282ead8U, 15); }

/// The records of a TFRecord file, each checksum held; the first part that is not whole ends them.
std::vector<std::string> recordsOf(const fs::path& path) {
  const std::string bytes = readWholeFile(path, 1 << 20);
  std::vector<std::string> records;
  for (std::size_t at = 0; at + 12 <= bytes.size();) {
    const auto length = static_cast<std::size_t>(littleEndianAt<std::uint64_t>(bytes, at));
    if (unmasked(littleEndianAt<std::uint32_t>(bytes, at + 8)) != checksumOf(bytes.substr(at, 8))) break;
    if (at + 16 + length > bytes.size()) break;
    const std::string record = bytes.substr(at + 12, length);
    if (unmasked(littleEndianAt<std::uint32_t>(bytes, at + 12 + length)) != checksumOf(record)) break;
    records.push_back(record);
    at += 16 + length;
  }
  return records;
}

AttentionSnapshot snapshotOf(const std::string& path, std::int64_t step) {
  AttentionSnapshot snapshot{step, path, Rgb8Image(6, 4), {FloatMap(3, 2), FloatMap(3, 2)}};
  for (std::size_t i = 0; i < snapshot.photo.pixels.size(); ++i)
    snapshot.photo.pixels[i] = static_cast<std::uint8_t>(i * 3);
  for (std::size_t i = 0; i < 6; ++i) {
    snapshot.heads[0].values[i] = 0.01F * static_cast<float>(i + static_cast<std::size_t>(step));
    snapshot.heads[1].values[i] = 0;
  }
  return snapshot;
}

}  // namespace

class RunFilesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
  }

  void castagnoliChecksumIsTheStandardOne() {
    QCOMPARE(checksumOf("123456789"), 0xe3069283U);            // the check value of CRC-32/ISCSI
    QCOMPARE(checksumOf(std::string(32, '\0')), 0x8a9136aaU);  // RFC 3720, appendix B.4
  }

  void eventsAreWholeRecords() {
    TensorboardEvents events(diskStorage(), m_folder, 0);
    StepMetrics metrics;
    metrics.step = 300;
    metrics.loss = 1.5;
    events.add(metrics);
    events.add(EpochSummary{2, 1.25, 47.5}, 301);
    events.flush();
    QVERIFY(events.path().filename().string().starts_with("events.out.tfevents."));
    const auto records = recordsOf(events.path());
    QCOMPARE(records.size(), std::size_t{4});
    QVERIFY(records[0].ends_with("brain.Event:2"));
    // After wall_time (tag 0x09 and 8 bytes): step 300 as varint; then the summary.
    QCOMPARE(records[2].substr(9, 4), std::string("\x10\xac\x02\x2a"));
    // Value { tag: "train/loss", simple_value: 1.5 }.
    QVERIFY(records[2].find(std::string("\x0a\x0atrain/loss\x15\x00\x00\xc0\x3f", 17)) != std::string::npos);
    QVERIFY(records[3].find("epoch/knn_top1") != std::string::npos);
  }

  void aCutRecordLeavesTheOthersAndARunThatGoesOnBeginsAFile() {
    TensorboardEvents first(diskStorage(), m_folder, 0);
    first.flush();
    {
      std::ofstream file(first.path(), std::ios::app | std::ios::binary);
      file << tfRecord("half of this").substr(0, 17);
    }
    QCOMPARE(recordsOf(first.path()).size(), std::size_t{2});
    TensorboardEvents second(diskStorage(), m_folder, 7);
    second.flush();
    QVERIFY(second.path() > first.path());
    const auto records = recordsOf(second.path());
    QCOMPARE(records.size(), std::size_t{2});
    // Event { step: 7, session_log { status: START } }: TensorBoard forgets what came from step 7 on.
    QCOMPARE(records[1].substr(9), std::string("\x10\x07\x3a\x02\x08\x01"));
  }

  void snapshotsComeBack() {
    const std::string photo = "/photos/birds/an \"odd\"\nname.jpg";
    for (const std::int64_t step : {std::int64_t{16}, std::int64_t{8}})
      writeSnapshot(diskStorage(), m_folder, snapshotOf(photo, step));
    writeSnapshot(diskStorage(), m_folder, snapshotOf("/photos/owl.jpg", 8));
    const auto all = listSnapshots(m_folder);
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].photo, photo);
    QCOMPARE(all[0].steps, (std::vector<std::int64_t>{8, 16}));
    const AttentionSnapshot expected = snapshotOf(photo, 16);
    const AttentionSnapshot read = readSnapshot(all[0], 16);
    QCOMPARE(read.path, expected.path);
    QCOMPARE(read.photo, expected.photo);
    QCOMPARE(read.heads.size(), std::size_t{2});
    QCOMPARE(read.heads[1], expected.heads[1]);
    for (std::size_t i = 0; i < 6; ++i)
      QVERIFY(std::abs(read.heads[0].values[i] - expected.heads[0].values[i]) < 1e-5F);
  }

  void photosOfAnyNameComeBack() {
    const std::string photo = "/photos/r\xe9sum\xe9.jpg";
    writeSnapshot(diskStorage(), m_folder, snapshotOf(photo, 8));
    QCOMPARE(listSnapshots(m_folder).at(0).photo, photo);
    QCOMPARE(readSnapshot(listSnapshots(m_folder).at(0), 8).path, photo);
  }

  void damagedSnapshotsAreRefusedOrLeftOut() {
    writeSnapshot(diskStorage(), m_folder, snapshotOf("/photos/owl.jpg", 8));
    const SnapshotSeries series = listSnapshots(m_folder).front();
    QVERIFY_THROWS_EXCEPTION(Error, readSnapshot(series, 9));
    const fs::path map = series.folder / "step-0000000008.pgm";
    const std::string bytes = readWholeFile(map, 1 << 20);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
      std::ofstream(map, std::ios::binary | std::ios::trunc) << bytes.substr(0, length);
      QVERIFY_THROWS_EXCEPTION(Error, readSnapshot(series, 8));
    }
    fs::resize_file(series.folder / "photo.ppm", 20);
    QVERIFY(listSnapshots(m_folder).empty());
    QVERIFY(listSnapshots(m_folder / "nowhere").empty());
  }

  void snapshotsBeyondACheckpointAreDropped() {
    for (const std::int64_t step : {8, 16, 24})
      writeSnapshot(diskStorage(), m_folder, snapshotOf("/photos/owl.jpg", step));
    dropSnapshotsAfter(diskStorage(), m_folder, 16);
    QCOMPARE(listSnapshots(m_folder).front().steps, (std::vector<std::int64_t>{8, 16}));
  }

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
};

DINOSCOPE_TEST(RunFilesTest)
#include "run_files_test.moc"
