#pragma once

#include <QStackedWidget>

#include "ui/pages/page.h"
#include "ui/view_models/coverage_model.h"
#include "ui/view_models/view_preset_store.h"
#include "ui/view_models/view_preview.h"

class QLabel;
class QToolButton;

namespace dinoscope {

class ConfigForm;
class CostPanel;
class DrawBar;
class EmptyState;
class ExportButton;
class CropPhotoPanel;
class PhotoView;
class PresetButton;
class SensitivityPanel;
class StatisticsPanel;
class TileBoard;
class ViewDetails;
class Workbench;

/// The augmentation lab: a photo with the boxes of its crops, the views that the networks get of it, and
/// the form of the view settings, whose every move shows at once.
class ViewsPage : public Page {
  Q_OBJECT

public:
  /// `preset_folder` holds the user's view presets; empty for the user's own folder.
  explicit ViewsPage(Workbench& workbench, QWidget* parent = nullptr, const QString& preset_folder = {});

  PageId id() const override { return PageId::Views; }
  /// Draw again.
  QAction* primaryAction() override;
  ConfigForm* formWith(const QString& key) override;
  /// The photo with its boxes, and the tiles.
  QWidget* tourTarget() override;

  PhotoView* photoView() const;
  CropPhotoPanel* photoPanel() const { return m_photo; }
  TileBoard* tiles() const { return m_tiles; }
  ConfigForm* form() const { return m_form; }
  DrawBar* drawBar() const { return m_draw_bar; }
  ViewDetails* details() const { return m_details; }
  PresetButton* presets() const { return m_presets; }
  ExportButton* exports() const { return m_exports; }
  StatisticsPanel* statistics() const { return m_statistics; }
  CostPanel* cost() const { return m_cost; }
  SensitivityPanel* sensitivity() const { return m_sensitivity; }
  ViewPreview& preview() { return m_preview; }
  CoverageModel& coverage() { return m_coverage; }

  /// Shows a photo of the folder, or any picture file.
  void showPhoto(qint64 index);
  void showFile(const QString& path);

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void buildTitleRow();
  QWidget* buildTilePanel();
  QWidget* buildContent();
  QWidget* buildForm();
  void connectDraws();
  void connectViews();
  void connectTools();

  void takeFolder();
  void takeSettings();
  void takeViews();
  void showPictures();
  void takeFailure(const QString& sentence);
  void askForCoverage();
  void showEmpty(bool empty);
  void select(int index);
  void point(int index);
  void showDetails();
  void chooseFolder();
  int patchSize() const;

  Workbench& m_workbench;
  ViewPreview m_preview;
  CoverageModel m_coverage;
  ViewPresetStore m_preset_store;
  qint64 m_index = -1;        // in the folder; -1: another file, or none
  bool m_has_failed = false;  // the banner says that the photo can't be read

  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QAction* m_train;
  DrawBar* m_draw_bar;
  QLabel* m_name;
  PresetButton* m_presets;
  ExportButton* m_exports;
  QWidget* m_pictures;
  CropPhotoPanel* m_photo;
  TileBoard* m_tiles;
  ViewDetails* m_details;
  ConfigForm* m_form;
  StatisticsPanel* m_statistics;
  CostPanel* m_cost;
  SensitivityPanel* m_sensitivity;
  QToolButton* m_before_button;
  QToolButton* m_grid_button;
  QLabel* m_stale;  // beside views of settings that are not those of the form
};

}  // namespace dinoscope
