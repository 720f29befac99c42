#include "ui/pages/explore/network_at_hand.h"

#include <QFileInfo>
#include <algorithm>
#include <system_error>
#include <utility>

#include "ui/path_text.h"
#include "ui/sample_photos.h"
#include "ui/view_models/explore_model.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

bool isOf(const QString& checkpoint, const QString& run_folder) {
  return checkpoint == run_folder || checkpoint.startsWith(run_folder + QLatin1Char('/'));
}

bool isThere(const QString& path) {
  std::error_code error;
  return std::filesystem::exists(toPath(path), error);
}

}  // namespace

NetworkAtHand::NetworkAtHand(Workbench& workbench, ExploreModel& model, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_model(model) {
  connect(&model, &ExploreModel::checkpointChanged, this, [this] {
    if (m_model.isOpening() || !m_model.report()) return;
    remember();
    sayWhereLearned();
    embedSamples();
  });
  connect(&workbench.photos(), &FolderModel::changed, this, &NetworkAtHand::embedSamples);
  connect(&model, &ExploreModel::queryChanged, this, &NetworkAtHand::remember);
}

QString NetworkAtHand::run() const {
  if (m_workbench.run().hasCheckpoint()) return toText(m_workbench.run().folder());
  for (const RunRecord& run : m_workbench.runs())
    if (run.has_checkpoint) return toText(run.folder);
  return {};
}

void NetworkAtHand::follow() {
  if (m_model.isOpening()) return;
  const auto& report = m_model.report();
  if (!report) {
    if (!m_model.lastReport().path.empty()) return;  // not what was refused just now
    const QString at_hand = run();
    const auto& bundled = m_workbench.bundledWeights();
    // What comes with the program is looked at for want of anything else.
    const bool may_open_last = at_hand.isEmpty() || !isBundled(m_checkpoint);
    if (may_open_last && openLast()) return;
    if (!at_hand.isEmpty())
      m_model.openCheckpoint(at_hand);
    else if (m_workbench.areRunsKnown() && !bundled.empty())
      m_model.openCheckpoint(toText(bundled.front()));
    return;
  }
  const RunModel& shown = m_workbench.run();
  if (shown.isLive() || !shown.hasCheckpoint()) return;
  const QString folder = toText(shown.folder());
  const bool is_of_it = isOf(toText(report->path), folder);
  const bool is_older = is_of_it && report->step >= 0 && report->step < shown.completedSteps();
  if (is_of_it && !is_older) return;
  if (shown.folder() == m_offered && !is_older) return;  // once is enough
  m_offered = shown.folder();
  const int steps = static_cast<int>(shown.completedSteps());
  const QString sentence =
      is_older
          ? tr("%1 has learned for %Ln step(s) by now; what is explored here is an earlier state.", nullptr,
               steps)
          : tr("%1 has learned for %Ln step(s); what is explored here is another network.", nullptr, steps);
  Q_EMIT offered(sentence.arg(shown.name()), shown.name(), folder);
}

void NetworkAtHand::setLast(const QString& checkpoint, const QString& photo) {
  m_checkpoint = checkpoint;
  m_photo = photo;
}

bool NetworkAtHand::openLast() {
  QString checkpoint = m_checkpoint;
  // A run keeps its newest checkpoints only.
  if (!isThere(checkpoint)) checkpoint = checkpoint.section(QStringLiteral("/checkpoints/"), 0, 0);
  if (checkpoint.isEmpty() || !isThere(checkpoint)) return false;
  if (!m_model.query() && isThere(m_photo)) m_model.askFile(m_photo);
  m_model.openCheckpoint(checkpoint);
  return true;
}

void NetworkAtHand::remember() {
  if (!m_model.report()) return;  // what the last session left is still to be opened
  const auto& query = m_model.query();
  const QString checkpoint = toText(m_model.report()->path);
  const QString photo = query ? query->path : QString();
  if (checkpoint == m_checkpoint && photo == m_photo) return;
  setLast(checkpoint, photo);
  Q_EMIT exploredChanged();
}

bool NetworkAtHand::isBundled(const QString& checkpoint) const {
  const auto& bundled = m_workbench.bundledWeights();
  return std::any_of(bundled.begin(), bundled.end(),
                     [&](const auto& weights) { return toText(weights) == checkpoint; });
}

/// So that there is something to see before anything was chosen. Other photos may be many: they wait to be
/// asked for.
void NetworkAtHand::embedSamples() {
  if (!m_model.report() || !isBundled(toText(m_model.report()->path))) return;
  if (m_model.folder() != nullptr || !isSamplePhotos(m_workbench.photos().path())) return;
  if (m_model.reasonAgainstEmbedding().isEmpty()) m_model.embed();
}

/// Weights may look at photos that they did not learn from: no fault, but it must be known.
void NetworkAtHand::sayWhereLearned() {
  const QString open = toText(m_model.report()->path);
  if (isBundled(open) && std::exchange(m_told_of, open) != open)
    Q_EMIT told(tr("%1 comes with Dinoscope. A network that learns from your own photos knows them better.")
                    .arg(QFileInfo(open).baseName()));
  const QString photos = m_workbench.photos().path();
  if (photos.isEmpty() || std::exchange(m_told_of, open) == open) return;
  for (const RunRecord& run : m_workbench.runs()) {
    if (!isOf(open, toText(run.folder))) continue;
    if (const QString learned = toText(plainFolder(run.data_folder)); !learned.isEmpty() && learned != photos)
      Q_EMIT told(tr("%1 learned from %2; here it looks at %3.")
                      .arg(QString::fromStdString(run.name), learned, photos));
    return;
  }
}

}  // namespace dinoscope
