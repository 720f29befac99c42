#include "engine/session/outside_requests.h"

#include <utility>

namespace dinoscope {

std::optional<RunRequest> OutsideRequests::look() {
  const Clock::time_point now = Clock::now();
  if (now < m_next_look) return std::nullopt;
  m_next_look = now + m_interval;
  return m_waiting ? std::nullopt : m_training.takeRequest();
}

std::optional<RunRequest> OutsideRequests::lookNow() { return m_training.takeRequest(); }

void OutsideRequests::done(const RunRequest& request, const std::string& sentence) {
  m_training.answer(request, true, sentence);
}

void OutsideRequests::refuse(const RunRequest& request, const std::string& sentence) {
  m_training.answer(request, false, sentence);
}

void OutsideRequests::doneAt(RunState state, RunRequest request, std::string sentence) {
  m_waiting = Waiting{state, std::move(request), std::move(sentence)};
}

void OutsideRequests::cameTo(RunState state) {
  if (!m_waiting || m_waiting->state != state) return;
  const Waiting waiting = *std::exchange(m_waiting, std::nullopt);
  done(waiting.request, waiting.sentence);
}

void OutsideRequests::giveUp(RunState state, const std::string& sentence) {
  if (m_waiting && m_waiting->state == state) giveUp(sentence);
}

void OutsideRequests::giveUp(const std::string& sentence) {
  if (!m_waiting) return;
  refuse(std::exchange(m_waiting, std::nullopt)->request, sentence);
}

}  // namespace dinoscope
