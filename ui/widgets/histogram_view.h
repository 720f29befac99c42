#pragma once

#include <QColor>
#include <QString>
#include <QWidget>
#include <vector>

#include "engine/views/coverage.h"

namespace dinoscope {

/// Small histograms over one another, each in its colour: how values are distributed, at a glance.
class HistogramView : public QWidget {
  Q_OBJECT

public:
  struct Series {
    QString name;
    ValueHistogram histogram;
    bool is_global = false;  ///< whose crops: gives the colour
  };

  /// `tick_text` writes a value of the axis.
  HistogramView(const QString& title, QString (*tick_text)(double), QWidget* parent = nullptr);

  void setSeries(std::vector<Series> series);

  QSize sizeHint() const override { return {180, 120}; }
  QSize minimumSizeHint() const override { return {110, 72}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void paintSeries(QPainter& painter, const Series& series, const QRectF& plot, double highest) const;
  void paintAxis(QPainter& painter, const QRectF& plot) const;

  QString m_title;
  QString (*m_tick_text)(double);
  std::vector<Series> m_series;
};

}  // namespace dinoscope
