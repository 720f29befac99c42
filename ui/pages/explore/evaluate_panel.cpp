#include "ui/pages/explore/evaluate_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/explore/found_grid.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/number_box.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

QTableWidgetItem* numberItem(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

double percent(std::int64_t part, std::int64_t whole) {
  return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0;
}

}  // namespace

EvaluatePanel::EvaluatePanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : ExplorePanel(parent), m_workbench(workbench), m_model(model) {
  m_k = new NumberBox(true);
  m_k->setStepping(1, 200, 1);
  m_k->setAllowed(1, 200);
  m_k->setValue(20);
  m_k->setAccessibleName(tr("How many neighbours vote"));
  m_start = new QPushButton(tr("Measure"));
  connect(m_start, &QPushButton::clicked, this, &EvaluatePanel::measure);
  m_progress = new JobStrip(workbench.jobs());
  m_verdict = new QLabel;
  m_verdict->setWordWrap(true);
  m_table = new QTableWidget(0, 4);
  m_table->setAccessibleName(tr("Accuracy by class"));
  m_table->setHorizontalHeaderLabels({tr("Class"), tr("Photos"), tr("Right"), tr("Most taken for")});
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  for (int column = 0; column < m_table->columnCount(); ++column) {
    const bool is_number = column == 1 || column == 2;
    m_table->horizontalHeaderItem(column)->setTextAlignment((is_number ? Qt::AlignRight : Qt::AlignLeft) |
                                                            Qt::AlignVCenter);
  }
  m_table->verticalHeader()->hide();
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setShowGrid(false);
  m_misplaced = new FoundGrid(workbench.thumbnails());
  m_misplaced->grid().setAccessibleName(tr("Photos whose neighbours name another class"));

  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(new QLabel(tr("Neighbours that vote (k)")));
  row->addWidget(m_k);
  row->addWidget(m_start);
  row->addStretch();
  auto* halves = new QSplitter(Qt::Vertical);
  halves->setObjectName(QStringLiteral("exploreEvaluate"));
  halves->setHandleWidth(kGrid);
  halves->addWidget(m_table);
  halves->addWidget(m_misplaced);
  halves->setSizes({290, 240});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addLayout(row);
  column->addWidget(m_progress);
  column->addWidget(m_verdict);
  column->addWidget(halves, 1);
  connect(m_misplaced, &FoundGrid::chosen, this, &EvaluatePanel::chosen);
  connect(m_misplaced, &FoundGrid::selectionEdited, this, &EvaluatePanel::selectionEdited);
  connect(&model, &ExploreModel::embeddingChanged, this, &EvaluatePanel::forget);
  connect(&model, &ExploreModel::leftOutChanged, this, &EvaluatePanel::showMisplaced);
  forget();
}

std::vector<ScoredPhoto> EvaluatePanel::selected() const { return m_misplaced->selected(); }
std::vector<ScoredPhoto> EvaluatePanel::shown() const { return m_misplaced->shown(); }
void EvaluatePanel::clearSelection() { m_misplaced->clearSelection(); }

QString EvaluatePanel::nameOf(int class_index) const {
  if (class_index < 0) return tr("none");
  return QString::fromStdString(m_model.folder()->classes()[static_cast<std::size_t>(class_index)].name);
}

void EvaluatePanel::forget() {
  m_job.cancel();
  const auto& folder = m_model.folder();
  const bool has_classes = folder != nullptr && folder->hasClasses();
  m_start->setEnabled(has_classes);
  m_start->setToolTip(has_classes ? tr("Lets the nearest neighbours of each photo vote on its class")
                      : folder    ? tr("The folder has no classes: sort the photos into folders by class.")
                                  : tr("Embed a folder of photos first."));
  m_verdict->setText(folder != nullptr && !has_classes
                         ? tr("Without classes there is nothing to vote on. Sort the photos into one folder "
                              "a class, or judge by "
                              "the neighbours and the map.")
                         : tr("The nearest neighbours of each photo vote on its class: the more votes are "
                              "right, the better the "
                              "network tells the classes apart, though it never saw them."));
  m_misplaced_photos.clear();
  m_table->setRowCount(0);
  m_misplaced->setEmptyText(tr("Here come the photos whose neighbours name another class."));
  m_misplaced->show(nullptr, {});
}

void EvaluatePanel::measure() {
  m_job.cancel();
  const auto folder = m_model.folder();
  if (folder == nullptr || !folder->hasClasses()) return;
  const double temperature = m_workbench.config().experiment().eval.knn_temp;
  m_job = m_workbench.jobs().run<ClassAgreement>(
      tr("Measuring k-NN accuracy"), JobLane::Network,
      [session = &m_workbench.exploreSession(), folder, k = static_cast<int>(m_k->value()), temperature](
          const JobControl& control) { return measureAgreement(*session, *folder, k, temperature, control); },
      this,
      [this, k = static_cast<int>(m_k->value())](const ClassAgreement& agreement) {
        showAgreement(agreement, k);
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
  m_progress->watch(m_job.id());
}

void EvaluatePanel::showAgreement(const ClassAgreement& agreement, int k) {
  m_verdict->setText(
      tr("k-NN accuracy %1 (k = %2, each photo against all others): %3 of %4 photos have the class of "
         "their neighbours.")
          .arg(percentText(percent(agreement.right, agreement.photos)))
          .arg(k)
          .arg(countText(agreement.right), countText(agreement.photos)));
  m_table->setRowCount(static_cast<int>(agreement.rows.size()));
  for (std::size_t i = 0; i < agreement.rows.size(); ++i) {
    const ClassAgreement::Row& row = agreement.rows[i];
    const int line = static_cast<int>(i);
    m_table->setItem(line, 0, new QTableWidgetItem(nameOf(row.class_index)));
    m_table->setItem(line, 1, numberItem(countText(row.photos)));
    m_table->setItem(line, 2, numberItem(percentText(percent(row.right, row.photos))));
    m_table->setItem(line, 3,
                     new QTableWidgetItem(row.taken_for < 0 ? QString()
                                                            : tr("%1 (%2)").arg(nameOf(row.taken_for),
                                                                                countText(row.taken_count))));
  }
  m_misplaced_photos.clear();
  for (std::size_t i = 0; i < agreement.misplaced.size(); ++i) {
    const std::int64_t photo = agreement.misplaced[i];
    const QString voted = nameOf(agreement.voted[i]);
    ScoredPhoto found{photo,
                      0,
                      tr("%1 → %2").arg(m_model.classOf(photo), voted),
                      tr("Its neighbours say %1").arg(voted),
                      {}};
    found.taken_for = voted;
    m_misplaced_photos.push_back(std::move(found));
  }
  m_misplaced->setEmptyText(tr("Every photo has the class of its neighbours."));
  showMisplaced();
}

void EvaluatePanel::showMisplaced() {
  m_misplaced->show(m_misplaced_photos.empty() ? nullptr : m_model.folder(),
                    withoutLeftOut(m_model, m_misplaced_photos));
}

}  // namespace dinoscope
