#pragma once

#include <QObject>
#include <QString>
#include <chrono>
#include <condition_variable>
#include <optional>
#include <thread>
#include <vector>

#include "engine/core/mutex.h"
#include "ui/self_test/machine_load.h"

namespace dinoscope {

/// A stretch in which the ui thread answered nothing.
struct UiStall {
  double wall_ms = 0;
  double cpu_ms = 0;                ///< of it, the ui thread worked
  std::optional<double> queued_ms;  ///< of it, the ui thread was ready and had no processor
  QString step;                     ///< what was being done
  bool while_training = false;

  /// What remains without the time in the queue: the ui thread's own work, its locks and its files.
  double ownPart_ms() const;
};

/// Asks the ui thread again and again, as an event among its events, whether it is there, and notes how long
/// the answer took: that long a click would have waited. Lives on the ui thread; a thread of its own asks.
class UiStallMeter : public QObject {
  Q_OBJECT

public:
  UiStallMeter();
  ~UiStallMeter() override;

  /// What stalls from now on are put down to.
  void setStep(const QString& step);
  void setTraining(bool training);

  /// While one lives, the ui thread does something that no user would make it do (it saves a picture), and
  /// nothing is noted.
  class Exclusion {
  public:
    explicit Exclusion(UiStallMeter& meter);
    ~Exclusion();
    Exclusion(const Exclusion&) = delete;
    Exclusion& operator=(const Exclusion&) = delete;

  private:
    UiStallMeter& m_meter;
  };

  /// All that took longer than kWorthNoting_ms, in order.
  const std::vector<UiStall>& stalls() const { return m_stalls; }
  /// The longest so far by wall clock; zero when nothing was worth noting.
  UiStall longest(bool while_training) const;
  /// The longest so far by the ui's own part.
  UiStall longestOwn(bool while_training) const;
  /// How many questions were answered while training: what the figures rest on.
  int questionsWhileTraining() const { return m_questions_while_training; }

  static constexpr double kWorthNoting_ms = 1;

protected:
  bool event(QEvent* event) override;

private:
  using Clock = std::chrono::steady_clock;
  struct Question {
    Clock::time_point asked;
    ThreadTimes times;
  };

  void ask(const std::stop_token& stop);
  void note(const Question& question);

  // The ui thread's alone.
  WatchedThread m_ui_thread;  // read by the thread that asks as well
  QString m_step;
  bool m_is_training = false;
  bool m_is_excluded = false;
  Clock::time_point m_excluded_until{};
  std::vector<UiStall> m_stalls;
  int m_questions_while_training = 0;

  Mutex m_mutex;
  std::condition_variable_any m_answered;
  Question m_question GUARDED_BY(m_mutex);
  bool m_is_waiting GUARDED_BY(m_mutex) = false;
  std::jthread m_thread;  // last: it uses the others
};

}  // namespace dinoscope
