#include "engine/compute/out_of_memory.h"

#include <torch/types.h>

#include <QTest>
#include <future>
#include <new>
#include <stdexcept>
#include <system_error>

#include "engine/core/error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

template <class Exception>
bool isSo(const Exception& exception) {
  return isOutOfMemory(std::make_exception_ptr(exception));
}

/// As TORCH_CHECK throws it.
c10::Error torchError(const std::string& message) {
  return {c10::SourceLocation{__func__, __FILE__, static_cast<std::uint32_t>(__LINE__)}, message};
}

}  // namespace

class OutOfMemoryTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void knowsTypes() {
    QVERIFY(isSo(std::bad_alloc()));
    QVERIFY(isSo(std::bad_array_new_length()));
    QVERIFY(isSo(std::system_error(ENOMEM, std::generic_category(), "pthread_create")));
    QVERIFY(!isSo(std::system_error(ENOSPC, std::generic_category(), "write")));
    QVERIFY(
        isSo(c10::OutOfMemoryError({__func__, __FILE__, static_cast<std::uint32_t>(__LINE__)}, "no more")));
    QVERIFY(!isSo(7));
    // Told by ourselves already, also when it speaks of memory.
    QVERIFY(!isSo(runError("The GPU is out of memory; lower run.batch_size.")));
  }

  void knowsSentences_data() {
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("is_out_of_memory");
    const auto row = [](const char* sentence, bool is_so) { QTest::newRow(sentence) << sentence << is_so; };
    row("CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 8.00 GiB total capacity)", true);
    row("CUDA error: out of memory\nCUDA kernel errors might be asynchronously reported", true);
    row("CUDA driver error: out of memory", true);
    row("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`", true);
    row("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasSgemm( handle, opa, opb, m, n, k)`",
        true);
    row("cuDNN error: CUDNN_STATUS_ALLOC_FAILED", true);
    row("cuDNN error: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED", true);
    row("cusolver error: CUSOLVER_STATUS_ALLOC_FAILED, when calling `cusolverDnCreate(handle)`", true);
    row("HIP out of memory. Tried to allocate 20.00 MiB", true);
    row("[enforce fail at alloc_cpu.cpp:66] . DefaultCPUAllocator: can't allocate memory: you tried to "
        "allocate 68719476736 bytes. Error code 12 (Cannot allocate memory)",
        true);
    row("CUDA error: an illegal memory access was encountered", false);
    row("CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasSgemm( handle )`", false);
    row("cuDNN error: CUDNN_STATUS_MAPPING_ERROR", false);
    row("CUDA error: device-side assert triggered", false);
    row("mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)", false);
  }

  void knowsSentences() {
    QFETCH(QString, sentence);
    QFETCH(bool, is_out_of_memory);
    QCOMPARE(isSo(torchError(sentence.toStdString())), is_out_of_memory);
    QCOMPARE(isSo(std::runtime_error(sentence.toStdString())), is_out_of_memory);
  }

  void knowsWhatLibTorchThrowsHere() {
    try {
      torch::empty({std::int64_t{1} << 50});
      QFAIL("there was a petabyte");
    } catch (...) {
      QVERIFY(isOutOfMemory(std::current_exception()));
    }
    try {
      torch::mm(torch::ones({2, 3}), torch::ones({4, 5}));
      QFAIL("shapes that do not fit were multiplied");
    } catch (...) {
      QVERIFY(!isOutOfMemory(std::current_exception()));
    }
  }
};

DINOSCOPE_TEST(OutOfMemoryTest)
#include "out_of_memory_test.moc"
