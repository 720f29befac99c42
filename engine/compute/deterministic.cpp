#include "engine/compute/deterministic.h"

#include <torch/types.h>

#include <cstdlib>

#include "engine/compute/torch_compat.h"

namespace dinoscope {

DeterministicScope::Choice DeterministicScope::current() {
  const at::Context& context = at::globalContext();
  return {context.deterministicAlgorithms(), context.deterministicAlgorithmsWarnOnly(),
          context.deterministicCuDNN(), context.benchmarkCuDNN()};
}

void DeterministicScope::prepare() { setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", /*overwrite=*/0); }

DeterministicScope::DeterministicScope(bool on) : m_is_on(on), m_former(current()) {
  if (!m_is_on) return;
  prepare();
  at::Context& context = at::globalContext();
  context.setDeterministicAlgorithms(true, /*warn_only=*/false);
  context.setDeterministicCuDNN(true);
  context.setBenchmarkCuDNN(false);
  compat::leaveNewMemoryAsItIs();
}

DeterministicScope::~DeterministicScope() {
  if (!m_is_on) return;
  at::Context& context = at::globalContext();
  context.setDeterministicAlgorithms(m_former.algorithms, m_former.algorithms_warn_only);
  context.setDeterministicCuDNN(m_former.cudnn);
  context.setBenchmarkCuDNN(m_former.cudnn_benchmark);
}

}  // namespace dinoscope
