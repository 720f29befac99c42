#include "ui/view_models/attention_history.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "ui/path_text.h"

namespace dinoscope {

void AttentionHistory::clear() {
  m_in_memory.clear();
  m_read.clear();
  m_stored.clear();
}

void AttentionHistory::add(const AttentionSnapshot& snapshot) {
  BySteps& steps = m_in_memory[toText(snapshot.path)];
  steps[snapshot.step] = snapshot;
  if (steps.size() <= kCapacity) return;
  // The first and the newest stay: where attention came from and where it is.
  auto step = std::next(steps.begin());
  while (step != steps.end() && std::next(step) != steps.end()) {
    step = steps.erase(step);
    if (step != steps.end()) ++step;
  }
}

void AttentionHistory::addRead(const QString& photo, const AttentionSnapshot& snapshot) {
  m_read[photo] = snapshot;
}

void AttentionHistory::setStored(std::vector<SnapshotSeries> stored) {
  m_stored.clear();
  for (SnapshotSeries& series : stored) {
    const QString photo = toText(series.photo);
    m_stored[photo] = std::move(series);
  }
}

QStringList AttentionHistory::photos() const {
  std::set<QString> all;
  for (const auto& [photo, steps] : m_in_memory) all.insert(photo);
  for (const auto& [photo, series] : m_stored) all.insert(photo);
  return {all.begin(), all.end()};
}

std::vector<std::int64_t> AttentionHistory::steps() const {
  std::set<std::int64_t> all;
  for (const auto& [photo, steps] : m_in_memory)
    for (const auto& [step, snapshot] : steps) all.insert(step);
  for (const auto& [photo, series] : m_stored) all.insert(series.steps.begin(), series.steps.end());
  return {all.begin(), all.end()};
}

const AttentionSnapshot* AttentionHistory::at(const QString& photo, std::int64_t step) const {
  const AttentionSnapshot* nearest = nullptr;
  if (const auto found = m_in_memory.find(photo); found != m_in_memory.end())
    if (const auto after = found->second.upper_bound(step); after != found->second.begin())
      nearest = &std::prev(after)->second;
  if (const auto read = m_read.find(photo); read != m_read.end() && read->second.step <= step)
    if (nearest == nullptr || read->second.step > nearest->step) nearest = &read->second;
  return nearest;
}

std::optional<AttentionHistory::StoredSnapshot> AttentionHistory::nearerOnDisk(const QString& photo,
                                                                               std::int64_t step) const {
  const auto found = m_stored.find(photo);
  if (found == m_stored.end()) return std::nullopt;
  const auto& steps = found->second.steps;
  const auto after = std::upper_bound(steps.begin(), steps.end(), step);
  if (after == steps.begin()) return std::nullopt;
  const std::int64_t stored = *std::prev(after);
  const AttentionSnapshot* in_memory = at(photo, step);
  if (in_memory != nullptr && in_memory->step >= stored) return std::nullopt;
  return StoredSnapshot{found->second, stored};
}

}  // namespace dinoscope
