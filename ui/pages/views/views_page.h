#pragma once

#include <QPointer>
#include <QStackedWidget>

#include "ui/pages/page.h"
#include "ui/view_models/view_preview.h"

class QLabel;
class QToolButton;

namespace dinoscope {

class ConfigForm;
class DrawBar;
class EmptyState;
class PhotoView;
class TileBoard;
class ViewDetails;
class Workbench;

/// The augmentation lab: a photo with the boxes of its crops, the views that the networks get of it, and
/// the form of the view settings, whose every move shows at once.
class ViewsPage : public Page {
  Q_OBJECT

public:
  explicit ViewsPage(Workbench& workbench, QWidget* parent = nullptr);

  PageId id() const override { return PageId::Views; }
  /// Draw again.
  QAction* primaryAction() override;

  PhotoView* photoView() const { return m_photo_view; }
  TileBoard* tiles() const { return m_tiles; }
  ConfigForm* form() const { return m_form; }
  DrawBar* drawBar() const { return m_draw_bar; }
  ViewDetails* details() const { return m_details; }
  ViewPreview& preview() { return m_preview; }

  /// Shows a photo of the folder, or any picture file.
  void showPhoto(qint64 index);
  void showFile(const QString& path);

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void buildTitleRow();
  QWidget* buildPhotoPanel();
  QWidget* buildTilePanel();
  QWidget* buildContent();
  void connectEverything();

  void takeFolder();
  void takeSettings();
  void takeViews();
  void showPictures();
  void takeFailure(const QString& sentence);
  void showEmpty(bool empty);
  void select(int index);
  void point(int index);
  void showDetails();
  void chooseFolder();
  int patchSize() const;

  Workbench& m_workbench;
  ViewPreview m_preview;
  qint64 m_index = -1;  // in the folder; -1: another file, or none

  QStackedWidget* m_stack;
  EmptyState* m_empty;
  DrawBar* m_draw_bar;
  QLabel* m_name;
  PhotoView* m_photo_view;
  TileBoard* m_tiles;
  ViewDetails* m_details;
  ConfigForm* m_form;
  QToolButton* m_before_button;
  QToolButton* m_grid_button;
  QToolButton* m_boxes_button;
};

}  // namespace dinoscope
