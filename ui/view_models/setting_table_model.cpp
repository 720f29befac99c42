#include "ui/view_models/setting_table_model.h"

#include <QFont>

#include "ui/engine_text.h"
#include "ui/theme.h"
#include "ui/value_text.h"

namespace dinoscope {

void SettingTableModel::showExperiments(const std::vector<Column>& columns) {
  m_columns = columns;
  fill();
}

void SettingTableModel::setAllShown(bool all) {
  m_all_shown = all;
  fill();
}

void SettingTableModel::fill() {
  beginResetModel();
  m_rows.clear();
  m_differences = 0;
  for (const FieldGroup& group : fieldGroups()) {
    for (const Field& field : group.fields) {
      Row row{tr("%1: %2").arg(settingText(group.title), settingText(field.label)),
              tr("%1 (%2)").arg(settingText(field.explanation), QString::fromStdString(field.key)),
              {},
              false};
      for (const Column& column : m_columns) row.values << valueText(field, field.get(column.experiment));
      row.differs = row.values.count(row.values.value(0)) != row.values.size();
      if (row.differs) ++m_differences;
      if (row.differs || m_all_shown) m_rows.push_back(std::move(row));
    }
  }
  addEdits();
  endResetModel();
}

/// Two runs with the same settings may have learned with others for a while.
void SettingTableModel::addEdits() {
  Row row{
      tr("Changed while it ran"), tr("From which step on a run had another setting than before"), {}, false};
  for (const Column& column : m_columns) row.values << column.edits;
  if (row.values.join(QString()).isEmpty()) return;
  row.differs = true;
  ++m_differences;
  m_rows.push_back(std::move(row));
}

int SettingTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_rows.size());
}

int SettingTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QVariant SettingTableModel::data(const QModelIndex& index, int role) const {
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return index.column() == 0 ? row.name : row.values.value(index.column() - 1);
    case Qt::ToolTipRole:
      return index.column() == 0 ? row.explanation : row.values.value(index.column() - 1);
    case DiffersRole:
      return row.differs;
    case Qt::FontRole: {
      // With all of them shown, what differs stands out; alone, everything does.
      QFont font;
      font.setPixelSize(Theme::current().type().body);
      font.setBold(m_all_shown && row.differs && index.column() > 0);
      return font;
    }
    case Qt::ForegroundRole:
      return index.column() == 0 ? QVariant(Theme::current().colors().muted) : QVariant();
    default:
      return {};
  }
}

QVariant SettingTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  return section == 0 ? tr("Setting") : m_columns[static_cast<std::size_t>(section - 1)].title;
}

}  // namespace dinoscope
