#include "ui/view_models/problem_list_model.h"

#include <algorithm>

#include "ui/icons.h"

namespace dinoscope {
namespace {

const QString& excludeKey() {
  static const QString key = QStringLiteral("data.exclude");
  return key;
}

/// "Is cut short" of "is cut short": a sentence's tail as a cell.
QString capitalised(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace

std::string excludeEntryFor(const std::string& relative_path) {
  return relative_path.find('/') == std::string::npos ? "./" + relative_path : relative_path;
}

ProblemListModel::ProblemListModel(ConfigModel& config, QObject* parent)
    : QAbstractTableModel(parent), m_config(config) {
  m_excluded = config.experiment().data.exclude;
  connect(&config, &ConfigModel::valueChanged, this, [this](const QString& key) {
    if (key == excludeKey()) readExcluded();
  });
}

void ProblemListModel::showProblems(const std::vector<ImageProblem>& problems) {
  beginResetModel();
  m_problems = problems;
  endResetModel();
}

void ProblemListModel::readExcluded() {
  beginResetModel();
  m_excluded = m_config.experiment().data.exclude;
  endResetModel();
}

void ProblemListModel::write(const std::vector<std::string>& entries) {
  m_config.sealEdit();
  m_config.setValue(excludeKey(), entries);
  m_config.sealEdit();
}

void ProblemListModel::exclude(const QStringList& paths) {
  std::vector<std::string> entries = m_excluded;
  for (const QString& path : paths) {
    const std::string entry = excludeEntryFor(path.toStdString());
    if (std::find(entries.begin(), entries.end(), entry) == entries.end()) entries.push_back(entry);
  }
  write(entries);
}

void ProblemListModel::excludeRows(const std::vector<int>& rows) {
  QStringList paths;
  for (const int row : rows)
    if (!isExcluded(row)) paths << QString::fromStdString(m_problems[static_cast<std::size_t>(row)].path);
  exclude(paths);
}

void ProblemListModel::includeRows(const std::vector<int>& rows) {
  std::vector<std::string> entries;
  for (int i = 0; i < excludedCount(); ++i)
    if (std::find(rows.begin(), rows.end(), problemCount() + i) == rows.end())
      entries.push_back(m_excluded[static_cast<std::size_t>(i)]);
  write(entries);
}

int ProblemListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : problemCount() + excludedCount();
}

int ProblemListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant ProblemListModel::data(const QModelIndex& index, int role) const {
  const bool excluded = isExcluded(index.row());
  const auto row = static_cast<std::size_t>(excluded ? index.row() - problemCount() : index.row());
  const QString file = QString::fromStdString(excluded ? m_excluded[row] : m_problems[row].path);
  const QString reason =
      excluded ? tr("Left out by data.exclude") : capitalised(QString::fromStdString(m_problems[row].reason));
  if (role == Qt::DecorationRole && index.column() == State)
    return themedIcon(excluded ? QStringLiteral("circle-stop") : QStringLiteral("triangle-alert"));
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  switch (index.column()) {
    case File:
      return file;
    case Reason:
      return reason;
    default:
      return excluded ? tr("Excluded") : tr("Skipped");
  }
}

QVariant ProblemListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
  switch (section) {
    case File:
      return tr("File");
    case Reason:
      return tr("Reason");
    default:
      return tr("State");
  }
}

}  // namespace dinoscope
