#include "ui/view_models/run_progress.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/quantity_text.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {
namespace {

struct ProgressWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::RunProgress)
};

}  // namespace

QString runProgressText(const RunModel& run) {
  if (run.totalSteps() <= 0) return {};
  QStringList parts;
  if (run.latest() && run.stepsPerEpoch() > 0)
    parts << ProgressWords::tr("epoch %1 of %2")
                 .arg(countText(run.latest()->epoch + 1), countText(run.totalSteps() / run.stepsPerEpoch()));
  parts
      << ProgressWords::tr("step %1 of %2").arg(countText(run.completedSteps()), countText(run.totalSteps()));
  if (const auto seconds = run.secondsLeft())
    parts << ProgressWords::tr("%1 left").arg(durationText(*seconds));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace dinoscope
