#include "engine/run_files/checkpoint_folders.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "engine/core/storage_error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

class CheckpointFoldersTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
  }

  void theNewestComesFirstByNumber() {
    for (const char* name : {"step-0000000012.9", "step-0000000012", "step-0000000012.10",
                             "step-0000000012.2", "step-0000000002", "step-20000000000", "step-9999999999",
                             "step-odd", "step-12.x", "step-", "step--3", ".new-step-0000000099", "other"})
      fs::create_directories(m_folder / name);
    std::ofstream(m_folder / "step-0000000077") << "a file";
    QStringList names;
    for (const fs::path& path : listCheckpoints(m_folder))
      names << QString::fromStdString(path.filename().string());
    QCOMPARE(names,
             (QStringList{"step-20000000000", "step-9999999999", "step-0000000012.10", "step-0000000012.9",
                          "step-0000000012.2", "step-0000000012", "step-0000000002"}));
    QVERIFY(listCheckpoints(m_folder / "absent").empty());
  }

  void theNextOneIsNewerThanAllOfItsStep() {
    QCOMPARE(nextCheckpointFolder(m_folder, 12), m_folder / "step-0000000012");
    fs::create_directories(m_folder / "step-0000000012.3");  // the first two are gone
    QCOMPARE(nextCheckpointFolder(m_folder, 12), m_folder / "step-0000000012.4");
    QCOMPARE(nextCheckpointFolder(m_folder, 13), m_folder / "step-0000000013");
    std::ofstream(m_folder / "step-0000000013") << "a file";
    QCOMPARE(nextCheckpointFolder(m_folder, 13), m_folder / "step-0000000013.2");
  }

  void aListingThatFailsIsTheDisks() {
    fs::create_symlink("loop", m_folder / "loop");
    QVERIFY_THROWS_EXCEPTION(StorageError, listCheckpoints(m_folder / "loop"));
    QVERIFY_THROWS_EXCEPTION(StorageError, nextCheckpointFolder(m_folder / "loop", 1));
  }

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
};

DINOSCOPE_TEST(CheckpointFoldersTest)
#include "checkpoint_folders_test.moc"
