#include "ui/view_models/attention_model.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/run_files/run_layout.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"
#include "ui/view_models/checkpoint_list.h"
#include "ui/view_models/folder_model.h"
#include "ui/view_models/pins.h"

namespace dinoscope {
namespace {

constexpr qint64 kListInterval_ms = 5000;

}  // namespace

AttentionModel::AttentionModel(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
  connect(&parts.run, &RunModel::attentionDrawn, this, &AttentionModel::take);
  connect(&parts.run, &RunModel::shownChanged, this, [this] {
    if (m_parts.run.folder() != m_run) forget();
    readList();
  });
  // At its end a run leaves weights behind, and a checkpoint in between can show what nobody watched.
  connect(&parts.run, &RunModel::stateChanged, this, [this] {
    if (m_parts.run.isTrainedHere()) m_computing.cancel();  // the cores are the run's
    readList();
  });
  connect(&parts.run, &RunModel::checkpointWritten, this, &AttentionModel::readList);
  // Of a run that is trained elsewhere nothing comes but what it writes into its folder.
  connect(&parts.run, &RunModel::metricsChanged, this, [this] {
    if (!m_parts.run.isElsewhere() || m_listing.isActive()) return;
    if (m_listed.isValid() && m_listed.elapsed() < kListInterval_ms) return;
    readList();
  });
  connect(&parts.pins, &Pins::changed, this, [this] {
    m_failed_checkpoint.clear();  // somebody wants to know: it is tried once more
    arrange();
    computeMissing();
  });
  connect(&parts.photos, &FolderModel::changed, this, &AttentionModel::arrange);
  // The run may have been there before the page was.
  forget();
  readList();
}

void AttentionModel::forget() {
  m_run = m_parts.run.folder();
  m_listing.cancel();
  m_reading.cancel();
  m_computing.cancel();
  m_history.clear();
  m_chosen_step.reset();
  m_checkpoints.clear();
  m_is_listed = false;
  m_problems.clear();
  m_unreadable.clear();
  m_network_problem.clear();
  m_asked_for.clear();
  m_failed_checkpoint.clear();
  arrange();
  Q_EMIT stepsChanged();
  tellAll();
}

void AttentionModel::take(const AttentionSnapshot& snapshot) {
  m_history.add(snapshot);
  const QString photo = toText(snapshot.path);
  if (!m_photos.contains(photo)) arrange();
  Q_EMIT stepsChanged();
  if (!m_chosen_step) Q_EMIT photoChanged(photo);
}

void AttentionModel::arrange() {
  const auto& experiment = m_parts.run.experiment();
  const QString folder = experiment ? toText(plainFolder(experiment->data.folder)) : m_parts.photos.path();
  QStringList wanted = folder == m_parts.photos.path() ? m_parts.pins.photos() : m_parts.pins.of(folder);
  for (const QString& photo : m_history.photos())
    if (!wanted.contains(photo) && wanted.size() < kMostRows) wanted << photo;
  if (wanted == m_photos) return;
  m_photos = wanted;
  Q_EMIT photosChanged();
  readNearest();
}

void AttentionModel::readList() {
  m_listing.cancel();
  if (m_run.empty()) return;
  m_listed.start();
  m_listing = m_parts.jobs.run<Listed>(
      tr("Looking for attention maps"), JobLane::Long,
      [folder = m_run](const JobControl&) {
        Listed listed{listSnapshots(RunLayout{folder}.snapshots()), {}};
        for (const CheckpointEntry& checkpoint : checkpointsOf(folder))
          listed.checkpoints.push_back(toPath(checkpoint.path));
        return listed;
      },
      this, [this](Listed listed) { takeList(std::move(listed)); },
      [this](const QString& sentence) {
        m_network_problem = sentence;
        tellAll();
      });
}

void AttentionModel::takeList(Listed listed) {
  m_history.setStored(std::move(listed.stored));
  if (!m_checkpoints.empty() && !listed.checkpoints.empty() &&
      m_checkpoints.front() != listed.checkpoints.front())
    m_asked_for.clear();  // a newer network may see what the one before could not
  m_checkpoints = std::move(listed.checkpoints);
  m_is_listed = true;
  arrange();
  Q_EMIT stepsChanged();
  tellAll();
  readNearest();
  computeMissing();
}

void AttentionModel::chooseStep(std::optional<std::int64_t> step) {
  if (m_chosen_step == step) return;
  m_chosen_step = step;
  Q_EMIT stepsChanged();
  tellAll();
  readNearest();
}

const AttentionSnapshot* AttentionModel::snapshotOf(const QString& photo) const {
  return m_history.at(photo, m_chosen_step.value_or(std::numeric_limits<std::int64_t>::max()));
}

bool AttentionModel::hasAnyMap(const QString& photo) const {
  constexpr auto kNewest = std::numeric_limits<std::int64_t>::max();
  return m_history.at(photo, kNewest) != nullptr || m_history.nearerOnDisk(photo, kNewest);
}

QString AttentionModel::reasonOf(const QString& photo) const {
  const RunModel& run = m_parts.run;
  const bool is_read =
      m_history.nearerOnDisk(photo, m_chosen_step.value_or(std::numeric_limits<std::int64_t>::max()))
          .has_value();
  if (m_run.empty()) return tr("The teacher's attention appears here with the first steps of a run.");
  if (is_read && m_reading.isActive()) return tr("Being read …");
  if (hasAnyMap(photo)) return tr("The run did not watch this photo so early.");
  if (run.isTrainedHere())
    return run.state() == RunState::Paused ? tr("Drawn when the run goes on.")
                                           : tr("Drawn after the next step.");
  if (m_computing.isActive() || !m_is_listed) return tr("The network of the newest checkpoint looks at it …");
  if (const auto problem = m_problems.find(photo); problem != m_problems.end()) return problem->second;
  if (!m_network_problem.isEmpty()) return m_network_problem;
  if (m_checkpoints.empty())
    return run.isLive()
               ? tr("The run does not watch this photo, and has no checkpoint yet that could show it.")
               : tr("The run left no checkpoint, so there is no network that could look at it.");
  return {};
}

void AttentionModel::tellAll() {
  for (const QString& photo : m_photos) Q_EMIT photoChanged(photo);
  Q_EMIT computingChanged();
}

/// Reads of the run's folder what is nearest to the chosen step, one snapshot after another.
void AttentionModel::readNearest() {
  if (m_reading.isActive()) return;  // its end asks again for what is still missing
  const std::int64_t step = m_chosen_step.value_or(std::numeric_limits<std::int64_t>::max());
  for (const QString& photo : m_photos) {
    const auto stored = m_history.nearerOnDisk(photo, step);
    if (!stored || m_unreadable.contains({photo, stored->step})) continue;
    m_reading = m_parts.jobs.run<AttentionSnapshot>(
        tr("Reading an attention map"), JobLane::Visible,
        [stored = *stored](const JobControl&) { return readSnapshot(stored.series, stored.step); }, this,
        [this, photo](const AttentionSnapshot& snapshot) {
          m_history.addRead(photo, snapshot);
          Q_EMIT photoChanged(photo);
        },
        // One that is damaged is passed over; those of other photos and steps are shown.
        [this, photo, at = stored->step](const QString&) {
          m_unreadable.insert({photo, at});
        },
        [this](JobEnd end) {
          if (end != JobEnd::Cancelled) readNearest();
        });
    return;
  }
}

/// Of photos that the run did not watch, from its newest checkpoint.
void AttentionModel::computeMissing() {
  if (m_parts.run.isTrainedHere() || m_checkpoints.empty() || m_computing.isActive()) return;
  QStringList missing;
  for (const QString& photo : m_photos)
    if (!hasAnyMap(photo) && !m_asked_for.contains(photo)) missing << photo;
  if (!missing.isEmpty() && m_checkpoints.front() != m_failed_checkpoint)
    compute({m_checkpoints.front()}, missing);
}

QString AttentionModel::reasonAgainstHistory() const {
  if (m_parts.run.isTrainedHere()) return tr("The run draws the attention itself while it goes on.");
  if (m_checkpoints.empty()) return tr("The run has no checkpoint.");
  if (m_photos.isEmpty()) return tr("Pin a photo first.");
  if (m_computing.isActive()) return tr("The network is looking at the photos.");
  return {};
}

void AttentionModel::computeHistory() {
  if (!reasonAgainstHistory().isEmpty()) return;
  std::vector<std::filesystem::path> rising(m_checkpoints.rbegin(), m_checkpoints.rend());
  compute(rising, m_photos);
}

void AttentionModel::compute(const std::vector<std::filesystem::path>& checkpoints,
                             const QStringList& photos) {
  std::vector<std::filesystem::path> paths;
  for (const QString& photo : photos) paths.push_back(toPath(photo));
  m_network_problem.clear();
  m_computing = m_parts.jobs.run<std::vector<PhotoAttention>>(
      tr("Looking at the pinned photos"), JobLane::Long,
      [session = &m_parts.session, checkpoints, paths](const JobControl& control) {
        std::vector<PhotoAttention> all;
        for (std::size_t i = 0; i < checkpoints.size(); ++i) {
          control.report("", static_cast<std::int64_t>(i), static_cast<std::int64_t>(checkpoints.size()));
          for (PhotoAttention& answer : session->attentionAt(checkpoints[i], paths, control))
            all.push_back(std::move(answer));
        }
        return all;
      },
      this,
      [this, photos](const std::vector<PhotoAttention>& answers) {
        m_asked_for.insert(photos.begin(), photos.end());
        takeComputed(answers);
      },
      [this, tried = checkpoints.back()](const QString& sentence) {
        m_network_problem = sentence;
        m_failed_checkpoint = tried;
      },
      [this](JobEnd end) {
        if (end == JobEnd::Done) computeMissing();  // who was pinned meanwhile
        tellAll();
      });
  tellAll();
}

void AttentionModel::takeComputed(const std::vector<PhotoAttention>& answers) {
  for (const PhotoAttention& answer : answers) {
    const QString photo = toText(answer.snapshot.path);
    if (answer.problem.empty())
      m_history.add(answer.snapshot);
    else
      m_problems[photo] = engineText(answer.problem);
  }
  Q_EMIT stepsChanged();
}

}  // namespace dinoscope
