#include "ui/view_models/recipe_table_model.h"

#include <QFont>
#include <utility>

#include "ui/engine_text.h"
#include "ui/theme.h"
#include "ui/value_text.h"

namespace dinoscope {
namespace {

/// "Views · Global scale"; a label that begins with its group's title stands alone.
QString titleOf(const Field& field) {
  QString label = settingText(field.label);
  for (const FieldGroup& group : fieldGroups()) {
    const QString title = settingText(group.title);
    if (group.name == field.group && !label.startsWith(title))
      return QStringLiteral("%1 · %2").arg(title, label);
  }
  return label;
}

}  // namespace

void RecipeTableModel::showRecipe(Recipe recipe) {
  beginResetModel();
  m_recipe = std::move(recipe);
  endResetModel();
}

int RecipeTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_recipe.proposals.size());
}

int RecipeTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecipeTableModel::data(const QModelIndex& index, int role) const {
  const Proposal& proposal = m_recipe.proposals[static_cast<std::size_t>(index.row())];
  const Field& field = *findField(proposal.key);
  const bool differs = !(proposal.value == proposal.reference);
  switch (role) {
    case Qt::DisplayRole:
      switch (index.column()) {
        case Setting:
          return titleOf(field);
        case Proposed:
          return valueText(field, proposal.value);
        case Reference:
          return proposal.has_reference ? valueText(field, proposal.reference) : QStringLiteral("–");
        default:
          return engineText(proposal.reason);
      }
    case Qt::ToolTipRole:
      return index.column() == Why ? engineText(proposal.reason)
                                   : QStringLiteral("%1: %2").arg(QString::fromStdString(proposal.key),
                                                                  settingText(field.explanation));
    case Qt::FontRole: {
      QFont font;
      font.setPixelSize(Theme::current().type().body);
      font.setBold(differs && index.column() == Proposed);
      return font;
    }
    case Qt::ForegroundRole:
      return index.column() == Reference ? QVariant(Theme::current().colors().muted) : QVariant();
    default:
      return {};
  }
}

QVariant RecipeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Setting:
      return tr("Setting");
    case Proposed:
      return tr("Proposed");
    case Reference:
      return tr("Reference");
    default:
      return tr("Why");
  }
}

}  // namespace dinoscope
