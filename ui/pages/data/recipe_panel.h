#pragma once

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <optional>

#include "ui/background_jobs.h"
#include "ui/view_models/recipe_table_model.h"

namespace dinoscope {

class Banner;
class Workbench;

/// The settings that the program proposes for the folder, each with its reason and the reference's value, for
/// the time that the user has; one button takes them over. Above them, why the photos may teach nothing.
class RecipePanel : public QFrame {
  Q_OBJECT

public:
  explicit RecipePanel(Workbench& workbench, QWidget* parent = nullptr);

  /// Looks at some of the folder's photos in the background, then proposes.
  void showFolder();

Q_SIGNALS:
  /// The proposed settings are those of the next run now.
  void used();

private:
  void buildRow(QVBoxLayout* column);
  void buildTable(QVBoxLayout* column);
  void propose();
  void updateState();
  void use();

  Workbench& m_workbench;
  RecipeTableModel m_model;
  std::optional<FolderFacts> m_facts;
  JobHandle m_looking;
  Banner* m_warning;
  QLabel* m_summary;
  QComboBox* m_minutes;
  QPushButton* m_use;
  QTableView* m_table;
};

}  // namespace dinoscope
