#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "engine/explore/correspondences.h"
#include "ui/widgets/painted_parts.h"

namespace dinoscope {

/// A photo, its aspect kept, with the grid of patches that a network sees, if wanted; a click or the arrow
/// keys and Return choose one.
class PatchView : public QWidget, public PaintedParts {
  Q_OBJECT

public:
  explicit PatchView(QWidget* parent = nullptr);

  void setImage(const QImage& image);
  const QImage& image() const { return m_image; }
  /// 0 columns: no grid, nothing to choose.
  void setGrid(int columns, int rows);
  bool hasGrid() const { return m_columns > 0 && m_rows > 0; }
  /// Framed: a picture that is dragged can be dropped here.
  void setHighlighted(bool highlighted);
  void setPatch(std::optional<PatchPosition> patch);
  std::optional<PatchPosition> patch() const { return m_patch; }

  /// Where the photo is drawn.
  QRectF pictureRect() const;
  /// Where a patch of a grid over the whole photo is drawn.
  QRectF patchRect(PatchPosition patch, int columns, int rows) const;

  QString paintedDescription() const override;
  /// The chosen patch.
  int partCount() const override { return hasGrid() && m_patch ? 1 : 0; }
  PaintedPart part(int index) const override;
  void pressPart(int) override { Q_EMIT patchChosen(*m_patch); }

  QSize sizeHint() const override { return {220, 220}; }
  /// A square: photos of both orientations have the same room.
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return width < kLargest ? width : kLargest; }

Q_SIGNALS:
  void patchChosen(PatchPosition patch);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  static constexpr int kLargest = 480;

  QImage m_image;
  bool m_is_highlighted = false;
  int m_columns = 0;
  int m_rows = 0;
  std::optional<PatchPosition> m_patch;
};

}  // namespace dinoscope
