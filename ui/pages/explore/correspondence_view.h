#pragma once

#include <QImage>
#include <QWidget>

#include "engine/explore/correspondences.h"

namespace dinoscope {

/// Two photos side by side with lines between the patches that correspond: the best that each names of the
/// other; or, with the pointer or the arrow keys on a patch of the left photo, that patch's alone.
class CorrespondenceView : public QWidget {
  Q_OBJECT

public:
  explicit CorrespondenceView(QWidget* parent = nullptr);

  void showMatches(const PatchCorrespondences& correspondences);

  QSize sizeHint() const override { return {860, 420}; }

Q_SIGNALS:
  /// The match of the patch that is looked at; null for none.
  void looked(const PatchMatch* match);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  QRectF placeOf(bool left) const;
  static QRectF patchIn(const QRectF& picture, PatchPosition patch, int columns, int rows);
  void look(const PatchMatch* match);
  const PatchMatch* matchAt(PatchPosition patch) const;
  void drawMatch(QPainter& painter, const PatchMatch& match, const QColor& color, bool is_strong) const;

  PatchCorrespondences m_content;
  QImage m_left;
  QImage m_right;
  int m_lines = 12;
  const PatchMatch* m_looked = nullptr;  // into m_content
};

}  // namespace dinoscope
