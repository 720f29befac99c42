#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <filesystem>
#include <vector>

#include "engine/runs/run_catalogue.h"

namespace dinoscope {

/// The runs of the workspace as a table.
class RunListModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { State, Name, Dataset, Backbone, Steps, Loss, Knn, Started, Duration, Note, kColumns };
  enum Role {
    SortRole = Qt::UserRole,  ///< what a column is sorted by: numbers as numbers
    FolderRole,               ///< QString
    SearchRole,               ///< what a filter looks into: name, photos, backbone, state, note
  };

  explicit RunListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  /// Row by row: selection, scrolling and an editor stay with the run that they are at. Other runs come last;
  /// whoever shows the list sorts it.
  void showRuns(const std::vector<RunRecord>& runs);
  const RunRecord& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
  /// nullptr when it is not in the list.
  const RunRecord* find(const std::filesystem::path& folder) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
  /// The user wrote another name into the list; it shows once the folder has it.
  void renameRequested(const QString& folder, const QString& name);

private:
  std::vector<RunRecord> m_runs;
};

/// Preparing, running, paused or stopping, whichever process does it.
bool isGoingOn(const RunRecord& run);

}  // namespace dinoscope
