#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "engine/data/image_folder.h"
#include "ui/view_models/config_model.h"

namespace dinoscope {

/// What is not learned from: the files that can't be used, and what the setting data.exclude leaves out.
/// Including and excluding change that setting; whoever scans does so again.
class ProblemListModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { File, Reason, State, kColumns };

  explicit ProblemListModel(ConfigModel& config, QObject* parent = nullptr);

  void showProblems(const std::vector<ImageProblem>& problems);

  int problemCount() const { return static_cast<int>(m_problems.size()); }
  int excludedCount() const { return static_cast<int>(m_excluded.size()); }
  bool isExcluded(int row) const { return row >= problemCount(); }

  /// Leaves these files, as paths relative to the folder, out from now on. Undoable, as one step.
  void exclude(const QStringList& paths);
  void excludeRows(const std::vector<int>& rows);
  /// Takes back what data.exclude says in these rows; rows of other files are passed over.
  void includeRows(const std::vector<int>& rows);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  void readExcluded();

  ConfigModel& m_config;
  std::vector<ImageProblem> m_problems;
  std::vector<std::string> m_excluded;
};

}  // namespace dinoscope
