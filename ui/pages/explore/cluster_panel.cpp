#include "ui/pages/explore/cluster_panel.h"

#include <QSplitter>
#include <algorithm>
#include <map>

#include "ui/pages/explore/found_grid.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/number_box.h"

namespace dinoscope {
namespace {

NumberBox* makeCount() {
  auto* count = new NumberBox(true);
  count->setStepping(2, 200, 1);
  count->setAllowed(2, 200);
  count->setValue(12);
  return count;
}

}  // namespace

ClusterPanel::ClusterPanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : FindingsPanel(workbench, model, {tr("Groups"), tr("How many groups"), tr("Find groups")}, makeCount(),
                    parent) {
  m_groups = new FoundGrid(workbench.thumbnails());
  m_groups->grid().setAccessibleName(tr("Groups"));
  m_groups->grid().setSelectionMode(QAbstractItemView::SingleSelection);
  m_groups->keepChosen();
  m_groups->setEmptyText(tr("Sort the photos into groups that look alike to the network."));
  m_heading = new QLabel;
  m_heading->setProperty("heading", true);
  m_members = new FoundGrid(workbench.thumbnails());
  m_members->grid().setAccessibleName(tr("Photos of the group"));
  m_members->setEmptyText(tr("Click a group to see its photos."));

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
  body()->addWidget(halves, 1);

  connect(m_groups, &FoundGrid::chosen, this, [this](std::int64_t photo) {
    const auto row_of = std::find(m_found.photos.begin(), m_found.photos.end(), photo);
    if (row_of != m_found.photos.end())
      showMembers(m_found.clustering.cluster[static_cast<std::size_t>(row_of - m_found.photos.begin())]);
  });
  adoptSize(*m_groups);
  adopt(*m_members);
  forget();
}

std::vector<ScoredPhoto> ClusterPanel::selected() const { return m_members->selected(); }
std::vector<ScoredPhoto> ClusterPanel::shown() const { return m_members->shown(); }
void ClusterPanel::clearSelection() { m_members->clearSelection(); }

void ClusterPanel::showNothing() {
  m_found = {};
  m_heading->clear();
  m_groups->showPhotos(nullptr, {});
  m_members->showPhotos(nullptr, {});
}

void ClusterPanel::search(double number) {
  run<Found>(
      tr("Sorting the photos into groups"),
      [session = &workbench().exploreSession(),
       count = static_cast<std::int64_t>(number)](const JobControl& control) {
        return Found{session->embeddedPhotos(), session->clusters(count, control)};
      },
      [this](Found found) {
        m_found = std::move(found);
        m_shown_group = 0;
        showFound();
      });
}

void ClusterPanel::showFound() {
  const Clustering& groups = m_found.clustering;
  std::vector<ScoredPhoto> photos;
  for (std::size_t i = 0; i < groups.sizes.size(); ++i)
    photos.push_back({groups.representatives[i], static_cast<double>(groups.sizes[i]),
                      tr("%1: %Ln photo(s)", nullptr, static_cast<int>(groups.sizes[i])).arg(i + 1),
                      tr("The photo nearest to the middle of group %1").arg(i + 1)});
  m_groups->showPhotos(model().folder(), std::move(photos));
  if (!groups.sizes.empty()) showMembers(m_shown_group);
}

void ClusterPanel::showMembers(int group) {
  m_shown_group = group;
  m_groups->selectRows({group});
  std::vector<ScoredPhoto> photos;
  std::map<QString, int> classes;
  for (std::size_t row = 0; row < m_found.photos.size(); ++row) {
    if (m_found.clustering.cluster[row] != group) continue;
    const std::int64_t photo = m_found.photos[row];
    if (model().isLeftOut(photo)) continue;
    const QString name = model().classOf(photo);
    ++classes[name];
    photos.push_back({photo, static_cast<double>(group + 1), fileNameOf(model().pathOf(photo)),
                      tr("Group %1").arg(group + 1)});
    photos.back().note = name;
  }
  QString text = tr("Group %1: %Ln photo(s)", nullptr, static_cast<int>(photos.size())).arg(group + 1);
  if (model().folder()->hasClasses() && !classes.empty()) {
    const auto most =
        std::max_element(classes.begin(), classes.end(),
                         [](const auto& left, const auto& right) { return left.second < right.second; });
    text += tr(", %1 of class %2").arg(countText(most->second), most->first);
  }
  m_heading->setText(text);
  m_members->showPhotos(model().folder(), std::move(photos));
}

}  // namespace dinoscope
