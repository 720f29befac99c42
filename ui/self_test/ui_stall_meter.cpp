#include "ui/self_test/ui_stall_meter.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace dinoscope {
namespace {

/// From an answer to the next question. A stall is noted too short by this at most.
constexpr std::chrono::milliseconds kPeriod{5};

QEvent::Type questionType() {
  static const int type = QEvent::registerEventType();
  return static_cast<QEvent::Type>(type);
}

template <class Measure>
UiStall longestBy(const std::vector<UiStall>& stalls, bool while_training, Measure measure) {
  UiStall longest;
  for (const UiStall& stall : stalls)
    if ((stall.while_training || !while_training) && measure(stall) > measure(longest)) longest = stall;
  return longest;
}

}  // namespace

double UiStall::ownPart_ms() const {
  // The time in the queue may have begun before the question was asked.
  return std::max(cpu_ms, wall_ms - queued_ms.value_or(0));
}

UiStallMeter::UiStallMeter() {
  questionType();  // registered here: the thread that asks only uses it
  m_thread = std::jthread([this](const std::stop_token& stop) { ask(stop); });
}

UiStallMeter::~UiStallMeter() {
  m_thread.request_stop();
  m_thread.join();
  QCoreApplication::removePostedEvents(this);
}

void UiStallMeter::setStep(const QString& step) { m_step = step; }
void UiStallMeter::setTraining(bool training) { m_is_training = training; }

UiStallMeter::Exclusion::Exclusion(UiStallMeter& meter) : m_meter(meter) { m_meter.m_is_excluded = true; }

UiStallMeter::Exclusion::~Exclusion() {
  m_meter.m_is_excluded = false;
  m_meter.m_excluded_until = Clock::now();
}

UiStall UiStallMeter::longest(bool while_training) const {
  return longestBy(m_stalls, while_training, [](const UiStall& stall) { return stall.wall_ms; });
}

UiStall UiStallMeter::longestOwn(bool while_training) const {
  return longestBy(m_stalls, while_training, [](const UiStall& stall) { return stall.ownPart_ms(); });
}

void UiStallMeter::ask(const std::stop_token& stop) {
  MutexLock lock(m_mutex);
  while (!stop.stop_requested()) {
    m_question = {Clock::now(), m_ui_thread.times()};
    m_is_waiting = true;
    QCoreApplication::postEvent(this, new QEvent(questionType()));
    m_answered.wait(lock, stop, [this]() REQUIRES_LOCK(m_mutex) { return !m_is_waiting; });
    m_answered.wait_for(lock, stop, kPeriod, [] { return false; });
  }
}

bool UiStallMeter::event(QEvent* event) {
  if (event->type() != questionType()) return QObject::event(event);
  Question question;
  {
    const MutexLock lock(m_mutex);
    question = m_question;
    m_is_waiting = false;
  }
  m_answered.notify_all();
  note(question);
  return true;
}

void UiStallMeter::note(const Question& question) {
  if (m_is_excluded || question.asked < m_excluded_until) return;
  if (m_is_training) ++m_questions_while_training;
  UiStall stall;
  stall.wall_ms = std::chrono::duration<double, std::milli>(Clock::now() - question.asked).count();
  if (stall.wall_ms < kWorthNoting_ms) return;
  const ThreadTimes now = m_ui_thread.times();
  stall.cpu_ms = now.cpu_ms - question.times.cpu_ms;
  if (now.queued_ms && question.times.queued_ms) stall.queued_ms = *now.queued_ms - *question.times.queued_ms;
  stall.step = m_step;
  stall.while_training = m_is_training;
  m_stalls.push_back(stall);
}

}  // namespace dinoscope
