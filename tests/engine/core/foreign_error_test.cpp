#include "engine/core/foreign_error.h"

#include <QTest>
#include <cerrno>
#include <filesystem>
#include <new>
#include <string>

#include "engine/core/storage_error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

// Exceptions as the libraries throw them, told apart by the names of their types.
namespace c10 {
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};
}  // namespace c10
namespace cv {
struct Exception : std::runtime_error {
  using std::runtime_error::runtime_error;
};
}  // namespace cv

namespace {

Error translated(const auto& thrown) { return errorFrom(std::make_exception_ptr(thrown)); }

}  // namespace

class ForeignErrorTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void keepsItsOwn() {
    const Error data = translated(dataError("photo.jpg is cut short."));
    QCOMPARE(data.kind(), ErrorKind::Data);
    QCOMPARE(std::string(data.what()), std::string("photo.jpg is cut short."));
    QCOMPARE(translated(StorageError("full")).kind(), ErrorKind::Data);
    QCOMPARE(translated(cancelledError()).kind(), ErrorKind::Cancelled);
  }

  void saysWhatToDoWithoutMemory() {
    QVERIFY(std::string(translated(std::bad_alloc()).what()).find("run.batch_size") != std::string::npos);
    const Error torch =
        translated(c10::Error("[enforce fail at alloc_cpu.cpp:75] err == 0. DefaultCPUAllocator: can't "
                              "allocate memory: you tried to "
                              "allocate 1000 bytes. Error code 12"));
    QVERIFY(std::string(torch.what()).find("run.batch_size") != std::string::npos);
  }

  void leavesOneLineOfATrace() {
    const Error torch = translated(c10::Error(
        "mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)\nException raised from meta at "
        "../aten/src/ATen/native/LinearAlgebra.cpp:136 (most recent call first):\nframe #0: 0x7f"));
    const std::string sentence = torch.what();
    QCOMPARE(torch.kind(), ErrorKind::Run);
    QVERIFY(sentence.find("LibTorch failed: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5).") == 0);
    QVERIFY(sentence.find("frame") == std::string::npos && sentence.find('\n') == std::string::npos);
    const std::string picture =
        translated(
            cv::Exception("OpenCV(4.6.0) ./modules/imgproc/src/resize.cpp:4052: error: (-215:Assertion "
                          "failed) !ssize.empty() in function 'resize'\n"))
            .what();
    QVERIFY(picture.starts_with("OpenCV failed: (-215:Assertion failed)"));
    QVERIFY(picture.find("modules/") == std::string::npos);
  }

  void namesTheFileThatCantBeUsed() {
    const auto thrown = [](int code) {
      return translated(std::filesystem::filesystem_error("cannot make folder", "runs/a",
                                                          std::error_code(code, std::generic_category())));
    };
    QCOMPARE(thrown(ENOENT).kind(), ErrorKind::Data);
    QCOMPARE(thrown(ENOSPC).kind(), ErrorKind::Data);
    QVERIFY(std::string(thrown(ENOSPC).what()).starts_with("runs/a can't be used: No space left on device"));
  }

  void takesWhatIsNoException() { QCOMPARE(translated(7).kind(), ErrorKind::Run); }
};

DINOSCOPE_TEST(ForeignErrorTest)
#include "foreign_error_test.moc"
