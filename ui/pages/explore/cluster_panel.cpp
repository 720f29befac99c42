#include "ui/pages/explore/cluster_panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "ui/pages/explore/found_grid.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/number_box.h"
#include "ui/workbench.h"

namespace dinoscope {

ClusterPanel::ClusterPanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : ExplorePanel(parent), m_workbench(workbench), m_model(model) {
  m_count = new NumberBox(true);
  m_count->setStepping(2, 200, 1);
  m_count->setAllowed(2, 200);
  m_count->setValue(12);
  m_count->setAccessibleName(tr("How many groups"));
  m_start = new QPushButton(tr("Find groups"));
  connect(m_start, &QPushButton::clicked, this, &ClusterPanel::findGroups);
  m_progress = new JobStrip(workbench.jobs());
  m_groups = new FoundGrid(workbench.thumbnails());
  m_groups->grid().setAccessibleName(tr("Groups"));
  m_groups->setEmptyText(tr("Sort the photos into groups that look alike to the network."));
  m_heading = new QLabel;
  m_heading->setProperty("muted", true);
  m_members = new FoundGrid(workbench.thumbnails());
  m_members->grid().setAccessibleName(tr("Photos of the group"));
  m_members->setEmptyText(tr("Click a group to see its photos."));

  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(new QLabel(tr("Groups")));
  row->addWidget(m_count);
  row->addWidget(m_start);
  row->addStretch();
  auto* lower = new QWidget;
  auto* lower_column = new QVBoxLayout(lower);
  lower_column->setContentsMargins(0, 0, 0, 0);
  lower_column->setSpacing(4);
  lower_column->addWidget(m_heading);
  lower_column->addWidget(m_members, 1);
  auto* halves = new QSplitter(Qt::Vertical);
  halves->setObjectName(QStringLiteral("exploreClusters"));
  halves->setHandleWidth(kGrid);
  halves->addWidget(m_groups);
  halves->addWidget(lower);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_progress);
  column->addWidget(halves, 1);

  connect(m_groups, &FoundGrid::chosen, this, [this](std::int64_t photo) {
    const auto row_of = std::find(m_found.photos.begin(), m_found.photos.end(), photo);
    if (row_of != m_found.photos.end())
      showMembers(m_found.clustering.cluster[static_cast<std::size_t>(row_of - m_found.photos.begin())]);
  });
  connect(m_members, &FoundGrid::chosen, this, &ClusterPanel::chosen);
  connect(m_members, &FoundGrid::selectionEdited, this, &ClusterPanel::selectionEdited);
  connect(&model, &ExploreModel::embeddingChanged, this, &ClusterPanel::forget);
  connect(&model, &ExploreModel::leftOutChanged, this, [this] {
    if (!m_found.photos.empty()) showMembers(m_shown_group);
  });
  forget();
}

std::vector<ScoredPhoto> ClusterPanel::selected() const { return m_members->selected(); }
std::vector<ScoredPhoto> ClusterPanel::shown() const { return m_members->shown(); }
void ClusterPanel::clearSelection() { m_members->clearSelection(); }

void ClusterPanel::forget() {
  m_job.cancel();
  m_found = {};
  m_start->setEnabled(m_model.folder() != nullptr);
  m_heading->clear();
  m_groups->show(nullptr, {});
  m_members->show(nullptr, {});
}

void ClusterPanel::findGroups() {
  m_job.cancel();
  if (m_model.folder() == nullptr) return;
  m_job = m_workbench.jobs().run<Found>(
      tr("Sorting the photos into groups"), JobLane::Network,
      [session = &m_workbench.exploreSession(),
       count = static_cast<std::int64_t>(m_count->value())](const JobControl& control) {
        return Found{session->embeddedPhotos(), session->clusters(count, control)};
      },
      this,
      [this](Found found) {
        m_found = std::move(found);
        showGroups();
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
  m_progress->watch(m_job.id());
}

void ClusterPanel::showGroups() {
  const Clustering& groups = m_found.clustering;
  std::vector<ScoredPhoto> photos;
  for (std::size_t i = 0; i < groups.sizes.size(); ++i)
    photos.push_back({groups.representatives[i], static_cast<double>(groups.sizes[i]),
                      tr("%1: %Ln photo(s)", nullptr, static_cast<int>(groups.sizes[i])).arg(i + 1),
                      tr("The photo nearest to the middle of group %1").arg(i + 1)});
  m_groups->show(m_model.folder(), std::move(photos));
  if (!groups.sizes.empty()) showMembers(0);
}

void ClusterPanel::showMembers(int group) {
  m_shown_group = group;
  std::vector<ScoredPhoto> photos;
  std::map<QString, int> classes;
  for (std::size_t row = 0; row < m_found.photos.size(); ++row) {
    if (m_found.clustering.cluster[row] != group) continue;
    const std::int64_t photo = m_found.photos[row];
    if (m_model.isLeftOut(photo)) continue;
    const QString name = m_model.classOf(photo);
    ++classes[name];
    photos.push_back({photo, static_cast<double>(group + 1), QFileInfo(m_model.pathOf(photo)).fileName(),
                      tr("Group %1").arg(group + 1)});
  }
  QString text = tr("Group %1: %Ln photo(s)", nullptr, static_cast<int>(photos.size())).arg(group + 1);
  if (m_model.folder()->hasClasses() && !classes.empty()) {
    const auto most =
        std::max_element(classes.begin(), classes.end(),
                         [](const auto& left, const auto& right) { return left.second < right.second; });
    text += tr(", %1 of class %2").arg(countText(most->second), most->first);
  }
  m_heading->setText(text);
  m_members->show(m_model.folder(), std::move(photos));
}

}  // namespace dinoscope
