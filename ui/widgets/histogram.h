#pragma once

#include <QString>
#include <QWidget>
#include <utility>
#include <vector>

namespace dinoscope {

/// A small bar chart: counts side by side, each with its name below; hovering a bar tells its count.
class Histogram : public QWidget {
  Q_OBJECT

public:
  using Bar = std::pair<QString, qint64>;  ///< name and count

  /// `what` names what is counted and in which unit: "Shorter side, px".
  explicit Histogram(const QString& what, QWidget* parent = nullptr);

  void setBars(std::vector<Bar> bars);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  QRect columnOf(std::size_t bar) const;
  QRect namePlaceOf(std::size_t bar, const QFontMetrics& metrics) const;
  int nameStep(const QFontMetrics& metrics) const;

  QString m_what;
  std::vector<Bar> m_bars;
};

}  // namespace dinoscope
