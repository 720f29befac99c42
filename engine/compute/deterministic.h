#pragma once

namespace dinoscope {

/// While one lives that is on, LibTorch computes on a GPU only with kernels that give the same numbers each
/// time, and refuses operations that have none (run.deterministic). Counts for the whole process, whose
/// former choice comes back; scopes must end in the reverse of their order. On a CPU the kernels are of that
/// kind anyhow. What it costs on a GPU: tests/gpu measures it.
class DeterministicScope {
public:
  explicit DeterministicScope(bool on);
  ~DeterministicScope();
  DeterministicScope(const DeterministicScope&) = delete;
  DeterministicScope& operator=(const DeterministicScope&) = delete;

  /// cuBLAS reads how it is to share out its workspace (CUBLAS_WORKSPACE_CONFIG) once, before its first
  /// product in this process: call it before that. What the user has set stays.
  static void prepare();

private:
  struct Choice {
    bool algorithms, algorithms_warn_only, cudnn, cudnn_benchmark;
  };
  static Choice current();

  const bool m_is_on;
  const Choice m_former;
};

}  // namespace dinoscope
