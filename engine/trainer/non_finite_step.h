#pragma once

#include <cstdint>
#include <string>

#include "engine/core/error.h"

namespace dinoscope {

/// A step whose loss or gradients were not finite: nothing of it was applied. Caught where the run decides
/// what follows (RunWatch); whoever does not know it sees a run error.
class NonFiniteStep : public Error {
public:
  /// `what`: "loss" or "gradient".
  NonFiniteStep(const std::string& what, std::int64_t step, double loss, double gradient_norm)
      : Error(ErrorKind::Run,
              "The " + what + " of step " + std::to_string(step) +
                  " is not a finite number, so the step was not applied; lower optim.lr or raise "
                  "teacher.temp_start, and look for broken photos."),
        m_what(what),
        m_step(step),
        m_loss(loss),
        m_gradient_norm(gradient_norm) {}

  const std::string& whatWas() const { return m_what; }
  std::int64_t step() const { return m_step; }
  double loss() const { return m_loss; }
  double gradientNorm() const { return m_gradient_norm; }

private:
  std::string m_what;
  std::int64_t m_step;
  double m_loss;
  double m_gradient_norm;
};

}  // namespace dinoscope
