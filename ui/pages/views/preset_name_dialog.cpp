#include "ui/pages/views/preset_name_dialog.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/view_models/view_preset_store.h"

namespace dinoscope {

PresetNameDialog::PresetNameDialog(const QStringList& taken, QWidget* parent)
    : QDialog(parent), m_taken(taken) {
  setWindowTitle(tr("Save as preset"));
  m_name = new QLineEdit;
  m_name->setAccessibleName(tr("Name of the preset"));
  m_name->setMinimumWidth(forFont(320));
  m_note = new QLabel;
  m_note->setWordWrap(true);
  m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());  // what it says moves nothing
  m_note->setAlignment(Qt::AlignTop);
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
  for (QAbstractButton* button : m_buttons->buttons()) button->setIcon({});
  m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
  m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
  m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_name, &QLineEdit::textChanged, this, &PresetNameDialog::check);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPanelPadding, kPanelPadding, kPanelPadding, kPanelPadding);
  column->setSpacing(kGrid);
  column->addWidget(new QLabel(tr("Name of the preset")));
  column->addWidget(m_name);
  column->addWidget(m_note);
  column->addWidget(m_buttons);
  check();
}

void PresetNameDialog::check() {
  const QString problem = ViewPresetStore::problemWithName(name());
  const bool is_begun = !m_name->text().isEmpty();
  const bool is_refused = is_begun && !problem.isEmpty();
  m_note->setText(is_refused                 ? problem
                  : m_taken.contains(name()) ? tr("Replaces the preset of that name.")
                                             : QString());
  m_note->setProperty("problem", is_refused);
  m_note->setProperty("caption", !is_refused);
  m_note->style()->unpolish(m_note);
  m_note->style()->polish(m_note);
  m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
}

}  // namespace dinoscope
