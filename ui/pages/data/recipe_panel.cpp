#include "ui/pages/data/recipe_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <algorithm>
#include <cmath>

#include "engine/data/folder_facts.h"
#include "ui/engine_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kSettingWidth = 232;
constexpr int kValueWidth = 120;

/// A reason of two lines stands clear of the rows above and below.
class ReasonDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kGrid);
  }
};

/// To two digits.
qint64 roughly(double number) {
  const double digit = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(number, 1.0))) - 1));
  return std::max<qint64>(1, std::llround(std::round(number / digit) * digit));
}

}  // namespace

RecipePanel::RecipePanel(Workbench& workbench, QWidget* parent) : QFrame(parent), m_workbench(workbench) {
  setProperty("panel", true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(kGrid);
  m_warning = new Banner;
  column->addWidget(m_warning);
  buildRow(column);
  buildTable(column);
  connect(m_minutes, &QComboBox::currentIndexChanged, this, &RecipePanel::propose);
  connect(m_use, &QPushButton::clicked, this, &RecipePanel::use);
  connect(&workbench.config(), &ConfigModel::experimentChanged, this, &RecipePanel::updateState);
  updateState();
}

void RecipePanel::buildRow(QVBoxLayout* column) {
  m_summary = new QLabel;
  m_summary->setObjectName(QStringLiteral("recipeSummary"));
  m_summary->setWordWrap(true);
  m_minutes = new QComboBox;
  m_minutes->setAccessibleName(tr("Time for training"));
  m_minutes->setToolTip(tr("How long training may take: decides the network and the number of epochs"));
  m_minutes->addItem(tr("No time limit"), 0.0);
  for (const double minutes : {5.0, 15.0, 30.0, 60.0, 240.0, 960.0})
    m_minutes->addItem(tr("Up to %1").arg(durationText(minutes * 60)), minutes);
  m_use = new QPushButton(tr("Use these settings"));
  m_use->setObjectName(QStringLiteral("useRecipe"));
  m_use->setProperty("primary", true);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kPanelPadding, kGrid, kGrid, 0);
  row->setSpacing(kGrid);
  row->addWidget(m_summary, 1);
  row->addWidget(m_minutes);
  row->addWidget(m_use);
  column->addLayout(row);
}

void RecipePanel::buildTable(QVBoxLayout* column) {
  m_table = new QTableView;
  m_table->setObjectName(QStringLiteral("recipeTable"));
  m_table->setAccessibleName(tr("Proposed settings"));
  m_table->setModel(&m_model);
  m_table->setItemDelegateForColumn(RecipeTableModel::Why, new ReasonDelegate(m_table));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setShowGrid(false);
  m_table->setWordWrap(true);
  m_table->setProperty("flat", true);
  m_table->setTabKeyNavigation(false);
  // Always there: one that came later would make the reasons narrower than their rows were measured for.
  m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setMinimumSectionSize(kControlHeight);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  QHeaderView* header = m_table->horizontalHeader();
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setHighlightSections(false);
  header->setSectionResizeMode(RecipeTableModel::Why, QHeaderView::Stretch);
  m_table->setColumnWidth(RecipeTableModel::Setting, kSettingWidth);
  m_table->setColumnWidth(RecipeTableModel::Proposed, kValueWidth);
  m_table->setColumnWidth(RecipeTableModel::Reference, kValueWidth);
  column->addWidget(m_table);
}

void RecipePanel::showFolder() {
  m_looking.cancel();
  m_facts.reset();
  m_warning->dismiss();
  m_model.showRecipe({});
  updateState();
  const auto folder = m_workbench.photos().folder();
  if (folder == nullptr) return;
  m_looking = m_workbench.jobs().run<FolderFacts>(
      tr("Looking at the photos"), JobLane::Long,
      [folder](const JobControl& control) { return folderFacts(*folder, control); }, this,
      [this](const FolderFacts& facts) {
        m_facts = facts;
        QStringList reasons;
        for (const std::string& reason : reasonsAgainstLearning(facts)) reasons << engineText(reason);
        if (!reasons.isEmpty()) m_warning->say(BannerKind::Warning, reasons.join(QLatin1Char(' ')));
        propose();
      },
      [this](const QString& sentence) { m_summary->setText(sentence); });
}

void RecipePanel::propose() {
  if (!m_facts) return;
  m_model.showRecipe(recipeFor({*m_facts, m_workbench.machine(), m_minutes->currentData().toDouble()}));
  updateState();
}

void RecipePanel::updateState() {
  const Recipe& recipe = m_model.recipe();
  if (recipe.proposals.empty()) {
    m_summary->setText(m_workbench.photos().folder() == nullptr ? QString() : tr("Looking at the photos …"));
    m_use->setEnabled(false);
    m_use->setToolTip(tr("Settings are proposed once the photos have been looked at"));
    return;
  }
  // An assumption has no seconds and no tenths.
  const double minutes = recipe.minutes < 2 ? recipe.minutes : std::round(recipe.minutes);
  m_summary->setText(
      tr("About %1 of training if this machine takes some %2 images a second; a dry run on the "
         "Train page measures it.")
          .arg(durationText(minutes * 60), countText(roughly(recipe.images_per_second))));
  const Experiment& current = m_workbench.config().experiment();
  const bool is_used = experimentOf(recipe, current) == current;
  m_use->setEnabled(!is_used);
  m_use->setToolTip(is_used ? tr("These settings are in use")
                            : tr("Takes these values and the reference's for all others; can be undone"));
}

void RecipePanel::use() {
  ConfigModel& config = m_workbench.config();
  config.replace(experimentOf(m_model.recipe(), config.experiment()), tr("Use proposed settings"));
  for (const Proposal& proposal : m_model.recipe().proposals)
    config.setReason(QString::fromStdString(proposal.key), proposal.value, engineText(proposal.reason));
  Q_EMIT used();
}

}  // namespace dinoscope
