#pragma once

#include <QString>
#include <QWidget>
#include <array>

#include "engine/core/events.h"

namespace dinoscope {

/// Where the time of a training step goes: a bar of parts (waiting for photos, forward, backward, update)
/// with their share in words, and what that means. On a GPU, whose parts can't be told apart by the clock
/// (StepMetrics), all that is not waiting is one part: computing.
class PipelineMeter : public QWidget {
  Q_OBJECT

public:
  static constexpr std::size_t kParts = 4;

  explicit PipelineMeter(QWidget* parent = nullptr);

  void clear();
  /// Takes a step in; the shares are a moving average over about 20 of them.
  void add(const StepMetrics& metrics);

  /// Waiting, forward, backward, update: in sum 1, or all 0 before the first step with times. Of steps whose
  /// parts are not known forward is all that computes, and the last two are 0.
  std::array<double, kParts> shares() const;
  bool arePartsKnown() const { return m_are_parts_known; }
  /// One sentence: "The step never waits for photos." or what to do about it.
  QString verdict() const;

  QSize sizeHint() const override { return {300, 96}; }
  QSize minimumSizeHint() const override { return {220, 96}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  std::array<double, kParts> m_average_ms{};
  double m_images_per_second = 0;
  bool m_has_times = false;
  bool m_are_parts_known = true;  // of the last step
};

}  // namespace dinoscope
