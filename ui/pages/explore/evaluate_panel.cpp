#include "ui/pages/explore/evaluate_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>

#include "ui/pages/explore/found_grid.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/number_box.h"

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

NumberBox* makeK() {
  auto* k = new NumberBox(true);
  k->setStepping(1, 200, 1);
  k->setAllowed(1, 200);
  k->setValue(20);
  return k;
}

}  // namespace

EvaluatePanel::EvaluatePanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : FindingsPanel(workbench, model,
                    {tr("Neighbours that vote (k)"), tr("How many neighbours vote"), tr("Measure")}, makeK(),
                    parent) {
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
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setShowGrid(false);
  m_table->setToolTip(tr("Choose a class to see its wrong photos alone"));
  m_table->installEventFilter(this);
  m_misplaced_heading = new QLabel;
  m_misplaced_heading->setProperty("heading", true);
  m_all_classes = new QPushButton(tr("All classes"));
  m_misplaced = new FoundGrid(workbench.thumbnails());
  m_misplaced->grid().setAccessibleName(tr("Photos whose neighbours name another class"));

  auto* heading_row = new QHBoxLayout;
  heading_row->addWidget(m_misplaced_heading, 1);
  heading_row->addWidget(m_all_classes);
  auto* lower = new QWidget;
  auto* lower_column = new QVBoxLayout(lower);
  lower_column->setContentsMargins(0, 0, 0, 0);
  lower_column->setSpacing(4);
  lower_column->addLayout(heading_row);
  lower_column->addWidget(m_misplaced, 1);
  auto* halves = new QSplitter(Qt::Vertical);
  halves->setObjectName(QStringLiteral("exploreEvaluate"));
  halves->setHandleWidth(kGrid);
  halves->addWidget(m_table);
  halves->addWidget(lower);
  halves->setSizes({290, 240});
  body()->addWidget(m_verdict);
  body()->addWidget(halves, 1);
  adopt(*m_misplaced);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, &EvaluatePanel::showFound);
  connect(m_all_classes, &QPushButton::clicked, m_table, &QTableWidget::clearSelection);
  forget();
}

std::vector<ScoredPhoto> EvaluatePanel::selected() const { return m_misplaced->selected(); }
std::vector<ScoredPhoto> EvaluatePanel::shown() const { return m_misplaced->shown(); }
void EvaluatePanel::clearSelection() { m_misplaced->clearSelection(); }

QString EvaluatePanel::nameOf(int class_index) const {
  if (class_index < 0) return tr("none");
  return QString::fromStdString(model().folder()->classes()[static_cast<std::size_t>(class_index)].name);
}

void EvaluatePanel::showNothing() {
  const auto& folder = model().folder();
  const bool has_classes = folder != nullptr && folder->hasClasses();
  allow(has_classes, has_classes ? tr("Lets the nearest neighbours of each photo vote on its class")
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
  m_misplaced_heading->clear();
  m_all_classes->hide();
  m_misplaced->setEmptyText(tr("Here come the photos whose neighbours name another class."));
  m_misplaced->showPhotos(nullptr, {});
}

void EvaluatePanel::search(double number) {
  const auto folder = model().folder();
  const double temperature = workbench().config().experiment().eval.knn_temp;
  run<ClassAgreement>(
      tr("Measuring k-NN accuracy"),
      [session = &workbench().exploreSession(), folder, k = static_cast<int>(number), temperature](
          const JobControl& control) { return measureAgreement(*session, *folder, k, temperature, control); },
      [this, k = static_cast<int>(number)](const ClassAgreement& agreement) { showAgreement(agreement, k); });
}

void EvaluatePanel::showAgreement(const ClassAgreement& agreement, int k) {
  m_verdict->setText(
      tr("k-NN accuracy %1 (k = %2, each photo against all others): %3 of %4 photos have the class of "
         "their neighbours.")
          .arg(percentText(percent(agreement.right, agreement.photos)))
          .arg(k)
          .arg(countText(agreement.right), countText(agreement.photos)));
  const QSignalBlocker quiet(m_table);
  m_table->clearSelection();
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
    const QString name = fileNameOf(model().pathOf(photo));
    ScoredPhoto found{photo, 0, name, tr("Its neighbours say %1").arg(voted), {}};
    found.note = model().classOf(photo) + QLatin1Char('\n') + tr("→ %1").arg(voted);
    found.taken_for = voted;
    m_misplaced_photos.push_back(std::move(found));
  }
  showFound();
}

/// Of the chosen row of the table; -1 for all.
int EvaluatePanel::shownClass() const {
  const auto chosen = m_table->selectionModel()->selectedRows();
  return chosen.isEmpty() ? -1 : chosen.front().row();
}

void EvaluatePanel::showFound() {
  const int only = shownClass();
  std::vector<ScoredPhoto> photos = withoutLeftOut(model(), m_misplaced_photos);
  const auto all = static_cast<int>(photos.size());
  if (only >= 0)
    std::erase_if(photos, [&](const ScoredPhoto& photo) {
      return model().folder()->images()[static_cast<std::size_t>(photo.index)].class_index != only;
    });
  m_misplaced_heading->setText(
      only < 0 ? tr("%Ln photo(s) whose neighbours name another class", nullptr, all)
               : tr("%Ln of them of class %1", nullptr, static_cast<int>(photos.size())).arg(nameOf(only)));
  m_all_classes->setVisible(only >= 0);
  m_misplaced->setEmptyText(only < 0 ? tr("Every photo has the class of its neighbours.")
                                     : tr("Every photo of this class has the class of its neighbours."));
  m_misplaced->showPhotos(model().folder(), std::move(photos));
}

/// Escape takes the choice of a class back.
bool EvaluatePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && shownClass() >= 0) {
    m_table->clearSelection();
    return true;
  }
  return FindingsPanel::eventFilter(watched, event);
}

}  // namespace dinoscope
