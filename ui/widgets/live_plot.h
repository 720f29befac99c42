#pragma once

#include <QFrame>
#include <QTimer>
#include <QVector>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "ui/widgets/painted_parts.h"
#include "ui/widgets/plot_curve.h"

class QCPGraph;
class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace dinoscope {

class PlotAxes;
class PlotLegend;
class PlotMarks;

/// Curves that grow while one looks: thin over QCustomPlot, in the theme's colours. Data set many times a
/// second are drawn once in 40 ms.
///
/// By mouse: the wheel zooms, a drag pans, Shift and a drag zooms to a box, a double click fits. By keyboard:
/// arrows move the cursor, Ctrl with arrows pans, + and - zoom, 0 fits, L toggles the logarithmic axis. Until
/// somebody zooms or pans, the view follows the data.
class LivePlot : public QFrame, public PaintedParts {
  Q_OBJECT

public:
  explicit LivePlot(const QString& title, QWidget* parent = nullptr);
  ~LivePlot() override;

  void setTitle(const QString& title);
  /// Puts a control (a choice of curves) in the place of the title.
  void setTitleWidget(QWidget* widget);

  /// What the axes measure, with their units: "step", "loss (nats)".
  void setAxisLabels(const QString& x, const QString& y);

  /// For a strip of small plots: no axis titles, fewer numbers, one value in place of the legend, the menu by
  /// a right click alone.
  void setCompact(bool compact);

  /// Adds an empty curve; the answer names it in the other calls.
  int addCurve(const QString& name, const CurveLook& look);
  /// x rising; both of one size. Values that are no numbers leave a gap.
  void setCurveData(int curve, const QVector<double>& x, const QVector<double>& y);
  void setCurveShown(int curve, bool shown);
  bool isCurveShown(int curve) const;
  void removeAllCurves();
  std::vector<int> curves() const;

  void setMarkers(std::vector<PlotMarker> markers);
  const std::vector<PlotMarker>& markers() const;

  /// A horizontal line with its name at its end: what a healthy value would be. Empty takes it away.
  void setReferenceLine(std::optional<double> y, const QString& name = {});

  /// Stands in the middle while no curve has a point: why not, or when.
  void setEmptyText(const QString& text);
  const QLabel& emptyText() const { return *m_empty; }

  bool isLogarithmic() const;
  /// Of the vertical axis; values of 0 and below are not drawn then.
  void setLogarithmic(bool logarithmic);

  /// Shows all data, and follows them from now on.
  void fit();
  bool isFollowing() const { return m_is_following; }
  /// About the middle of what is shown; factors below 1 zoom in.
  void zoom(double factor);

  /// Puts the cursor at this x, as a hand over another plot of the same steps; empty takes it away.
  void showCursorAt(std::optional<double> x);
  std::optional<double> cursor() const { return m_cursor; }
  /// The value of a curve at the point nearest to x; empty without data.
  std::optional<double> valueAt(int curve, double x) const;

  /// The plot with title and legend, at twice the size that it has on the screen. Throws Error (Data).
  void exportPng(const QString& file);
  /// One row for each x, one column for each shown curve. Throws Error (Data).
  void exportCsv(const QString& file) const;
  QString csv() const;

  /// Draws now what waits for its turn.
  void replotNow();
  bool isReplotPending() const { return m_replot_timer.isActive(); }

  QCustomPlot& canvas() { return *m_canvas; }

  // What the canvas, which has the keyboard, tells of the plot: each shown curve with the value under the
  // cursor, or the newest.
  QAccessible::Role paintedRole() const override { return QAccessible::Chart; }
  QString paintedDescription() const override;
  int partCount() const override { return static_cast<int>(shownCurves().size()); }
  PaintedPart part(int index) const override;

Q_SIGNALS:
  /// The user's cursor moved here, or (empty) away.
  void cursorMoved(std::optional<double> x);
  /// What was asked for is in this file.
  void exported(const QString& file);
  /// An export could not be written.
  void exportFailed(const QString& sentence);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  struct Curve {
    QString name;
    CurveLook look;
    QCPGraph* graph = nullptr;  // owned by the canvas
  };

  void buildCanvas();
  void buildMenu();
  void fillCurvesMenu(QMenu& menu);
  void applyTheme();
  void styleGraph(const Curve& curve);
  void scheduleReplot();
  void fitRanges();
  void moveCursorTo(std::optional<double> x);
  void stepCursor(int points);
  void pan(double part);
  void updateLegend();
  std::vector<int> shownCurves() const;
  /// The value of a curve at the cursor, or its newest; empty without data.
  QString readingOf(const Curve& curve, int id) const;
  bool handleKey(int key, Qt::KeyboardModifiers modifiers);
  void askForPng();
  void askForCsv();

  QString m_title;
  QHBoxLayout* m_header;
  QLabel* m_title_label;
  PlotLegend* m_legend;
  QLabel* m_value;  // of a compact plot: the last curve that has one
  QToolButton* m_menu_button;
  QCustomPlot* m_canvas;
  QAction* m_logarithmic_action = nullptr;

  QLabel* m_empty;
  std::map<int, Curve> m_curves;  // by the number that addCurve() gave, in order
  int m_next_curve = 0;
  std::unique_ptr<PlotAxes> m_axes;
  std::unique_ptr<PlotMarks> m_marks;
  std::optional<double> m_cursor;
  bool m_is_compact = false;
  bool m_is_following = true;
  QTimer m_replot_timer;
};

}  // namespace dinoscope
