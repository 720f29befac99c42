#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>

namespace dinoscope {

/// Asks for the name of a preset. A name that can't be one is refused beside its field, where it can be
/// mended.
class PresetNameDialog : public QDialog {
  Q_OBJECT

public:
  /// `taken` are the names that there are.
  explicit PresetNameDialog(const QStringList& taken, QWidget* parent = nullptr);

  QString name() const { return m_name->text().trimmed(); }

private:
  void check();

  QStringList m_taken;
  QLineEdit* m_name;
  QLabel* m_note;
  QDialogButtonBox* m_buttons;
};

}  // namespace dinoscope
