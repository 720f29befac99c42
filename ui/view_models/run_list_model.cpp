#include "ui/view_models/run_list_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <limits>
#include <map>

#include "engine/run_files/run_state_file.h"
#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {
namespace {

QString folderName(const std::string& folder) { return fileNameOf(toText(folder)); }

QString stepsText(const RunRecord& run) {
  if (run.total_steps <= 0) return countText(run.steps);
  return QStringLiteral("%1 / %2").arg(countText(run.steps), countText(run.total_steps));
}

/// "14:05" of today, "3 Nov 14:05" of this year, else the date.
QString timeText(std::int64_t seconds) {
  if (seconds == 0) return {};
  const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
  const QDate today = QDate::currentDate();
  if (time.date() == today) return QLocale().toString(time.time(), QStringLiteral("HH:mm"));
  if (time.date().year() == today.year()) return QLocale().toString(time, QStringLiteral("d MMM HH:mm"));
  return QLocale().toString(time, QStringLiteral("d MMM yyyy"));
}

QString textOf(const RunRecord& run, int column) {
  switch (column) {
    case RunListModel::State:
      return run.was_cut_off ? cutOffText() : runStateText(run.state);
    case RunListModel::Name:
      return toText(run.name);
    case RunListModel::Dataset:
      return folderName(run.data_folder);
    case RunListModel::Backbone:
      return QString::fromStdString(run.backbone);
    case RunListModel::Steps:
      return stepsText(run);
    case RunListModel::Loss:
      return run.loss ? numberText(*run.loss) : QString();
    case RunListModel::Knn:
      return run.knn_top1 ? percentText(*run.knn_top1) : QString();
    case RunListModel::Started:
      return timeText(run.started);
    case RunListModel::Duration:
      return run.seconds > 0 ? durationText(static_cast<double>(run.seconds)) : QString();
    default:
      return QString::fromStdString(run.note);
  }
}

QVariant sortValueOf(const RunRecord& run, int column) {
  switch (column) {
    case RunListModel::Steps:
      return static_cast<qint64>(run.steps);
    case RunListModel::Loss:
      return run.loss.value_or(std::numeric_limits<double>::infinity());
    case RunListModel::Knn:
      return run.knn_top1.value_or(-1);
    case RunListModel::Started:
      return static_cast<qint64>(run.started);
    case RunListModel::Duration:
      return static_cast<qint64>(run.seconds);
    default:
      return textOf(run, column);
  }
}

QString toolTipOf(const RunRecord& run, int column) {
  switch (column) {
    case RunListModel::Name:
      return toText(run.folder);
    case RunListModel::Dataset:
      return toText(run.data_folder);
    case RunListModel::Knn:
      return RunListModel::tr("How many photos have a neighbour of their own class, by weighted k-NN");
    case RunListModel::Started:
      return RunListModel::tr("Started %1, last step %2").arg(timeText(run.started), timeText(run.changed));
    case RunListModel::Duration:
      return RunListModel::tr("How long it was trained in all, pauses not counted");
    default:
      return textOf(run, column);
  }
}

QIcon stateIcon(RunState state) {
  constexpr int kIcon_px = 16;
  constexpr qreal kFinest = 2;  // screens; the others have it scaled down
  return {
      iconPixmap(runStateIcon(state), runStateColor(state, Theme::current().colors()), kIcon_px, kFinest)};
}

bool isNumber(int column) {
  return column == RunListModel::Steps || column == RunListModel::Loss || column == RunListModel::Knn ||
         column == RunListModel::Duration;
}

}  // namespace

bool isGoingOn(const RunRecord& run) { return isGoingOn(run.state); }

void RunListModel::showRuns(const std::vector<RunRecord>& runs) {
  std::map<std::filesystem::path, const RunRecord*> wanted;
  for (const RunRecord& run : runs) wanted.emplace(run.folder, &run);
  for (int row = rowCount() - 1; row >= 0; --row) {
    if (wanted.contains(run(row).folder)) continue;
    beginRemoveRows({}, row, row);
    m_runs.erase(m_runs.begin() + row);
    endRemoveRows();
  }
  for (int row = 0; row < rowCount(); ++row) {
    RunRecord& shown = m_runs[static_cast<std::size_t>(row)];
    const RunRecord& now = *wanted.at(shown.folder);
    wanted.erase(shown.folder);
    if (shown == now) continue;
    shown = now;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
  }
  for (const RunRecord& run : runs) {
    if (!wanted.contains(run.folder)) continue;
    beginInsertRows({}, rowCount(), rowCount());
    m_runs.push_back(run);
    endInsertRows();
    wanted.erase(run.folder);
  }
}

const RunRecord* RunListModel::find(const std::filesystem::path& folder) const {
  const auto found =
      std::find_if(m_runs.begin(), m_runs.end(), [&](const RunRecord& run) { return run.folder == folder; });
  return found == m_runs.end() ? nullptr : &*found;
}

int RunListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant RunListModel::data(const QModelIndex& index, int role) const {
  const RunRecord& shown = run(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return textOf(shown, index.column());
    case Qt::ToolTipRole:
      return toolTipOf(shown, index.column());
    case Qt::DecorationRole:
      return index.column() == State ? QVariant(stateIcon(shown.state)) : QVariant();
    case Qt::ForegroundRole:
      return index.column() == State && shown.state == RunState::Failed
                 ? QVariant(Theme::current().colors().bad_text)
                 : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
      return sortValueOf(shown, index.column());
    case FolderRole:
      return toText(shown.folder);
    case SearchRole:
      return QStringList{textOf(shown, Name), toText(shown.data_folder), textOf(shown, Backbone),
                         textOf(shown, State), textOf(shown, Note)}
          .join(QLatin1Char(' '));
    default:
      return {};
  }
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const QString name = value.toString().trimmed();
  if (role == Qt::EditRole && index.column() == Name && name != textOf(run(index.row()), Name))
    Q_EMIT renameRequested(index.data(FolderRole).toString(), name);
  return false;
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case State:
      return tr("State");
    case Name:
      return tr("Name");
    case Dataset:
      return tr("Photos");
    case Backbone:
      return tr("Backbone");
    case Steps:
      return tr("Steps");
    case Loss:
      return tr("Loss");
    case Knn:
      return tr("k-NN");
    case Started:
      return tr("Started");
    case Duration:
      return tr("Trained for");
    default:
      return tr("Note");
  }
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.isValid() && index.column() == Name && !isGoingOn(run(index.row()))) flags |= Qt::ItemIsEditable;
  return flags;
}

}  // namespace dinoscope
