#pragma once

#include <QString>

namespace dinoscope {

class RunModel;

enum class HealthLevel { Unknown, Good, Warning, Bad };

/// How a run is, in one sentence.
struct HealthReading {
  HealthLevel level = HealthLevel::Unknown;
  QString sentence;
  QString explanation = {};  ///< what its numbers mean

  bool operator==(const HealthReading&) const = default;
};

/// The watchdog's judgement: the most urgent of what it has told and not taken back; else that all is well,
/// with the newest signals. The ui has no judgement of its own that could contradict it.
HealthReading readHealth(const RunModel& run);

}  // namespace dinoscope
