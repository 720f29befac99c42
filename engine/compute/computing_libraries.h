#pragma once

#include <string>

namespace dinoscope {

/// The library that multiplies matrices for LibTorch on the processor.
struct BlasFacts {
  std::string file;  ///< "/usr/lib/x86_64-linux-gnu/libopenblas.so.0"; empty when it can't be found
  bool is_openblas = false;
  std::string description;  ///< "OpenBLAS 0.3.21 with kernels for SkylakeX"; empty for another BLAS
};
BlasFacts blasFacts();

/// oneDNN: its version and file, "oneDNN 2.6.0 in /usr/lib/..."; empty when LibTorch was built without it.
std::string oneDnnDescription();

/// "AMD EPYC 9B45", empty where the system does not say.
std::string processorName();

/// All that the numbers of a product may depend on, a line each: the processor and what it can, the files of
/// the libraries that compute (size and time), and what the environment tells them.
std::string arithmeticIdentity();

}  // namespace dinoscope
