#include "ui/view_models/problem_list_model.h"

#include <algorithm>

#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/view_models/exclusions.h"

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

void ProblemListModel::exclude(const QStringList& paths) {
  std::vector<std::string> relative;
  for (const QString& path : paths) relative.push_back(toPath(path).string());
  excludePhotos(m_config, relative);
}

void ProblemListModel::excludeRows(const std::vector<int>& rows) {
  QStringList paths;
  for (const int row : rows)
    if (!isExcluded(row)) paths << toText(m_problems[static_cast<std::size_t>(row)].path);
  exclude(paths);
}

void ProblemListModel::includeRows(const std::vector<int>& rows) {
  std::vector<std::string> entries;
  for (const int row : rows)
    if (isExcluded(row)) entries.push_back(m_excluded[static_cast<std::size_t>(row - problemCount())]);
  includeAgain(m_config, entries);
}

int ProblemListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : problemCount() + excludedCount();
}

int ProblemListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant ProblemListModel::data(const QModelIndex& index, int role) const {
  const bool excluded = isExcluded(index.row());
  const auto row = static_cast<std::size_t>(excluded ? index.row() - problemCount() : index.row());
  const QString file = toText(excluded ? m_excluded[row] : m_problems[row].path);
  const QString reason = excluded ? tr("You excluded it (Exclude, in the settings of the data)")
                                  : capitalised(engineText(m_problems[row].reason));
  if (role == Qt::DecorationRole && index.column() == State)
    return themedIcon(excluded ? QStringLiteral("circle-stop") : QStringLiteral("triangle-alert"));
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  switch (index.column()) {
    case File:
      return file;
    case Reason:
      return reason;
    default:
      return excluded ? tr("Excluded") : tr("Can't be used");
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
