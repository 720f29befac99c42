#include "ui/self_test/stall_verdict.h"

#include "ui/self_test/ui_stall_meter.h"

namespace dinoscope {

StallVerdict judgeStalls(const UiStallMeter& meter, std::optional<double> others_share) {
  StallVerdict verdict;
  const UiStall longest = meter.longest(true);
  const UiStall longest_own = meter.longestOwn(true);
  verdict.is_machine_calm = others_share.value_or(0) <= StallVerdict::kCalmShare;
  verdict.longest_ms = longest.wall_ms;
  verdict.longest_own_ms = longest_own.ownPart_ms();
  const double decisive_ms = verdict.is_machine_calm ? verdict.longest_ms : verdict.longest_own_ms;
  verdict.held = meter.questionsWhileTraining() > 0 && decisive_ms <= StallVerdict::kLimit_ms;
  if (verdict.held) return verdict;
  verdict.sentence =
      meter.questionsWhileTraining() == 0
          ? QStringLiteral("The ui thread was not watched while training.")
          : QStringLiteral(
                "The ui thread answered nothing for %1 ms while training (limit %2 ms), in \"%3\".")
                .arg(decisive_ms, 0, 'f', 0)
                .arg(StallVerdict::kLimit_ms, 0, 'f', 0)
                .arg(verdict.is_machine_calm ? longest.step : longest_own.step);
  return verdict;
}

}  // namespace dinoscope
