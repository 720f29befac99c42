#include "ui/pages/explore/findings_panel.h"

#include "ui/view_models/explore_model.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/number_box.h"

namespace dinoscope {

FindingsPanel::FindingsPanel(Workbench& workbench, ExploreModel& model, const Asking& asking,
                             NumberBox* number, QWidget* parent)
    : ExplorePanel(parent), m_workbench(workbench), m_model(model), m_number(number) {
  m_number->setAccessibleName(asking.accessible_name);
  m_start = new QPushButton(asking.start);
  connect(m_start, &QPushButton::clicked, this, &FindingsPanel::find);
  m_basis = new QLabel;
  m_basis->setProperty("caption", true);
  m_progress = new JobStrip(workbench.jobs());
  head()->addWidget(new QLabel(asking.label));
  head()->addWidget(m_number);
  head()->addWidget(m_start);
  head()->addWidget(m_basis);
  head()->addStretch();
  body()->addWidget(m_progress);
  connect(&model, &ExploreModel::embeddingChanged, this, &FindingsPanel::forget);
  connect(&model, &ExploreModel::leftOutChanged, this, [this] {
    if (m_has_found && m_model.folder() != nullptr) showFound();
  });
  // What is shown stays of the number that it was found with.
  connect(m_number, &NumberBox::valueEdited, this,
          [this] { m_basis->setVisible(m_has_found && m_basis->text() != basisText()); });
}

void FindingsPanel::find() {
  if (m_model.folder() != nullptr && m_start->isEnabled()) search(m_number->value());
}

void FindingsPanel::allow(bool can, const QString& tip) {
  m_start->setEnabled(can);
  m_start->setToolTip(tip);
}

void FindingsPanel::forget() {
  m_job.cancel();
  m_has_found = false;
  m_basis->clear();
  allow(m_model.folder() != nullptr, m_model.folder() ? QString() : tr("Embed a folder of photos first."));
  showNothing();
}

void FindingsPanel::watch() {
  m_basis->hide();
  m_progress->watch(m_job.id());
}

/// Said once the number is another one.
QString FindingsPanel::basisText() const { return tr("Shown for %1").arg(m_number->text()); }

}  // namespace dinoscope
