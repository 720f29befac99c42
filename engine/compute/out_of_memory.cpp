#include "engine/compute/out_of_memory.h"

#include <torch/types.h>

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <string_view>
#include <system_error>

#include "engine/core/error.h"

namespace dinoscope {
namespace {

constexpr std::array<std::string_view, 8> kSentences{
    "out of memory",  // "CUDA out of memory. Tried to allocate", "CUDA error: out of memory"
    "CUDA_ERROR_OUT_OF_MEMORY",
    "DefaultCPUAllocator",  // it throws for nothing else
    "CUBLAS_STATUS_ALLOC_FAILED",
    "CUDNN_STATUS_ALLOC_FAILED",
    "ALLOCATION_FAILED",  // cuDNN 9: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED and its like
    "CUSOLVER_STATUS_ALLOC_FAILED",
    "CUFFT_ALLOC_FAILED",
};

bool tellsOfMemory(std::string_view sentence) {
  return std::any_of(kSentences.begin(), kSentences.end(), [sentence](std::string_view part) {
    return sentence.find(part) != std::string_view::npos;
  });
}

}  // namespace

bool isOutOfMemory(const std::exception_ptr& exception) {
  try {
    std::rethrow_exception(exception);
  } catch (const Error&) {
    return false;
  } catch (const c10::OutOfMemoryError&) {
    return true;
  } catch (const c10::Error& error) {
    return tellsOfMemory(error.what_without_backtrace());  // functions in the trace have names too
  } catch (const std::bad_alloc&) {
    return true;
  } catch (const std::system_error& error) {
    return error.code() == std::errc::not_enough_memory;
  } catch (const std::exception& error) {
    return tellsOfMemory(error.what());  // an autograd thread's, or cuDNN's own
  } catch (...) {
    return false;
  }
}

}  // namespace dinoscope
