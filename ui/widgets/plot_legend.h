#pragma once

#include <QWidget>
#include <vector>

#include "ui/widgets/plot_curve.h"

namespace dinoscope {

/// The names of a plot's curves with a sample of their line and the value under the cursor (or the newest).
/// It stands outside the plot, so it covers no data, and keeps room for the numbers, so nothing jumps. A
/// click hides or shows a curve.
class PlotLegend : public QWidget {
  Q_OBJECT

public:
  struct Entry {
    int curve = 0;
    QString name;
    CurveLook look;
    QString value;
    bool is_shown = true;
    bool operator==(const Entry& other) const {
      return curve == other.curve && name == other.name && value == other.value && is_shown == other.is_shown;
    }
  };

  explicit PlotLegend(QWidget* parent = nullptr);

  void setEntries(std::vector<Entry> entries);
  const std::vector<Entry>& entries() const { return m_entries; }

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

Q_SIGNALS:
  void clicked(int curve);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

private:
  /// Where each entry stands when the legend is this wide, left to right, then on further lines.
  std::vector<QRect> placesIn(int width) const;
  int valueWidth() const;

  std::vector<Entry> m_entries;
};

}  // namespace dinoscope
