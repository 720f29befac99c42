#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope {

/// Experiments side by side: a row for each setting, a column for each experiment, and a row for what
/// was changed while a run went on. What differs is marked.
class SettingTableModel : public QAbstractTableModel {
  Q_OBJECT

public:
  struct Column {
    QString title;
    Experiment experiment;
    QString edits = {};  ///< of its settings while it ran, for a row of their own
  };
  enum Role { DiffersRole = Qt::UserRole };

  explicit SettingTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void showExperiments(const std::vector<Column>& columns);
  /// Whether settings that are the same everywhere are shown as well.
  void setAllShown(bool all);
  int differenceCount() const { return m_differences; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  struct Row {
    QString name;
    QString explanation;
    QStringList values;
    bool differs = false;
  };
  void fill();
  void addEdits();

  std::vector<Column> m_columns;
  std::vector<Row> m_rows;
  bool m_all_shown = false;
  int m_differences = 0;
};

}  // namespace dinoscope
