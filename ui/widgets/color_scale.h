#pragma once

#include <QString>
#include <QWidget>

#include "engine/pictures/colormap.h"

namespace dinoscope {

/// The legend of a heat map: its colours from low to high with what the ends stand for.
class ColorScale : public QWidget {
  Q_OBJECT

public:
  explicit ColorScale(Colormap colormap, QWidget* parent = nullptr);

  void setEnds(const QString& low, const QString& high);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Colormap m_colormap;
  QString m_low;
  QString m_high;
};

}  // namespace dinoscope
