#include "ui/pages/views/cost_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "engine/core/workers.h"
#include "ui/pages/views/stage_bar.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kPhotos = 64;

/// How many workers a run with these settings would have.
std::int64_t workersOf(const RunSettings& run, const MachineFacts& machine) {
  const bool computes_on_cpu = run.device == "cpu" || !machine.has_gpu;
  return workerThreads(run.workers, computes_on_cpu).count;
}

}  // namespace

CostPanel::CostPanel(Workbench& workbench, QWidget* parent) : QWidget(parent), m_workbench(workbench) {
  m_of_photo = new QLabel;
  m_of_photo->setProperty("caption", true);
  m_stages = new StageBar;
  m_answer = new QLabel(tr("Measure how many photos a second the views of this folder allow."));
  m_answer->setWordWrap(true);
  m_button = new QPushButton;
  connect(m_button, &QPushButton::clicked, this, [this] {
    if (isMeasuring())
      m_job.cancel();
    else
      measure();
  });
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(m_of_photo);
  column->addWidget(m_stages);
  column->addWidget(m_answer);
  column->addWidget(m_button, 0, Qt::AlignLeft);
  column->addStretch(1);
  connect(&workbench.photos(), &FolderModel::changed, this, &CostPanel::updateButton);
  updateButton();
}

void CostPanel::setPhotoTiming(const ViewTiming& timing) {
  if (m_has_measured) return;  // the bars are of many photos now
  m_of_photo->setText(
      timing.decode_ms > 0
          ? tr("This photo and its views: %1 ms").arg(timing.total_ms(), 0, 'f', 2)
          : tr("The views of this photo: %1 ms, without decoding").arg(timing.total_ms(), 0, 'f', 2));
  m_stages->setTiming(timing);
}

void CostPanel::measure() {
  const auto folder = m_workbench.photos().folder();
  if (folder == nullptr || isMeasuring()) return;
  const Experiment& experiment = m_workbench.config().experiment();
  m_job = m_workbench.jobs().run<ViewCost>(
      tr("Measuring the cost of views"), JobLane::Long,
      [folder, views = experiment.views, seed = static_cast<std::uint64_t>(experiment.run.seed),
       scaled = experiment.data.scaled_decoding](const JobControl& control) {
        if (!scaled) return measureViewCost(*folder, views, seed, kPhotos, control);
        ImageFolder limited = *folder;
        limited.limitDetailTo(views);
        return measureViewCost(limited, views, seed, kPhotos, control);
      },
      this, [this](const ViewCost& cost) { take(cost); },
      [this](const QString& sentence) { m_answer->setText(sentence); }, [this](JobEnd) { updateButton(); });
  updateButton();
}

void CostPanel::take(const ViewCost& cost) {
  m_has_measured = true;
  m_stages->setTiming(cost.stages);
  m_of_photo->setText(tr("Mean of %Ln photo(s), with decoding", nullptr, static_cast<int>(cost.photos)));
  const std::int64_t workers = workersOf(m_workbench.config().experiment().run, m_workbench.machine());
  m_answer->setText(tr("%1 ms a photo over %Ln photo(s) = %2 a core.", nullptr, static_cast<int>(cost.photos))
                        .arg(fixedText(cost.ms_per_photo, 2), rateText(cost.photosPerSecond())) +
                    QLatin1Char(' ') +
                    tr("With %Ln worker(s) the loader can feed about %1, if they have a core each.", nullptr,
                       static_cast<int>(workers))
                        .arg(rateText(cost.photosPerSecond() * static_cast<double>(workers))));
  updateButton();
  Q_EMIT measured(cost);
}

void CostPanel::updateButton() {
  const auto folder = m_workbench.photos().folder();
  m_button->setEnabled(folder != nullptr);
  m_button->setToolTip(folder == nullptr ? tr("Open a folder of photos first") : QString());
  m_button->setText(isMeasuring() ? tr("Cancel") : m_has_measured ? tr("Measure again") : tr("Measure"));
}

}  // namespace dinoscope
