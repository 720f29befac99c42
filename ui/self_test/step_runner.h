#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace dinoscope {

/// One thing that a user does, and what must follow.
struct Step {
  QString name;                       ///< "Pause the run"
  std::function<void()> action = {};  ///< throws Error with one sentence when it can't be done
  std::function<bool()> holds = {};   ///< what must follow; asked again and again, may be empty
  QString otherwise = {};             ///< one sentence for when it does not
  std::function<void()> then = {};    ///< what is to be kept of it: a picture, a figure; may be empty
  double patience_s = 180;            ///< far beyond what it takes on a slow machine
};

struct StepOutcome {
  enum class Verdict { Held, Failed, Skipped };

  QString name;
  Verdict verdict = Verdict::Skipped;
  double seconds = 0;
  QString sentence = {};  ///< why it failed; empty when it held
};

/// Runs the event loop until `holds` is true or the patience is over; returns whether it is true.
/// Throws what `holds` throws.
bool waitUntil(const std::function<bool()>& holds, double patience_s);

/// Does the steps in order, `began` with each one's name. What follows a step that failed is skipped: it
/// would only fail for the same reason.
std::vector<StepOutcome> runSteps(const std::vector<Step>& steps,
                                  const std::function<void(const QString&)>& began);

}  // namespace dinoscope
