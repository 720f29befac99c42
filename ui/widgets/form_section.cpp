#include "ui/widgets/form_section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/field_row.h"

namespace dinoscope {

FormSection::FormSection(const QString& title, const QString& summary, std::vector<FieldRow*> rows,
                         QWidget* parent)
    : QWidget(parent), m_title(title), m_rows(std::move(rows)) {
  m_header = new QToolButton;
  m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_header->setToolTip(summary);
  m_header->setAccessibleName(title);
  QFont font = m_header->font();
  font.setWeight(QFont::DemiBold);
  m_header->setFont(font);
  connect(m_header, &QToolButton::clicked, this, [this] { setFolded(!m_is_folded); });

  m_body = new QWidget;
  m_columns = new QHBoxLayout(m_body);
  m_columns->setContentsMargins(0, 0, 0, kGrid);
  m_columns->setSpacing(kSectionGap);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(m_header);
  column->addWidget(m_body);
  for (FieldRow* row : m_rows) {
    row->setParent(m_body);
    connect(row, &FieldRow::importanceChanged, this, &FormSection::updateHeader);
  }
  updateHeader();
}

void FormSection::setFolded(bool folded) {
  m_is_folded = folded;
  m_body->setVisible(!folded);
  updateHeader();
}

void FormSection::arrange(const std::vector<FieldRow*>& shown, int columns, bool stacked) {
  while (QLayoutItem* column = m_columns->takeAt(0)) delete column;  // the rows stay children of the body
  const std::size_t rows_a_column =
      (shown.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
  int label_width = 0;
  for (const FieldRow* row : m_rows) label_width = std::max(label_width, row->labelWidth());
  for (FieldRow* row : m_rows)
    if (std::find(shown.begin(), shown.end(), row) == shown.end()) row->hide();
  for (std::size_t column = 0; column < static_cast<std::size_t>(columns); ++column) {
    auto* stack = new QVBoxLayout;
    stack->setSpacing(2);
    for (std::size_t i = column * rows_a_column; i < std::min(shown.size(), (column + 1) * rows_a_column);
         ++i) {
      if (stacked)
        shown[i]->stackLabel();
      else
        shown[i]->placeLabelBeside(label_width);
      stack->addWidget(shown[i]);
      shown[i]->show();
    }
    stack->addStretch(1);
    m_columns->addLayout(stack, 1);
  }
  setVisible(!shown.empty());
  // From the inside out and at once: else the form is painted half arranged until the events are through.
  for (FieldRow* row : shown) row->layout()->activate();
  m_columns->activate();
  layout()->activate();
}

void FormSection::updateHeader() {
  const auto changed =
      std::count_if(m_rows.begin(), m_rows.end(), [](const FieldRow* row) { return row->isChanged(); });
  m_header->setIcon(
      themedIcon(m_is_folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
  m_header->setText(changed == 0 ? m_title : tr("%1  (%2 changed)").arg(m_title).arg(changed));
  m_header->setAccessibleDescription(m_is_folded ? tr("Folded") : tr("Unfolded"));
}

}  // namespace dinoscope
