#pragma once

#include <exception>

namespace dinoscope {

/// Whether an exception says that memory ran out, on the device or the host: LibTorch's own types, what the
/// libraries of a GPU answer when they get none for their workspaces (cuBLAS, cuDNN, cuSOLVER; LibTorch
/// passes it on as a general error, so that only the sentence tells), the CPU allocator's, std::bad_alloc,
/// ENOMEM. Never an Error: that was understood already.
bool isOutOfMemory(const std::exception_ptr& exception);

}  // namespace dinoscope
