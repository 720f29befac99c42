// A library that multiplies wrongly, crashes or hangs is refused before anything is trained with it.
#include "engine/compute/arithmetic_check.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <limits>
#include <thread>

#include "engine/compute/arithmetic_products.h"
#include "engine/compute/computing_libraries.h"
#include "engine/core/error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

constexpr const char* kWrong = "begin blas a product of 2 x 2 by 2 x 2 in fp32\nwrong 1 2\n";
constexpr const char* kRight = "begin blas a product of 2 x 2 by 2 x 2 in fp32\nright\n";

/// The sentence of the refusal, empty when there is none.
std::string refusal(const ArithmeticCheck& check) {
  try {
    requireRightArithmetic(check);
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Run) return error.what();
    return "another kind of error";
  }
  return {};
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A process that reports what a shell script prints; whoever asks here instead finds all wrong.
ArithmeticCheck shell(const std::string& script) {
  ArithmeticCheck check;
  check.command = {"/bin/sh", "-c", script};
  check.multiply = [] { return std::string(kWrong); };
  return check;
}

std::int64_t fileCount(const fs::path& folder) {
  return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

}  // namespace

class ArithmeticCheckTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void findsThisMachineRight() {
    std::int64_t blas = 0, one_dnn = 0;
    const auto wrong = findWrongProduct(
        {}, [&](const ProductName& name) { ++(name.maker == ProductMaker::Blas ? blas : one_dnn); });
    QVERIFY2(!wrong, wrong ? wrong->name.text.c_str() : "");
    QVERIFY(blas >= 20 && one_dnn >= 6);
  }

  void findsAWrongNumber_data() {
    QTest::addColumn<double>("error");
    QTest::newRow("one more") << 1.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
  }

  void findsAWrongNumber() {
    QFETCH(double, error);
    Arithmetic wrong_at_end;
    wrong_at_end.multiply = [error](const torch::Tensor& a, const torch::Tensor& b) {
      torch::Tensor product = torch::matmul(a, b);
      if (product.dim() == 3) product.flatten()[-1] += error;
      return product;
    };
    const auto wrong = findWrongProduct(wrong_at_end);
    QVERIFY(wrong.has_value());
    QCOMPARE(wrong->name.text, std::string("6 products of 197 x 64 by 64 x 197 in fp32"));
  }

  void findsAWrongConvolution() {
    for (const bool is_gradient_wrong : {false, true}) {
      Arithmetic wrong_at_stride;
      wrong_at_stride.convolve = [is_gradient_wrong](const torch::Tensor& images, const torch::Tensor& weight,
                                                     std::int64_t stride, std::int64_t padding) {
        if (stride != 2) return torch::conv2d(images, weight, {}, stride, padding);
        if (is_gradient_wrong)
          return torch::conv2d(images, weight.detach() + 0 * weight, {}, stride, padding);
        return torch::conv2d(images, weight.roll(1, 0), {}, stride, padding);
      };
      const auto wrong = findWrongProduct(wrong_at_stride);
      QVERIFY(wrong.has_value());
      QCOMPARE(wrong->name.maker, ProductMaker::OneDnn);
      QVERIFY(has(wrong->name.text, "a convolution of 3 x 3"));
    }
  }

  void refusesWhatIsWrong() {
    ArithmeticCheck check;
    check.multiply = [] { return std::string(kWrong); };
    const std::string sentence = refusal(check);
    QVERIFY2(has(sentence, "2 x 2 by 2 x 2 in fp32 gives 1 where 2 is right"), sentence.c_str());
    QVERIFY2(has(sentence, "libopenblas0-openmp"), sentence.c_str());
    QVERIFY2(has(sentence, blasFacts().file), "it says which library");
    check.multiply = [] { return std::string("begin onednn a convolution in bf16\nwrong nan 2\n"); };
    QVERIFY2(has(refusal(check), "run.precision to fp32"), refusal(check).c_str());
    check.multiply = [] { return std::string(kRight); };
    QCOMPARE(refusal(check), std::string());
  }

  void survivesACrash() {
    for (const char* signal : {"ILL", "SEGV", "BUS", "FPE", "ABRT"}) {
      const std::string sentence =
          refusal(shell(std::string("echo begin blas a product; kill -") + signal + " $$"));
      QVERIFY2(has(sentence, "a product crashes ("), sentence.c_str());
      QVERIFY2(!has(sentence, "OPENBLAS_CORETYPE"), "what crashes with older kernels too is no remedy");
    }
  }

  void namesTheKernelsThatWork() {
    if (!blasFacts().is_openblas) SKIP_FOR_LACK_OF("OpenBLAS");
    const std::string sentence =
        refusal(shell("echo begin blas a product; case $OPENBLAS_CORETYPE in Nehalem|GENERIC) echo right;; "
                      "*) kill -ILL $$;; esac"));
    QVERIFY2(has(sentence, "OPENBLAS_CORETYPE=Nehalem") || has(sentence, "OPENBLAS_CORETYPE=GENERIC"),
             sentence.c_str());
  }

  void endsWhatHangs() {
    ArithmeticCheck check = shell("echo begin blas a product; exec sleep 600");
    check.patience = std::chrono::milliseconds(200);
    QVERIFY(has(refusal(check), "a product does not end"));
  }

  void multipliesItselfWithoutAnAnswer() {
    // Ended by somebody else, or not even started: nothing is known of the arithmetic.
    for (ArithmeticCheck check : {shell("kill -KILL $$"), shell("exit 1")}) {
      QVERIFY(has(refusal(check), "gives 1 where 2 is right"));
      check.command = {"/nonexistent/program"};
      QVERIFY(has(refusal(check), "gives 1 where 2 is right"));
      check.multiply = [] { return std::string(kRight); };
      QCOMPARE(refusal(check), std::string());
    }
  }

  void remembersWhatIsRight() {
    const QTemporaryDir temporary;
    std::int64_t times = 0;
    std::string found = kWrong;
    ArithmeticCheck check;
    check.multiply = [&] {
      ++times;
      return found;
    };
    check.cache = fs::path(temporary.path().toStdString()) / "cache" / "dinoscope";
    check.identity = "processor A\nlibrary 1\n";
    QVERIFY(!refusal(check).empty());
    QVERIFY(!refusal(check).empty());
    QCOMPARE(times, 2);  // what is wrong is tried again: somebody may have mended it
    found = kRight;
    for (int i = 0; i < 3; ++i) QCOMPARE(refusal(check), std::string());
    QCOMPARE(times, 3);
    check.identity = "processor A\nlibrary 2\n";
    for (int i = 0; i < 2; ++i) QCOMPARE(refusal(check), std::string());
    QCOMPARE(times, 4);
    check.identity = "processor A\nlibrary 1\n";
    QCOMPARE(refusal(check), std::string());
    QCOMPARE(times, 4);
    QCOMPARE(fileCount(check.cache), 2);
    // A file of that name that holds something else is no answer.
    for (const auto& entry : fs::directory_iterator(check.cache)) std::ofstream(entry.path()) << "processor";
    QCOMPARE(refusal(check), std::string());
    QCOMPARE(times, 5);
  }

  void needsNoCache() {
    const QTemporaryDir temporary;
    const fs::path file = fs::path(temporary.path().toStdString()) / "file";
    std::ofstream(file) << "no folder";
    std::int64_t times = 0;
    ArithmeticCheck check;
    check.multiply = [&] {
      ++times;
      return std::string(kRight);
    };
    for (const fs::path& folder : {fs::path(), file / "cache", fs::path("/proc/dinoscope")}) {
      check.cache = folder;
      for (int i = 0; i < 2; ++i) QCOMPARE(refusal(check), std::string());
    }
    QCOMPARE(times, 6);
  }

  void knowsWhatComputes() {
    const QByteArray before = qgetenv("OPENBLAS_CORETYPE");  // somebody may have set it for all programs
    qunsetenv("OPENBLAS_CORETYPE");
    const std::string identity = arithmeticIdentity();
    QVERIFY2(has(identity, "torch_cpu"), identity.c_str());
    QVERIFY2(has(identity, "flags "), identity.c_str());
    qputenv("OPENBLAS_CORETYPE", "Haswell");
    QVERIFY(arithmeticIdentity() != identity);
    qunsetenv("OPENBLAS_CORETYPE");
    QCOMPARE(arithmeticIdentity(), identity);
    if (!before.isEmpty()) qputenv("OPENBLAS_CORETYPE", before);
  }
};

DINOSCOPE_TEST(ArithmeticCheckTest)
#include "arithmetic_check_test.moc"
