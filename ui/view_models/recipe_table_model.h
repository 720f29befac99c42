#pragma once

#include <QAbstractTableModel>

#include "engine/config/recipe.h"

namespace dinoscope {

/// A recipe as a table: setting, proposed value, the reference's value beside it, the reason. A value that is
/// not the reference's is bold.
class RecipeTableModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { Setting, Proposed, Reference, Why, ColumnCount };

  explicit RecipeTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void showRecipe(Recipe recipe);
  const Recipe& recipe() const { return m_recipe; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  Recipe m_recipe;
};

}  // namespace dinoscope
