#pragma once

#include <QToolButton>
#include <QWidget>
#include <array>
#include <memory>

#include "engine/views/coverage.h"
#include "ui/view_models/view_preview.h"

class QHBoxLayout;

namespace dinoscope {

class ColorScale;
class PhotoView;

/// The heat map that is laid over the photo.
enum class CoverageMap { Off, Global, Local };

/// The photo with the boxes of its crops, and what may be laid over it: how often each place of it falls
/// into a global or a local crop.
class CropPhotoPanel : public QWidget {
  Q_OBJECT

public:
  explicit CropPhotoPanel(QWidget* parent = nullptr);

  PhotoView* photoView() const { return m_view; }
  QToolButton* boxesButton() const { return m_boxes; }
  QToolButton* mapButton(CoverageMap map) const { return m_map_buttons[static_cast<std::size_t>(map)]; }

  /// nullptr: no photo.
  void setViews(const PreviewViews* views);
  void setCoverage(const std::shared_ptr<const Coverage>& coverage);

private:
  void buildTools(QHBoxLayout* row);
  void showMap(CoverageMap map);

  PhotoView* m_view;
  QToolButton* m_boxes;
  std::array<QToolButton*, 3> m_map_buttons{};
  QWidget* m_legend;  // of the map: m_scale in its frame
  ColorScale* m_scale;
  CoverageMap m_map = CoverageMap::Off;
  std::shared_ptr<const Coverage> m_coverage;
};

}  // namespace dinoscope
