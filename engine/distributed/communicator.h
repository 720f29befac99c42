#pragma once

#include <torch/types.h>

#include <cstdint>

namespace dinoscope {

/// What the ranks of one run say to each other. The trainer and the loss's center speak through it, so
/// that one process and many run the same code.
class Communicator {
public:
  virtual ~Communicator() = default;

  virtual std::int64_t rank() const = 0;
  virtual std::int64_t size() const = 0;
  /// Replaces `tensor` by its sum over all ranks.
  virtual void allReduceSum(torch::Tensor& tensor) = 0;
};

/// A run in one process: nothing to say to anybody.
class SingleProcess : public Communicator {
public:
  std::int64_t rank() const override { return 0; }
  std::int64_t size() const override { return 1; }
  void allReduceSum(torch::Tensor&) override {}
};

}  // namespace dinoscope
