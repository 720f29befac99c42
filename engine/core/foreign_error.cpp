#include "engine/core/foreign_error.h"

#include <cxxabi.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <ios>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <typeinfo>

#include "engine/core/sentence.h"
#include "engine/core/storage_error.h"

namespace dinoscope {
namespace {

constexpr const char* kNoMemory =
    phrase("There is not enough memory; lower run.batch_size or the view sizes, or close other programs.");

/// Made while there is memory, one of each kind: copies share the sentence and allocate nothing.
const std::array<Error, 4> kErrorsWithoutMemory{
    Error(ErrorKind::Settings, kNoMemory), Error(ErrorKind::Data, kNoMemory),
    Error(ErrorKind::Run, kNoMemory), Error(ErrorKind::Cancelled, phrase("Cancelled."))};

std::string typeNameOf(const std::exception& thrown) {
  int status = 0;
  const std::unique_ptr<char, void (*)(void*)> name(
      abi::__cxa_demangle(typeid(thrown).name(), nullptr, nullptr, &status), std::free);
  return status == 0 ? name.get() : "";
}

/// Whose exception it is, by the namespace of its type: this file knows no library.
std::string libraryOf(const std::string& type) {
  if (type.starts_with("c10::") || type.starts_with("torch::") || type.starts_with("at::")) return "LibTorch";
  if (type.starts_with("cv::")) return "OpenCV";
  if (type.starts_with("nlohmann::")) return phrase("The JSON reader");
  return phrase("The system's library");
}

bool isOutOfMemoryText(std::string_view text) {
  for (const std::string_view sign :
       {"not enough memory", "out of memory", "can't allocate memory", "Failed to allocate", "ALLOC_FAILED"})
    if (text.find(sign) != std::string_view::npos) return true;
  return false;
}

/// The first line, without the place in the library's code that LibTorch ("... (function at file:line)",
/// "Exception raised from") and OpenCV ("OpenCV(4.6.0) file:line: error: (-215:...) ...") put around it.
std::string firstLineOf(std::string_view text) {
  text = text.substr(0, text.find('\n'));
  text = text.substr(0, text.find("Exception raised from"));
  if (const auto error = text.find(" error: ");
      text.starts_with("OpenCV(") && error != std::string_view::npos)
    text.remove_prefix(error + 8);
  while (!text.empty() && (text.back() == ' ' || text.back() == '.')) text.remove_suffix(1);
  return std::string(text);
}

Error errorOfFilesystem(const std::filesystem::filesystem_error& thrown) {
  return dataError(
      sentence("%1 can't be used: %2; check that it is there, that the disk has room, and who may use it.",
               thrown.path1().empty() ? phrase("A file") : thrown.path1().string(), thrown.code().message()));
}

Error translated(const std::exception_ptr& thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const Error& error) {
    return error;
  } catch (const std::bad_alloc&) {
    return runError(kNoMemory);
  } catch (const std::filesystem::filesystem_error& error) {
    return errorOfFilesystem(error);
  } catch (const std::exception& error) {
    if (isOutOfMemoryText(error.what())) return runError(kNoMemory);
    return runError(sentence("%1 failed: %2. This is a fault of the program: please report it.",
                             libraryOf(typeNameOf(error)), firstLineOf(error.what())));
  } catch (...) {
    return runError(
        sentence("A library failed without saying why. This is a fault of the program: please report it."));
  }
}

}  // namespace

Error errorFrom(const std::exception_ptr& thrown) noexcept {
  try {
    return translated(thrown);
  } catch (...) {
    const ErrorKind kind = errorKindOf(thrown);
    for (const Error& error : kErrorsWithoutMemory)
      if (error.kind() == kind) return error;
    return kErrorsWithoutMemory.back();
  }
}

ErrorKind errorKindOf(const std::exception_ptr& thrown) noexcept {
  try {
    std::rethrow_exception(thrown);
  } catch (const Error& error) {
    return error.kind();
  } catch (...) {
    return ErrorKind::Run;
  }
}

}  // namespace dinoscope
