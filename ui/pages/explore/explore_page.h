#pragma once

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <filesystem>
#include <string>
#include <vector>

#include "ui/pages/page.h"

namespace dinoscope {

class CheckpointChooser;
class ClusterPanel;
class CuratePanel;
class EmptyState;
class EvaluatePanel;
class ExploreModel;
class ExplorePanel;
class Inspector;
class JobStrip;
class MapPanel;
class NeighborPanel;
class QueryPanel;
class SelectionBar;
class Workbench;

/// What was learned: neighbours, map, groups, doubles and outliers of a folder, as a checkpoint sees it.
class ExplorePage : public Page {
  Q_OBJECT

public:
  explicit ExplorePage(Workbench& workbench, QWidget* parent = nullptr);

  PageId id() const override { return PageId::Explore; }
  QAction* primaryAction() override { return m_embed; }
  QWidget* tourTarget() override { return m_embed_button; }

  enum class Tab { Neighbors, Map, Clusters, Curate, Evaluate };
  void showTab(Tab tab);

  ExploreModel& model() { return *m_model; }
  CheckpointChooser& chooser() { return *m_chooser; }
  NeighborPanel& neighbors() { return *m_neighbors; }
  MapPanel& map() { return *m_map; }
  ClusterPanel& clusters() { return *m_clusters; }
  CuratePanel& curation() { return *m_curate; }
  EvaluatePanel& evaluation() { return *m_evaluate; }
  Inspector& inspector() { return *m_inspector; }
  QueryPanel& queryPanel() { return *m_query; }
  SelectionBar& selectionBar() { return *m_selection; }
  /// Whether the page tells what to do first, in place of findings.
  bool isEmpty() const { return m_content->currentIndex() == 0; }

  /// Leaves the selected photos out of the data; the folder is scanned again, the embeddings stay.
  void excludeSelected();
  /// Throws Error (Data) when the table can't be written.
  void exportTable(const QString& file) const;

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  void buildTitleRow();
  QWidget* buildFindings();
  void addPanel(ExplorePanel* panel, const QString& title);
  void connectModel();
  void updateEmbedding();
  void updateSelection();
  /// The run whose network is at hand: the one that is shown, else the newest with a checkpoint. Empty: none.
  QString runAtHand() const;
  /// Opens it where nothing is open; offers it where something older of the same run is.
  void followRun();
  void sayExcluded(const std::vector<std::string>& entries);
  ExplorePanel& panel() const;
  void compareSelected();
  void pinSelected();
  void askForTable();

  Workbench& m_workbench;
  ExploreModel* m_model;
  CheckpointChooser* m_chooser;
  QAction* m_embed;
  QWidget* m_embed_button;
  JobStrip* m_progress;
  QTabBar* m_tabs;
  QStackedWidget* m_content;  // what to do first, or the findings
  EmptyState* m_empty;
  QStackedWidget* m_panels;
  NeighborPanel* m_neighbors;
  MapPanel* m_map;
  ClusterPanel* m_clusters;
  CuratePanel* m_curate;
  EvaluatePanel* m_evaluate;
  QueryPanel* m_query;
  Inspector* m_inspector;
  SelectionBar* m_selection;
  std::filesystem::path m_offered;      // the run that the banner offered last
  std::vector<std::string> m_excluded;  // entries whose exclusion the banner offers to take back
};

}  // namespace dinoscope
