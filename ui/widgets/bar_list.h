#pragma once

#include <QListWidget>

namespace dinoscope {

/// Names with counts as bars behind them, one a row; a row can be chosen.
class BarList : public QListWidget {
  Q_OBJECT

public:
  explicit BarList(QWidget* parent = nullptr);

  void addBar(const QString& name, qint64 count);
  /// A row for all of them together, without a bar.
  void addTotal(const QString& name, qint64 count);
  void clearBars();

  qint64 countOf(int row) const;
  /// The largest count: its bar takes the whole width.
  qint64 highest() const { return m_highest; }

private:
  void addRow(const QString& name, qint64 count);

  qint64 m_highest = 0;
};

}  // namespace dinoscope
