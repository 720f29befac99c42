#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/path_text.h"
#include "ui/widgets/wheel_guard.h"

namespace dinoscope {

ChoiceField::ChoiceField(const Field& field, QWidget* parent) : FieldEditor(field, parent) {
  m_box = new QComboBox;
  m_box->setMinimumWidth(96);
  for (const std::string& choice : field.choices)
    m_box->addItem(settingText(choice), QString::fromStdString(choice));
  ignoreWheel(m_box);
  adopt(m_box);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_box);
  row->addStretch(1);
  connect(m_box, &QComboBox::activated, this, [this] {
    Q_EMIT edited(m_box->currentData().toString().toStdString());
    Q_EMIT editEnded();
  });
}

void ChoiceField::setValue(const SettingValue& value) {
  // A text that is no choice (of a hand-written file) shows as none; the problem below names it.
  m_box->setCurrentIndex(m_box->findData(QString::fromStdString(std::get<std::string>(value))));
}

TextField::TextField(const Field& field, QWidget* parent) : FieldEditor(field, parent) {
  m_edit = new QLineEdit;
  adopt(m_edit);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(m_edit, 1);
  connect(m_edit, &QLineEdit::textEdited, this, &TextField::tell);
  connect(m_edit, &QLineEdit::editingFinished, this, &TextField::editEnded);
  if (!isPath()) return;
  const bool is_folder = field.text_kind == TextKind::Folder;
  auto* button = new QToolButton;
  button->setProperty("framed", true);
  button->setIcon(themedIcon(is_folder ? QStringLiteral("folder-open") : QStringLiteral("file")));
  button->setToolTip(is_folder ? tr("Choose a folder") : tr("Choose a file"));
  adopt(button, is_folder ? tr("choose a folder") : tr("choose a file"));
  connect(button, &QToolButton::clicked, this, &TextField::browse);
  row->addWidget(button);
}

bool TextField::isPath() const {
  return field().text_kind == TextKind::Folder || field().text_kind == TextKind::File;
}

void TextField::setValue(const SettingValue& value) {
  const QString text =
      isPath() ? toText(std::get<std::string>(value)) : QString::fromStdString(Field::format(value));
  if (m_edit->text() != text) m_edit->setText(text);
}

void TextField::tell(const QString& text) {
  try {
    Q_EMIT edited(field().parse(isPath() ? toPath(text).string() : text.toStdString()));
  } catch (const Error&) {
    // Half-typed: the last value that could be read stays.
  }
}

void TextField::browse() {
  const QString title = settingText(field().label);
  const QString chosen = field().text_kind == TextKind::Folder ? askForFolder(this, title, m_edit->text())
                                                               : askForFile(this, title, m_edit->text(), {});
  if (chosen.isEmpty()) return;
  m_edit->setText(chosen);
  tell(chosen);
  Q_EMIT editEnded();
}

}  // namespace dinoscope
