#include "engine/compute/arithmetic_check.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string_view>

#include "engine/compute/answering_process.h"
#include "engine/compute/arithmetic_products.h"
#include "engine/compute/compute_device.h"
#include "engine/compute/computing_libraries.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

constexpr const char* kArgument = "--check-arithmetic";

std::atomic<bool> may_be_started = false;  // what main() has promised for this program

// Older kernels of a library whose newest ones fail, and what it calls the variable that chooses them.
struct Remedy {
  const char* variable;
  std::array<const char*, 2> values;
};
#if defined(__x86_64__)
constexpr Remedy kOlderBlas{"OPENBLAS_CORETYPE", {"Haswell", "Nehalem"}};
#else
constexpr Remedy kOlderBlas{"OPENBLAS_CORETYPE", {"ARMV8", "GENERIC"}};
#endif
constexpr Remedy kOlderOneDnn{"ONEDNN_MAX_CPU_ISA", {"AVX2", "SSE41"}};

/// What a report (reportProducts()) says, and how the process that gave it ended.
struct Outcome {
  enum class Kind { Right, Wrong, NoAnswer } kind = Kind::NoAnswer;
  ProductMaker maker = ProductMaker::Blas;
  std::string product = phrase("the first product");  ///< where it ended
  std::string what;  ///< "gives 12 where 13 is right", "crashes (Segmentation fault)"
};

Outcome outcomeOf(const std::string& report) {
  Outcome outcome;
  std::istringstream lines(report);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string first, second, third;
    words >> first >> second >> third;
    if (first == "begin") {
      outcome.maker = second == "onednn" ? ProductMaker::OneDnn : ProductMaker::Blas;
      outcome.product = line.substr(std::min(line.size(), first.size() + second.size() + 2));
    } else if (first == "right") {
      outcome.kind = Outcome::Kind::Right;
    } else if (first == "wrong") {
      outcome.kind = Outcome::Kind::Wrong;
      outcome.what = sentence("gives %1 where %2 is right", second, third);
    }
  }
  return outcome;
}

Outcome outcomeOf(const ProcessAnswer& answer) {
  Outcome outcome = outcomeOf(answer.output);
  if (outcome.kind != Outcome::Kind::NoAnswer) return outcome;
  if (answer.is_late) outcome.what = phrase("does not end");
  if (!answer.crash.empty()) outcome.what = sentence("crashes (%1)", answer.crash);
  if (!outcome.what.empty()) outcome.kind = Outcome::Kind::Wrong;
  return outcome;
}

Outcome outcomeOf(const ArithmeticCheck& check, std::vector<std::string> environment = {}) {
  // On a machine with other work threads that spin while they wait would take several times as long.
  environment.emplace_back("OMP_WAIT_POLICY=passive");
  return outcomeOf(askProcess(check.command, environment, check.patience));
}

/// "start with OPENBLAS_CORETYPE=Haswell in the environment (...), or `other`": the first that was tried and
/// computes right; `other` alone when none did.
std::string remedyTried(const ArithmeticCheck& check, const Remedy& remedy, const char* other) {
  if (check.command.empty()) return other;
  for (const char* value : remedy.values) {
    const std::string setting = std::string(remedy.variable) + "=" + value;
    if (outcomeOf(check, {setting}).kind == Outcome::Kind::Right)
      return sentence("start with %1 in the environment (it was tried and computes right), or %2", setting,
                      other);
  }
  return other;
}

std::string refusal(const ArithmeticCheck& check, const Outcome& outcome) {
  std::string library, remedy;
  if (outcome.maker == ProductMaker::Blas) {
    const BlasFacts blas = blasFacts();
    library = blas.file.empty() ? phrase("the BLAS of LibTorch") : blas.file;
    if (!blas.description.empty()) library += " (" + blas.description + ")";
    remedy = blas.is_openblas
                 ? remedyTried(check, kOlderBlas, phrase("install another version of libopenblas0-openmp"))
                 : phrase("install libopenblas0-openmp");
  } else {
    const std::string description = oneDnnDescription();
    library = description.empty() ? "LibTorch" : description;
    remedy = remedyTried(check, kOlderOneDnn, phrase("install another version of LibTorch"));
  }
  if (outcome.product.ends_with("bf16")) remedy = sentence("%1; or set run.precision to fp32", remedy);
  const std::string processor = processorName();
  if (processor.empty())
    return sentence(
        "Products can't be trusted on this machine: %1 %2. They are computed by %3, which does not fit this "
        "processor; %4.",
        outcome.product, outcome.what, library, remedy);
  return sentence(
      "Products can't be trusted on this machine: %1 %2. They are computed by %3, which does not fit this "
      "processor (%4); %5.",
      outcome.product, outcome.what, library, processor, remedy);
}

fs::path cacheFolder() {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);
    return fs::path(value == nullptr ? "" : value);
  };
  const fs::path cache = variable("XDG_CACHE_HOME");
  if (cache.is_absolute()) return cache / "dinoscope";
  const fs::path home = variable("HOME");
  return home.is_absolute() ? home / ".cache" / "dinoscope" : fs::path();
}

/// One file an identity, so that programs that link different libraries don't forget each other's.
fs::path cacheFile(const ArithmeticCheck& check) {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a
  for (const char letter : check.identity)
    hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
  std::ostringstream name;
  name << "arithmetic-" << std::hex << hash;
  return check.cache / name.str();
}

bool isRemembered(const ArithmeticCheck& check) {
  if (check.cache.empty()) return false;
  std::ifstream file(cacheFile(check), std::ios::binary);
  return file && std::string(std::istreambuf_iterator<char>(file), {}) == check.identity;
}

/// Costs nothing but the time again where it can't be written.
void remember(const ArithmeticCheck& check) {
  if (check.cache.empty()) return;
  const fs::path file = cacheFile(check);
  const fs::path unfinished = file.string() + ".new" + std::to_string(getpid());
  std::error_code error;
  fs::create_directories(check.cache, error);
  {
    std::ofstream out(unfinished, std::ios::binary);
    out << check.identity;
    if (!out.flush()) return fs::remove(unfinished, error), void();
  }
  fs::rename(unfinished, file, error);
}

}  // namespace

std::optional<int> answerArithmeticCheck(int argc, char** argv) {
  if (argc != 2 || std::string_view(argv[1]) != kArgument) {
    may_be_started = true;
    return std::nullopt;
  }
  prctl(PR_SET_PDEATHSIG, SIGKILL);  // whoever asked is gone: nobody listens
  const rlimit no_core{0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  setComputeThreads(0);
  reportProducts([](const std::string& line) { std::cout << line << std::endl; });
  return 0;
}

void requireRightArithmetic() {
  if (!may_be_started) return;
  ArithmeticCheck check;
  check.command = {"/proc/self/exe", kArgument};
  check.cache = cacheFolder();
  check.identity = arithmeticIdentity();
  check.multiply = [] {
    std::string report;
    reportProducts([&report](const std::string& line) { report += line + "\n"; });
    return report;
  };
  requireRightArithmetic(check);
}

void requireRightArithmetic(const ArithmeticCheck& check) {
  if (isRemembered(check)) return;
  Outcome outcome = check.command.empty() ? Outcome() : outcomeOf(check);
  // The process could not be started, or was ended by somebody.
  if (outcome.kind == Outcome::Kind::NoAnswer) outcome = outcomeOf(check.multiply());
  if (outcome.kind == Outcome::Kind::Wrong) throw runError(refusal(check, outcome));
  remember(check);
}

}  // namespace dinoscope
