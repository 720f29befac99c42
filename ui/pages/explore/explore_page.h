#pragma once

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
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
class NetworkAtHand;
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
  /// The network that is explored, and the photo that is asked for.
  QStringList place() const override;
  void restorePlace(const QStringList& place) override;

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

  /// Excludes the selected photos; the folder is scanned again, the embeddings stay.
  void excludeSelected();
  /// Throws Error (Data) when the table can't be written.
  void exportTable(const QString& file) const;

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  void buildTitleRow();
  QWidget* buildFindings();
  void addPanel(ExplorePanel* panel, const QString& title);
  void connectModel();
  void updateEmbedding();
  void updateSelection();
  void sayExcluded(const std::vector<std::string>& entries);
  void embed();
  ExplorePanel& panel() const;
  void compareSelected();
  void pinSelected();
  void askForTable();

  Workbench& m_workbench;
  ExploreModel* m_model;
  NetworkAtHand* m_at_hand;
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
  std::vector<std::string> m_excluded;  // entries whose exclusion the banner offers to take back
};

}  // namespace dinoscope
